import * as vscode from 'vscode';
import { wordsRequest, type LineCharacter, type NewWords, type Place } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';

/** Where a person stands in an article, and what they have selected in it. */
export interface Selected {
  readonly uri: string;
  readonly position: LineCharacter;
  readonly range: Place['range'];
}

/** The selection of the active editor; tells the person where there is no editor. */
export function selected(): Selected | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    tellToOpen();
    return undefined;
  }
  const { start, end, active } = editor.selection;
  const plain = ({ line, character }: vscode.Position): LineCharacter => ({ line, character });
  return {
    uri: editor.document.uri.toString(),
    position: plain(active),
    range: { start: plain(start), end: plain(end) },
  };
}

/** The selected words, else the word at the caret; tells the person where there is neither. */
export async function selectedWords(ask: Ask): Promise<(Selected & { readonly words: NewWords }) | undefined> {
  const here = selected();
  const editor = vscode.window.activeTextEditor;
  if (here === undefined || editor === undefined) return undefined;
  const word = editor.selection.isEmpty ? editor.document.getWordRangeAtPosition(editor.selection.active) : undefined;
  const range = word === undefined ? here.range : { start: word.start, end: word.end };
  const words = await ask(wordsRequest, { uri: here.uri, range: plainRange(range) });
  if (words !== null) return { ...here, words };
  tell('Select the words in an article, and try again.');
  return undefined;
}

function plainRange({ start, end }: Place['range']): Place['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** Tells a person something that needs no answer. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Tells a person who has no article before them what to do. */
export function tellToOpen(): void {
  tell('Open an article of the corpus, and try again.');
}
