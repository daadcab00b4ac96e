import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesIn } from '../../../src/core/text/sentences.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks that the sentences of a paragraph are the words between ⟦ and ⟧. */
function check(fixture: string): void {
  const text = withoutMarks(fixture);
  assert.equal(
    withMarks(
      text,
      sentencesIn(text).map(({ start, end }) => ({ at: start, end })),
    ),
    fixture,
  );
}

describe('the sentences of a paragraph', () => {
  it('end with their stops, without the blanks behind them', () => {
    check('⟦The port is shut.⟧ ⟦Who will open it?⟧  ⟦Nobody!⟧ ');
    check('⟦One line only⟧');
    check('   ');
    check('⟦The port is\nshut.⟧\n⟦Nobody knows why.⟧\n');
  });

  it('do not end with a title, an initial or a short form', () => {
    check('⟦Gen. Ruiz met Dr. A. B. Okafor.⟧ ⟦They talked.⟧');
    check('⟦U.S. Navy ships left on Dec. 3.⟧ ⟦Nobody followed.⟧');
    check('⟦It ended at 3 p.m. local time.⟧');
  });

  it('end with a short form where a new one plainly begins', () => {
    check('⟦The ships returned to the U.S.⟧ ⟦The crews rested.⟧');
  });

  it('stand in the order of the text, apart from each other, and leave out blanks only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of sentencesIn(text)) {
          assert.ok(last <= start && start < end);
          assert.equal(text.slice(last, start).trim(), '');
          last = end;
        }
        assert.equal(text.slice(last).trim(), '');
      }),
    );
  });
});
