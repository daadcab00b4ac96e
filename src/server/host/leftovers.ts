import type { DiskAccess } from './disk-access.ts';
import type { FolderEntry } from './file-system.ts';
import { entriesOf, foldersOf } from './folders.ts';
import { journalFolder } from './journal-store.ts';
import { ownFile } from './own-files.ts';

/** Age in milliseconds from which nothing that a save makes for a moment can still be in use. */
const leftoverAge = 60_000;

/**
 * Removes the temporary files and locks that killed saves left in a corpus and tells how many there were. Only names
 * that nobody else gives, only what has not been touched for a minute, never through a link; a lock only while it is an
 * empty folder. What cannot be removed stays for the next time.
 */
export async function sweepLeftovers(disk: DiskAccess, root: string): Promise<number> {
  let removed = 0;
  for await (const { folder, content } of foldersOf(disk, root)) {
    if (content instanceof Error) continue;
    removed += await sweepFolder(disk, disk.paths.join(root, ...folder.split('/')), content);
    // Hidden as it is, the journal's folder is no part of the corpus, but it is ours.
    const hasJournal = folder === '' && content.some((entry) => entry.name === journalFolder && entry.isDirectory());
    if (!hasJournal) continue;
    const entries = await entriesOf(disk, disk.paths.join(root, journalFolder));
    if (!(entries instanceof Error)) removed += await sweepFolder(disk, disk.paths.join(root, journalFolder), entries);
  }
  return removed;
}

async function sweepFolder(disk: DiskAccess, folder: string, content: readonly FolderEntry[]): Promise<number> {
  let removed = 0;
  for (const { name } of content)
    if (ownFile(name) !== undefined && (await removeIfOld(disk, disk.paths.join(folder, name)))) removed += 1;
  return removed;
}

async function removeIfOld({ fs, paths, now }: DiskAccess, path: string): Promise<boolean> {
  try {
    const stat = await fs.lstat(path);
    if (now() - stat.mtime.getTime() < leftoverAge) return false;
    const kind = ownFile(paths.basename(path));
    if (kind === 'temporary' && stat.isFile()) await fs.unlink(path);
    else if (kind === 'lock' && stat.isDirectory()) await fs.rmdir(path);
    else return false;
    return true;
  } catch {
    // Another process swept it first, or it may not be removed; neither harms anybody.
    return false;
  }
}
