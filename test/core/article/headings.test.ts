import assert from 'node:assert/strict';
import { articleOf, check, page } from '../helpers/article.ts';

/** Checks that a line is a heading, by the words between ⟦ and ⟧ in it. */
function checkHeading(line: string): void {
  check(`Ferries\n${line}\nWords.\n⟦Related Events⟧\n⟦Summary⟧\nWords.\n⟦Actor Responses⟧`, ({ sections }) =>
    sections.map(({ heading }) => heading),
  );
}

/** Checks that a line is no heading. */
function checkNone(line: string): void {
  assert.ok(!/[⟦⟧]/.test(line));
  checkHeading(line);
}

describe('a heading of an event page', () => {
  const names = [
    'Summary',
    'Full Content',
    'Sources',
    'Source',
    'Actor Responses',
    'Actor Response',
    'Related Events',
    'Related Event',
  ];
  for (const name of names) {
    it(`may be ‘${name}’, in any case`, () => {
      for (const line of [name, name.toLowerCase(), name.toUpperCase()]) checkHeading(`⟦${line}⟧`);
    });
  }

  it('may have the marks of a Markdown heading, with a blank behind them or not, closed or not', () => {
    for (const line of ['# ⟦Summary⟧', '## ⟦Summary⟧', '###### ⟦Summary⟧', '##⟦Summary⟧', '## ⟦Summary⟧ ##'])
      checkHeading(line);
  });

  it('may be bold', () => {
    for (const line of ['**⟦Summary⟧**', '__⟦Summary⟧__', '## **⟦Summary⟧**', '** ⟦Summary⟧ **']) checkHeading(line);
  });

  it('may end with a colon, inside of its bold marks or behind them', () => {
    for (const line of ['⟦Summary⟧:', '⟦Summary⟧ :', '**⟦Summary⟧:**', '**⟦Summary⟧**:', '## ⟦Summary⟧:'])
      checkHeading(line);
  });

  it('may have white space round and in it', () => {
    for (const line of ['  ⟦Summary⟧  ', '\t⟦Full  Content⟧\t', '⟦Actor\u00a0Responses⟧']) checkHeading(line);
  });

  it('may tell in brackets how many entries follow', () => {
    for (const line of ['⟦Sources (2)⟧', '⟦Sources(2)⟧', '⟦Sources [2]⟧', '⟦Sources ( 2 )⟧', '⟦Sources: (2)⟧'])
      checkHeading(line);
    for (const line of ['⟦Sources (2)⟧:', '**⟦Sources (2)⟧:**', '## ⟦Sources (2)⟧ ##']) checkHeading(line);
  });

  it('may tell their number behind a colon or dash, before it, or with words and signs', () => {
    for (const line of [
      '⟦Actor Responses: 2⟧',
      '⟦Actor Responses - 2⟧',
      '⟦Actor Responses 2⟧',
      '⟦2 Actor Responses⟧',
      '⟦Sources: 2⟧',
    ])
      checkHeading(line);
    for (const line of [
      '⟦Sources (2 items)⟧',
      '⟦Sources (2)⟧ ▼',
      '• ⟦Sources (2)⟧',
      '1. ⟦Sources (2)⟧',
      '*⟦Sources (2)⟧*',
    ])
      checkHeading(line);
  });

  it('may have another name that pages give it', () => {
    for (const line of ['⟦Event Summary⟧', '⟦Full Article⟧', '⟦Actors’ Responses⟧', "⟦Actors' Responses (2)⟧"])
      checkHeading(line);
  });

  it('may be bold with its text on the same line', () => {
    checkHeading('**⟦Summary⟧:** The pilots went back.');
    checkHeading('**⟦Summary⟧**: The pilots went back.');
  });
});

describe('no heading', () => {
  it('is a line that says more', () => {
    for (const line of [
      'Summary of the talks',
      'The Summary',
      'Related Events in Ghana',
      'Sources say so',
      'Summaryless',
    ])
      checkNone(line);
  });

  it('is a sentence that opens with the word and a colon', () => {
    checkNone('Sources: officials in Accra said so.');
    checkNone('Summary: the pilots went back.');
    checkNone('5 related events came to light.');
    checkNone('• Sources say so');
  });

  it('is a line that is bold with text and without a colon', () => {
    checkNone('**Summary** of the talks');
  });

  it('is another word, or one of the words alone', () => {
    for (const line of ['Content', 'Responses', 'Events', 'Abstract', 'Fullcontent', 'Actor', '#', '**', '(2)'])
      checkNone(line);
  });

  it('is a heading behind a bullet or in quotation marks', () => {
    for (const line of ['- Summary', '"Summary"', '> Summary', '1. Summary']) checkNone(line);
  });

  it('is one whose brackets hold no number, or an enormous one', () => {
    for (const line of ['Sources (two)', 'Sources ()', 'Sources (12345)', 'Sources 2']) checkNone(line);
  });
});

describe('the count of a heading', () => {
  function checkCount(line: string, expected: number | null): void {
    const [section] = articleOf(`Ferries\n${line}\nSummary\nRelated Events`).sections;
    assert.equal(section?.declared, expected, line);
  }

  it('is the number in its brackets', () => {
    checkCount('Sources (0)', 0);
    checkCount('Sources (12)', 12);
    checkCount('**Actor Responses: [3]**', 3);
    checkCount('## Related events (007)', 7);
    checkCount('Actor Responses: 3', 3);
    checkCount('4 Actor Responses', 4);
    checkCount('Sources (5 items)', 5);
  });

  it('is unknown where there is none', () => {
    checkCount('Sources', null);
    checkCount('**Summary:** Five pilots', null);
  });
});

describe('a text is an event page', () => {
  function checkKind(text: string, expected: string): void {
    assert.equal(articleOf(text).kind, expected, text);
  }

  it('where it has two of the headings, one of them Actor Responses or Related Events', () => {
    checkKind('Ferries\nSummary\nRelated Events', 'event-page');
    checkKind('Ferries\nActor Responses\nSources (2)', 'event-page');
    checkKind('Ferries\nRelated Events\nActor Responses', 'event-page');
    checkKind(page(), 'event-page');
  });

  it('and not where it has fewer, others, or the same one twice', () => {
    checkKind('Ferries\nThe pilots went back.', 'news-article');
    checkKind('Ferries\nSummary\nSources (2)\nFull Content', 'news-article');
    checkKind('Ferries\nRelated Events\nThe pilots went back.', 'news-article');
    checkKind('Ferries\nRelated Events\n"One."\nRelated Events\n"Two."', 'news-article');
    checkKind('', 'news-article');
  });

  it('and not where the headings stand in its front matter', () => {
    checkKind('---\ntitle: Ferries\nb: |\n  Summary\n  Related Events\n---\nThe pilots went back.', 'news-article');
  });
});
