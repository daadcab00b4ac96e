/** Sets of numbers from 0 that grow together (disjoint-set forest, by size, with path halving). */
export interface UnionFind {
  /** Makes one set of the sets of two members. */
  join(a: number, b: number): void;
  /** The member that stands for a member's set. */
  find(member: number): number;
}

/** Makes `size` sets of one member each. */
export function unionFind(size: number): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, member) => member);
  const sizes = new Int32Array(size).fill(1);
  const find = (member: number): number => {
    let at = member;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
    return at;
  };
  return {
    find,
    join: (a, b) => {
      const [one, other] = [find(a), find(b)];
      if (one === other) return;
      const [small, large] = (sizes[one] ?? 0) < (sizes[other] ?? 0) ? [one, other] : [other, one];
      parents[small] = large;
      sizes[large] = (sizes[large] ?? 0) + (sizes[small] ?? 0);
    },
  };
}
