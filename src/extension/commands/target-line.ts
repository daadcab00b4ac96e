import * as vscode from 'vscode';
import {
  lineRequest,
  type AnnotationName,
  type CodableLine,
  type LineParams,
  type MeantRecord,
} from '../../server/protocol.ts';
import type { Ask } from '../client.ts';

/** A line of an article that a command works on. */
export type TargetLine = LineParams;

/** The line that a lens names, with its record, or the one at the caret. */
export function targetLine(argument: unknown): TargetLine | undefined {
  if (isTargetLine(argument)) {
    const { uri, line } = argument;
    return { uri, line, ...recordOf(argument) };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), line: editor.selection.active.line, record: null };
}

function recordOf(argument: object): MeantRecord {
  const record = 'record' in argument && typeof argument.record === 'string' ? argument.record : null;
  const sidecar = 'sidecar' in argument && typeof argument.sidecar === 'string' ? argument.sidecar : null;
  return { record, sidecar };
}

/** True for an annotation that a line's record is, and for each one where no record is meant. */
export function isMeant({ id, sidecar }: Pick<AnnotationName, 'id' | 'sidecar'>, meant: MeantRecord): boolean {
  return meant.record === null || (meant.record === id && (meant.sidecar ?? sidecar) === sidecar);
}

function isTargetLine(argument: unknown): argument is Pick<TargetLine, 'uri' | 'line'> {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string' &&
    'line' in argument &&
    typeof argument.line === 'number'
  );
}

/** What can be coded on the line that a command is for; tells the person where there is nothing of that kind. */
export async function codableLine(
  ask: Ask,
  argument: unknown,
  kind: CodableLine['kind'],
): Promise<(TargetLine & { readonly coded: CodableLine }) | undefined> {
  const target = targetLine(argument);
  const coded = target && (await ask(lineRequest, target));
  if (target && coded?.kind === kind) return { ...target, coded };
  const where = kind === 'response' ? 'Actor Responses' : 'Related Events';
  void vscode.window.showInformationMessage(`Put the cursor on a line under ${where} of an event page, and try again.`);
  return undefined;
}

/** A line as the requests that change it want it: told by its words, since the article may change meanwhile. */
export function lineOf({ uri, coded: { at, words } }: TargetLine & { readonly coded: CodableLine }) {
  return { uri, at, words };
}
