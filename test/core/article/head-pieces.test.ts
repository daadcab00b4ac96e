import assert from 'node:assert/strict';
import { articleOf } from '../helpers/article.ts';

const body = 'The pilots of the ferries went back to work at noon.\n\nThey had waited for a year.\n';

/** Checks what a line below the headline tells, and that it is no subhead and no text. */
function checkLine(line: string, date: string | null, byline: string | null = null): void {
  const article = articleOf(`Ferry pilots end strike\n${line}\n\n${body}`);
  assert.deepEqual(
    [article.date, article.byline?.text ?? null, article.subheads, article.body.length],
    [date, byline, [], 2],
    line,
  );
}

describe('a line of several pieces below the headline', () => {
  it('tells the date that is no update', () => {
    for (const line of [
      'Published: 5 March 2026, 10:30 PM | Updated: 6 March 2026, 11:00 PM',
      'Published March 5, 2026, 7:35 PM IST',
      'Mar 5, 2026, 10:14 AM GMT+3, Updated a day ago',
      'March 5, 2026•Update: March 6, 2026',
      'Publié le 5 mars 2026 à 10h35, modifié le 6 mars 2026 à 11h00',
      '05.03.2026 - 10:35 | Son Güncellenme: 06.03.2026 - 11:00',
      'Accra | March 5, 2026',
    ]) {
      checkLine(line, '2026-03-05');
    }
  });

  it('tells no date where only updates have one', () => {
    for (const line of ['Updated - March 05, 2026 11:02 am IST - ACCRA', 'Accra | Updated: March 5, 2026 07:41 IST'])
      checkLine(line, null);
  });

  it('tells the agency or the writer beside the date', () => {
    checkLine('AFP | Published March 5, 2026 | Updated March 5, 2026 08:12am', '2026-03-05', 'AFP');
    checkLine('March 5, 2026 / 6:31 PM EDT / CBS News', '2026-03-05', 'CBS News');
    for (const line of [
      'By Ama Serwaa | March 5, 2026',
      'Ama Serwaa, March 5, 2026',
      'Ama Serwaa - March 5, 2026 - Accra',
      'By Ama Serwaa Published March 5, 2026',
      'By Ama Serwaa • March 5, 2026 • 3 min read',
      'Posted by Ama Serwaa | Mar 5, 2026 | News',
      'March 5, 2026 by Ama Serwaa',
    ]) {
      checkLine(line, '2026-03-05', 'Ama Serwaa');
    }
  });

  it('may name sections beside the date', () => {
    checkLine('News | Politics | March 5, 2026', '2026-03-05');
  });
});

describe('a line of several pieces above the headline', () => {
  it('is furniture where it is date, hour and agency alone', () => {
    const { title, date } = articleOf(`March 5, 2026 / 6:31 PM EDT / CBS News\nFerry pilots end strike\n\n${body}`);
    assert.deepEqual([title, date], ['Ferry pilots end strike', null]);
  });
});

describe('a line with a date', () => {
  it('is a deck or a headline where one of its pieces says something else', () => {
    const deck = 'Strike of 5 March 2026 – the longest so far';
    assert.equal(articleOf(`Ferry pilots end strike\n${deck}\n\n${body}`).subheads[0]?.quote, deck);
    assert.equal(articleOf(`Strike – what happened on 5 March 2026\n\n${body}`).title?.startsWith('Strike'), true);
  });
});
