import assert from 'node:assert/strict';
import { overlaps } from '../../../src/core/text/range.ts';

describe('two ranges', () => {
  const range = { at: 3, end: 6 };

  it('overlap where they share a code point', () => {
    for (const other of [
      { at: 3, end: 6 },
      { at: 5, end: 9 },
      { at: 0, end: 4 },
      { at: 4, end: 5 },
      { at: 0, end: 9 },
    ]) {
      assert.ok(overlaps(range, other) && overlaps(other, range), JSON.stringify(other));
    }
  });

  it('do not overlap where one ends as the other begins', () => {
    for (const other of [
      { at: 6, end: 9 },
      { at: 0, end: 3 },
      { at: 8, end: 9 },
    ]) {
      assert.ok(!overlaps(range, other) && !overlaps(other, range), JSON.stringify(other));
    }
  });
});
