import * as vscode from 'vscode';
import {
  taggableRequest,
  type ActInfo,
  type Place,
  type TaggableParams,
  type TaggableWords,
} from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { targetLine } from './target-line.ts';

/** Words that a command works on. */
export interface Taggable {
  readonly uri: string;
  readonly found: TaggableWords;
}

/** Words that tell an act which is tagged. */
export interface TaggedAct {
  readonly uri: string;
  readonly found: TaggableWords;
  readonly act: ActInfo;
}

/** The words that a lens names, or that are selected, or that the caret stands in; tells a person where there are none. */
export function taggableWords(ask: Ask, argument: unknown): Promise<Taggable | undefined> {
  return wordsAtPlace(ask, placeOf(argument));
}

/** The same for a place that was taken before. */
export async function wordsAtPlace(ask: Ask, place: TaggableParams | undefined): Promise<Taggable | undefined> {
  const found = place && (await ask(taggableRequest, place));
  if (place && found) return { uri: place.uri, found };
  void vscode.window.showInformationMessage(
    'Put the cursor on words of an article that tell who did or said something, and try again.',
  );
  return undefined;
}

/** The tagged act at a place; tells a person where there is none. */
export async function taggedAct(ask: Ask, argument: unknown): Promise<TaggedAct | undefined> {
  const place = placeOf(argument);
  const found = place && (await ask(taggableRequest, place));
  if (place && found?.act) return { uri: place.uri, found, act: found.act };
  void vscode.window.showInformationMessage('Put the cursor on the words of an act that is tagged, and try again.');
  return undefined;
}

/** The place that a lens names, else what is selected or where the caret stands now. */
export function placeOf(argument: unknown): TaggableParams | undefined {
  const editor = vscode.window.activeTextEditor;
  const target = targetLine(argument);
  if (target === undefined) return undefined;
  const isOfLens = target.uri !== editor?.document.uri.toString() || argument !== undefined;
  if (isOfLens && isLensArgument(argument))
    return { uri: target.uri, range: startOf(target.line), record: target.record, sidecar: target.sidecar ?? null };
  if (editor === undefined) return undefined;
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  return { uri: editor.document.uri.toString(), range, record: null };
}

/** True for the argument of a lens; a menu gives the file's URI. */
function isLensArgument(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'line' in argument;
}

function startOf(line: number): Place['range'] {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
