import * as vscode from 'vscode';
import { locateRequest, relatedRequest, type Place, type RelatedEvent, type Target } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { tellToOpen } from './selection.ts';
import { targetLine } from './target-line.ts';

/** Go to Related Event: from a linked rationale to the event it means, from elsewhere to any event of the page. */
export async function goToRelatedEvent(ask: Ask, argument: unknown): Promise<void> {
  const target = targetLine(argument);
  if (target === undefined) {
    tellToOpen();
    return;
  }
  const onLine = await ask(relatedRequest, target);
  const found = onLine.length > 0 ? onLine : await ask(relatedRequest, { uri: target.uri, line: null });
  const [only, ...others] = found.filter(({ place }) => place !== null);
  if (only === undefined) {
    void vscode.window.showInformationMessage(nowhere(onLine));
    return;
  }
  const place = others.length === 0 ? only.place : await chooseEvent([only, ...others]);
  if (place) await openPlace(place);
}

function nowhere([first]: readonly RelatedEvent[]): string {
  return first === undefined
    ? 'Nothing is linked here yet. Use Link Event on a line under Related Events.'
    : `“${first.title}” is told in no article of this corpus.`;
}

async function chooseEvent(events: readonly RelatedEvent[]): Promise<Place | null> {
  const rows = events.map(({ title, phrase, place }) => ({ label: title, description: phrase, value: place }));
  return (await choose('Go to Related Event', 'Which one?', rows)) ?? null;
}

/** Opens the words that a tree node stands for. */
export async function openTarget(ask: Ask, target: Target): Promise<void> {
  const place = await ask(locateRequest, target);
  if (place) await openPlace(place);
}

/** Opens a sidecar that could not be read, for the person to mend it. */
export async function openSidecar(argument: unknown): Promise<void> {
  const target = targetLine(argument);
  if (target) await vscode.window.showTextDocument(vscode.Uri.parse(target.uri));
}

/** Shows a place in an editor; VS Code's own history leads back. */
export async function openPlace({ uri, range: { start, end } }: Place): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
