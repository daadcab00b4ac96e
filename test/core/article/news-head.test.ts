import assert from 'node:assert/strict';
import { articleOf, check } from '../helpers/article.ts';

const body = 'The pilots of the ferries went back to work at noon.\n\nThey had waited for a year.\n';

const titles = (head: string, below = body) => {
  check(`${head}\n\n${below}`, ({ titleRange }) => (titleRange === null ? [] : [titleRange]));
};

describe('the headline of a news article', () => {
  it('is the first line that looks like one', () => {
    titles('⟦Ferry pilots end strike⟧');
    titles('\n\n  ⟦Ferry pilots end strike after a year⟧  ');
    titles('⟦“We sail again”: ferry pilots end strike⟧');
    titles('⟦Will the ferries sail?⟧');
    titles('⟦Паромы снова ходят⟧');
    titles('⟦フェリーが再開⟧');
  });

  it('loses the marks of Markdown', () => {
    titles('# ⟦Ferry pilots end strike⟧');
    titles('**⟦Ferry pilots end strike⟧**');
    titles('## **⟦Ferry pilots end strike⟧** ##');
  });

  it('may end with a full stop where Markdown says that it is a heading', () => {
    titles('# ⟦Ferry pilots end strike.⟧');
  });

  it('may end with a full stop where the writer, the date or a deck stands below it', () => {
    for (const below of ['By Ama Serwaa', '5 March 2026', 'Port Gazette | 5 March 2026'])
      titles(`⟦Ferry pilots have nothing left to offer.⟧\n${below}`);
    titles('⟦“We sail.”⟧\nBy Ama Serwaa');
    titles('⟦Adrift.⟧\n\nA boat, a broken engine and nineteen days at sea');
    titles('Ferry pilots have nothing left to offer.\nThey said so.');
  });

  it('may begin with its urgency, and is told from a stamp', () => {
    for (const word of ['LIVE', 'Live updates', 'UPDATED'])
      for (const below of ['14:32 GMT', 'The pilots want more than they were offered', ''])
        titles(`⟦${word}: Ferry pilots end their strike⟧\n\n${below}`);
    titles('Updated: 5 March 2026, 10:30\n⟦Ferry pilots end their strike⟧');
    titles('⟦«Ferry», «Pilot» and «Lighthouse» face a strike⟧');
  });

  it('may begin with a word that points to something', () => {
    for (const word of ['More', 'Read', 'Watch', 'LIVE', 'Video']) {
      titles(`⟦${word}: Ferry pilots end their strike⟧`);
      titles(`⟦${word}: Ferry pilots end their strike⟧\nBy Ama Serwaa\n5 March 2026`);
    }
    titles('Watch: Ferry pilots on the quay\n⟦Ferry pilots end strike⟧');
    titles('Watch: https://example.org/a\nBy Ama Serwaa');
  });

  it('may be one word above its deck', () => {
    titles('⟦Stranded⟧\nFerry strike leaves an island without bread\nBy Ama Serwaa');
    titles('⟦HOMELESS⟧\nTwo years after the flood a school is full\nBy Ama Serwaa');
    const deck = 'How a strike of forty pilots cut an island off from the world for nine days';
    titles(`⟦Silence⟧\n${deck}\nBy Ama Serwaa`);
    titles(`Explained\n⟦${deck}⟧\nBy Ama Serwaa`);
    titles(`Strike\n⟦${deck}⟧\nBy Ama Serwaa`);
  });

  it('stands below furniture and dates', () => {
    titles('Home > World > Africa\nAdvertisement\n5 March 2026\n⟦Ferry pilots end strike⟧');
  });

  it('stands below a topic, a place or the name of a site', () => {
    for (const topic of [
      'Ghana',
      'European Union',
      'Ghana & Togo',
      'War on Lomé',
      'Volta war',
      '#Ghana',
      'Reuters',
      'Port.com',
    ])
      titles(`${topic}\n⟦Ferry pilots end strike after a year⟧`);
    titles('Nation\n\nPolitics\n\n⟦Ferry pilots end strike after a year⟧\nBy Ama Serwaa');
  });

  it('may be short itself, where it tells that something happens or no headline follows', () => {
    titles('⟦Ferries sail again⟧\nUnion calls the deal a good one for all');
    titles('⟦Strike Ended⟧\nUnion calls the deal a good one for all');
    titles('⟦Strike!⟧\nUnion calls the deal a good one for all');
    titles('⟦Strike⟧\nBy Ama Serwaa and Kofi Mensah');
    titles('⟦Strike⟧\nDeal holds for now');
    titles('⟦Strike⟧');
  });

  it('is none where the text begins with a paragraph', () => {
    titles('The pilots went back to work.');
    titles('ACCRA, 5 March (Reuters) — The pilots went back to work, and they will sail at noon.');
    titles('', '');
  });

  it('is the line itself where there is no other', () => {
    check('⟦Ferry pilots end strike⟧', ({ titleRange }) => (titleRange === null ? [] : [titleRange]));
  });
});

