import { constants } from 'node:fs';
import { isWindows, whileInUse, type DiskAccess } from './disk-access.ts';
import { errorCode, type FileStat, type OpenFile } from './file-system.ts';

/** A file as it is before a save. */
export interface OldFile {
  readonly bytes: Uint8Array;
  readonly stat: FileStat;
}

/** Reads a file, but not through a link and not from a pipe that nobody writes; null where there is none. */
export async function readOld(disk: DiskAccess, path: string): Promise<OldFile | null> {
  try {
    const bytes = await disk.fs.readFile(path, isWindows(disk) ? 'r' : plainly);
    return { bytes, stat: await disk.fs.lstat(path) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const plainly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export function hasSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** Makes a file that must not exist yet, with the owner and mode of the one it is to replace, and waits for the disk. */
export async function writeNew(
  disk: DiskAccess,
  path: string,
  bytes: Uint8Array,
  old: FileStat | undefined,
): Promise<void> {
  const file = await disk.fs.open(path, 'wx');
  try {
    if (old !== undefined && !isWindows(disk)) await takeOver(file, old);
    for (let done = 0; done < bytes.length;) {
      const written = await file.write(bytes, done);
      if (written === 0) throw new Error('the disk takes no more of it');
      done += written;
    }
    await file.sync();
    if ((await file.stat()).size !== bytes.length) throw new Error('the disk kept only a part of it');
  } finally {
    await file.close();
  }
}

/** Gives a new file the old one's owner, group and mode, so that a folder that is shared stays writable for the others. */
async function takeOver(file: OpenFile, old: FileStat): Promise<void> {
  const own = await file.stat();
  if (own.uid !== old.uid || own.gid !== old.gid) await chownAsFarAsAllowed(file, old);
  if ((own.mode & permissions) !== (old.mode & permissions)) await file.chmod(old.mode & permissions);
}

const permissions = 0o777;

/** Only root may give a file away; everybody may give it to a group of theirs. Who may not keeps the file as it is. */
async function chownAsFarAsAllowed(file: OpenFile, { uid, gid }: FileStat): Promise<void> {
  for (const owner of [uid, -1]) {
    try {
      await file.chown(owner, gid);
      return;
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error;
    }
  }
}

/**
 * Gives a file a new name that must be free, and takes the old one away; false where the new one is taken. The disk
 * itself decides that, so nothing that another program makes in the same moment is overwritten; disks without hard links
 * are asked shortly before.
 */
export async function placeNew(disk: DiskAccess, from: string, to: string): Promise<boolean> {
  const { fs } = disk;
  try {
    await fs.link(from, to);
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code !== 'EEXIST' && !noHardLinks.includes(code)) throw error;
    if (!(await isFree(disk, from, to))) return false;
    await whileInUse(disk, () => fs.rename(from, to));
    return true;
  }
  await whileInUse(disk, () => fs.unlink(from)).catch(async (error: unknown) => {
    // With two names the file would be there twice.
    await fs.unlink(to);
    throw error;
  });
  return true;
}

const noHardLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'UNKNOWN'];

/** True where nothing has this name, or only the same file, as where just the case of letters is to change. */
async function isFree({ fs }: DiskAccess, from: string, to: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([fs.lstat(from), fs.lstat(to)]);
    return from.toLowerCase() === to.toLowerCase() && one.ino === other.ino && one.dev === other.dev;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Removes a temporary file; where the disk refuses, the next sweep removes it. */
export async function removeTemporary({ fs }: DiskAccess, path: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await fs.unlink(path);
      return;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
    }
  }
}

/**
 * Makes what was done in a folder survive a power cut. The new file is in place already and its content is on the disk,
 * so a folder that cannot be synced (Windows and some network drives know no such thing) is no failed save.
 */
export async function syncFolderOf(disk: DiskAccess, path: string): Promise<void> {
  if (isWindows(disk)) return;
  try {
    const folder = await disk.fs.open(disk.paths.dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    return;
  }
}
