import type { DiskAccess } from './disk-access.ts';
import { errorCode } from './file-system.ts';
import { holdFolder, type HeldFolder } from './held-folder.ts';
import type { WriteResult } from './host.ts';
import { lockFile, type HeldLock } from './lock.ts';
import { fileFaults, refused, refusedBySystem, type Deed, type FileFault } from './write-faults.ts';

/** Files that this process alone may write for the moment. */
export interface LockedFiles {
  /** Where they are, in the order in which they were asked for; names in folders that are held open. */
  readonly places: readonly string[];
  /** Looks once more, right before something is done for good, whether it may be done; else tells why not. */
  lastLook(): Promise<FileFault | undefined>;
  /** Makes what was done survive a power cut. */
  sync(): Promise<void>;
}

/**
 * Holds the folders and the locks of some files while something is done with them, and turns errors of the system into
 * a result. The paths are those of this machine, with all links followed.
 */
export async function underLocks(
  disk: DiskAccess,
  paths: readonly [string, ...string[]],
  deed: Deed,
  run: (files: LockedFiles) => Promise<WriteResult>,
): Promise<WriteResult> {
  const folders = new Map<string, HeldFolder>();
  const locks: HeldLock[] = [];
  const lastLook = async (): Promise<FileFault | undefined> => {
    for (const lock of locks) if (!(await lock.isHeld())) return fileFaults.locked;
    for (const folder of folders.values()) if (!(await folder.isInPlace())) return fileFaults.rerouted;
    return undefined;
  };
  try {
    const placeOf = new Map<string, string>();
    for (const path of paths)
      placeOf.set(path, (await folderOf(disk, path, folders)).pathOf(disk.paths.basename(path)));
    const fault = await lastLook();
    if (fault !== undefined) return refused(paths[0], deed, fault);
    for (const place of placeOf.values()) await mayWrite(disk, place);
    // Always in the same order, so that no two wait for each other.
    for (const [, place] of [...placeOf].sort(([one], [other]) => (one < other ? -1 : 1)))
      locks.push(await lockFile(disk, place));
    const sync = async () => {
      for (const folder of folders.values()) await folder.sync();
    };
    return await run({ places: paths.map((path) => placeOf.get(path) ?? path), lastLook, sync });
  } catch (error) {
    return refusedBySystem(paths[0], deed, error);
  } finally {
    // What is done is done: a lock that cannot be removed goes stale and must not make it look otherwise.
    for (const lock of locks) await lock.release().catch(() => undefined);
    for (const folder of folders.values()) await folder.close().catch(() => undefined);
  }
}

async function folderOf(disk: DiskAccess, path: string, folders: Map<string, HeldFolder>): Promise<HeldFolder> {
  const folder = disk.paths.dirname(path);
  const held = folders.get(folder) ?? (await holdFolder(disk, folder));
  folders.set(folder, held);
  return held;
}

/** Asks before anything is made; a file that a person protects is not replaced, though its folder would allow it. */
export async function mayWrite({ fs, paths }: DiskAccess, path: string): Promise<void> {
  await fs.mayWrite(paths.dirname(path));
  await fs.mayWrite(path).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}
