import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { setTable } from '../../../src/core/corpus/set-table.ts';

describe('A table of sets', () => {
  it('holds what a map of sets holds, however many things a key has', () => {
    const step = fc.record({
      isAdded: fc.boolean(),
      key: fc.constantFrom('one', 'two'),
      item: fc.integer({ max: 25, min: 0 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.array(step, { maxLength: 40 }), (first, then) => {
        const table = setTable<string, string>();
        const sets = new Map<string, Set<string>>([
          ['one', new Set()],
          ['two', new Set()],
        ]);
        // At first things mostly come, so that keys have more than a list may hold.
        const steps = [...first.map((each, place) => ({ ...each, isAdded: each.isAdded || place % 3 > 0 })), ...then];
        for (const { isAdded, key, item } of steps) {
          const name = `item ${item}`;
          if (isAdded) table.add(key, name);
          else table.remove(key, name);
          if (isAdded) sets.get(key)?.add(name);
          else sets.get(key)?.delete(name);
          for (const [each, items] of sets) {
            deepEqual([...table.get(each)], [...items]);
            equal(table.has(each), items.size > 0);
            equal(table.only(each), items.size === 1 ? [...items][0] : undefined);
          }
        }
      }),
    );
  });
});
