import type { TreeNode } from '../../server/protocol.ts';

/** The nodes of a tree that VS Code may speak of: those that it was given last, and those that lead to one that it is to show. */
export interface ShownNodes {
  get(id: string): TreeNode | undefined;
  /** The children of a node as they were given last, the topmost for null. */
  childrenOf(parent: string | null): readonly TreeNode[];
  /**
   * Says that the children of a node are asked for, the topmost for null. The function that it gives takes the answer:
   * what was among the children before and no longer is, is forgotten with all below it. An answer that a later question
   * has overtaken changes nothing.
   */
  asked(parent: string | null): (children: readonly TreeNode[]) => void;
  /**
   * Adds nodes that are to be shown, where they are not known, and forgets nothing until the function that it gives is
   * called: VS Code needs the way to them, also while an older answer has not come in.
   */
  hold(nodes: readonly TreeNode[]): () => void;
  /** How many they are. */
  readonly size: number;
}

/** No nodes yet. */
export function shownNodes(): ShownNodes {
  const nodes = new Map<string, TreeNode>();
  /** The ids of children by the id of their parent; those of the topmost by ''. */
  const children = new Map<string, ReadonlySet<string>>();
  const newest = new Map<string, number>();
  let questions = 0;
  let holders = 0;
  const childrenOf = (parent: string): ReadonlySet<string> => children.get(parent) ?? new Set();
  const forget = (id: string) => {
    for (const child of childrenOf(id)) forget(child);
    for (const map of [nodes, children, newest]) map.delete(id);
  };
  return {
    get: (id) => nodes.get(id),
    childrenOf: (parent) => [...childrenOf(parent ?? '')].flatMap((id) => nodes.get(id) ?? []),
    asked: (parent) => {
      const key = parent ?? '';
      const question = (questions += 1);
      newest.set(key, question);
      return (found) => {
        if (newest.get(key) !== question || (parent !== null && !nodes.has(parent))) return;
        const ids = new Set(found.map(({ id }) => id));
        const left = [...childrenOf(key)].filter((id) => !ids.has(id));
        for (const child of found) nodes.set(child.id, child);
        if (holders === 0) left.forEach(forget);
        else for (const id of left) ids.add(id);
        children.set(key, ids);
      };
    },
    hold: (held) => {
      for (const node of held) {
        if (nodes.has(node.id)) continue;
        nodes.set(node.id, node);
        const key = node.parent ?? '';
        children.set(key, new Set([...childrenOf(key), node.id]));
      }
      holders += 1;
      return () => {
        holders -= 1;
      };
    },
    get size() {
      return nodes.size;
    },
  };
}
