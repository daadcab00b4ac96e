/** Sets of numbers that are joined step by step; of a set, one number stands for all. */
export interface UnionFind {
  /** The number that stands for the set of another. */
  find(item: number): number;
  join(one: number, other: number): void;
}

/** Makes sets of one for the numbers below `count`. Joins by size and halves paths, so a step costs next to nothing. */
export function unionFind(count: number): UnionFind {
  const parents = new Int32Array(count);
  for (let item = 0; item < count; item += 1) parents[item] = item;
  const sizes = new Int32Array(count).fill(1);
  const find = (item: number) => {
    let at = item;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const next = parents[parent] ?? parent;
      parents[at] = next;
      at = next;
    }
  };
  return {
    find,
    join: (one, other) => {
      const [a, b] = [find(one), find(other)];
      if (a === b) return;
      const [sizeA, sizeB] = [sizes[a] ?? 1, sizes[b] ?? 1];
      const [large, small] = sizeA >= sizeB ? [a, b] : [b, a];
      parents[small] = large;
      sizes[large] = sizeA + sizeB;
    },
  };
}
