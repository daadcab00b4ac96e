import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contradictions } from '../../../src/core/relations/contradictions.ts';
import type { TimeLink } from '../../../src/core/relations/point-graph.ts';
import { timeConstraints } from '../../../src/core/relations/time-constraints.ts';
import { relationTypes } from '../../../src/core/relations/types.ts';

const typed = new Map(relationTypes.map((type) => [type.id, timeConstraints(type)]));

/** Links written as `a precedes b`; events get numbers in the order of their names. */
function linked(...sentences: readonly string[]): { eventCount: number; links: TimeLink[] } {
  const words = sentences.map((sentence) => sentence.split(' '));
  const names = [...new Set(words.flatMap(([from = '', , to = '']) => [from, to]))].sort();
  const links = words.map(([from = '', type = '', to = '']) => ({
    from: names.indexOf(from),
    to: names.indexOf(to),
    constraints: typed.get(type) ?? assert.fail(type),
  }));
  return { eventCount: names.length, links };
}

function check(sentences: readonly string[], expected: readonly { inside: string[]; cycle: string[] }[]): void {
  const { eventCount, links } = linked(...sentences);
  const words = (numbers: readonly number[]) => numbers.map((number) => sentences[number] ?? '');
  assert.deepEqual(
    contradictions(eventCount, links).map(({ links: inside, cycle }) => ({
      inside: words(inside),
      cycle: words(cycle),
    })),
    expected,
  );
}

const ring = ['a precedes b', 'b precedes c', 'c precedes a'];

describe('the closure over starts and ends', () => {
  it('finds a ring of three, and leaves out what only hangs on it', () => {
    check([...ring, 'c precedes d', 'e causes a'], [{ inside: ring, cycle: ring }]);
  });

  it('finds nothing where everything can be true', () => {
    check(['a precedes b', 'b precedes c', 'a precedes c', 'd part-of a', 'd concurrent-with a', 'a same-as e'], []);
    check(['a part-of b', 'b part-of a'], []);
    check(['a same-as b', 'b same-as c', 'c same-as a', 'a concurrent-with c'], []);
  });

  it('tells one shortest loop of each component', () => {
    const short = ['x responds-to y', 'y responds-to x'];
    const long = ['y precedes z', 'z precedes w', 'w precedes x'];
    check(
      [...ring, ...long, ...short],
      [
        { inside: ring, cycle: ring },
        { inside: [...long, ...short], cycle: ['x responds-to y', 'y responds-to x'] },
      ],
    );
  });

  it('goes through the same event told twice, and names the relation that says so', () => {
    check(
      ['a precedes b', 'b same-as c', 'c precedes a'],
      [
        {
          inside: ['a precedes b', 'b same-as c', 'c precedes a'],
          cycle: ['a precedes b', 'b same-as c', 'c precedes a'],
        },
      ],
    );
  });

  it('goes from the start of an event to its end without a relation', () => {
    check(
      ['a part-of b', 'c part-of b', 'b precedes d', 'd precedes c'],
      [
        {
          inside: ['c part-of b', 'b precedes d', 'd precedes c'],
          cycle: ['b precedes d', 'd precedes c', 'c part-of b'],
        },
      ],
    );
  });

  it('lets types without a time be', () => {
    check(['a parallels b', 'b undermines a', 'a about b', 'b context-for a', 'a undermines b'], []);
  });

  it('walks a ring of 60,000 relations without recursion', () => {
    const count = 60_000;
    const constraints = typed.get('precedes') ?? [];
    const links = Array.from({ length: count }, (_, from) => ({ from, to: (from + 1) % count, constraints }));
    assert.equal(contradictions(count, links)[0]?.cycle.length, count);
    assert.deepEqual(contradictions(count, links.slice(1)), []);
  });
});

const eventCount = 5;
const event = fc.nat(eventCount - 1);
const anyLink = fc
  .record({
    from: event,
    to: event,
    type: fc.constantFrom('same-as', 'part-of', 'precedes', 'concurrent-with', 'causes', 'responds-to'),
  })
  .map(({ from, to, type }): TimeLink => ({ from, to, constraints: typed.get(type) ?? [] }));

/** True where times can be found by which all links hold: no `<` is left once each point was moved late enough. */
function isPossible(links: readonly TimeLink[]): boolean {
  const times = new Array<number>(2 * eventCount).fill(0);
  const at = (number: number) => times[number] ?? 0;
  const rounds = 4 * eventCount + 2;
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    const push = (one: number, other: number, gap: number) => {
      if (at(other) >= at(one) + gap) return;
      times[other] = at(one) + gap;
      moved += 1;
    };
    for (let each = 0; each < eventCount; each += 1) push(2 * each, 2 * each + 1, 0);
    for (const { from, to, constraints } of links) {
      const point = (end: 'from' | 'to', which: string) =>
        2 * (end === 'from' ? from : to) + (which === 'start' ? 0 : 1);
      for (const { first, order, second } of constraints) {
        const [one, other] = [point(first.end, first.point), point(second.end, second.point)];
        push(one, other, order === '<' ? 1 : 0);
        if (order === '=') push(other, one, 0);
      }
    }
    if (moved === 0) return true;
  }
  return false;
}

/** The least number of links that contradict themselves, by trying all choices of that many. */
function fewest(links: readonly TimeLink[]): number {
  const choose = (size: number, start: number, chosen: readonly TimeLink[]): boolean =>
    chosen.length === size
      ? !isPossible(chosen)
      : links.slice(start).some((link, offset) => choose(size, start + offset + 1, [...chosen, link]));
  for (let size = 1; size <= links.length; size += 1) if (choose(size, 0, [])) return size;
  return Infinity;
}

describe('what the closure finds in any relations', () => {
  it('is there exactly where no times can be found for them', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 9 }), (links) => {
        assert.equal(contradictions(eventCount, links).length === 0, isPossible(links));
      }),
      { numRuns: 1000, seed: 11 },
    );
  });

  it('contradicts itself by the links of its loop alone, and needs each of them', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 9 }), (links) => {
        for (const { links: inside, cycle } of contradictions(eventCount, links)) {
          const chosen = cycle.map((number) => links[number] ?? assert.fail());
          assert.ok(cycle.every((number) => inside.includes(number)));
          assert.ok(!isPossible(chosen));
          for (const link of chosen) assert.ok(isPossible(chosen.filter((other) => other !== link)));
        }
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it('has a loop of the fewest links that can contradict themselves', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 8 }), (links) => {
        const found = contradictions(eventCount, links).map(({ cycle }) => cycle.length);
        assert.equal(Math.min(...found), fewest(links));
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it('does not depend on the numbers of the events', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 9 }), (links) => {
        const other = links.map(({ from, to, constraints }) => ({
          from: eventCount - 1 - from,
          to: eventCount - 1 - to,
          constraints,
        }));
        const found = contradictions(eventCount, links);
        assert.deepEqual(contradictions(eventCount, other), found);
      }),
      { numRuns: 500, seed: 14 },
    );
  });
});
