import { URI, Utils } from 'vscode-uri';
import { toLabel } from '../convert.ts';
import type { CheckStepParams, TooltipParams, TreeNode, TreeParams, TreeShape, TreeStep } from '../protocol.ts';
import { actorsBelow } from './tree-actors.ts';
import type { UnreadCorpus } from '../readable-corpora.ts';
import { checkBelow, steppedCard } from './tree-check.ts';
import { eventsBelow, pathToArticle } from './tree-events.ts';
import { tooltipOf, type Children, type LooseNode, type TreeCorpus } from './tree-nodes.ts';
import { pagesOf, pageSize } from './tree-pages.ts';
import { pathText, readPath, type TreePath } from './tree-path.ts';
import { toDoBelow } from './tree-to-do.ts';

/** The corpora of a window as the views show them. */
export interface Forest {
  readonly corpora: readonly TreeCorpus[];
  /** Those of which nothing can be shown but why. */
  readonly unread: readonly UnreadCorpus[];
}

/** True where the roots of a view are the corpora themselves. */
function hasCorpusNodes({ corpora, unread }: Forest): boolean {
  return corpora.length !== 1 || unread.length > 0;
}

/** The nodes below a parent; with several corpora the roots are the corpora themselves. */
export async function treeNodes(forest: Forest, { parent, pages = [], ...shape }: TreeParams): Promise<TreeNode[]> {
  const { corpora, unread } = forest;
  if (parent === null && hasCorpusNodes(forest)) return [...corpora.map(corpusNode), ...unread.map(unreadNode)];
  const place = placeOf(corpora, parent);
  if (place === undefined) return [];
  const children = await below(place.corpus, place.path, shape);
  const seen = new Set<string>();
  return pagesOf(children.count, pages).flatMap((part) => {
    if (part.kind === 'gap') return [gapNode(place.corpus, parent, part)];
    const nodes: TreeNode[] = [];
    for (let index = part.from; index < part.to; index += 1) {
      const key = unlike(children.keyAt(index), seen);
      nodes.push(hung(place.corpus, place.path, parent, key, children.nodeAt(index)));
    }
    return nodes;
  });
}

/** Two records of one sidecar with one id are a finding, and an editor still wants nodes that it can tell apart. */
function unlike(key: string, seen: Set<string>): string {
  let own = key;
  for (let number = 2; seen.has(own); number += 1) own = `${key}#${number}`;
  seen.add(own);
  return own;
}

/** The texts that a node stands for, in full; null for one that is gone or has nothing to add. */
export async function treeTooltip(
  { corpora, unread }: Forest,
  { id, parent, ...shape }: TooltipParams,
): Promise<string | null> {
  const broken = unread.find(({ root }) => id === `${root}|`);
  if (broken !== undefined) return tooltipOf('This corpus cannot be read', broken.reason);
  const place = placeOf(corpora, parent);
  if (place === undefined) return null;
  const key = pathText(readPath(id.slice(place.corpus.root.length + 1)).slice(place.path.length));
  const children = await below(place.corpus, place.path, shape);
  const index = indexOfKey(children, key);
  return (index === undefined ? null : children.nodeAt(index).tooltip?.()) ?? null;
}

/** The nodes that lead to the event of an article of a corpus, from a root down; none where the view does not show it. */
export async function treePath(
  forest: Forest,
  corpus: TreeCorpus,
  article: string,
  shape: TreeShape,
): Promise<TreeStep[]> {
  const path = shape.view === 'events' ? pathToArticle(corpus, article, shape) : undefined;
  return path === undefined ? [] : stepsTo(forest, corpus, path, shape);
}

