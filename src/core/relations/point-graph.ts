import { eachInSteps } from '../steps.ts';
import type { TimeConstraint, TimePoint } from './time-constraints.ts';
import { unionFind } from '../union-find.ts';

/** A relation as the closure sees it: two events by number, and what its type says of their times. */
export interface TimeLink {
  readonly from: number;
  readonly to: number;
  readonly constraints: readonly TimeConstraint[];
}

/** The number of a point: event 3 starts at point 6 and ends at point 7. */
export function pointOf(link: TimeLink, { end, point }: TimePoint): number {
  return 2 * link[end] + (point === 'start' ? 0 : 1);
}

/**
 * The starts and ends of events, and an edge from each point to each that is not before it. Points that are said to be
 * the same are one node, so a loop of edges means that its points are one moment, or that something contradicts itself.
 */
export interface PointGraph {
  readonly nodeCount: number;
  /** The node of a point. */
  nodeOf(point: number): number;
  /** The edges out of node n lie from `offsets[n]` up to, not including, `offsets[n + 1]` in `targets`. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Both ends of each edge that comes of a `<`. */
  readonly strict: readonly (readonly [number, number])[];
}

/** Joins links to a graph, in time that is linear in their number. In steps. */
export function* pointGraph(eventCount: number, links: readonly TimeLink[]): Generator<void, PointGraph> {
  const nodeCount = 2 * eventCount;
  const { find, join } = unionFind(nodeCount);
  let edgeCount = eventCount;
  yield* eachInSteps(links, (link) => {
    for (const { first, order, second } of link.constraints) {
      if (order === '=') join(pointOf(link, first), pointOf(link, second));
      else edgeCount += 1;
    }
  });
  const ends = new Int32Array(2 * edgeCount);
  const offsets = new Int32Array(nodeCount + 1);
  const strict: [number, number][] = [];
  let edge = 0;
  const add = (from: number, to: number) => {
    ends[2 * edge] = from;
    ends[2 * edge + 1] = to;
    edge += 1;
    offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
  };
  for (let event = 0; event < eventCount; event += 1) add(find(2 * event), find(2 * event + 1));
  yield;
  yield* eachInSteps(links, (link) => {
    for (const { first, order, second } of link.constraints) {
      if (order === '=') continue;
      const [from, to] = [find(pointOf(link, first)), find(pointOf(link, second))];
      add(from, to);
      if (order === '<') strict.push([from, to]);
    }
  });
  return { nodeCount, nodeOf: find, offsets, targets: bySource(ends, offsets), strict };
}

/** Sorts edges by their source; turns the counts in `offsets` into places. */
function bySource(ends: Int32Array, offsets: Int32Array): Int32Array {
  for (let node = 1; node < offsets.length; node += 1) offsets[node] = (offsets[node] ?? 0) + (offsets[node - 1] ?? 0);
  const targets = new Int32Array(ends.length / 2);
  const next = offsets.slice();
  for (let at = 0; at < ends.length; at += 2) {
    const source = ends[at] ?? 0;
    const slot = next[source] ?? 0;
    next[source] = slot + 1;
    targets[slot] = ends[at + 1] ?? 0;
  }
  return targets;
}
