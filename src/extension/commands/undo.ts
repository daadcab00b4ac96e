import * as vscode from 'vscode';
import { undoRequest } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';

/** How long the status bar says what was undone, in milliseconds. */
const shownFor = 6000;

/** Undo Last Annotation and Redo Annotation: of this window, whichever article it was in. */
export async function moveInHistory(ask: Ask, direction: 'undo' | 'redo'): Promise<void> {
  const outcome = await ask(undoRequest, { direction });
  if (!outcome.ok) {
    void vscode.window.showInformationMessage(outcome.reason);
    return;
  }
  vscode.window.setStatusBarMessage(outcome.told, shownFor);
  if (outcome.note !== null) void vscode.window.showWarningMessage(outcome.note);
}
