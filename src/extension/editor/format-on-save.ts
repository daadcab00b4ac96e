import * as vscode from 'vscode';
import type { FormattedParams } from '../../server/protocol.ts';

/**
 * Tells that a formatter changed annotations when they were saved, and offers to switch that off: in the folder's own
 * settings and for the language of the file, which is the narrowest place that VS Code has. It knows no settings for the
 * files of a pattern, and a language of their own would take from them what people have installed for YAML.
 */
export async function offerToStopFormatting({ uri, label }: FormattedParams): Promise<void> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  const told = `A formatter changed ${label} when it was saved. Nothing is lost, but git shows more than what you did.`;
  // What else may change a file when it is saved is not ours to name.
  if (document === undefined || folder === undefined || !formatsOnSave(document)) {
    void vscode.window.showWarningMessage(told);
    return;
  }
  const { languageId } = document;
  const question = `Switch format on save off for all files of the language ${languageId} in this folder?`;
  const answer = await vscode.window.showWarningMessage(`${told} ${question}`, 'Switch Off');
  if (answer !== 'Switch Off') return;
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  await vscode.workspace
    .getConfiguration('editor', { uri: folder.uri, languageId })
    .update('formatOnSave', false, target, true);
}

function formatsOnSave(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('formatOnSave', false);
}