describe('a line below the headline', () => {
  it('that is short and no sentence is a deck', () => {
    check(`Ferry pilots end strike\n⟦Union calls the deal a good one for all⟧\n\n${body}`, ({ subheads }) => subheads);
  });

  it('that says the headline again, counts or names a source is furniture', () => {
    for (const line of [
      'Ferry Pilots End Strike',
      'Comments: 12',
      'Text size',
      'News ID: 12345',
      'Leer en español',
      'Source: Reuters',
    ])
      check(`Ferry pilots end strike\n⟦${line}⟧\n\n${body}`, ({ furniture }) => furniture);
  });

  it('that is a picture’s caption is furniture', () => {
    for (const line of [
      'A ferry in the port of Tema | Photo Credit: AP',
      'FILE - A ferry in the port (AP Photo/Ama Serwaa, File)',
    ])
      check(`Ferry pilots end strike\n⟦${line}⟧\n\n${body}`, ({ furniture }) => furniture);
  });

  it('that is a place in capitals, or one with agency or day, is the dateline of the paragraph below', () => {
    const paragraph = `${body.trim().replaceAll('\n\n', ' ')}\n`;
    for (const line of ['ACCRA', 'NEW TEMA', 'Accra, GNA', 'ACCRA, March 5'])
      check(`Ferry pilots end strike\n⟦${line}⟧\n\n${paragraph}`, ({ dateline }) =>
        dateline === null ? [] : [dateline],
      );
    check(`Ferry pilots end strike\nANALYSIS\n\n${paragraph}`, ({ dateline }) => (dateline === null ? [] : [dateline]));
  });

  it('that is a sentence is text', () => {
    check(
      'Ferry pilots end strike\n\n⟦The union calls the deal a good one.⟧\n\n⟦They had waited.⟧\n',
      (article) => article.body,
    );
  });

  it('that is a date dates the article', () => {
    assert.equal(articleOf(`Ferry pilots end strike\nPublished: 5 March 2026\n\n${body}`).date, '2026-03-05');
    assert.equal(articleOf(`Ferry pilots end strike\n5 March\n\n${body}`).date, null);
  });
});

describe('a date above the headline', () => {
  it('is the day on which somebody read the site: furniture, and not the date of the article', () => {
    const text = `⟦Thursday, 5 March 2026⟧\nFerry pilots end strike\n\n${body}`;
    check(text, ({ furniture }) => furniture);
    assert.equal(articleOf(text.replace(/[⟦⟧]/g, '')).date, null);
  });
});

