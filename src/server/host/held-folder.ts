import { isWindows, type DiskAccess } from './disk-access.ts';
import { errorCode, type OpenFile } from './file-system.ts';

/** A folder that is the same one to the end of a save, whatever its path leads to meanwhile. */
export interface HeldFolder {
  /** The path of a file in it. */
  pathOf(name: string): string;
  /** False where its path leads elsewhere now. */
  isInPlace(): Promise<boolean>;
  /** Makes what was done in it survive a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Holds the folder with a path in which no link is left. Linux lets an open folder be named by its number, so that
 * whoever swaps a folder on the path for a link to the outside makes nothing of ours go there; other systems only
 * notice it when it is looked at (`isInPlace`).
 */
export async function holdFolder(disk: DiskAccess, folder: string): Promise<HeldFolder> {
  const { fs, paths } = disk;
  if (isWindows(disk)) {
    return {
      pathOf: (name) => paths.join(folder, name),
      isInPlace: async () => (await fs.realpath(folder)) === folder,
      sync: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  }
  const open = await fs.open(folder, 'r');
  const held = await heldPath(disk, folder, open).catch(async (error: unknown) => {
    await open.close();
    throw error;
  });
  return {
    pathOf: (name) => paths.join(held, name),
    isInPlace: async () => (await fs.realpath(held)) === folder,
    sync: () => syncIfPossible(open),
    close: () => open.close(),
  };
}

/** A path that goes on leading to an open folder, where the system has such paths; else the folder's own. */
async function heldPath({ fs }: DiskAccess, folder: string, open: OpenFile): Promise<string> {
  const byNumber = `/proc/self/fd/${open.descriptor}`;
  try {
    await fs.realpath(byNumber);
    return byNumber;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return folder;
    throw error;
  }
}

/**
 * A new file is in place already and its content is on the disk, so a folder that cannot be synced (some network drives
 * know no such thing) is no failed save.
 */
async function syncIfPossible(folder: OpenFile): Promise<void> {
  try {
    await folder.sync();
  } catch {
    return;
  }
}
