import type { DiskAccess } from './disk-access.ts';
import { errorCode } from './file-system.ts';
import { printJournal, readJournal, type JournalReading, type PlannedChange } from './journal-file.ts';
import { lockFile, type HeldLock } from './lock.ts';
import { readOld, syncFolderOf, writeNew } from './place-file.ts';

/**
 * The folder at a corpus' root in which the journal of a change of many files stands as long as the change goes on.
 * Its name begins with a dot, so that it is no part of the corpus.
 */
export const journalFolder = '.newsweave';

/** Where the journal of a corpus stands, and what keeps it there. */
export interface JournalStore {
  /** True where there is a journal, or what looks like one; asked before anything is locked. */
  exists(): Promise<boolean>;
  /** Waits for the right to write the journal; rejects with ELOCKED where another process keeps it. */
  lock(): Promise<HeldLock>;
  /** What stands there; undefined where nothing does. */
  read(): Promise<JournalReading | undefined>;
  /** Writes a journal and waits for the disk. Rejects with the system's error; then there is none. */
  write(changes: readonly PlannedChange[]): Promise<void>;
  /** Lets go of the space that is kept for undoing on a full disk. */
  freeReserve(): Promise<void>;
  remove(): Promise<void>;
  /** Gives a journal that cannot be used another name, and tells it. */
  setAside(): Promise<string>;
}

/** Bytes of a journal at most; texts of more than that are no annotations. */
const maxBytes = 256 * 1024 * 1024;

/** Bytes that an undo may need besides a file's text: for names, and for the lock's folder. */
const reserveBesides = 32 * 1024;

/** The journal of the corpus in a folder. */
export function journalStore(disk: DiskAccess, root: string): JournalStore {
  const { fs, paths } = disk;
  const folder = paths.join(root, journalFolder);
  const journal = paths.join(folder, 'journal.json');
  const reserve = paths.join(folder, 'journal.reserve');
  const remove = async (path: string) => {
    await fs.unlink(path).catch(ifMissing);
  };
  return {
    exists: async () => (await isFolder(disk, folder)) && (await isThere(disk, journal)),
    lock: async () => {
      await fs.mkdir(folder).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      });
      if (!(await isFolder(disk, folder))) throw new Error(`${journalFolder} is no folder. Move it out of the way`);
      return lockFile(disk, journal);
    },
    read: async () => {
      const stat = await fs.lstat(journal).catch(ifMissing);
      if (stat === undefined) return undefined;
      if (!stat.isFile()) return { kind: 'foreign', reason: 'it is no file' };
      if (stat.size > maxBytes) return { kind: 'foreign', reason: 'it is too large' };
      const bytes = (await readOld(disk, journal))?.bytes;
      return bytes && readJournal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    },
    write: async (changes) => {
      const bytes = new TextEncoder().encode(printJournal(changes));
      if (bytes.length > maxBytes) throw new Error('too much would be changed at once. Do it in parts');
      const largest = Math.max(...changes.map(({ before }) => Buffer.byteLength(before ?? '')));
      try {
        // One that a killed process left behind.
        await remove(reserve);
        await writeNew(disk, reserve, new Uint8Array(largest + reserveBesides), undefined);
        await writeNew(disk, journal, bytes, undefined);
      } catch (error) {
        await remove(journal);
        await remove(reserve);
        throw error;
      }
      await syncFolderOf(disk, journal);
      await syncFolderOf(disk, folder);
    },
    freeReserve: () => remove(reserve),
    remove: async () => {
      await remove(journal);
      await syncFolderOf(disk, journal);
      await remove(reserve);
    },
    setAside: async () => {
      const name = `journal-damaged-${disk.unique()}.json`;
      await fs.rename(journal, paths.join(folder, name));
      return `${journalFolder}/${name}`;
    },
  };
}

async function isFolder({ fs }: DiskAccess, path: string): Promise<boolean> {
  return (await fs.lstat(path).catch(ifMissing))?.isDirectory() === true;
}

async function isThere({ fs }: DiskAccess, path: string): Promise<boolean> {
  return (await fs.lstat(path).catch(ifMissing)) !== undefined;
}

function ifMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
}
