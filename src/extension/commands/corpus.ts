import * as vscode from 'vscode';
import { reloadRequest } from '../../server/protocol.ts';
import { rememberFolder } from '../corpus-folders.ts';
import type { Session } from '../session.ts';

/** Use This Folder as a Corpus: remembered for this folder; writes nothing into it. */
export async function useFolderAsCorpus(memory: vscode.Memento, session: Session): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder =
    folders.length > 1
      ? await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder holds the articles?' })
      : folders[0];
  if (folder === undefined) return;
  await rememberFolder(memory, folder.uri);
  await session.update();
}

/** Read the Corpus Again: looks for corpora and reads their files anew. */
export async function readAgain(session: Session): Promise<void> {
  await session.update();
  if (session.isRunning()) await session.ask(reloadRequest, null);
}
