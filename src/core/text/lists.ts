/** The empty list: what is kept for a hundred thousand articles need not hold as many of them. */
export const none: readonly never[] = [];

/** As `map`, without a list of its own for an empty one. */
export function mapped<T, R>(items: readonly T[], map: (item: T) => R): readonly R[] {
  return items.length === 0 ? none : items.map(map);
}
