import assert from 'node:assert/strict';
import fc from 'fast-check';
import { softmax, together } from '../../../src/core/suggest/lines-together.ts';

const scores = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([lines, candidates]) =>
  fc.array(fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: candidates, maxLength: candidates }), {
    minLength: lines,
    maxLength: lines,
  }),
);

describe('lines that are decided together', () => {
  it('give each line probabilities that sum to less than one, for nobody may be the one', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        for (const row of together(rows, 1.5, 0)) {
          const sum = row.reduce((all, each) => all + each, 0);
          assert.ok(row.every((each) => each >= 0) && sum <= 1 + 1e-9);
        }
      }),
    );
  });

  it('are what they are alone where nothing is lost by sharing', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        for (const [line, row] of together(rows, 0, 0).entries()) {
          const alone = softmax(rows[line] ?? [], 0);
          assert.ok(row.every((each, candidate) => Math.abs(each - (alone[candidate] ?? 0)) < 1e-9));
        }
      }),
    );
  });

  it('leave a weak claim to a candidate that a strong one has', () => {
    const [, second] = together(
      [
        [6, 0],
        [1.2, 1],
      ],
      2,
      -2,
    );
    assert.ok((second?.[1] ?? 0) > (second?.[0] ?? 0));
  });

  it('keep away from what people have said that a line does not mean', () => {
    const scores = [
      [6, 0],
      [6, 1],
    ];
    const [, open] = together(scores, 3, -2);
    const [, freed] = together(scores, 3, -2, [[], null]);
    assert.ok((freed?.[0] ?? 0) > (open?.[0] ?? 0));
  });

  it('keep what people have decided', () => {
    const [first, second] = together(
      [
        [6, 0],
        [2, 1],
      ],
      3,
      -2,
      [null, [0]],
    );
    assert.deepEqual(second, [1, 0]);
    assert.ok((first?.[0] ?? 0) < (together([[6, 0]], 3, -2)[0]?.[0] ?? 0));
  });
});
