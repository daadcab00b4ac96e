import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Asks until the answer is there: server and corpus start in the background. */
export async function eventually<T>(ask: () => Thenable<T>, isThere: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ask();
}

/** Asks every 100 ms until the answer has been the same for a second, 15 s at most, and gives the last answer. */
export async function steady<T>(ask: () => Thenable<T>): Promise<T> {
  let same = 0;
  let last: T | undefined;
  return eventually(ask, (answer) => {
    same = answer === last ? same + 1 : 0;
    last = answer;
    return same >= 10;
  });
}

/** A file of the folder that is open. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The code lenses of a file, once there are any. */
export const lensesOf = (uri: vscode.Uri) =>
  eventually(
    () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100),
    (lenses) => lenses.length > 0,
  );
