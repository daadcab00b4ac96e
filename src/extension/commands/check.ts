import * as vscode from 'vscode';
import {
  changeClaimRequest,
  stillHoldsRequest,
  typesRequest,
  verdictRequest,
  type AnnotationName,
  type CheckClaim,
  type EditOutcome,
  type RejectionReason,
  type TreeNode,
  type VerdictKind,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { commandIds, viewIds } from '../ids.ts';
import { askInBox } from '../ask-in-box.ts';
import { choose } from '../pick.ts';
import type { CheckView } from '../views/check-view.ts';
import { rejectionReasons } from '../views/check-words.ts';
import { isTreeNode } from '../views/node.ts';
import type { CommandRow } from './command-row.ts';
import { showOutcome } from './outcome.ts';

/** The commands of the Check view; the keys of the focused view run them. */
export function checkCommands(ask: Ask, check: CheckView): readonly CommandRow[] {
  const onNode = (run: (node: TreeNode) => Promise<void>) => (argument: unknown) =>
    check.inTurn(async () => {
      const node = isTreeNode(argument) ? argument : await check.current();
      if (node !== undefined) await run(node);
    });
  const verdict = (kind: VerdictKind, why: RejectionReason | null = null) =>
    onNode((node) => judge(ask, check, node, kind, why));
  return [
    [commandIds.check, 'show the Check view', () => check.start()],
    [commandIds.checkAccept, 'accept this', verdict('accepted')],
    [commandIds.checkUnsure, 'note that you are unsure', verdict('unsure')],
    [
      commandIds.checkReject,
      'reject this',
      (argument) => onNode((node) => reject(ask, check, node, !isTreeNode(argument)))(argument),
    ],
    [
      commandIds.checkReason,
      'reject this',
      (argument) => onNode((node) => giveReason(ask, check, node, argument))(null),
    ],
    [commandIds.checkCancel, 'stop asking', () => check.askReason(null)],
    [commandIds.checkType, 'change the type', onNode((node) => changeType(ask, check, node))],
    [commandIds.checkSwap, 'swap the direction', onNode((node) => correct(ask, check, node, { swap: true }))],
    [commandIds.checkComment, 'add a comment', onNode((node) => comment(ask, check, node))],
    [commandIds.checkStillHolds, 'renew these verdicts', onNode((node) => renew(ask, check, node))],
    [commandIds.checkNext, 'go to the next card', onNode((node) => go(check, node, 'next'))],
    [commandIds.checkPrevious, 'go to the card before', onNode((node) => go(check, node, 'previous'))],
    [commandIds.checkOpen, 'open these pages', onNode((node) => check.open(node, true))],
    [commandIds.checkKeys, 'show the keys', showKeys],
    [commandIds.filterCheck, 'filter the cards', () => filterCards(check)],
    [commandIds.clearCheckFilter, 'clear the filter', () => check.filterBy('')],
    [commandIds.acceptClaim, 'accept this', (argument) => judgeHere(ask, argument, 'accepted')],
    [commandIds.rejectClaim, 'reject this', (argument) => judgeHere(ask, argument, 'rejected')],
    [commandIds.unsureClaim, 'note that you are unsure', (argument) => judgeHere(ask, argument, 'unsure')],
  ];
}

/** Gives a verdict on a node and goes on to what is still to be checked. */
async function judge(
  ask: Ask,
  check: CheckView,
  node: TreeNode,
  verdict: VerdictKind,
  why: RejectionReason | null,
): Promise<void> {
  await check.askReason(null);
  const { annotation } = node;
  const claims = (await check.card(node))?.claims;
  if (annotation === null || claims === undefined) return;
  const note = check.noteOf(node);
  const isMade = await edit(check, node, (by) =>
    ask(verdictRequest, { ...nameOf(annotation), verdict, why, note, seen: stamps(claims), by }),
  );
  if (isMade) check.forgetNote(node);
}

function stamps(claims: readonly CheckClaim[]) {
  return claims.map(({ sidecar, id, stamp }) => ({ sidecar, id, stamp }));
}

function nameOf({ uri, sidecar, id }: AnnotationName): AnnotationName {
  return { uri, sidecar, id };
}

/** Makes an edit in the person's name; where it was made, shows what is next. False where it was not made. */
async function edit(check: CheckView, node: TreeNode, make: (by: string) => Promise<EditOutcome>): Promise<boolean> {
  const by = await annotatorName();
  if (by === undefined) return false;
  const outcome = await make(by);
  showOutcome(outcome);
  if (outcome.ok) await check.go(node, 'here');
  return outcome.ok;
}

/** Asks for the reason: by a digit in the view after a key, by a list after a click, which leaves the focus elsewhere. */
async function reject(ask: Ask, check: CheckView, node: TreeNode, isByKey: boolean): Promise<void> {
  if (isByKey && check.tree.view.visible) {
    await check.askReason(node);
    return;
  }
  const why = await chooseReason();
  if (why !== undefined) await judge(ask, check, node, 'rejected', why);
}

function chooseReason(): Promise<RejectionReason | undefined> {
  const rows = rejectionReasons.map(({ id, label }) => ({ label, value: id }));
  return choose('Reject', 'Why is it wrong?', rows);
}

/**
 * A digit may come before VS Code knows that one is awaited: the turn of keys tells, not the context. It counts for the card
 * on which the reason was asked, and for no other to which the person has gone on meanwhile.
 */
async function giveReason(ask: Ask, check: CheckView, node: TreeNode, argument: unknown): Promise<void> {
  const reason = rejectionReasons.find(({ id }) => id === argument);
  if (reason === undefined) return;
  if (check.isReasonAsked(node)) await judge(ask, check, node, 'rejected', reason.id);
  else await check.askReason(null);
}

async function go(check: CheckView, node: TreeNode, step: 'next' | 'previous'): Promise<void> {
  if (await check.go(node, step)) return;
  const told = step === 'next' ? 'There is nothing else to check.' : 'This is the first card.';
  vscode.window.setStatusBarMessage(told, 4000);
}

async function changeType(ask: Ask, check: CheckView, node: TreeNode): Promise<void> {
  const claim = await oneClaim(check, node);
  if (claim === undefined) return;
  const types = await ask(typesRequest, { uri: claim.uri });
  // A card reads a relation from its first end to its second; its direction is another key.
  const offered = claim.kind === 'response' ? types.responses : types.relations.filter(({ from }) => from === 'this');
  const rows = offered.map(({ id, label, definition }) => ({
    label: id === claim.type ? `${label} (as it is)` : label,
    detail: definition,
    value: id,
  }));
  const type = await choose('Change Type', claim.label, rows);
  if (type !== undefined && type !== claim.type) await correct(ask, check, node, { type }, claim);
}

async function correct(
  ask: Ask,
  check: CheckView,
  node: TreeNode,
  change: { readonly type: string } | { readonly swap: true },
  known?: CheckClaim,
): Promise<void> {
  const claim = known ?? (await oneClaim(check, node));
  if (claim === undefined) return;
  await edit(check, node, (by) => ask(changeClaimRequest, { ...nameOf(claim), change, by }));
}

/** The claim of a node that is to be corrected; a card with several asks which. */
async function oneClaim(check: CheckView, node: TreeNode): Promise<CheckClaim | undefined> {
  const claims = (await check.card(node))?.claims ?? [];
  const own = claims.find(({ id }) => node.kind !== 'card' && id === node.annotation?.id);
  const [only, ...others] = claims;
  if (own !== undefined || others.length === 0) return own ?? only;
  return choose(
    'Which Claim?',
    node.label,
    claims.map((claim) => ({ label: claim.label, description: claim.state, value: claim })),
  );
}

/** A comment goes with the next verdict; where everything is judged, it repeats the verdicts. */
async function comment(ask: Ask, check: CheckView, node: TreeNode): Promise<void> {
  const { annotation } = node;
  const claims = (await check.card(node))?.claims ?? [];
  const value = claims.find(({ note }) => note !== null)?.note ?? '';
  const prompt = 'It is kept with your verdict.';
  const note = await askInBox({ title: 'Comment', prompt, value });
  await vscode.commands.executeCommand(`${viewIds.check}.focus`);
  if (note === undefined || annotation === null) return;
  const state = claims[0]?.state;
  const isJudged = state === 'accepted' || state === 'unsure';
  if (!isJudged || claims.some((claim) => claim.state !== state)) check.setNote(node, note);
  else
    await edit(check, node, (by) =>
      ask(verdictRequest, {
        ...nameOf(annotation),
        verdict: state,
        why: null,
        note,
        seen: stamps(claims),
        by,
      }),
    );
}

async function renew(ask: Ask, check: CheckView, node: TreeNode): Promise<void> {
  const { annotation } = node;
  if (annotation !== null) await edit(check, node, (by) => ask(stillHoldsRequest, { ...nameOf(annotation), by }));
}

/** The lenses of a linked line: they judge all that the line claims. */
async function judgeHere(ask: Ask, argument: unknown, verdict: VerdictKind): Promise<void> {
  const name = annotationIn(argument);
  if (name === undefined) return;
  const why = verdict === 'rejected' ? await chooseReason() : null;
  if (why === undefined) return;
  const by = await annotatorName();
  if (by !== undefined) showOutcome(await ask(verdictRequest, { ...name, verdict, why, note: null, seen: [], by }));
}

function annotationIn(argument: unknown): AnnotationName | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (!('uri' in argument && 'sidecar' in argument && 'record' in argument)) return undefined;
  const { uri, sidecar, record } = argument;
  return typeof uri === 'string' && typeof sidecar === 'string' && typeof record === 'string'
    ? { uri, sidecar, id: record }
    : undefined;
}

