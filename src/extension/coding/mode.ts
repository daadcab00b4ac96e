import * as vscode from 'vscode';
import { stepRequest, type Place } from '../../server/protocol.ts';
import { jumpToWords, selectWords } from '../commands/jump.ts';
import type { ActiveArticle } from '../editor/active-article.ts';
import { contextKeys } from '../ids.ts';
import type { Session } from '../session.ts';
import { createCodingStatus } from './status.ts';

/** Coding mode: articles are read-only, and single keys code them. */
export interface CodingMode {
  isOn(): boolean;
  /** The ids of the suggestions that the person sees for the words at the caret, in the order of the digits. */
  seen(): readonly string[];
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Takes the article that a person has before them now; undefined where it is none. */
  show(article: ActiveArticle | undefined): void;
  /** Goes on to the next thing to do in the article, where the mode is on. */
  advance(): Promise<void>;
  /** Goes to words, also of another article; they are selected there once the next key codes them. */
  goTo(place: Place): Promise<void>;
  dispose(): void;
}

const setReadOnly = 'workbench.action.files.setActiveEditorReadonlyInSession';
const resetReadOnly = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/** Makes coding mode, which is off at first; whoever calls owns the result. */
export function createCodingMode(
  session: Pick<Session, 'ask' | 'onChanged' | 'onLearnt'>,
  onError: (error: unknown) => void,
): CodingMode {
  const { ask } = session;
  // The window outlasts the extension host, and with it what was said of a mode that is off now.
  Promise.resolve(vscode.commands.executeCommand('setContext', contextKeys.coding, false)).catch(onError);
  const status = createCodingStatus(session, onError);
  // VS Code changes the active editor alone: what was made read-only is given back when a person comes to it again.
  const readOnly = new Set<string>();
  // Made read-only before the server knew that they are articles: no key is typed into one meanwhile.
  const guessed = new Set<string>();
  let isOn = false;
  let shown: ActiveArticle | undefined;
  let goal: Place | undefined;
  const isArticle = () => shown !== undefined && shown.status?.kind !== 'none';
  const isShown = (uri: string) => uri === shown?.document.uri.toString();
  const lock = async (uri: string) => {
    if (shown?.status == null) guessed.add(uri);
    else guessed.delete(uri);
    if (readOnly.has(uri)) return;
    readOnly.add(uri);
    await vscode.commands.executeCommand(setReadOnly);
  };
  const free = async (uri: string) => {
    guessed.delete(uri);
    if (readOnly.delete(uri)) await vscode.commands.executeCommand(resetReadOnly);
  };
  const apply = async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const isNone = shown === undefined || (uri !== undefined && isShown(uri) && !isArticle());
    if (uri !== undefined) {
      if (isOn && isArticle() && isShown(uri)) await lock(uri);
      else if (!isOn || (isNone && guessed.has(uri))) await free(uri);
    }
    if (isOn && isArticle()) status.show();
    else status.hide();
  };
  // Before the article is read-only, a key would be typed in the place of the words.
  const reachGoal = async () => {
    await apply();
    const editor = vscode.window.activeTextEditor;
    if (goal === undefined || editor === undefined || !isArticle() || editor.document !== shown?.document) return;
    if (editor.document.uri.toString() === vscode.Uri.parse(goal.uri).toString()) selectWords(editor, goal);
    goal = undefined;
  };
  const turn = async (on: boolean) => {
    isOn = on;
    await vscode.commands.executeCommand('setContext', contextKeys.coding, on);
    await apply();
  };
  return {
    isOn: () => isOn,
    seen: () => status.seen(),
    start: async () => {
      if (!isArticle()) {
        void vscode.window.showInformationMessage('Open an article of the corpus, and start coding there.');
        return;
      }
      await turn(true);
      const editor = vscode.window.activeTextEditor;
      // A person who has just opened the article has chosen no place in it yet.
      if (editor?.selection.isEmpty === true && editor.selection.active.isEqual(new vscode.Position(0, 0)))
        await advanceIn(ask);
    },
    stop: async () => {
      const editor = vscode.window.activeTextEditor;
      // The next letter is typed into the article, and must not replace the words that were selected to be coded.
      if (isOn && editor !== undefined && isArticle()) {
        const { start } = editor.selection;
        editor.selection = new vscode.Selection(start, start);
      }
      await turn(false);
    },
    show: (article) => {
      shown = article;
      reachGoal().catch(onError);
    },
    advance: async () => {
      if (isOn) await advanceIn(ask);
    },
    goTo: async (place) => {
      if (vscode.window.activeTextEditor?.document.uri.toString() === vscode.Uri.parse(place.uri).toString())
        return jumpToWords(place);
      const { line, character } = place.range.start;
      const selection = new vscode.Range(line, character, line, character);
      await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection });
      goal = place;
      await reachGoal();
    },
    dispose: () => {
      status.dispose();
    },
  };
}

async function advanceIn(ask: Session['ask']): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const uri = editor.document.uri.toString();
  const { line, character } = editor.selection.start;
  const position = { line, character };
  const place = await ask(stepRequest, { uri, position, what: 'coding', direction: 'next' });
  // A person who has gone elsewhere meanwhile is not fetched back.
  if (vscode.window.activeTextEditor?.document !== editor.document) return;
  if (place?.uri === uri) {
    await jumpToWords(place);
    return;
  }
  const above = await ask(stepRequest, { uri, position: top, what: 'coding', direction: 'next' });
  const more = place === null ? '' : ' Press n for the next one.';
  const told =
    above?.uri === uri
      ? 'Nothing is left to do below. Something above is still open: press p.'
      : `Nothing is left to do in this article.${more}`;
  void vscode.window.setStatusBarMessage(told, 5000);
}

const top = { line: 0, character: 0 };
