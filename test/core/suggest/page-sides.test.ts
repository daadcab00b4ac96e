import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderEvidence, sidesTogether } from '../../../src/core/suggest/page-sides.ts';

const odds = fc.array(fc.option(fc.double({ min: -9, max: 9, noNaN: true })), { maxLength: 9 });

/** So many pages of the corpus stand in the order of the feed. */
const inOrder = 0.1;

describe('the rationales of a page, read together', () => {
  it('keep the odds of the only one that calls an event new', () => {
    assert.deepEqual(sidesTogether([null, 1.5, null], inOrder), [null, 1.5, null]);
  });

  it('take an open one for what the others are', () => {
    const [, late = 0] = sidesTogether([3, 0, 3], inOrder);
    const [, early = 0] = sidesTogether([-3, 0, -3], inOrder);
    assert.ok(late !== null && late > 0.5 && early !== null && early < -0.5, `${late} ${early}`);
  });

  it('take the first for those with which the page came, rather than the last', () => {
    const [first = 0, , , last = 0] = sidesTogether([0, 3, -3, 0], inOrder);
    assert.ok(first !== null && last !== null && first > 0 && last < 0, `${first} ${last}`);
  });

  it('leave to each line what its own words say clearly', () => {
    const [, second = 0] = sidesTogether([3, -8, 3, 3], inOrder);
    assert.ok(second !== null && second < -4, `${second}`);
  });

  it('give an answer, and a finite one, for each rationale that has odds', () => {
    fc.assert(
      fc.property(odds, (all) => {
        const found = sidesTogether(all, inOrder);
        assert.equal(found.length, all.length);
        assert.ok(found.every((each, index) => (all[index] === null ? each === null : Number.isFinite(each))));
      }),
    );
  });

  it('are the mirror image where all is turned round, this for other and last for first', () => {
    fc.assert(
      fc.property(odds, (all) => {
        const turned = all.map((each) => (each === null ? null : -each)).toReversed();
        const found = sidesTogether(turned, inOrder).toReversed();
        for (const [index, each] of sidesTogether(all, inOrder).entries())
          assert.ok(each === null || Math.abs(each + (found[index] ?? NaN)) < 1e-6);
      }),
    );
  });

  it('are numbers for hundreds of rationales as well', () => {
    for (const pull of [8, -8, 0.1]) {
      const all = Array.from({ length: 600 }, () => pull);
      for (const share of [0, 0.5, 1]) assert.ok(sidesTogether(all, share).every((each) => Number.isFinite(each)));
      assert.ok(Number.isFinite(orderEvidence(all)), String(pull));
    }
  });
});
