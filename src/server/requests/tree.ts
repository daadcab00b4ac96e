import { toLabel } from '../convert.ts';
import type { TreeNode, TreeParams } from '../protocol.ts';
import { actorsBelow } from './tree-actors.ts';
import { eventsBelow } from './tree-events.ts';
import type { TreeCorpus } from './tree-nodes.ts';

/** The nodes below a parent; with several corpora the roots are the corpora themselves. */
export function treeNodes(corpora: readonly TreeCorpus[], { view, parent }: TreeParams): TreeNode[] {
  const [only] = corpora;
  if (parent === null && corpora.length !== 1) return corpora.map(corpusNode);
  const corpus = parent === null ? only : corpora.find(({ root }) => parent.startsWith(`${root}|`));
  if (corpus === undefined) return [];
  const path = parent === null ? '' : parent.slice(corpus.root.length + 1);
  const nodes = view === 'events' ? eventsBelow(corpus, path) : actorsBelow(corpus, path);
  return nodes.map((node) => ({
    ...node,
    id: `${corpus.root}|${node.id}`,
    parent,
    annotation: node.annotation ?? null,
  }));
}

function corpusNode({ root, name }: TreeCorpus): TreeNode {
  const words = { id: `${root}|`, parent: null, label: toLabel(name), description: null, tooltip: null };
  return { ...words, icon: 'library', kind: 'corpus', hasChildren: true, target: null, annotation: null };
}
