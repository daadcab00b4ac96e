import * as vscode from 'vscode';
import { sureRequest, tagAllRequest } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pickMany } from '../pick-many.ts';
import { showOutcome } from './outcome.ts';

/** Take All Sure Suggestions: tags the lines of the page that tell actor and type themselves, after a preview. */
export async function takeAllSure(ask: Ask): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const sure = await ask(sureRequest, { uri });
  if (sure.length === 0) {
    void vscode.window.showInformationMessage('No open line of this page tells both its actor and its type.');
    return;
  }
  const rows = sure.map((tag) => ({
    label: `${tag.actor.name} · ${tag.typeLabel}`,
    description: tag.actor.reason,
    detail: tag.words,
    value: tag,
    checked: true,
  }));
  const picked = await pickMany({
    title: 'Take All Sure Suggestions',
    placeholder: 'Enter tags the lines that are checked',
    step: 1,
    totalSteps: 1,
    emptyIsNone: true,
    rows,
  });
  if (picked.kind !== 'chosen' || picked.value.length === 0) return;
  const by = await annotatorName();
  if (by === undefined) return;
  const tags = picked.value.map(({ at, words, actor, type }) => ({ at, words, actors: [{ id: actor.id }], type }));
  showOutcome(await ask(tagAllRequest, { uri, tags, by }));
}
