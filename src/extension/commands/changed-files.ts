import * as vscode from 'vscode';
import type { RenamedFile } from '../../server/protocol.ts';
import { choose } from '../pick.ts';

/** Shows the files that would change; choosing one of them opens it and changes nothing. */
export async function isSure(title: string, label: string, files: readonly RenamedFile[]): Promise<boolean> {
  const chosen = await choose<RenamedFile | true>(title, `${filesIn(files)} will change, all of them or none`, [
    { label, description: filesIn(files), value: true },
    ...files.map((file) => ({ label: file.label, description: placesIn(file.places), value: file })),
  ]);
  if (chosen === undefined || chosen === true) return chosen === true;
  await vscode.window.showTextDocument(vscode.Uri.parse(chosen.uri));
  return false;
}

/** '3 files'. */
export function filesIn(files: readonly RenamedFile[]): string {
  return files.length === 1 ? '1 file' : `${files.length} files`;
}

function placesIn(places: number): string {
  return places === 1 ? '1 place' : `${places} places`;
}

/** Says what goes on until it has ended. */
export function withProgress<T>(message: string, run: () => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: message }, run);
}