/** The keys of the view; choosing one does what it does. */
async function showKeys(): Promise<void> {
  const rows = keys.map(([key, label, id]) => ({ label: `${key}  ${label}`, value: id }));
  const id = await choose('Keys of the Check View', 'Press them while the view has the focus', rows);
  if (id === undefined) return;
  await vscode.commands.executeCommand(`${viewIds.check}.focus`);
  await vscode.commands.executeCommand(id);
}

const keys: readonly (readonly [key: string, label: string, command: string])[] = [
  ['a', 'Accept', commandIds.checkAccept],
  ['r', 'Reject, then a digit for the reason', commandIds.checkReject],
  ['u', 'Unsure', commandIds.checkUnsure],
  ['t', 'Change the type', commandIds.checkType],
  ['s', 'Swap the direction', commandIds.checkSwap],
  ['c', 'Comment', commandIds.checkComment],
  ['h', 'Still holds: renew what the same change made stale', commandIds.checkStillHolds],
  ['Space, n', 'Skip', commandIds.checkNext],
  ['p', 'Back', commandIds.checkPrevious],
  ['z', 'Undo', commandIds.undo],
  ['Enter', 'Go to the article', commandIds.checkOpen],
];

async function filterCards(check: CheckView): Promise<void> {
  const filter = await askInBox({
    title: 'Filter Cards',
    prompt: 'Words of the page, or type: actor: state:',
    placeHolder: 'type:responds-to actor:iran state:stale',
    value: check.filter,
    validateInput: async (text) => {
      if (text.trim() === '') return undefined;
      return (await check.filterProblem(text)) ?? undefined;
    },
  });
  if (filter !== undefined) await check.filterBy(filter);
}
