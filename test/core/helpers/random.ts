/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** True in so many of 100 cases. */
  percent(chance: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** mulberry32, a small generator with good spread. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    percent: (chance) => next() * 100 < chance,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}

/** So many things, each made anew. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
