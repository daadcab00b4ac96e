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
  /** Says that a digit is awaited, or no longer. */
  askReason(isAsked: boolean): Promise<void>;
  readonly isAskingReason: boolean;
  /** A comment for the next verdict on a node; null for none. */
  setNote(node: TreeNode, note: string | null): void;
  takeNote(node: TreeNode): string | null;
  /** Runs one thing after the other: keys that are pressed quickly are meant for one card each. */
  inTurn(work: () => Promise<void>): Promise<void>;
  dispose(): void;
}

/** Shows the Check view; whoever calls owns the result. */
export function createCheckView(
  session: Session,
  memory: vscode.Memento,
  onError: (error: unknown) => void,
): CheckView {
  const { ask, isRunning, onChanged } = session;
  let filter = '';
  let total = 0;
  let isAskingReason = false;
  let pending: { readonly id: string; readonly note: string } | undefined;
  let shown: string | undefined;
  let shownNode: TreeNode | undefined;
  let turn = Promise.resolve();
  let turns = 0;
  /** The card that the last turn led to, while the turn that runs was asked for before it had ended. */
  let ledTo: TreeNode | undefined;
  let isAskedAhead = false;
  const tree = createServerTree(viewIds.check, () => ({ view: 'check', filter }), session);
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
    tree.setMessage(total === 0 ? null : isAskingReason ? reasonsInShort : `${comment}${keysInShort}`);
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
  const go = async (from: TreeNode | null, step: CheckStepParams['step']) => {
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
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const isAhead = turns > 0;
    turns += 1;
    const run = turn.then(() => {
      isAskedAhead = isAhead;
      return work();
    });
    turn = run
      .catch(() => undefined)
      .then(() => {
        turns -= 1;
      });
    return run;
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
      if (isAskedAhead && ledTo !== undefined) return ledTo;
      // VS Code tells which node is selected, and not which one has the focus: so the focused one is selected first.
      await vscode.commands.executeCommand('list.selectAndPreserveFocus');
      const [node] = view.selection;
      // While VS Code draws the view anew, nothing in it is selected; the card that is shown is the one that is meant.
      return node ?? shownNode;
    },
    card,
    go,
    open,
    start: async () => {
      await vscode.commands.executeCommand(`${viewIds.check}.focus`);
      await go(null, 'here');
    },
    askReason: async (isAsked) => {
      isAskingReason = isAsked;
      say();
      await vscode.commands.executeCommand('setContext', contextKeys.checkRejecting, isAsked);
    },
    get isAskingReason() {
      return isAskingReason;
    },
    setNote: ({ id }, note) => {
      pending = note === null || note === '' ? undefined : { id, note };
      say();
    },
    takeNote: ({ id }) => {
      const note = pending?.id === id ? pending.note : null;
      if (note !== null) pending = undefined;
      return note;
    },
    inTurn,
    dispose: () => {
      subscriptions.dispose();
      tree.dispose();
    },
  };
}
