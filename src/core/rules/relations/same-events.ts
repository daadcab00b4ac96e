import { unionFind } from '../../union-find.ts';
import type { ReadRelation } from './reading.ts';

/** Which ends of relations are one event, since `same-as` says so. */
export interface SameEvents {
  /** The same number for all ends that are one event. */
  of(end: number): number;
  /** The fewest `same-as` relations by which one end is the other; none where they are one end or no event joins them. */
  because(one: number, other: number): readonly ReadRelation[];
  /** The sets of two ends and more that are one event, each in the order of its ends. */
  readonly sets: readonly (readonly number[])[];
}

export function isSameAs({ type }: ReadRelation): boolean {
  return type.id === 'same-as';
}

/** Merges ends by their `same-as` relations. */
export function sameEvents(endCount: number, sameAs: readonly ReadRelation[]): SameEvents {
  const merged = unionFind(endCount);
  const links = new Map<number, { readonly to: number; readonly by: ReadRelation }[]>();
  const link = (from: number, to: number, by: ReadRelation) =>
    links.set(from, [...(links.get(from) ?? []), { to, by }]);
  for (const relation of sameAs) {
    merged.join(relation.from, relation.to);
    link(relation.from, relation.to, relation);
    link(relation.to, relation.from, relation);
  }
  const sets = new Map<number, number[]>();
  for (const end of [...links.keys()].sort((a, b) => a - b)) {
    const set = sets.get(merged.find(end));
    if (set === undefined) sets.set(merged.find(end), [end]);
    else set.push(end);
  }
  const because = (one: number, other: number): ReadRelation[] => {
    if (one === other || merged.find(one) !== merged.find(other)) return [];
    const ways = new Map<number, readonly ReadRelation[]>([[one, []]]);
    for (const [end, way] of ways) {
      for (const { to, by } of links.get(end) ?? []) if (!ways.has(to)) ways.set(to, [...way, by]);
      const found = ways.get(other);
      if (found !== undefined) return [...found];
    }
    return [];
  };
  return { of: merged.find, because, sets: [...sets.values()].filter(({ length }) => length > 1) };
}
