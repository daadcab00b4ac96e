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
      fc.property(fc.array(data), fc.array(data), fc.array(data), fc.array(data), (head, old, now, tail) => {
        const before = [...head, ...old, ...tail];
        const after = structuredClone([...head, ...now, ...tail]);
        const kept = keepingSame(before, after);
        assert.deepEqual(kept, after);
        for (const [place, item] of head.entries()) assert.equal(kept[place], item);
        for (const place of tail.keys()) assert.ok(before.includes(kept[kept.length - 1 - place] ?? null));
      }),
    );
  });

  it('is the older list itself where nothing has changed', () => {
    fc.assert(fc.property(fc.array(data), (list) => keepingSame(list, structuredClone(list)) === list));
  });
});
