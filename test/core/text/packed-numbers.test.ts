import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOf, numberAt, packNumbers } from '../../../src/core/text/packed-numbers.ts';

describe('packed numbers', () => {
  it('give back what was packed, however many there are', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 2500, size: 'max' });
    fc.assert(
      fc.property(numbers, (all) => {
        const packed = packNumbers(all);
        assert.deepEqual(
          Array.from({ length: countOf(packed) }, (_, index) => numberAt(packed, index)),
          all,
        );
      }),
    );
  });

  it('of a page of a hundred thousand lines are no fault', () => {
    const packed = packNumbers(Array.from({ length: 100_000 }, (_, index) => index));
    assert.deepEqual([countOf(packed), numberAt(packed, 99_999)], [100_000, 99_999]);
  });
});
