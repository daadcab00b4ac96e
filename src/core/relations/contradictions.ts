import { pointEdges } from './point-edges.ts';
import { pointGraph, pointOf, type PointGraph, type TimeLink } from './point-graph.ts';
import { shortestCycle } from './shortest-cycle.ts';
import { strongComponents } from './strong-components.ts';

/** Links that cannot all be true: their points lie in one loop of times of which one is before the next. */
export interface TimeContradiction {
  /** The numbers of all links inside it. */
  readonly links: readonly number[];
  /** The links of one shortest loop, in its order; each of them once. */
  readonly cycle: readonly number[];
}

/** How many edges are followed before somebody else may have a turn. */
const edgesAtATime = 10_000;

/**
 * What contradicts itself in the closure over the starts and ends of events, in the order of the links. A strongly
 * connected component of points that holds a `<` is a contradiction; what merely follows from other links is none, nor
 * are points that must be one moment. The lenient reading: an event may be an instant. After TLEX (arXiv 2406.05265)
 * and CAVaT (arXiv 1203.5051).
 */
export function* contradictionsInSteps(
  eventCount: number,
  links: readonly TimeLink[],
): Generator<void, TimeContradiction[]> {
  const found: TimeContradiction[] = [];
  for (const { inside, isIn } of yield* brokenComponents(eventCount, links)) {
    const cycle = yield* shortestCycle(pointEdges(links, inside, isIn));
    if (cycle !== null) found.push({ links: inside, cycle: [...new Set(cycle)] });
  }
  return found;
}

/** The links inside each contradiction alone, for whoever does not need to be told why. */
export function* contradictedLinks(
  eventCount: number,
  links: readonly TimeLink[],
): Generator<void, (readonly number[])[]> {
  return (yield* brokenComponents(eventCount, links)).map(({ inside }) => inside);
}

/** A strongly connected component that holds a `<`: the links inside it, and which points are its own. */
interface BrokenComponent {
  readonly inside: readonly number[];
  isIn(point: number): boolean;
}

function* brokenComponents(eventCount: number, links: readonly TimeLink[]): Generator<void, BrokenComponent[]> {
  const graph = yield* pointGraph(eventCount, links);
  yield;
  const search = strongComponents(graph);
  while (!search.advance(edgesAtATime)) yield;
  const { components } = search;
  const broken = new Set<number>();
  for (const [from, to] of graph.strict) {
    const component = components[from];
    if (component !== undefined && component === components[to]) broken.add(component);
  }
  if (broken.size === 0) return [];
  yield;
  return [...linksInside(links, graph, components, broken)].map(([component, inside]) => ({
    inside,
    isIn: (point) => components[graph.nodeOf(point)] === component,
  }));
}

/** The same without a pause. */
export function contradictions(eventCount: number, links: readonly TimeLink[]): TimeContradiction[] {
  const steps = contradictionsInSteps(eventCount, links);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The links inside each broken component, which has both points of one of their constraints. */
function linksInside(
  links: readonly TimeLink[],
  { nodeOf }: PointGraph,
  components: Int32Array,
  broken: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, number[]>();
  for (const [number, link] of links.entries()) {
    for (const { first, second } of link.constraints) {
      const component = components[nodeOf(pointOf(link, first))] ?? -1;
      if (!broken.has(component) || components[nodeOf(pointOf(link, second))] !== component) continue;
      const known = inside.get(component);
      if (known === undefined) inside.set(component, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return inside;
}
