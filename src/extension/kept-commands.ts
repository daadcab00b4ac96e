import * as vscode from 'vscode';

/** Commands of their own that stand for others together with their arguments. */
export interface KeptCommands {
  /** The same actions, each with a command that does the same and has no arguments. */
  ownActions(actions: readonly (vscode.Command | vscode.CodeAction)[]): (vscode.Command | vscode.CodeAction)[];
  /** The same lens, with such a command. */
  ownLens(lens: vscode.CodeLens): vscode.CodeLens;
  /** Forgets all of them. */
  dispose(): void;
}

// Many times what is seen at once: a menu shows a dozen, an editor some thirty, and both are made anew all the time.
const mostKept = 1000;

/**
 * Keeps what the last lenses and quick fixes do. VS Code forgets the arguments of their commands as soon as it has newer
 * ones, also while a person looks at a menu or presses the button of the mouse, and what they take then fails ('Actual
 * command not found'). A command without arguments is nothing that it can forget.
 */
export function keepCommands(): KeptCommands {
  // In the order in which they were made. A number is never used twice, so that no old row of a menu does something else.
  const kept: vscode.Disposable[] = [];
  let made = 0;
  const own = (command: vscode.Command): vscode.Command => {
    const given: readonly unknown[] = command.arguments ?? [];
    if (given.length === 0) return command;
    // Lists of commands leave out what begins with an underscore.
    const id = `_newsweave.kept.${String((made += 1))}`;
    kept.push(vscode.commands.registerCommand(id, () => vscode.commands.executeCommand(command.command, ...given)));
    if (kept.length > mostKept) kept.shift()?.dispose();
    return { title: command.title, command: id, ...(command.tooltip !== undefined && { tooltip: command.tooltip }) };
  };
  return {
    ownActions: (actions) =>
      actions.map((action) => {
        if (!(action instanceof vscode.CodeAction)) return own(action);
        if (action.command !== undefined) action.command = own(action.command);
        return action;
      }),
    ownLens: (lens) => (lens.command === undefined ? lens : new vscode.CodeLens(lens.range, own(lens.command))),
    dispose: () => {
      for (const each of kept) each.dispose();
    },
  };
}
