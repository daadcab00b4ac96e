import * as vscode from 'vscode';

/** Asks for a text in VS Code's own box, which stays where the person looks elsewhere; undefined where they left it. */
export async function askInBox(options: vscode.InputBoxOptions): Promise<string | undefined> {
  return vscode.window.showInputBox({ ...options, ignoreFocusOut: true });
}
