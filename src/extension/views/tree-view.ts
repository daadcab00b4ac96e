import * as vscode from 'vscode';
import { tooltipRequest, treeRequest, type TreeNode, type TreeShape, type TreeStep } from '../../server/protocol.ts';
import type { ViewId } from '../ids.ts';
import type { Session } from '../session.ts';
import { treeItem } from './tree-item.ts';

/** A tree that the server makes, in one of the views. */
export interface ServerTree {
  readonly viewId: ViewId;
  readonly view: vscode.TreeView<TreeNode>;
  readonly provider: vscode.TreeDataProvider<TreeNode>;
  /** A line above the nodes; none for null. */
  setMessage(message: string | null): void;
  /** Loads the page that a gap stands for; false where the gap is in another tree. */
  showMore(gap: TreeNode): boolean;
  /** Shows a node, given the way to it: first opens the pages that it and those above it are on. */
  reveal(steps: readonly TreeStep[]): Promise<void>;
  /** Asks for everything anew; where the view is hidden, VS Code asks as soon as it is shown. */
  refresh(): void;
  /** Forgets which pages were opened, since other nodes come now. */
  forgetPages(): void;
  /** Fires when its topmost nodes are known, with their number. */
  readonly onAnswered: vscode.Event<number>;
  dispose(): void;
}

/** How often a node is shown that VS Code lost on the way, and how long in between, in milliseconds. */
const mostTries = 5;
const pause = 200;

/** Shows one of the trees that the server makes; whoever calls owns the result. `shape` is asked at each request. */
export function createServerTree(
  viewId: ViewId,
  shape: () => TreeShape,
  { ask, onChanged, isRunning }: Session,
): ServerTree {
  const changed = new vscode.EventEmitter<TreeNode | undefined>();
  const answered = new vscode.EventEmitter<number>();
  const nodes = new Map<string, TreeNode>();
  const pages = new Map<string, Set<number>>();
  let isStale = false;
  let isRevealing = false;
  const open = (parent: string | null, page: number) => {
    const opened = pages.get(parent ?? '') ?? new Set();
    pages.set(parent ?? '', opened.add(page));
  };
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (!isRunning()) return [];
      const parent = node?.id ?? null;
      const found = await ask(treeRequest, { ...shape(), parent, pages: [...(pages.get(parent ?? '') ?? [])] });
      for (const child of found) nodes.set(child.id, child);
      if (parent === null) answered.fire(found.length);
      return [...found];
    },
    getParent: ({ parent }) => (parent === null ? undefined : nodes.get(parent)),
    getTreeItem: treeItem,
    resolveTreeItem: async (item, { id, parent }, token) => {
      const tooltip = isRunning() ? await ask(tooltipRequest, { ...shape(), id, parent }) : null;
      if (!token.isCancellationRequested && tooltip !== null && tooltip !== '') item.tooltip = tooltip;
      return item;
    },
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = () => {
    isStale = isRevealing;
    if (!isStale) changed.fire(undefined);
  };
  /** VS Code loses the way to a node, or the node, where it asks for the tree anew meanwhile: then it is shown again. */
  const select = async (node: TreeNode) => {
    for (let tries = 1; ; tries += 1) {
      const failure = await Promise.resolve(view.reveal(node, { select: true, focus: true })).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
      if (view.selection.some(({ id }) => id === node.id)) return;
      if (tries === mostTries) throw failure ?? new Error('VS Code did not show the row.');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const subscriptions = vscode.Disposable.from(view, changed, answered, onChanged(refresh));
  return {
    viewId,
    view,
    provider,
    refresh,
    setMessage: (message) => {
      // The API takes `undefined` for none, which its types do not say.
      Object.assign(view, { message: message ?? undefined });
    },
    showMore: (gap) => {
      // Nodes of several trees may have one id.
      if (gap.page === null || nodes.get(gap.id) !== gap) return false;
      open(gap.parent, gap.page);
      changed.fire(gap.parent === null ? undefined : nodes.get(gap.parent));
      return true;
    },
    reveal: async (steps) => {
      const last = steps.at(-1)?.node;
      if (last === undefined) return;
      for (const { node, page } of steps) {
        // VS Code knows nodes by identity: those that it has are the ones to speak of.
        if (!nodes.has(node.id)) nodes.set(node.id, node);
        open(node.parent, page);
      }
      if (steps.some(({ page }) => page > 0)) changed.fire(undefined);
      isRevealing = true;
      try {
        await select(nodes.get(last.id) ?? last);
      } finally {
        isRevealing = false;
        if (isStale) refresh();
      }
    },
    forgetPages: () => {
      pages.clear();
    },
    onAnswered: answered.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
