/** A graph with its edges sorted by source: those of node n lie from `offsets[n]` on, up to `offsets[n + 1]`. */
export interface Graph {
  readonly nodeCount: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** The strongly connected components of a graph, found in as many steps as somebody has time for. */
export interface ComponentSearch {
  /** Goes on for about so many edges; true once all is known. */
  advance(edges: number): boolean;
  /** The number of the component of each node, once all is known. */
  readonly components: Int32Array;
}

/**
 * Tarjan's algorithm (SIAM Journal on Computing 1972) without recursion, since a chain of relations may be as long as a
 * corpus is large. Linear in nodes and edges.
 */
export function strongComponents({ nodeCount, offsets, targets }: Graph): ComponentSearch {
  const components = new Int32Array(nodeCount).fill(-1);
  /** When a node was first seen, from 1 on; 0 for one that was not. */
  const seen = new Int32Array(nodeCount);
  const low = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);
  /** Nodes whose component is still open, and the way from the first node to the present one. */
  const open = new Int32Array(nodeCount);
  const way = new Int32Array(nodeCount);
  let [openCount, wayLength, time, root, componentCount] = [0, 0, 0, 0, 0];

  const enter = (node: number) => {
    time += 1;
    seen[node] = time;
    low[node] = time;
    next[node] = offsets[node] ?? 0;
    open[openCount++] = node;
    way[wayLength++] = node;
  };
  const leave = (node: number) => {
    wayLength -= 1;
    const lowest = low[node] ?? 0;
    if (wayLength > 0) {
      const parent = way[wayLength - 1] ?? 0;
      low[parent] = Math.min(low[parent] ?? 0, lowest);
    }
    if (lowest !== seen[node]) return;
    for (;;) {
      const member = open[--openCount] ?? node;
      components[member] = componentCount;
      if (member === node) break;
    }
    componentCount += 1;
  };
  const follow = (node: number, edge: number) => {
    next[node] = edge + 1;
    const target = targets[edge] ?? 0;
    if (seen[target] === 0) enter(target);
    else if (components[target] === -1) low[node] = Math.min(low[node] ?? 0, seen[target] ?? 0);
  };
  return {
    components,
    advance: (edges) => {
      for (let left = edges; left > 0; left -= 1) {
        if (wayLength === 0) {
          while (root < nodeCount && seen[root] !== 0) root += 1;
          if (root === nodeCount) return true;
          enter(root);
        }
        const node = way[wayLength - 1] ?? 0;
        const edge = next[node] ?? 0;
        if (edge < (offsets[node + 1] ?? 0)) follow(node, edge);
        else leave(node);
      }
      return false;
    },
  };
}
