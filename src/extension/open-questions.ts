import * as vscode from 'vscode';

// A window shows one pick list or box at a time, so there is one count for all of them.
let open = 0;

/** True while a pick list or a box of ours is open. */
export function isAsking(): boolean {
  return open > 0;
}

/** Says that one is open, until it is disposed of. */
export function startAsking(): { dispose(): void } {
  open += 1;
  return {
    dispose: () => {
      open -= 1;
    },
  };
}

/** Asks for a text in VS Code's own box; undefined where the person left it. */
export async function askInBox(options: vscode.InputBoxOptions): Promise<string | undefined> {
  const question = startAsking();
  try {
    return await vscode.window.showInputBox({ ...options, ignoreFocusOut: true });
  } finally {
    question.dispose();
  }
}
