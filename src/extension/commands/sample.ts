import * as vscode from 'vscode';
import { continueWalkthroughKey, walkthroughId } from '../ids.ts';
import { choose } from '../pick.ts';

const title = 'Open Sample Corpus';

/** The folder's name; a number is added where it is taken. */
const folderName = 'thirteen-days';

/** What the sample is copied from and to, and where it is remembered that the walkthrough goes on there. */
export type SampleSurroundings = Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri' | 'globalState'>;

/**
 * Open Sample Corpus: copies the sample to a folder that the person picks, or among the extension's own files, and opens it.
 * Nothing is ever written over; the sample that comes with the extension stays as it is.
 */
export async function openSampleCorpus(context: SampleSurroundings): Promise<void> {
  const parent = await pickParent(context.globalStorageUri);
  if (parent === undefined) return;
  await vscode.workspace.fs.createDirectory(parent);
  const folder = await freeFolder(parent);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'media', 'sample-corpus'), folder, {
    overwrite: false,
  });
  await context.globalState.update(continueWalkthroughKey, folder.toString());
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: hasWork() });
}

/** A window with a folder or with unsaved files is left as it is. */
function hasWork(): boolean {
  const { workspaceFolders = [], textDocuments } = vscode.workspace;
  return workspaceFolders.length > 0 || textDocuments.some(({ isDirty }) => isDirty);
}

async function pickParent(own: vscode.Uri): Promise<vscode.Uri | undefined> {
  const where = await choose<'own' | 'picked'>(title, 'Where shall the copy go? It is yours to change', [
    { label: 'Among the files of Newsweave', description: 'to look round', value: 'own' },
    { label: 'Into a folder of mine…', description: `a new folder ${folderName} in it`, value: 'picked' },
  ]);
  if (where !== 'picked') return where && own;
  const picked = await vscode.window.showOpenDialog({
    title,
    openLabel: 'Copy the Sample Here',
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return picked?.[0];
}

async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? folderName : `${folderName}-${number}`;
    if (!taken.has(name)) return vscode.Uri.joinPath(parent, name);
  }
}

/** In the window of a sample that has just been opened: shows the walkthrough, which began in another one. */
export async function continueWalkthrough(memory: vscode.Memento): Promise<void> {
  const folder = memory.get<string>(continueWalkthroughKey);
  const isHere = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder) ?? false;
  if (!isHere) return;
  await memory.update(continueWalkthroughKey, undefined);
  await showWalkthrough();
}

/** Opens the walkthrough in the editor area, where a step is named at that step. */
export async function showWalkthrough(step?: string): Promise<void> {
  const place = step === undefined ? walkthroughId : { category: walkthroughId, step };
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', place, false);
}
