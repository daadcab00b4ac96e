import { contradictedLinks } from '../../relations/contradictions.ts';
import type { TimeConstraint, TimePoint } from '../../relations/time-constraints.ts';
import type { GraphLink, GraphNode } from './relation-graph.ts';

/**
 * Which of some links lie in a contradiction in time, and with which others. Only what can be reached from them is looked
 * at: whatever lies in one loop with a link can be reached from it, and reaches it.
 */
export function* brokenAround(links: Iterable<GraphLink>): Generator<void, GraphLink[][]> {
  const near = new Set<GraphLink>();
  for (const link of links) {
    for (const constraint of link.constraints) {
      const met = yield* loopRegion(link, constraint);
      for (const each of met) near.add(each);
    }
  }
  return near.size === 0 ? [] : yield* brokenAmong([...near]);
}

/** The sets of links that contradict each other in time, among some links. */
export function* brokenAmong(links: readonly GraphLink[]): Generator<void, GraphLink[][]> {
  const numbers = new Map<GraphNode, number>();
  const numberOf = (node: GraphNode) => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };
  const timeLinks = links.map(({ from, to, constraints }) => ({ from: numberOf(from), to: numberOf(to), constraints }));
  yield;
  const found = yield* contradictedLinks(numbers.size, timeLinks);
  return found.map((inside) => inside.flatMap((number) => links[number] ?? []));
}

/** How many points are reached before somebody else may have a turn. */
const pointsAtATime = 10_000;

/**
 * Links among which all loops through a constraint lie; none where it lies in no loop. It is searched forwards from its
 * second point and backwards from its first one in turns, until one of the two comes to an end.
 */
function* loopRegion(link: GraphLink, { first, second }: TimeConstraint): Generator<void, ReadonlySet<GraphLink>> {
  const forwards = pointSearch(link, second, 'forwards');
  const backwards = pointSearch(link, first, 'backwards');
  for (let steps = 1; ; steps += 1) {
    if (forwards.step()) return forwards.hasReached(link[first.end], first.point) ? forwards.links : none;
    if (backwards.step()) return backwards.hasReached(link[second.end], second.point) ? backwards.links : none;
    if (steps % pointsAtATime === 0) yield;
  }
}

const none: ReadonlySet<GraphLink> = new Set();

type Point = TimePoint['point'];

/** A search over the points of events, from one on. */
interface PointSearch {
  /** Looks at one more point; true where none is left. */
  step(): boolean;
  hasReached(node: GraphNode, point: Point): boolean;
  /** The links that were gone along. */
  readonly links: ReadonlySet<GraphLink>;
}

function pointSearch(link: GraphLink, at: TimePoint, direction: 'forwards' | 'backwards'): PointSearch {
  const reached = { start: new Set<GraphNode>(), end: new Set<GraphNode>() };
  const queue: (readonly [GraphNode, Point])[] = [];
  const links = new Set([link]);
  const isForwards = direction === 'forwards';
  const reach = (node: GraphNode, point: Point) => {
    if (reached[point].has(node)) return;
    reached[point].add(node);
    queue.push([node, point]);
  };
  reach(link[at.end], at.point);
  let next = 0;
  return {
    links,
    hasReached: (node, point) => reached[point].has(node),
    step: () => {
      const here = queue[next];
      if (here === undefined) return true;
      next += 1;
      const [node, point] = here;
      // A start is never after its own end.
      if (isForwards && point === 'start') reach(node, 'end');
      if (!isForwards && point === 'end') reach(node, 'start');
      for (const each of node.links) {
        for (const { first, order, second } of each.constraints) {
          const [near, far] = isForwards ? [first, second] : [second, first];
          const goes = each[near.end] === node && near.point === point;
          const goesBack = order === '=' && each[far.end] === node && far.point === point;
          if (!goes && !goesBack) continue;
          links.add(each);
          if (goes) reach(each[far.end], far.point);
          if (goesBack) reach(each[near.end], near.point);
        }
      }
      return false;
    },
  };
}
