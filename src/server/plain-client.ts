import * as v from 'valibot';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { isSidecarPath } from '../core/corpus/files.ts';
import type { CorpusHost } from './host/host.ts';
import { DidChangeWatchedFilesNotification } from './lsp.ts';
import { uri } from './params/basics.ts';

/**
 * An editor that knows LSP and nothing of Newsweave: Neovim, Emacs, Helix. It does not look for corpora and watches
 * files only where it is asked to.
 */

/** Older clients have one folder at most. */
const olderClient = v.object({ rootUri: uri });

/** URIs of the folders that a client has open. */
export function openFolders(client: InitializeParams): string[] {
  if (client.workspaceFolders != null) return client.workspaceFolders.map(({ uri }) => uri);
  const older = v.safeParse(olderClient, client);
  return older.success ? [older.output.rootUri] : [];
}

/** The corpora in some folders. One that cannot be looked into has none, and `onError` hears why. */
export async function corporaOfFolders(
  folders: readonly string[],
  hostFor: (rootUri: string) => CorpusHost,
  onError: (error: unknown) => void,
): Promise<string[]> {
  const found = await Promise.allSettled(folders.map((each) => corporaIn(each, hostFor)));
  return found.flatMap((each) => {
    if (each.status === 'rejected') onError(each.reason);
    return each.status === 'fulfilled' ? each.value : [];
  });
}

/**
 * The corpora in a folder, as the extension finds them: folders with a corpus.yaml, else the folder itself where it
 * holds a register of actors or a sidecar.
 */
async function corporaIn(folder: string, hostFor: (rootUri: string) => CorpusHost): Promise<string[]> {
  const { paths, nested } = await hostFor(folder).list();
  const uriOf = (path: string) => Utils.joinPath(URI.parse(folder), path).toString();
  const below = (await Promise.all(nested.map((path) => corporaIn(uriOf(path), hostFor)))).flat();
  if (paths.includes('corpus.yaml')) return [folder, ...below];
  const isMarked = paths.some((path) => path === 'actors.yaml' || isSidecarPath(path));
  return below.length === 0 && isMarked ? [folder] : below;
}

/** Asks a client to tell of files that change outside its editors, where it can. */
export async function watchFiles(connection: Connection, { capabilities }: InitializeParams): Promise<void> {
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = [{ globPattern: '**/*' }];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
