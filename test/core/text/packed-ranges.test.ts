import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRanges, unpackRanges } from '../../../src/core/text/packed-ranges.ts';

describe('packed ranges', () => {
  it('give back what was packed, in whatever order the ranges stand', () => {
    const place = fc.oneof(fc.nat(300), fc.nat(500_000_000));
    const range = fc.tuple(place, place).map(([at, length]) => ({ at, end: at + length }));
    fc.assert(
      fc.property(fc.array(fc.array(range)), (lists) => {
        assert.deepEqual(unpackRanges(packRanges(lists)), lists);
      }),
    );
  });

  it('keep of a page of many lines each one', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => ({ at: 40 * index, end: 40 * index + 30 }));
    assert.deepEqual(unpackRanges(packRanges([[], lines])), [[], lines]);
  });

  it('take two units for a line behind the one before it', () => {
    const line = (at: number) => ({ at, end: at + 120 });
    assert.equal(packRanges([[line(30), line(151), line(272)]]).length, 7);
  });
});
