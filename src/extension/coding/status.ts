import * as vscode from 'vscode';
import { taggableRequest } from '../../server/protocol.ts';
import { keepUpdated } from '../editor/keep-updated.ts';
import { commandIds } from '../ids.ts';
import type { Session } from '../session.ts';

/** What the status bar says in coding mode: that it is on, and which actors the digits take at the caret. */
export interface CodingStatus {
  show(): void;
  hide(): void;
  dispose(): void;
}

/** As many suggestions as fit; the digits behind take those that the pick list shows besides. */
const shownSuggestions = 3;

/** Longest name, in characters. */
const maxName = 14;

/** Makes the status; it asks for nothing while it is hidden. Whoever calls owns the result. */
export function createCodingStatus(
  { ask, onChanged }: Pick<Session, 'ask' | 'onChanged'>,
  onError: (error: unknown) => void,
): CodingStatus {
  let shown: vscode.Disposable | undefined;
  const open = () => {
    const item = vscode.window.createStatusBarItem('newsweave.coding', vscode.StatusBarAlignment.Left, 0);
    item.name = 'Newsweave Coding Mode';
    item.command = commandIds.showKeys;
    tell(item, []);
    item.show();
    const update = async (isCurrent: () => boolean) => {
      const names = await suggestionsAtCaret(ask);
      if (isCurrent()) tell(item, names);
    };
    const events = [onChanged, vscode.window.onDidChangeTextEditorSelection];
    return vscode.Disposable.from(item, keepUpdated(events, update, onError));
  };
  const hide = () => {
    shown?.dispose();
    shown = undefined;
  };
  return {
    show: () => {
      shown ??= open();
    },
    hide,
    dispose: hide,
  };
}

function tell(item: vscode.StatusBarItem, names: readonly string[]): void {
  const suggestions = names.map((name, index) => `${index + 1} ${short(name)}`);
  item.text = `$(edit) Coding: ${[...suggestions, '? for keys', 'Esc leaves'].join(' · ')}`;
  item.tooltip = 'The article is read-only, and single keys code it. Click for the keys.';
  const spoken = suggestions.length > 0 ? ` Suggestions: ${suggestions.join(', ')}.` : '';
  item.accessibilityInformation = { label: `Newsweave coding mode is on; question mark shows the keys.${spoken}` };
}

function short(name: string): string {
  const letters = [...name];
  return letters.length > maxName ? `${letters.slice(0, maxName - 1).join('')}…` : name;
}

/** The names of likely actors of the words at the caret that are not tagged yet. */
async function suggestionsAtCaret(ask: Session['ask']): Promise<readonly string[]> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const found = await ask(taggableRequest, { uri: editor.document.uri.toString(), range, record: null });
  if (found?.act !== null) return [];
  return found.actors.slice(0, shownSuggestions).map(({ name }) => name);
}
