import * as vscode from 'vscode';
import {
  checkCardRequest,
  checkFilterRequest,
  checkQueueRequest,
  checkStepRequest,
  type CheckCardInfo,
  type CheckStepParams,
  type TreeNode,
} from '../../server/protocol.ts';
import { showCheckMarks, type CheckMarks } from '../editor/check-marks.ts';
import { checkedCardKey, contextKeys, viewIds } from '../ids.ts';
import type { Session } from '../session.ts';
import { keysInShort, reasonsInShort } from './check-words.ts';
import { createServerTree, type ServerTree } from './tree-view.ts';
import { createTurns } from './turns.ts';

/** The Check view: the queue of cards, the card that a person is on, and both of its pages. */
export interface CheckView {
  readonly tree: ServerTree;
  readonly filter: string;
  /** Shows only what a filter lets through, as a new queue. */
  filterBy(filter: string): Promise<void>;
  /** A sentence on a filter that is not understood; null for one that is. */
  filterProblem(filter: string): Promise<string | null>;
  /** The node that a key is meant for: the one that has the focus in the view; undefined where the queue is empty. */
  current(): Promise<TreeNode | undefined>;
  /** What there is to see of a node; undefined where it is gone. */
  card(node: TreeNode): Promise<CheckCardInfo | undefined>;
  /** Goes to another card and shows its pages; false where there is none. */
  go(from: TreeNode | null, step: CheckStepParams['step']): Promise<boolean>;
  /** Shows both pages of a node side by side; with `focus` the person goes there. */
  open(node: TreeNode, focus: boolean): Promise<void>;
  /** Shows the view where it was left. */
  start(): Promise<void>;
  /** Says that a digit is awaited for a node; null for none, or no longer. */
  askReason(node: TreeNode | null): Promise<void>;
  isReasonAsked(node: TreeNode): boolean;
  /** A comment for the next verdict on a node; an empty one is none. It is kept until the verdict was written. */
  setNote(node: TreeNode, note: string): void;
  noteOf(node: TreeNode): string | null;
  forgetNote(node: TreeNode): void;
  /** Runs one thing after the other: keys that are pressed quickly are meant for one card each. */
  inTurn(work: () => Promise<void>): Promise<void>;
  dispose(): void;
}

/** Shows the Check view; whoever calls owns the result. */
export function createCheckView(
  session: Session,
  memory: vscode.Memento,
  onError: (error: unknown) => void,
  onFailure: (error: unknown) => void,
): CheckView {
  const { ask, isRunning, onChanged } = session;
  let filter = '';
  let total = 0;
  let reasonAsked: string | undefined;
  let pending: { readonly id: string; readonly note: string } | undefined;
  let shown: string | undefined;
  let shownNode: TreeNode | undefined;
  const turns = createTurns();
  /** The node that the last turn was about, or led to: that of the next turn, where it was asked for before that had ended. */
  let ledTo: TreeNode | undefined;
  const tree = createServerTree(viewIds.check, () => ({ view: 'check', filter }), session, onFailure);
  const marks: CheckMarks = showCheckMarks();
  const { view } = tree;
  const describe = async () => {
    const asked = filter;
    const progress = isRunning() ? await ask(checkQueueRequest, { filter }) : { done: 0, total: 0 };
    if (asked !== filter) return;
    total = progress.total;
    view.description = total === 0 ? '' : `${progress.done} of ${total} checked${filter === '' ? '' : ` · ${filter}`}`;
    say();
  };
  /** Without a node VS Code shows the view's welcome text only where there is no message. */
  const say = () => {
    const comment = pending === undefined ? '' : `Comment for this card: “${pending.note}” · `;
    tree.setMessage(total === 0 ? null : reasonAsked !== undefined ? reasonsInShort : `${comment}${keysInShort}`);
  };
  const card = async ({ annotation }: TreeNode) =>
    annotation === null ? undefined : ((await ask(checkCardRequest, annotation)) ?? undefined);
  const open = async (node: TreeNode, focus: boolean) => {
    shown = node.id;
    shownNode = node;
    const info = await card(node);
    if (info === undefined || shown !== node.id) return;
    await marks.show(info.pages, focus);
  };
  /** After a change the words of the card that is shown may stand elsewhere, or have other support. */
  const markAnew = async () => {
    const node = view.selection.find(({ id }) => id === shown);
    if (node === undefined || !view.visible || !isRunning()) return;
    const info = await card(node);
    if (info !== undefined && shown === node.id) marks.redraw(info.pages);
  };
  const askReason = async (node: TreeNode | null) => {
    reasonAsked = node?.id;
    say();
    await vscode.commands.executeCommand('setContext', contextKeys.checkRejecting, node !== null);
  };
  const go = async (from: TreeNode | null, step: CheckStepParams['step']) => {
    // A digit is meant for the card that was to be rejected, and for no other.
    if (reasonAsked !== undefined) await askReason(null);
    const steps = await ask(checkStepRequest, {
      filter,
      from: from?.id ?? memory.get<string>(checkedCardKey) ?? null,
      step,
    });
    const next = steps.at(-1)?.node;
    ledTo = next;
    if (next === undefined) return false;
    const isRevealed = await tree.reveal(steps);
    await memory.update(checkedCardKey, next.id);
    if (isRevealed && shown !== next.id) await open(next, false);
    return true;
  };
  const subscriptions = vscode.Disposable.from(
    marks,
    // The queue is made anew after each change: not for a view that nobody sees.
    onChanged(() => {
      if (view.visible) describe().then(markAnew).catch(onError);
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) describe().then(markAnew).catch(onError);
    }),
    view.onDidChangeSelection(({ selection: [node] }) => {
      if (node === undefined || node.id === shown || node.annotation === null) return;
      open(node, false).catch(onError);
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) return;
      shown = undefined;
      shownNode = undefined;
      marks.clear();
    }),
  );
  describe().catch(onError);
  return {
    tree,
    get filter() {
      return filter;
    },
    filterBy: async (next) => {
      filter = next.trim();
      tree.forgetPages();
      tree.refresh();
      await vscode.commands.executeCommand('setContext', contextKeys.checkFiltered, filter !== '');
      await describe();
    },
    filterProblem: (text) => ask(checkFilterRequest, { filter: text }),
    current: async () => {
      // A key that was pressed before VS Code has drawn the next card is meant for that one.
      if (turns.isAskedAhead() && ledTo !== undefined) return ledTo;
      ledTo = undefined;
      // VS Code tells which node is selected, and not which one has the focus: so the focused one is selected first.
      await vscode.commands.executeCommand('list.selectAndPreserveFocus');
      const [node] = view.selection;
      // While VS Code draws the view anew, nothing in it is selected; the card that is shown is the one that is meant.
      ledTo = node ?? shownNode;
      return ledTo;
    },
    card,
    go,
    open,
    start: async () => {
      await vscode.commands.executeCommand(`${viewIds.check}.focus`);
      await go(null, 'here');
    },
    askReason,
    isReasonAsked: ({ id }) => reasonAsked === id,
    setNote: ({ id }, note) => {
      pending = note === '' ? undefined : { id, note };
      say();
    },
    noteOf: ({ id }) => (pending?.id === id ? pending.note : null),
    forgetNote: ({ id }) => {
      if (pending?.id !== id) return;
      pending = undefined;
      say();
    },
    inTurn: turns.inTurn,
    dispose: () => {
      subscriptions.dispose();
      tree.dispose();
    },
  };
}
