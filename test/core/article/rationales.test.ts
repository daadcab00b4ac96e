import assert from 'node:assert/strict';
import { check, page, problemCodes } from '../helpers/article.ts';

/** Checks the rationales among the lines under Related Events, and that nothing about them is odd. */
function checkQuoted(lines: string): void {
  checkLines(lines);
  assert.deepEqual(problemCodes(page({ related: lines.replace(/[⟦⟧]/g, '') })), []);
}

function checkLines(lines: string): void {
  check(page({ related: lines }), ({ related }) => related.items);
}

describe('the lines under Related Events', () => {
  it('are rationales without the quotation marks that enclose them', () => {
    checkQuoted('"⟦The new event ends event 4.⟧"\n"⟦Event 2 led to it.⟧"');
    checkQuoted('“⟦The new event ends event 4.⟧”\n„⟦Event 2 led to it.⟧“\n«⟦Event 3 too.⟧»');
    checkQuoted("'⟦The pilot's strike ends event 4.⟧'\n‘⟦It’s over.⟧’");
  });

  it('keep the mark of an owner, be it one event, a number or several people', () => {
    checkQuoted("'⟦Both events are one; Event 2's claim is void.⟧'\n‘⟦It answers Event 5’s demand.⟧’");
    checkQuoted("'⟦The new event ends the pilots' strike of event 4.⟧'\n‘⟦It ends the pilots’ strike and event 3.⟧’");
    checkLines("⟦'No more strikes' said the pilots, 'and no more delays'⟧");
  });

  it('lose their bullets, and stops behind the closing mark', () => {
    checkQuoted('- "⟦The new event ends event 4.⟧"\n• "⟦Event 2 led to it⟧".\n3. "⟦Event 3 too.⟧"');
  });

  it('end before what the site puts below them', () => {
    checkLines(
      '"⟦The new event ends event 4.⟧"\n“⟦Both are one.⟧”\nLeave a review\nRelated articles\nPilots visit Accra\nFerry prices rise again',
    );
    checkLines('⟦The new event ends event 4.⟧\nRelated articles\n⟦Both events are one.⟧');
  });

  it('lose blanks inside the marks', () => {
    checkQuoted('" ⟦The new event ends event 4.⟧ "\n«\u00a0⟦Event 3 too.⟧\u00a0»');
  });

  it('keep quotations within', () => {
    checkQuoted(
      '"⟦The "new event" ends event 4.⟧"\n“⟦The “new event” and the ‘old’ one⟧”\n"⟦They call event 4 “absurd” now.⟧"',
    );
    checkQuoted('“⟦They call event 4 "absurd" now.⟧”');
  });

  it('end where the quotation marks balance, on whatever line that is', () => {
    checkQuoted('"⟦The new event\nends event 4,\nat last.⟧"\n"⟦Event 2 led to it.⟧"');
    checkQuoted('“⟦The new event ends a “strike”\nof the pilots.⟧”\n“⟦Event 2.⟧”');
    checkQuoted('"⟦The new event ends a "strike"\nof the pilots.⟧"\n"⟦Event 2.⟧"');
    checkQuoted('- "⟦The new event\n  ends event 4.⟧"\n- "⟦Event 2.⟧"');
  });

  it('do not run on over a blank line, a bullet or the next quotation', () => {
    checkLines('"⟦The new event ends⟧\n\n"⟦Event 2.⟧"');
    checkLines('- "⟦The new event ends⟧\n- "⟦Event 2.⟧"');
    checkLines('"⟦The new event ends event 4.⟧\n"⟦Event 2.⟧"');
  });

  it('end on their own line where the marks never balance', () => {
    checkLines('"⟦The new event ends event 4⟧\n⟦Event 2 led to it.⟧');
    checkLines('"⟦The new "event ends event 4.⟧"\n⟦Event 2 led to it.⟧');
  });

  it('may stand without quotation marks', () => {
    checkLines('⟦The new event ends event 4.⟧\n⟦Event 2 led to it.⟧');
    checkLines('- ⟦The new event ends\n  event 4.⟧\n- ⟦Event 2 led to it.⟧');
    checkLines('⟦"Never," they said, and "no more".⟧');
  });

  it('are the quotations alone, where the heading counts no more', () => {
    const lines =
      'Strike of the pilots\n"⟦The new event ends event 4.⟧"\nType: Deal\n2026-03-05\n"⟦Event 2 led to it.⟧"';
    check(page({ related: lines }).replace('Related Events', 'Related Events (2)'), ({ related }) => related.items);
  });

  it('are none where a page says so', () => {
    for (const line of ['None', '(none)', 'No related events found.', 'N/A']) checkLines(line);
    checkLines('⟦None of the pilots sailed.⟧');
  });

  it('are none where only marks stand', () => {
    checkLines('---\n-\n \n"⟦Event 2.⟧"\n***');
  });
});
