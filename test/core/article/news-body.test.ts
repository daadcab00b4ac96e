import assert from 'node:assert/strict';
import { articleOf, check } from '../helpers/article.ts';

const bodies = (fixture: string) => {
  check(`Ferry pilots end strike\n\n${fixture}`, ({ body }) => body);
};
const subheads = (fixture: string) => {
  check(`Ferry pilots end strike\n\n${fixture}`, (article) => article.subheads);
};

describe('the body of a news article', () => {
  it('is its paragraphs, one a line', () => {
    bodies('⟦The pilots sailed.⟧\n\n  ⟦They had waited.⟧  \n⟦All were glad.⟧\n');
  });

  it('joins the lines of a paragraph that was wrapped at a column', () => {
    bodies(
      '⟦The pilots of the ferries went back to\nwork at noon, after they had waited for\na year.⟧\n\n⟦Their union called the deal a good one\nfor all of them and for the port.⟧\n',
    );
  });

  it('does not join the short lines of a head, whatever stands below them', () => {
    const paragraph = `The pilots of the ferries ${'who had waited for a year '.repeat(4)}went back to work at noon.`;
    bodies(
      `Ama Serwaa\nPort\n⟦${paragraph}⟧\n⟦Their union called the deal a good one for all of them.⟧\n⟦All sailed.⟧\n`,
    );
    bodies(
      'By Ama Serwaa\nPort\n⟦The pilots of the ferries went back to work at noon.⟧\n⟦Their union called it a good deal for all.⟧\n',
    );
  });

  it('joins wrapped lines though one line is long', () => {
    const wrapped = '⟦The pilots of the ferries went back to\nwork at noon, after they had waited for\na year.⟧\n\n';
    bodies(`${wrapped.repeat(6)}⟦${'The union called the deal a good one. '.repeat(4).trim()}⟧\n`);
  });

  it('keeps the dateline and quotations as they stand', () => {
    bodies('⟦ACCRA, 5 March (Reuters) — The pilots sailed.⟧\n\n⟦“We waited,” they said.⟧\n');
  });

  it('keeps a list', () => {
    bodies(
      '⟦The deal has two parts.⟧\n\n⟦- Pay rises by a tenth.⟧\n\n⟦- Nobody is sent away.⟧\n\n⟦It begins in May.⟧\n',
    );
  });

  it('ends a line at LF only', () => {
    bodies('⟦The pilots sailed.\u2028They had waited.⟧\n\n⟦All were glad.⟧\n');
  });

  it('is what looks like furniture and is a sentence', () => {
    bodies(
      '⟦Advertisements were torn down along the quay by the crowd, which had gathered at noon to watch.⟧\n\n' +
        '⟦Share prices of the ferry lines fell.⟧\n\n⟦Related stories of delay came from Lomé.⟧\n\n' +
        '⟦Read more slowly, the deal says less.⟧\n\n⟦Comments by the union were few.⟧\n\n⟦Subscribers of the line were told.⟧\n\n' +
        '⟦Date of the next talks: unknown.⟧\n\n⟦On 5 March 2026 the ferries stopped.⟧\n\n⟦Follow the money, they said.⟧\n',
    );
  });

  it('is a sentence with a date, an hour or a number at its head', () => {
    bodies('⟦2026 began badly.⟧\n\n⟦10:30 was the hour they chose.⟧\n\n⟦12 minutes later they sailed.⟧\n');
  });

  it('is not empty for an article of a single line below its headline', () => {
    bodies('⟦The pilots sailed⟧');
    bodies('⟦The pilots sailed.⟧');
  });

  it('is all of a text without headline', () => {
    check('⟦The pilots sailed.⟧\n\n⟦They had waited.⟧', ({ body }) => body);
  });

  it('keeps a single heading of an event page as a line of text', () => {
    assert.equal(articleOf('Ferries\n\nThe pilots sailed.\n\nSummary\n\nThey had waited.\n').kind, 'news-article');
  });
});

describe('a line that closes a news article', () => {
  const closing = (line: string) => {
    check(
      `Ferry pilots end strike\n\nThe pilots sailed.\n\nThey had waited.\n\n${line}\n`,
      ({ furniture }) => furniture,
    );
  };

  it('is furniture where it tells source, editor, writers’ initials or nothing', () => {
    for (const line of [
      'Source: Reuters',
      'Editor: Huaxia',
      '(With agency inputs)',
      'AFP',
      'as/km/el',
      '/as',
      '4194',
      '■',
      '—0—',
    ])
      closing(`⟦${line}⟧`);
    closing('⟦Source: Port Gazette\n\nEdited by: Ama Serwaa⟧');
  });

  it('is text where it says something else', () => {
    for (const line of [
      'The deal holds',
      '(They said so)',
      'The source: a pilot of the union who was there',
      'All sailed.',
    ])
      closing(line);
  });

  it('is no subhead in the middle either', () => {
    for (const line of ['https://example.org/ferries', 'Source: Reuters', '(With agency inputs)', 'AFP', '4194'])
      subheads(`The pilots sailed.\n\n${line}\n\nThey had waited.\n`);
  });
});

describe('a subhead of a news article', () => {
  it('is a short line without a full stop between two paragraphs', () => {
    subheads('The pilots sailed.\n\n⟦A year of waiting⟧\n\nThey had waited.\n\n⟦What comes next?⟧\n\nNobody knows.\n');
  });

  it('may stand right above its paragraph', () => {
    subheads('The pilots sailed.\n⟦A year of waiting⟧\nThey had waited.\n');
  });

  it('may be a heading of Markdown or bold, and loses these marks', () => {
    subheads(
      'The pilots sailed.\n\n## ⟦A year of waiting.⟧\n\nThey had waited.\n\n**⟦What comes next.⟧**\n\nNobody knows.\n',
    );
  });

  it('is no part of the body', () => {
    bodies('⟦The pilots sailed.⟧\n\nA year of waiting\n\n⟦They had waited.⟧\n');
  });

  it('is no caption of a picture', () => {
    for (const caption of [
      'A ferry in the port of Tema [Ama Serwaa/Reuters]',
      'A ferry in the port of Tema | Photo Credit: AP',
      'A ferry in the port of Tema © Ama Serwaa, AFP',
      'A ferry in the port of Tema. Ama Serwaa/dpa',
      'FILE PHOTO: A ferry in the port of Tema',
    ])
      subheads(`The pilots sailed.\n\n${caption}\n\nThey had waited.\n`);
  });

  it('is no line that runs on, none with a full stop, and no long one', () => {
    subheads(
      'The pilots sailed.\n\nThey had waited.\n\nThey said this:\n\nNobody knows.\n\nAnd so on,\n\nthey said.\n',
    );
    subheads(`The pilots sailed.\n\n${'Waiting and '.repeat(20)}waiting\n\nThey had waited.\n`);
  });

  it('is no line of a paragraph that was wrapped', () => {
    subheads(
      'The pilots of the ferries went back to\nWork at noon, after they had waited for\nAnother year.\n\nTheir union called the deal a\nGood one.\n',
    );
  });

  it('is in the order of the text, as its words read', () => {
    const text =
      'Ferries\n\nThe pilots sailed.\n\nA year of waiting\n\nThey had waited.\n\n## What comes next ##\n\nNobody knows.\n';
    assert.deepEqual(
      articleOf(text).subheads.map(({ quote }) => quote),
      ['A year of waiting', 'What comes next'],
    );
  });
});
