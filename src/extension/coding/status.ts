import * as vscode from 'vscode';
import { lineRequest, linkSuggestionsRequest, taggableRequest } from '../../server/protocol.ts';
import { keepUpdated } from '../editor/keep-updated.ts';
import { commandIds } from '../ids.ts';
import type { Session } from '../session.ts';
import { targetKey, targetsToPick } from './targets-to-pick.ts';

/** What the status bar says in coding mode: that it is on, and which actors or events the digits take at the caret. */
export interface CodingStatus {
  show(): void;
  hide(): void;
  /** The ids of the suggestions that it tells for the words at the caret; empty where it does not tell of these yet. */
  seen(): readonly string[];
  dispose(): void;
}

/** A suggestion as the status bar tells it. */
interface Told {
  readonly id: string;
  readonly name: string;
}

/** As many suggestions as fit; the digits behind take those that the pick list shows besides. */
const shownSuggestions = 3;

/** Longest name, in characters. */
const maxName = 14;

/** Makes the status; it asks for nothing while it is hidden. Whoever calls owns the result. */
export function createCodingStatus(
  { ask, onChanged, onLearnt }: Pick<Session, 'ask' | 'onChanged' | 'onLearnt'>,
  onError: (error: unknown) => void,
): CodingStatus {
  let shown: vscode.Disposable | undefined;
  let told: { readonly place: string | undefined; readonly ids: readonly string[] } = { place: undefined, ids: [] };
  const open = () => {
    const item = vscode.window.createStatusBarItem('newsweave.coding', vscode.StatusBarAlignment.Left, 0);
    item.name = 'Newsweave Coding Mode';
    item.command = commandIds.showKeys;
    tell(item, []);
    item.show();
    const update = async (isCurrent: () => boolean) => {
      const place = placeOfCaret();
      const suggestions = await suggestionsAtCaret(ask);
      if (!isCurrent()) return;
      tell(item, suggestions);
      told = { place, ids: suggestions.map(({ id }) => id) };
    };
    const { onDidChangeTextEditorSelection, onDidChangeActiveTextEditor } = vscode.window;
    const events = [onChanged, onLearnt, onDidChangeTextEditorSelection, onDidChangeActiveTextEditor];
    return vscode.Disposable.from(item, keepUpdated(events, update, onError));
  };
  const hide = () => {
    shown?.dispose();
    shown = undefined;
    told = { place: undefined, ids: [] };
  };
  return {
    show: () => {
      shown ??= open();
    },
    hide,
    seen: () => (told.place !== undefined && told.place === placeOfCaret() ? told.ids : []),
    dispose: hide,
  };
}

function tell(item: vscode.StatusBarItem, told: readonly Told[]): void {
  const suggestions = told.map(({ name }, index) => `${index + 1} ${short(name)}`);
  item.text = `$(edit) Coding: ${[...suggestions, '? for keys', 'Esc leaves'].join(' · ')}`;
  item.tooltip = 'The article is read-only, and single keys code it. Click for the keys.';
  const spoken = suggestions.length > 0 ? ` Suggestions: ${suggestions.join(', ')}.` : '';
  item.accessibilityInformation = { label: `Newsweave coding mode is on; question mark shows the keys.${spoken}` };
}

function short(name: string): string {
  const letters = [...name];
  return letters.length > maxName ? `${letters.slice(0, maxName - 1).join('')}…` : name;
}

/** Where the caret is, and what is selected; undefined without an editor. */
function placeOfCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { start, end } = editor.selection;
  return JSON.stringify([editor.document.uri.toString(), start, end]);
}

/** Likely actors of the words at the caret, or events that a rationale there may mean; none once decided. */
async function suggestionsAtCaret(ask: Session['ask']): Promise<readonly Told[]> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const uri = editor.document.uri.toString();
  const found = await ask(taggableRequest, { uri, range, record: null });
  if (found === null) return (await eventsAt(ask, uri, end.line)).slice(0, shownSuggestions);
  return found.act === null ? found.actors.slice(0, shownSuggestions) : [];
}

async function eventsAt(ask: Session['ask'], uri: string, line: number): Promise<readonly Told[]> {
  const coded = await ask(lineRequest, { uri, line, record: null });
  if (coded?.kind !== 'rationale' || coded.other !== null) return [];
  const { at, words } = coded;
  const targets = targetsToPick(await ask(linkSuggestionsRequest, { uri, at, words }));
  return targets.map((target) => ({
    id: targetKey(target),
    name: target.kind === 'event' ? target.event.title : 'Outside',
  }));
}
