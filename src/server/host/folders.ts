import type { DiskAccess } from './disk-access.ts';
import type { FolderEntry } from './file-system.ts';

/** A folder of a corpus with what is in it; `folder` is relative to the root, with `/`, and empty for the root. */
export interface Folder {
  readonly folder: string;
  /** Why it could not be looked into, instead of its entries. */
  readonly content: readonly FolderEntry[] | Error;
}

/**
 * All folders of a corpus, each before those in it. Links to folders are not followed (RELIABILITY R28); folders with a
 * dot, node_modules and corpora of their own are no part of it, the last are named in `nested`.
 */
export async function* foldersOf(disk: DiskAccess, root: string, nested: string[] = []): AsyncGenerator<Folder> {
  const waiting = [''];
  const ahead = new Map<string, Promise<Folder['content']>>();
  const look = (folder: string) => entriesOf(disk, disk.paths.join(root, ...folder.split('/')));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const content = await (ahead.get(folder) ?? look(folder));
    ahead.delete(folder);
    if (!(content instanceof Error)) {
      if (folder !== '' && content.some((entry) => entry.isFile() && entry.name === 'corpus.yaml')) {
        nested.push(folder);
        continue;
      }
      const within = content.filter((entry) => entry.isDirectory() && !isLeftOut(entry.name));
      waiting.push(...within.map(({ name }) => pathIn(folder, name)).reverse());
    }
    // The disk looks into the next ones while somebody makes use of this one.
    for (const next of waiting.slice(-lookedAhead)) if (!ahead.has(next)) ahead.set(next, look(next));
    yield { folder, content };
  }
}

const lookedAhead = 2;

export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What is in a folder, or why it cannot be told. */
export async function entriesOf({ fs }: DiskAccess, folder: string): Promise<readonly FolderEntry[] | Error> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
