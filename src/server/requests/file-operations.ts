import type { Connection } from 'vscode-languageserver';
import type { OpenCorpus } from '../corpus.ts';
import { guarded } from '../guarded.ts';
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
  /** Sidecars that were edited on the way, by the article's new URI: saved when all has moved. */
  const unsaved = new Map<string, readonly Move[]>();
  connection.workspace.onWillRenameFiles(({ files }) =>
    guarded(connection, 'workspace/willRenameFiles', async () => {
      const { edit, edited, messages } = await moveAlong(corpora(), files, outside);
      for (const message of messages) outside.tell(message);
      for (const { newUri } of files) if (edited.length > 0) unsaved.set(newUri, edited);
      return edit;
    }),
  );
  connection.workspace.onDidRenameFiles(({ files }) => {
    void guarded(connection, 'workspace/didRenameFiles', async () => {
      for (const { newUri } of files) {
        const edited = unsaved.get(newUri) ?? [];
        unsaved.delete(newUri);
        for (const sidecar of edited) await outside.save(sidecar.newUri);
      }
    });
  });
}
