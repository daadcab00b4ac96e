/** The empty list: what is kept for a hundred thousand articles need not hold as many of them. */
export const none: readonly never[] = [];

/** Lists as one; the only one that has anything is that one itself. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = none, ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : [...first, ...others.flat()];
}

/** As `map`, without a list of its own for an empty one. */
export function mapped<T, R>(items: readonly T[], map: (item: T) => R): readonly R[] {
  return items.length === 0 ? none : items.map(map);
}

/** What there is of a list; the list itself where nothing is missing. */
export function present<T extends object>(items: readonly (T | undefined)[]): readonly T[] {
  const isThere = (item: T | undefined): item is T => item !== undefined;
  return items.every(isThere) ? items : items.filter(isThere);
}

/** True for lists of the same things in the same order. */
export function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
