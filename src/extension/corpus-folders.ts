import * as vscode from 'vscode';
import { foundCorporaKey, rememberedFoldersKey, startFolderVariable } from './ids.ts';

/** True for a file in a folder, at any depth. */
export function liesBelow(file: vscode.Uri, folder: vscode.Uri): boolean {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(base);
}

/** Files that make a folder a corpus without anybody saying so (DESIGN "When it is active"). */
const rootMarker = 'corpus.yaml';
const otherMarkers = '{actors.yaml,**/*.ann.yaml}';
const leftOut = '**/{node_modules,.*}/**';

/** The folders of the window that are corpora: those with a corpus.yaml, with other marks, or made one by a person. */
export async function findCorpora(memory: vscode.Memento, environment: NodeJS.ProcessEnv): Promise<vscode.Uri[]> {
  // Other schemes are no paths of a disk, and nothing of theirs may be taken for one.
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const found = await Promise.all(folders.map(({ uri }) => corporaIn(uri, isChosen(uri, memory, environment))));
  return found.flat();
}

/** The corpora that were found the last time, as far as they lie in the folders that the window has now. */
export function corporaOfLastTime(memory: vscode.Memento): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isHere = (root: vscode.Uri) =>
    folders.some(({ uri }) => uri.toString() === root.toString() || liesBelow(root, uri));
  return memory
    .get<readonly string[]>(foundCorporaKey, [])
    .map((root) => vscode.Uri.parse(root, true))
    .filter(isHere);
}

/** Writes down what was found, for `corporaOfLastTime`. */
export async function keepFound(memory: vscode.Memento, corpora: readonly vscode.Uri[]): Promise<void> {
  await memory.update(foundCorporaKey, corpora.map(String));
}

async function corporaIn(folder: vscode.Uri, chosen: boolean): Promise<vscode.Uri[]> {
  const roots = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${rootMarker}`), leftOut);
  const corpora = roots.map((file) => vscode.Uri.joinPath(file, '..'));
  if (corpora.some((root) => root.toString() === folder.toString())) return corpora;
  if (chosen) return [folder, ...corpora];
  if (corpora.length > 0) return corpora;
  const marks = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, otherMarkers), leftOut, 1);
  return marks.length > 0 ? [folder] : [];
}

function isChosen(folder: vscode.Uri, memory: vscode.Memento, environment: NodeJS.ProcessEnv): boolean {
  return isStartFolder(folder, environment) || rememberedFolders(memory).includes(folder.toString());
}

/** True where `npm start` opened one of this window's folders. */
export function wasStartedHere(environment: NodeJS.ProcessEnv): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => isStartFolder(uri, environment));
}

function isStartFolder(folder: vscode.Uri, environment: NodeJS.ProcessEnv): boolean {
  const started = environment[startFolderVariable];
  return started !== undefined && vscode.Uri.file(started).toString() === folder.toString();
}

function rememberedFolders(memory: vscode.Memento): readonly string[] {
  return memory.get<readonly string[]>(rememberedFoldersKey, []);
}

/** Makes a folder a corpus from now on, without writing a file. */
export async function rememberFolder(memory: vscode.Memento, folder: vscode.Uri): Promise<void> {
  const others = rememberedFolders(memory).filter((uri) => uri !== folder.toString());
  await memory.update(rememberedFoldersKey, [...others, folder.toString()]);
}
