import * as vscode from 'vscode';

/** Commands that stand for others together with their arguments. */
export interface KeptCommands {
  /** @returns The same actions, each with a command of its own instead of one with arguments. */
  keep(actions: readonly (vscode.Command | vscode.CodeAction)[]): (vscode.Command | vscode.CodeAction)[];
  /** Forgets all of them. */
  dispose(): void;
}

// A menu shows a dozen, and the bulb asks again with every move of the caret.
const mostKept = 400;

/**
 * Keeps what the last quick fixes do. VS Code forgets the arguments of a command as soon as the findings of its file are
 * told anew, also while a person looks at the menu, and the fix that they take then fails ('Actual command not found').
 * A command without arguments is nothing that it can forget.
 *
 * @param name How the names of the commands begin.
 */
export function keepCommands(name: string): KeptCommands {
  // In the order in which they were made. A number is never used twice, so that no old row of a menu does something else.
  const kept: vscode.Disposable[] = [];
  let made = 0;
  const withOwn = ({ title, command, arguments: values }: vscode.Command): vscode.Command => {
    const id = `${name}.${String((made += 1))}`;
    const given: readonly unknown[] = values ?? [];
    kept.push(vscode.commands.registerCommand(id, () => vscode.commands.executeCommand(command, ...given)));
    if (kept.length > mostKept) kept.shift()?.dispose();
    return { title, command: id };
  };
  return {
    keep: (actions) =>
      actions.map((action) => {
        if (!(action instanceof vscode.CodeAction)) return withOwn(action);
        if (action.command !== undefined) action.command = withOwn(action.command);
        return action;
      }),
    dispose: () => {
      for (const each of kept) each.dispose();
    },
  };
}