describe('the byline of a news article', () => {
  function checkByline(line: string): void {
    check(`Ferry pilots end strike\n${line}\n\n${body}`, ({ byline }) => (byline === null ? [] : [byline]));
  }

  it('says who wrote it, without the word ‘by’', () => {
    for (const line of [
      'By ⟦Ama Serwaa⟧',
      'BY ⟦Ama Serwaa⟧',
      'by ⟦Ama Serwaa and Kofi Mensah⟧',
      'Written by ⟦Ama Serwaa⟧',
    ]) {
      checkByline(line);
    }
    checkByline('By: ⟦Ama Serwaa⟧');
    checkByline('**By ⟦Ama Serwaa⟧**');
    checkByline('By ⟦Ama Serwaa, Port Gazette⟧');
    checkByline('Von ⟦Ama Serwaa⟧');
    checkByline('Por ⟦Ama Serwaa⟧');
    checkByline('Автор: ⟦Ама Серваа⟧');
    checkByline('By ⟦our correspondent⟧');
  });

  it('may be a name with its office or agency', () => {
    checkByline('⟦Ama Serwaa, staff writer⟧');
    checkByline('⟦Ama Serwaa | Reuters⟧');
    checkByline('⟦Ama Serwaa – Chief Correspondent⟧');
  });

  it('may be any few words behind ‘By’', () => {
    checkByline('By ⟦Kofi al-Mensah⟧');
    checkByline('By ⟦Volta Wire’s Accra Service⟧');
    checkByline('By ⟦PG STAFF and AGENCIES⟧');
    checkByline('By: ⟦Web Desk⟧');
    checkByline('Authors: ⟦Ama Serwaa, Kofi Mensah⟧');
  });

  it('may be a name with its newspaper, agencies or a desk', () => {
    checkByline('⟦Ama Serwaa | The Port Gazette⟧');
    checkByline('⟦Ama Serwaa, BBC News⟧');
    checkByline('⟦Ama Serwaa with AFP⟧');
    checkByline('⟦Ama Serwaa (AFP)⟧');
    checkByline('⟦AFP and Reuters⟧');
    checkByline('⟦Web Desk⟧');
    checkByline('⟦AMA SERWAA⟧');
  });

  it('has what the writer is, and the paper, on lines of their own below', () => {
    for (const line of ['Transport correspondent', 'Senior writer for the coast', 'BBC News, Accra', 'Port Gazette'])
      check(`Ferry pilots end strike\nAma Serwaa\n${line}\n\n⟦They sailed.⟧\n`, ({ body, subheads }) => [
        ...body,
        ...subheads,
      ]);
    checkByline('⟦Ama Serwaa with AFP, Reuters⟧');
    checkByline('By ⟦Ama Serwaa, staff writer | serwaa@example.org | Port Gazette⟧');
  });

  it('may be a name alone', () => {
    checkByline('⟦Ama Serwaa⟧');
    checkByline('⟦Ludwig van der Aa⟧');
    checkByline('⟦J. K. Mensah-O’Neill⟧');
  });

  it('may be the last line of the article', () => {
    check(`Ferry pilots end strike\n\n${body}\n⟦Ama Serwaa⟧\n`, ({ byline }) => (byline === null ? [] : [byline]));
    check(`Ferry pilots end strike\n\n${body}\n⟦Reporting by Ama Serwaa; editing by Kofi Mensah⟧\n`, ({ byline }) =>
      byline === null ? [] : [byline],
    );
    check(`Ferry pilots end strike\n\n${body}\nBy ⟦Ama Serwaa⟧\n\nAdvertisement\n`, ({ byline }) =>
      byline === null ? [] : [byline],
    );
  });

  it('is none where a line only begins like one, or is no name', () => {
    checkByline('By noon the ferries sailed again.');
    checkByline('By the numbers');
    checkByline('Middle East');
    checkByline('World News');
    checkByline('Ferries');
    checkByline('By Monday');
    checkByline('By March');
    checkByline('A A A');
    for (const line of ['Filed Under', 'Your Comment', 'Like Loading...', 'Sponsored Links'])
      check(`Ferry pilots end strike\n\n${body}\n${line}\n`, ({ byline }) => (byline === null ? [] : [byline]));
    checkByline('Tel Aviv, Israel');
  });

  const credits = (line: string) => {
    check(`Ferry pilots end strike\n\n⟦They sailed.⟧\n\n${line}\n`, ({ body, subheads }) => [...body, ...subheads]);
  };

  it('may be those who had a share in the article, who are no text', () => {
    for (const line of [
      'Reporting by Ama Serwaa in Accra; Additional reporting by Kofi Mensah; Editing by Jan Aa and Ida Bo',
      'Additional reporting by Ama Serwaa.',
      '(Written by Ama Serwaa; Kofi Mensah and Jan Aa contributed to this report.)',
      'With files from Ama Serwaa and The Associated Press',
      'With additional reporting by Kofi Mensah in Lomé.',
      'Ama Serwaa contributed to this report.',
      'CNN’s Ama Serwaa and Kofi Mensah contributed reporting from Lomé.',
      'Mensah reported from Lomé. Associated Press writers Jan Aa in Bonn and Ida Bo in Oslo contributed to this report.',
      'Contributing: Ama Serwaa, Port Gazette; The Associated Press',
      'Photographs by Kofi Mensah',
    ])
      credits(line);
    credits('Ama Serwaa contributed to this report.\n\nPort Gazette is read on the coast');
  });

  it('is no sentence of what somebody contributed or reported', () => {
    for (const line of [
      'The commission contributed to the costs of this report.',
      'With reports of storms coming in, the council sent all home.',
      'They contributed to this report.',
      'The union reported from its own ranks that forty had left.',
    ])
      credits(`⟦${line}⟧`);
  });

  it('is no sentence that only begins like credits', () => {
    check(
      `Ferry pilots end strike\n\n${body}\nReporting by local media suggested that two had died.\n\nThe union said nothing.\n`,
      ({ byline }) => (byline === null ? [] : [byline]),
    );
  });

  it('is one, though two lines might be', () => {
    checkByline('By ⟦Ama Serwaa⟧\nKofi Mensah');
  });

  it('is no part of the body, and never the headline', () => {
    check('Ferry pilots end strike\nBy Ama Serwaa\n\n⟦They sailed.⟧\n\n⟦Kofi Mensah said so.⟧\n', ({ body }) => body);
    assert.equal(articleOf('Ama Serwaa').byline, null);
  });
});
