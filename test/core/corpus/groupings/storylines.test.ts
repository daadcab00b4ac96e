import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventEntry } from '../../../../src/core/corpus/event-entries.ts';
import { groupByStoryline } from '../../../../src/core/corpus/groupings/storylines.ts';
import { atOnce } from '../../../../src/core/steps.ts';
import { entry, outline } from '../../helpers/events.ts';

const keyOf = ({ id }: EventEntry) => id;

/** The storylines of events that are called by letters, joined by relations such as `ab`. */
function storylines(letters: string, ...relations: readonly string[]) {
  const events = new Map([...letters].map((id) => [id, entry(id)]));
  const end = (id = '') => events.get(id) ?? null;
  const pairs = relations.map(([from, to]) => ({ from: end(from), to: end(to) }));
  return atOnce(groupByStoryline([...events.values()], pairs, keyOf));
}

/** Checks the storylines, written as an outline. */
function check(letters: string, relations: readonly string[], ...expected: readonly string[]): void {
  assert.equal(outline(storylines(letters, ...relations)).join('\n'), expected.join('\n'));
}

/** All that can be reached from an event, by going there. */
function reached(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of neighbours.get(id) ?? []) found.add(other);
  return found;
}

describe('storylines', () => {
  it('are events that relations join, called after the most connected one, the longest first', () => {
    check(
      'abcdefg',
      ['ab', 'cd', 'de', 'fd'],
      'd (4)',
      '  - c',
      '  - d',
      '  - e',
      '  - f',
      'a (2)',
      '  - a',
      '  - b',
      'Not related (1)',
      '  - g',
    );
  });

  it('count neighbours, not relations, and know no relation of an event to itself or to nothing', () => {
    check('abc', ['ab', 'ab', 'ba', 'bc', 'aa', 'a?'], 'b (3)', '  - a', '  - b', '  - c');
    check('ab', ['aa', 'b?'], '- a', '- b');
  });

  it('leave out relations to events that are not shown', () => {
    const [a, b, hidden] = ['a', 'b', 'x'].map((id) => entry(id));
    assert.ok(a && b && hidden);
    const pairs = [
      { from: a, to: hidden },
      { from: hidden, to: b },
    ];
    assert.deepEqual(outline(atOnce(groupByStoryline([a, b], pairs, keyOf))), ['- a', '- b']);
  });

  it('stay the same ones when another event becomes the most connected', () => {
    const [before] = storylines('abcd', 'ba', 'bc', 'cd').groups;
    const [after] = storylines('abcd', 'ba', 'bc', 'cd', 'ca').groups;
    assert.deepEqual([before?.label, after?.label], ['b', 'c']);
    assert.equal(before?.key, after?.key);
  });

  it('are what can be reached over relations, whatever their order', () => {
    const ids = 'abcdefghijklmnop';
    const relation = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map((ends) => ends.join(''));
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 24 }), fc.func(fc.integer()), (relations, order) => {
        const neighbours = new Map([...ids].map((id) => [id, new Set<string>()]));
        for (const [from = '', to = ''] of relations) {
          neighbours.get(from)?.add(to);
          neighbours.get(to)?.add(from);
        }
        const { groups, events, count } = storylines(ids, ...relations);
        const related = groups.filter(({ key }) => key !== 'none');
        for (const group of related) {
          const members = group.events.map(keyOf);
          const degrees = members.map((id) => [...(neighbours.get(id) ?? [])].filter((other) => other !== id).length);
          assert.deepEqual(new Set(members), reached(members[0] ?? '', neighbours));
          assert.ok(members.length > 1);
          assert.equal(group.label, members[degrees.indexOf(Math.max(...degrees))]);
        }
        const alone = [...events, ...groups.filter(({ key }) => key === 'none').flatMap((group) => group.events)];
        for (const { id } of alone) assert.deepEqual(reached(id, neighbours), new Set([id]));
        assert.equal(count, ids.length);

        const mixed = [...relations].sort((a, b) => order(a) - order(b));
        const shuffled = [...ids].sort((a, b) => order(a) - order(b)).join('');
        const names = (all: typeof groups) => all.map(({ key, label }) => `${key} ${label}`);
        assert.deepEqual(names(storylines(shuffled, ...mixed).groups), names(groups));
      }),
    );
  });
});
