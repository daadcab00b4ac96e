import { treeNodes, treeTooltip } from '../../../src/server/requests/tree.ts';
import type { TreeCorpus } from '../../../src/server/requests/tree-nodes.ts';
import type { TreeNode, TreeShape } from '../../../src/server/protocol.ts';
import { actorSearchWithBuiltIns } from '../../../src/core/registers/search.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { oneIsEnough } from '../../../src/core/ledger/verdicts.ts';
import { indexOf, type Files } from '../../core/helpers/corpus.ts';
import { root, uriOf } from './client.ts';

/** A corpus as the views show it, without a server. */
export function treeCorpus(files: Files, orphans: readonly string[] = [], at = root): TreeCorpus {
  const index = indexOf(files);
  return {
    root: at,
    name: at.slice(at.lastIndexOf('/') + 1),
    index,
    search: actorSearchWithBuiltIns([...index.actors.values()]),
    files: { orphans },
    uriOf,
    articleText: (path) => Promise.resolve(files[path] ?? ''),
    earlierPage: () => Promise.resolve(undefined),
    settings: defaultSettings,
    ledgerRules: oneIsEnough,
    annotator: null,
    contradicted: null,
  };
}

/** The nodes of one view of a corpus, which is read once. */
export interface ShownTree {
  nodes(parent?: TreeNode | null, pages?: readonly number[]): Promise<TreeNode[]>;
  /** Walks down by labels and gives the children of the node it comes to. */
  below(...labels: readonly string[]): Promise<TreeNode[]>;
  tooltip(node: TreeNode): Promise<string | null>;
  /** All nodes, with those of a node indented below it: `label · description`. */
  outline(): Promise<string>;
}

/** Shows a corpus in a view. */
export function shown(corpora: TreeCorpus | readonly TreeCorpus[], shape: TreeShape): ShownTree {
  const forest = { corpora: 'root' in corpora ? [corpora] : corpora, unread: [] };
  const nodes = (parent: TreeNode | null = null, pages: readonly number[] = []) =>
    treeNodes(forest, { ...shape, parent: parent?.id ?? null, pages });
  const lines = async (parent: TreeNode | null, indent: string): Promise<string[]> => {
    const own = await nodes(parent);
    const parts = own.map(async (node) => [
      indent + [node.label, node.description].filter((part) => part !== null).join(' · '),
      ...(node.hasChildren ? await lines(node, `${indent}  `) : []),
    ]);
    return (await Promise.all(parts)).flat();
  };
  return {
    nodes,
    below: async (...labels) => {
      let found = await nodes();
      for (const label of labels) {
        const node = found.find((each) => each.label === label);
        if (node === undefined) throw new Error(`There is no node ${label}.`);
        found = await nodes(node);
      }
      return found;
    },
    tooltip: ({ id, parent }) => treeTooltip(forest, { ...shape, id, parent }),
    outline: async () => (await lines(null, '')).join('\n'),
  };
}
