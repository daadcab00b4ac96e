import * as vscode from 'vscode';
import { tooltipRequest, treeRequest, type TreeNode, type TreeShape, type TreeStep } from '../../server/protocol.ts';
import type { ViewId } from '../ids.ts';
import type { Session } from '../session.ts';
import { childrenOf } from './children.ts';
import { shownNodes } from './shown-nodes.ts';
import { treeItem } from './tree-item.ts';
import { untilShown } from './until-shown.ts';

/** A tree that the server makes, in one of the views. */
export interface ServerTree {
  readonly viewId: ViewId;
  readonly view: vscode.TreeView<TreeNode>;
  readonly provider: vscode.TreeDataProvider<TreeNode>;
  /** A line above the nodes; none for null. */
  setMessage(message: string | null): void;
  /** Loads the page that a gap stands for; false where the gap is in another tree. */
  showMore(gap: TreeNode): boolean;
  /**
   * Shows a node, given the way to it: first opens the pages that it and those above it are on. False where the person
   * did something else before VS Code had found it.
   */
  reveal(steps: readonly TreeStep[]): Promise<boolean>;
  /** Asks for everything anew; where the view is hidden, VS Code asks as soon as it is shown. */
  refresh(): void;
  /** Forgets which pages were opened, since other nodes come now. */
  forgetPages(): void;
  /** Fires when its topmost nodes are known, with their number. */
  readonly onAnswered: vscode.Event<number>;
  dispose(): void;
}

/** How long it is waited before a node is shown again that VS Code lost on the way, in milliseconds. */
const pause = 200;

/**
 * Shows one of the trees that the server makes; whoever calls owns the result. `shape` is asked at each request, and
 * `onFailure` hears of one that failed.
 */
export function createServerTree(
  viewId: ViewId,
  shape: () => TreeShape,
  { ask, onChanged, isRunning }: Session,
  onFailure: (error: unknown) => void,
): ServerTree {
  const changed = new vscode.EventEmitter<TreeNode | undefined>();
  const answered = new vscode.EventEmitter<number>();
  const nodes = shownNodes();
  const pages = new Map<string, Set<number>>();
  let isStale = false;
  let reveals = 0;
  const open = (parent: string | null, page: number) => {
    const opened = pages.get(parent ?? '') ?? new Set();
    pages.set(parent ?? '', opened.add(page));
  };
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      const parent = node?.id ?? null;
      const { nodes: found, isAnswer } = await childrenOf(nodes, parent, {
        ask: () => ask(treeRequest, { ...shape(), parent, pages: [...(pages.get(parent ?? '') ?? [])] }),
        isRunning,
        onFailure,
      });
      if (parent === null && isAnswer) answered.fire(found.length);
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
    isStale = reveals > 0;
    if (!isStale) changed.fire(undefined);
  };
  /** VS Code loses the way to a node, or the node, where it asks for the tree anew meanwhile: then it is shown again. */
  const select = async (node: TreeNode) => {
    const person = watchPerson();
    try {
      return await untilShown({
        show: () => view.reveal(node, { select: true, focus: true }),
        isShown: () => view.selection.some(({ id }) => id === node.id),
        hasMovedOn: () => person.isInEditor(),
        pause: () => new Promise((resolve) => setTimeout(resolve, pause)),
      });
    } finally {
      person.dispose();
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
      if (last === undefined) return false;
      // VS Code knows nodes by identity: those that it has are the ones to speak of.
      const release = nodes.hold(steps.map(({ node }) => node));
      for (const { node, page } of steps) open(node.parent, page);
      if (steps.some(({ page }) => page > 0)) changed.fire(undefined);
      reveals += 1;
      try {
        return await select(nodes.get(last.id) ?? last);
      } finally {
        release();
        reveals -= 1;
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

/** Watches whether the person goes on in an editor: what we select there ourselves is of no kind. */
function watchPerson(): { isInEditor(): boolean; dispose(): void } {
  let isInEditor = false;
  const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
  const subscription = vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
    if (kind === Keyboard || kind === Mouse) isInEditor = true;
  });
  return {
    isInEditor: () => isInEditor,
    dispose: () => {
      subscription.dispose();
    },
  };
}
