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
const edgesAtATime = 50_000;

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
  const graph = pointGraph(eventCount, links);
  const search = strongComponents(graph);
  while (!search.advance(edgesAtATime)) yield;
  const { components } = search;
  const broken = new Set(
    graph.strict.flatMap(([from, to]) => (components[from] === components[to] ? [components[from] ?? -1] : [])),
  );
  if (broken.size === 0) return [];
  const componentOf = (point: number) => components[graph.nodeOf(point)] ?? -1;
  const found: TimeContradiction[] = [];
  for (const [component, inside] of linksInside(links, graph, components, broken)) {
    const edges = pointEdges(links, inside, (point) => componentOf(point) === component);
    const cycle = yield* shortestCycle(edges);
    if (cycle !== null) found.push({ links: inside, cycle: [...new Set(cycle)] });
  }
  return found;
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
