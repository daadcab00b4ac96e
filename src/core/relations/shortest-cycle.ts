import type { PointEdge, PointEdges } from './point-edges.ts';
import { strongComponents } from './strong-components.ts';

/** How many steps are gone before somebody else may have a turn. */
const stepsAtATime = 20_000;

/**
 * The shortest way round that contradicts itself: a loop through a `<` that needs the fewest links, as their numbers in
 * the order of the loop. Of several, the one whose links come first. Null where there is none.
 *
 * Each loop enters some point by a `<`. From each such point the loops through it are searched breadth first, no farther
 * than the best one so far reaches, and then its `<` are done with. What is left falls apart into ever smaller parts, and
 * parts without a `<` are left out: a ring of a hundred thousand links takes one search.
 */
export function* shortestCycle({ points, out }: PointEdges): Generator<void, number[] | null> {
  const count = points.length;
  const strictInto = incomingStrict(out);
  const parts = new Int32Array(count);
  const isDone = new Uint8Array(count);
  const isLeft = (edge: PointEdge) => !(edge.isStrict && isDone[edge.to] === 1) && parts[edge.from] === parts[edge.to];
  const search = cycleSearch(out, isLeft);
  let best: number[] | null = null;
  let [sinceParting, sinceYield, limit] = [0, 0, 0];
  for (const [point, into] of strictInto) {
    const entries = into.filter(isLeft);
    if (entries.length === 0) continue;
    const { cycle, steps } = search(point, entries, best === null ? Infinity : best.length);
    if (cycle !== null) best = cycle;
    isDone[point] = 1;
    sinceParting += steps;
    sinceYield += steps;
    if (sinceParting >= limit) {
      limit = part(out, parts, isLeft);
      sinceParting = 0;
      sinceYield += limit;
    }
    if (sinceYield < stepsAtATime) continue;
    sinceYield = 0;
    yield;
  }
  return best;
}

function incomingStrict(out: PointEdges['out']): ReadonlyMap<number, readonly PointEdge[]> {
  const into = new Map<number, PointEdge[]>();
  for (const edges of out) {
    for (const edge of edges) {
      if (!edge.isStrict) continue;
      const known = into.get(edge.to);
      if (known === undefined) into.set(edge.to, [edge]);
      else known.push(edge);
    }
  }
  return into;
}

/** Numbers the parts that points can reach each other in by what is left; gives how many steps are left. */
function part(out: PointEdges['out'], parts: Int32Array, isLeft: (edge: PointEdge) => boolean): number {
  const offsets = new Int32Array(out.length + 1);
  const targets: number[] = [];
  for (const [point, edges] of out.entries()) {
    for (const edge of edges) if (isLeft(edge)) targets.push(edge.to);
    offsets[point + 1] = targets.length;
  }
  const search = strongComponents({ nodeCount: out.length, offsets, targets: Int32Array.from(targets) });
  search.advance(Infinity);
  parts.set(search.components);
  return targets.length + out.length;
}

interface Searched {
  /** The links of the best loop through the point; null where none is better than what was known. */
  readonly cycle: number[] | null;
  readonly steps: number;
}

/** Makes the search for the loops through a point that it is entered by. */
function cycleSearch(out: PointEdges['out'], isLeft: (edge: PointEdge) => boolean) {
  const arrivals = new Array<PointEdge | null>(out.length).fill(null);
  const lengths = new Int32Array(out.length);
  const round = new Int32Array(out.length);
  let rounds = 0;

  const linksTo = (start: number, end: number) => {
    const links: number[] = [];
    for (let at = end; at !== start;) {
      const edge: PointEdge | null = arrivals[at] ?? null;
      if (edge === null) break;
      if (edge.link !== null) links.push(edge.link);
      at = edge.from;
    }
    return links.reverse();
  };
  return (start: number, entries: readonly PointEdge[], shorterThan: number): Searched => {
    rounds += 1;
    const queue: number[] = [];
    const reach = (point: number, length: number, by: PointEdge | null) => {
      if (round[point] === rounds) return;
      round[point] = rounds;
      lengths[point] = length;
      arrivals[point] = by;
      queue.push(point);
      // From a start to its own end is no step: that needs no link.
      for (const edge of out[point] ?? []) if (edge.link === null && isLeft(edge)) reach(edge.to, length, edge);
    };
    reach(start, 0, null);
    let steps = 0;
    // Of several between the same points the first is kept.
    const closing = new Map(entries.toReversed().map((edge) => [edge.from, edge]));
    // Grows while it is gone through.
    for (const point of queue) {
      const length = (lengths[point] ?? 0) + 1;
      if (length >= shorterThan) break;
      const entry = closing.get(point);
      if (entry?.link != null) return { cycle: [entry.link, ...linksTo(start, point)], steps };
      for (const edge of out[point] ?? []) {
        steps += 1;
        if (edge.link !== null && isLeft(edge)) reach(edge.to, length, edge);
      }
    }
    return { cycle: null, steps };
  };
}
