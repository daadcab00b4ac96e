import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clausesIn } from '../../../src/core/text/clauses.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks that the clauses of a sentence are the words between ⟦ and ⟧. */
function check(fixture: string): void {
  const text = withoutMarks(fixture);
  const found = clausesIn(text).map(({ start, end }) => ({ at: start, end }));
  assert.equal(withMarks(text, found), fixture);
}

describe('the clauses of a sentence', () => {
  it('are parted by semicolons, colons, dashes and brackets', () => {
    check('⟦Peru shut its ports⟧; ⟦Chile did not.⟧');
    check('⟦One thing is plain⟧: ⟦nobody sails.⟧');
    check('⟦The union⟧ – ⟦the largest⟧ – ⟦refused⟧ (⟦twice⟧).');
  });

  it('are parted by commas that a clause follows', () => {
    check('⟦The envoy left⟧, ⟦while the talks went on.⟧');
    check('⟦The envoy⟧, ⟦who had come by train⟧, ⟦and his aide went home.⟧');
    check('⟦They had won⟧, ⟦the minister said.⟧');
  });

  it('are one where a comma only lists', () => {
    check('⟦Iran, Iraq and Syria signed.⟧');
    check('⟦It cost 1,000 pesos.⟧');
  });

  it('are parted from what is quoted', () => {
    check('“⟦We shall not sail⟧,” ⟦he told them.⟧');
  });

  it('stand apart in the order of the text, and each has a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of clausesIn(text)) {
          assert.ok(last <= start && start < end);
          assert.match(text.slice(start, end), /[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });
});
