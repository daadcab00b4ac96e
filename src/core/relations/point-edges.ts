import { pointOf, type TimeLink } from './point-graph.ts';

/** A step from a point to one that is not before it. */
export interface PointEdge {
  readonly from: number;
  readonly to: number;
  readonly isStrict: boolean;
  /** The link that says so; null for a start, which is never after its own end. */
  readonly link: number | null;
}

/** Points with small numbers of their own, and the steps out of each. */
export interface PointEdges {
  /** The points in the order in which the links name them. */
  readonly points: readonly number[];
  /** The steps out of each point; between points that are one moment they go both ways. */
  readonly out: readonly (readonly PointEdge[])[];
}

/** The steps that some links give, among the points that `isIn` lets in. Links come by number, in their order. */
export function pointEdges(
  links: readonly TimeLink[],
  chosen: readonly number[],
  isIn: (point: number) => boolean,
): PointEdges {
  const numbers = new Map<number, number>();
  const points: number[] = [];
  const out: PointEdge[][] = [];
  const numberOf = (point: number) => {
    const known = numbers.get(point);
    if (known !== undefined) return known;
    const number = points.push(point) - 1;
    numbers.set(point, number);
    out.push([]);
    return number;
  };
  const add = (one: number, other: number, isStrict: boolean, link: number | null) => {
    if (!isIn(one) || !isIn(other)) return;
    const [from, to] = [numberOf(one), numberOf(other)];
    out[from]?.push({ from, to, isStrict, link });
  };
  for (const number of chosen) {
    const link = links[number];
    if (link === undefined) continue;
    for (const { first, order, second } of link.constraints) {
      const [one, other] = [pointOf(link, first), pointOf(link, second)];
      add(one, other, order === '<', number);
      if (order === '=') add(other, one, false, number);
    }
  }
  const starts = points.filter((point) => point % 2 === 0);
  for (const start of starts) add(start, start + 1, false, null);
  return { points, out };
}
