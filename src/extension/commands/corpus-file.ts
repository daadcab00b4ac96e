import * as vscode from 'vscode';

/** The file in the active editor where it lies in a corpus; tells the person where it does not. */
export function corpusFile(covers: (uri: vscode.Uri) => boolean): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri !== undefined && covers(uri)) return uri;
  void vscode.window.showInformationMessage('Open an article or a register of the corpus, and try again.');
  return undefined;
}