/** The way to the card of the Check view that a step leads to; the corpora come one after the other. */
export async function checkSteps(forest: Forest, params: CheckStepParams): Promise<TreeStep[]> {
  const { corpora } = forest;
  const start = placeOf(corpora, params.from);
  const shape: TreeShape = { view: 'check', filter: params.filter };
  const first = Math.max(0, start === undefined ? 0 : corpora.indexOf(start.corpus));
  const ahead =
    params.step === 'previous'
      ? corpora.slice(first, first + 1)
      : [...corpora.slice(first), ...corpora.slice(0, first)];
  for (const corpus of ahead) {
    const path = steppedCard(corpus, params, corpus === start?.corpus ? start.path : []);
    if (path !== undefined) return stepsTo(forest, corpus, path, shape);
  }
  return [];
}

async function stepsTo(forest: Forest, corpus: TreeCorpus, path: TreePath, shape: TreeShape): Promise<TreeStep[]> {
  const steps: TreeStep[] = hasCorpusNodes(forest) ? [{ node: corpusNode(corpus), page: 0 }] : [];
  for (const [depth, { text }] of path.entries()) {
    const above = path.slice(0, depth);
    const parent = depth > 0 || hasCorpusNodes(forest) ? idOf(corpus, above) : null;
    const children = await below(corpus, above, shape);
    const index = indexOfKey(children, text);
    if (index === undefined) return [];
    const node = hung(corpus, above, parent, text, children.nodeAt(index));
    steps.push({ node, page: Math.floor(index / pageSize) });
  }
  return steps;
}

async function below(corpus: TreeCorpus, path: TreePath, shape: TreeShape): Promise<Children> {
  switch (shape.view) {
    case 'events':
      return eventsBelow(corpus, path, shape);
    case 'actors':
      return actorsBelow(corpus, path);
    case 'toDo':
      return toDoBelow(corpus, path);
    case 'check':
      return checkBelow(corpus, path, shape.filter ?? '');
  }
}

function placeOf(corpora: readonly TreeCorpus[], parent: string | null) {
  const corpus = parent === null ? corpora[0] : corpora.find(({ root }) => parent.startsWith(`${root}|`));
  return corpus && { corpus, path: readPath(parent === null ? '' : parent.slice(corpus.root.length + 1)) };
}

function idOf({ root }: TreeCorpus, path: TreePath): string {
  return `${root}|${pathText(path)}`;
}

function indexOfKey({ count, keyAt }: Children, key: string): number | undefined {
  for (let index = 0; index < count; index += 1) if (keyAt(index) === key) return index;
  return undefined;
}

/** A node in its place. */
function hung(corpus: TreeCorpus, above: TreePath, parent: string | null, key: string, node: LooseNode): TreeNode {
  const { label, icon, kind, description, spoken, hasChildren, target, annotation } = node;
  return {
    id: above.length > 0 ? `${idOf(corpus, above)}/${key}` : `${corpus.root}|${key}`,
    parent,
    label,
    description: description ?? null,
    spoken: spoken ?? null,
    icon,
    kind,
    hasChildren: hasChildren ?? false,
    target: target ?? null,
    annotation: annotation ?? null,
    page: null,
  };
}

const bare = {
  description: null,
  spoken: null,
  hasChildren: false,
  target: null,
  annotation: null,
  page: null,
} as const;

function corpusNode({ root, name }: TreeCorpus): TreeNode {
  return {
    ...bare,
    id: `${root}|`,
    parent: null,
    label: toLabel(name),
    icon: 'library',
    kind: 'corpus',
    hasChildren: true,
  };
}

/** A corpus of which nothing can be shown, beside those of which all can. */
function unreadNode({ root }: UnreadCorpus): TreeNode {
  return {
    ...bare,
    id: `${root}|`,
    parent: null,
    label: toLabel(Utils.basename(URI.parse(root))),
    description: 'cannot be read',
    icon: 'error',
    kind: 'corpus',
  };
}

/** Stands for children that are not shown yet. */
function gapNode(
  corpus: TreeCorpus,
  parent: string | null,
  { page, hidden }: { page: number; hidden: number },
): TreeNode {
  const id = `${parent ?? `${corpus.root}|`}#${page}`;
  const label = `Show ${Math.min(pageSize, hidden)} more`;
  return { ...bare, id, parent, label, description: `${hidden} not shown`, icon: 'ellipsis', kind: 'more', page };
}
