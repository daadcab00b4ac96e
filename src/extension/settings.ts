import * as vscode from 'vscode';
import { settingIds } from './ids.ts';

/** The switches of what is shown in an article; on unless a person says otherwise. */
type Switch = typeof settingIds.codeLens | typeof settingIds.inlayHints | typeof settingIds.marks;

/** Whether a switch is on for a file. */
export function isOn(name: Switch, uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(settingIds.section, uri).get<boolean>(name, true);
}

/** Fires when a switch may have been turned. */
export function onSwitched(name: Switch): vscode.Event<unknown> {
  return (listener, context) =>
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${settingIds.section}.${name}`)) listener.call(context, change);
    });
}
