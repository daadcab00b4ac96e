import * as vscode from 'vscode';
import type { Place } from '../../server/protocol.ts';

/**
 * Goes to a place in such a way that Back leads here again, however near it is: VS Code takes a mere selection within
 * ten lines for the same place.
 */
export async function jumpTo({ uri, range: { start, end } }: Place): Promise<void> {
  const target = vscode.Uri.parse(uri);
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    await vscode.window.showTextDocument(target, { selection: range });
    return;
  }
  const locations = [new vscode.Location(target, range)];
  const here = [editor.document.uri, editor.selection.active] as const;
  await vscode.commands.executeCommand('editor.action.goToLocations', ...here, locations, 'goto', '');
}

/** Goes to words of the article before a person and selects them, so that they see what the next key will code. */
export async function jumpToWords(place: Place): Promise<void> {
  await jumpTo(place);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() === vscode.Uri.parse(place.uri).toString()) selectWords(editor, place);
}

/** Selects words in the editor of their file. */
export function selectWords(editor: vscode.TextEditor, { range: { start, end } }: Place): void {
  editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
}
