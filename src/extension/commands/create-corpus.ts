import * as vscode from 'vscode';
import { createCorpusRequest } from '../../server/protocol.ts';
import { rememberFolder } from '../corpus-folders.ts';
import type { Session } from '../session.ts';
import { articleSettings, setArticleSettings } from './folder-settings.ts';

/**
 * Create Corpus Here: writes corpus.yaml and a draft of actors.yaml into a folder of the window, never over a file, and
 * offers settings that make its articles easier to read.
 */
export async function createCorpusHere(memory: vscode.Memento, session: Session): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  // Files that are not a corpus yet are read as one, so that the draft knows who acts in them.
  if (!session.covers(vscode.Uri.joinPath(folder, 'corpus.yaml'))) await rememberFolder(memory, folder);
  await session.update();
  const title = 'Looking who acts in the articles…';
  const outcome = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
    session.ask(createCorpusRequest, { root: folder.toString() }),
  );
  if (!outcome.ok) {
    void vscode.window.showErrorMessage(`No corpus was created. ${outcome.reason}`);
    return;
  }
  const { written, kept, actors, articles } = outcome;
  const drafted = written.includes('actors.yaml')
    ? ` ${counted(actors, 'actor')} found in ${counted(articles, 'article')}.`
    : '';
  const left = kept.length === 0 ? '' : ` ${kept.join(' and ')} was there and is as it was.`;
  const told = written.length === 0 ? 'This folder is a corpus already.' : `Written: ${written.join(', ')}.`;
  const offer = articleSettings(folder);
  const question = offer === undefined ? '' : ' Wrap long lines, and nest annotations below their articles?';
  const answer = await vscode.window.showInformationMessage(
    `${told}${left}${drafted}${question}`,
    ...(offer === undefined ? [] : ['Set for This Folder']),
    ...(written.includes('actors.yaml') ? ['Open actors.yaml'] : []),
  );
  if (answer === 'Set for This Folder' && offer !== undefined) await setArticleSettings(offer);
  if (answer === 'Open actors.yaml') await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'actors.yaml'));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage('Open a folder of news articles first.');
    return undefined;
  }
  const [only] = folders;
  if (folders.length === 1) return only?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder holds the articles?' }))?.uri;
}
