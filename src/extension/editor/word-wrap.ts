import * as vscode from 'vscode';
import { neverWrapKey, wrapAnsweredKey } from '../ids.ts';
import type { ActiveArticle } from './active-article.ts';
import { asksToWrap } from './wrap-decision.ts';

/**
 * Asks once whether the long lines of articles are to be wrapped. *Wrap* sets it for the folder and the language of the
 * article, and nothing else; *Not now* holds for this window, *Never* for all folders.
 */
export function wrapQuestion({
  workspaceState,
  globalState,
}: Pick<vscode.ExtensionContext, 'workspaceState' | 'globalState'>): (article: ActiveArticle) => Promise<void> {
  let askedHere = false;
  return async ({ document, status }) => {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (folder === undefined || status === null || status.kind === 'none') return;
    const answeredKey = `${wrapAnsweredKey}:${folder.uri.toString()}`;
    const answered = askedHere || globalState.get(neverWrapKey, false) || workspaceState.get(answeredKey, false);
    const wordWrap = vscode.workspace.getConfiguration('editor', document).get('wordWrap', 'off');
    if (!asksToWrap({ wordWrap, longestLine: longestLine(document), answered })) return;
    askedHere = true;
    const question = 'Articles have long lines. Wrap them in this folder?';
    const answer = await vscode.window.showInformationMessage(question, 'Wrap', 'Not now', 'Never');
    if (answer === 'Never') await globalState.update(neverWrapKey, true);
    if (answer !== 'Wrap') return;
    const scope = { uri: folder.uri, languageId: document.languageId };
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    await vscode.workspace.getConfiguration('editor', scope).update('wordWrap', 'on', target, true);
    // Who takes the setting back later is not asked again.
    await workspaceState.update(answeredKey, true);
  };
}

function longestLine(document: vscode.TextDocument): number {
  let longest = 0;
  for (let line = 0; line < document.lineCount; line += 1)
    longest = Math.max(longest, document.lineAt(line).text.length);
  return longest;
}
