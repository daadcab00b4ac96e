import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepingSame, sameData } from '../../../src/core/text/same-data.ts';

const data = fc.jsonValue({ maxDepth: 3 });

describe('data that reads the same', () => {
  it('is what is written with the same values in the same order', () => {
    fc.assert(fc.property(data, (value) => sameData(value, structuredClone(value))));
    const others = [
      null,
      {},
      [],
      [1],
      [1, 2],
      { a: 1 },
      { b: 1 },
      { a: [1] },
      { a: { 0: 1 } },
      '1',
      1,
      { a: undefined },
    ];
    for (const [place, one] of others.entries())
      for (const [other, two] of others.entries()) assert.equal(sameData(one, two), place === other);
  });

  it('is kept from an older list, the rest of which is what it is now', () => {
    fc.assert(
      fc.property(fc.array(data), fc.array(data), fc.array(data), fc.array(data), (head, gone, now, tail) => {
        const before = [...head, ...gone, ...tail];
        const after = structuredClone([...head, ...now, ...tail]);
        const kept = keepingSame(before, after);
        assert.deepEqual(kept, after);
        const growth = kept.length - before.length;
        const old = kept.filter((item, place) => item === before[place] || item === before[place - growth]);
        assert.ok(old.length >= head.length + tail.length);
      }),
    );
  });

  it('is the older list itself where nothing has changed', () => {
    fc.assert(fc.property(fc.array(data), (list) => keepingSame(list, structuredClone(list)) === list));
  });
});
