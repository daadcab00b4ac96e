import * as vscode from 'vscode';
import type { EditOutcome } from '../../server/protocol.ts';

/** Tells a person what became of a change, where there is something to tell. */
export function showOutcome(outcome: EditOutcome): void {
  if (!outcome.ok) void vscode.window.showErrorMessage(`Not saved. ${outcome.reason}`);
  else if (outcome.note !== null) void vscode.window.showWarningMessage(outcome.note);
}
