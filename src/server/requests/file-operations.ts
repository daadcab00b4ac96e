import type { Connection } from 'vscode-languageserver';
import type { OpenCorpus } from '../corpus.ts';
import { guarded, logged } from '../guarded.ts';
import { moveAlong, type Move, type MovingSurroundings } from './move-files.ts';

/** What file operations need of the outside besides. */
export interface FileOperationSurroundings extends MovingSurroundings {
  save(uri: string): Promise<boolean>;
  /** Tells the person a sentence. */
  tell(message: string): void;
}

/** Lets sidecars follow their articles when a person renames or moves these in the editor. */
export function registerFileOperations(
  connection: Connection,
  corpora: () => readonly OpenCorpus[],
  outside: FileOperationSurroundings,
): void {
  /** Sidecars that were edited on the way of one operation, by each new URI in it: saved when all has moved. */
  const unsaved = new Map<string, readonly Move[]>();
  connection.workspace.onWillRenameFiles(({ files }) =>
    guarded(connection, 'workspace/willRenameFiles', async () => {
      const { edit, edited, messages } = await moveAlong(corpora(), files, outside);
      for (const message of messages) outside.tell(message);
      for (const { newUri } of files) {
        // An operation that was given up meant another article.
        if (edited.length > 0) unsaved.set(newUri, edited);
        else unsaved.delete(newUri);
      }
      return edit;
    }),
  );
  connection.workspace.onDidRenameFiles(({ files }) => {
    const moved = new Set(files.flatMap(({ newUri }) => unsaved.get(newUri) ?? []));
    for (const { newUri } of files) unsaved.delete(newUri);
    for (const { newUri } of moved) void logged(connection, `Saving ${newUri}`, () => outside.save(newUri));
  });
}
