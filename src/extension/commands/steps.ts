import * as vscode from 'vscode';
import {
  chainRequest,
  stepRequest,
  type ChainParams,
  type EventChain,
  type LineCharacter,
  type Place,
  type StepParams,
} from '../../server/protocol.ts';
import type { CodingMode } from '../coding/mode.ts';
import { commandIds } from '../ids.ts';
import { choose } from '../pick.ts';
import type { Session } from '../session.ts';
import type { CommandRow } from './command-row.ts';
import { jumpTo } from './jump.ts';
import { tell, tellToOpen } from './selection.ts';

/** The commands that lead through an article and on through its corpus. */
export function stepCommands(session: Session, coding: Pick<CodingMode, 'isOn' | 'goTo'>): readonly CommandRow[] {
  const row = (id: string, what: StepParams['what'], direction: StepParams['direction']): CommandRow => [
    id,
    'go there',
    // In coding mode the cues of a news article are things to do as well.
    () => step(session, what === 'todo' && coding.isOn() ? 'coding' : what, direction, coding),
  ];
  return [
    row(commandIds.nextTodo, 'todo', 'next'),
    row(commandIds.previousTodo, 'todo', 'previous'),
    row(commandIds.nextAnnotation, 'annotation', 'next'),
    row(commandIds.previousAnnotation, 'annotation', 'previous'),
    row(commandIds.nextEvent, 'event', 'next'),
    row(commandIds.previousEvent, 'event', 'previous'),
    [commandIds.earlierEvent, 'go to an earlier event', () => goAlongChain(session, 'earlier')],
    [commandIds.laterEvent, 'go to a later event', () => goAlongChain(session, 'later')],
  ];
}

const nothingElse: Readonly<Record<StepParams['what'], string>> = {
  todo: 'There is nothing else to do in this corpus.',
  coding: 'There is nothing else to do in this corpus.',
  annotation: 'There is no other annotation in this article.',
  event: 'There is no other event in this corpus.',
};

async function step(
  { ask, covers }: Session,
  what: StepParams['what'],
  direction: StepParams['direction'],
  coding: Pick<CodingMode, 'goTo'>,
): Promise<void> {
  const here = placeOfCaret(covers);
  if (here === undefined) return;
  const place = await ask(stepRequest, { ...here, what, direction });
  if (place === null) tell(nothingElse[what]);
  else await (what === 'coding' ? coding.goTo(place) : jumpTo(place));
}

/** Go to Earlier / Later Event in Chain: along relations that say which of two events came first. */
async function goAlongChain({ ask, covers }: Session, direction: ChainParams['direction']): Promise<void> {
  const here = placeOfCaret(covers);
  if (here === undefined) return;
  const chain = await ask(chainRequest, { ...here, direction });
  const told = chain.events.flatMap(({ title, phrase, place }) => (place === null ? [] : [{ title, phrase, place }]));
  const [only, ...others] = told;
  if (only === undefined) {
    tell(nowhere(chain, direction));
    return;
  }
  const place = others.length === 0 ? only.place : await chooseEvent(chain.from ?? '', told, direction);
  if (place !== undefined) await jumpTo(place);
}

function nowhere({ from, events: [first] }: EventChain, direction: ChainParams['direction']): string {
  if (from === null) return 'Put the cursor on the words of an event, and try again.';
  if (first !== undefined) return `“${first.title}” is told in no article of this corpus.`;
  const order = direction === 'earlier' ? 'before' : 'after';
  return `No relation says what came ${order} “${from}”.`;
}

function chooseEvent(
  from: string,
  events: readonly { readonly title: string; readonly phrase: string; readonly place: Place }[],
  direction: ChainParams['direction'],
): Promise<Place | undefined> {
  const rows = events.map(({ title, phrase, place }) => ({ label: title, description: phrase, value: place }));
  const title = direction === 'earlier' ? 'Go to Earlier Event in Chain' : 'Go to Later Event in Chain';
  return choose(title, `What came ${direction === 'earlier' ? 'before' : 'after'} “${from}”?`, rows);
}

/** Where a person stands; tells them where that is in no corpus. */
function placeOfCaret(
  covers: Session['covers'],
): { readonly uri: string; readonly position: LineCharacter } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !covers(editor.document.uri)) {
    tellToOpen();
    return undefined;
  }
  // After a jump the words are selected; a step leads on from where they begin.
  const { line, character } = editor.selection.start;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
