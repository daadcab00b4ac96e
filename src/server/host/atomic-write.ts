import { whileInUse, type DiskAccess } from './disk-access.ts';
import type { WriteResult } from './host.ts';
import { temporaryName } from './own-files.ts';
import { hasSameBytes, placeNew, readOld, removeTemporary, writeNew, type OldFile } from './place-file.ts';
import { mayWrite, underLocks, type LockedFiles } from './under-locks.ts';
import { fileFaults, refused, refusedBySystem } from './write-faults.ts';

/**
 * Replaces a file so that it is at every moment either the old one or the new one, whole (RELIABILITY section 4):
 * lock, compare with what the edit was made from, write a temporary file in the same folder, sync, read back, compare
 * once more, rename, sync the folder. `before` is null for a file that must not exist yet. Errors of the disk are
 * results; the old file stays. `path` is one of this machine, with all links followed (`real` of `resolveInside`): where
 * a link has come into it meanwhile nothing is written.
 */
export async function writeAtomically(
  disk: DiskAccess,
  path: string,
  before: string | null,
  text: string,
): Promise<WriteResult> {
  // Half a character would come back as a question mark.
  if (/\p{Surrogate}/u.test(text)) return refused(path, 'saved', fileFaults.surrogate);
  const bytes = new TextEncoder().encode(text);
  const expected = before === null ? null : new TextEncoder().encode(before);
  return underLocks(disk, [path], 'saved', (files) => replaceFile(disk, files, expected, bytes));
}

/** Deletes a file if it still holds this text. */
export function removeIfUnchanged(disk: DiskAccess, path: string, before: string): Promise<WriteResult> {
  return underLocks(disk, [path], 'deleted', async ({ places: [place = path], lastLook, sync }) => {
    const old = await readOld(disk, place);
    if (!isAsBefore(old, new TextEncoder().encode(before))) return refused(path, 'deleted', whyDifferent(old));
    const fault = await lastLook();
    if (fault !== undefined) return refused(path, 'deleted', fault);
    await whileInUse(disk, () => disk.fs.unlink(place));
    await sync();
    return { ok: true };
  });
}

/**
 * Gives a file another name. The new name is made before the old one goes, so that the file has at every moment at
 * least one; it never takes the place of another file.
 */
export function moveFile(disk: DiskAccess, from: string, to: string): Promise<WriteResult> {
  return underLocks(disk, [from, to], 'moved', async ({ places: [source = from, target = to], lastLook, sync }) => {
    const stat = await disk.fs.lstat(source);
    if (!stat.isFile()) return refused(from, 'moved', stat.isSymbolicLink() ? fileFaults.link : fileFaults.noFile);
    const fault = await lastLook();
    if (fault !== undefined) return refused(from, 'moved', fault);
    if (!(await placeNew(disk, source, target))) return refused(from, 'moved', fileFaults.exists);
    await sync();
    return { ok: true };
  });
}

/** Why a file that is there or is to be made could not be written, as a sentence; undefined where it could. */
export async function whyNotWritable(disk: DiskAccess, path: string): Promise<string | undefined> {
  try {
    await mayWrite(disk, path);
    return undefined;
  } catch (error) {
    return refusedBySystem(path, 'saved', error).reason.replace(' was not saved: ', ' cannot be saved: ');
  }
}

async function replaceFile(
  disk: DiskAccess,
  { places: [place = ''], lastLook, sync }: LockedFiles,
  before: Uint8Array | null,
  bytes: Uint8Array,
): Promise<WriteResult> {
  const old = await readOld(disk, place);
  if (!isAsBefore(old, before)) return refused(place, 'saved', whyDifferent(old));
  if (old !== null && hasSameBytes(old.bytes, bytes)) return { ok: true };
  const temporary = disk.paths.join(disk.paths.dirname(place), temporaryName(disk.unique()));
  const save: Save = { place, old, bytes, temporary };
  const result = await fillAndPlace(disk, save, lastLook).catch(async (error: unknown) => {
    await removeTemporary(disk, temporary);
    throw error;
  });
  if (result.ok) await sync();
  else await removeTemporary(disk, temporary);
  return result;
}

/** What a save is about: the file, as it was, what it is to hold, and the file for the time between. */
interface Save {
  readonly place: string;
  readonly old: OldFile | null;
  readonly bytes: Uint8Array;
  readonly temporary: string;
}

/** Writes the temporary file and puts it in place; until its last step nothing happens to the file itself. */
async function fillAndPlace(
  disk: DiskAccess,
  { place, old, bytes, temporary }: Save,
  lastLook: LockedFiles['lastLook'],
): Promise<WriteResult> {
  const { fs } = disk;
  await writeNew(disk, temporary, bytes, old?.stat);
  if (!hasSameBytes(await fs.readFile(temporary), bytes)) throw new Error('what was written reads back differently');
  // Writing and syncing took most of the time, and programs that know no lock had all of it.
  const fault = await lastLook();
  if (fault !== undefined) return refused(place, 'saved', fault);
  const changed = refused(place, 'saved', fileFaults.changed);
  if (!isAsBefore(await readOld(disk, place), old?.bytes ?? null)) return changed;
  if (old === null) return (await placeNew(disk, temporary, place)) ? { ok: true } : changed;
  await whileInUse(disk, () => fs.rename(temporary, place));
  return { ok: true };
}

/** True where the disk holds what an edit was made from. */
function isAsBefore(now: OldFile | null, before: Uint8Array | null): boolean {
  if (now === null || before === null) return now === before;
  return now.stat.isFile() && hasSameBytes(now.bytes, before);
}

/** Why a file is not what an edit was made from. */
function whyDifferent(now: OldFile | null) {
  if (now === null) return fileFaults.changed;
  if (!now.stat.isFile()) return now.stat.isSymbolicLink() ? fileFaults.link : fileFaults.noFile;
  // Its text, as it was read, has other bytes; trying again would not help.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(now.bytes);
  return hasSameBytes(new TextEncoder().encode(text), now.bytes) ? fileFaults.changed : fileFaults.encoding;
}
