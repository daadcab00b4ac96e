import { constants, lstatSync } from 'node:fs';
import { access, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { WriteFault, WriteResult } from './host.ts';

/** How long another process may hold a file before a write gives up. */
const lockRetries = { retries: 20, minTimeout: 25, maxTimeout: 250, factor: 1.5 };

/** Age in milliseconds after which a lock whose holder stopped refreshing it counts as left behind. */
const staleLock = 10_000;

/**
 * Replaces a file so that it is at every moment either the old one or the new one, whole (RELIABILITY section 4):
 * lock, compare with what the edit was made from, write a temporary file in the same folder, sync, read back, rename,
 * sync the folder. Errors of the disk are results; the old file stays.
 */
export async function writeAtomically(
  path: string,
  before: string | null,
  text: string,
  unique: string,
): Promise<WriteResult> {
  try {
    // Told at once: the lock would try to make its own file for seconds.
    await access(dirname(path), constants.W_OK);
    // The lock file stands beside the path, which need not exist yet.
    const release = await lock(path, { realpath: false, retries: lockRetries, stale: staleLock });
    try {
      return await replaceFile(path, before, text, unique);
    } finally {
      // What is written is written; a lock that is gone already must not make it look otherwise.
      await release().catch(() => undefined);
    }
  } catch (error) {
    return failure(path, error);
  }
}

async function replaceFile(path: string, before: string | null, text: string, unique: string): Promise<WriteResult> {
  const bytes = await readIfExists(path);
  const current = bytes?.toString('utf8') ?? null;
  // Bytes that are no UTF-8 would come back as question marks.
  if (bytes !== null && current !== null && !Buffer.from(current, 'utf8').equals(bytes))
    return { ok: false, code: 'failed', reason: `${basename(path)} is not in UTF-8 and was left as it is.` };
  if (current !== before)
    return { ok: false, code: 'changed', reason: `${basename(path)} was changed by another program. Try again.` };
  if (current !== null && lstatSync(path).isSymbolicLink()) {
    return { ok: false, code: 'outside', reason: `${basename(path)} is a link and is not written through.` };
  }
  const temporary = join(dirname(path), `.${basename(path)}.${unique}.tmp`);
  try {
    await writeAndSync(temporary, text, current === null ? undefined : (await stat(path)).mode);
    if (!(await readFile(temporary)).equals(Buffer.from(text, 'utf8')))
      throw new Error('what was written reads back differently');
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // The new file is in place from here on; only its surviving a power cut hangs on the folder.
  await syncFolder(dirname(path)).catch(() => undefined);
  return { ok: true };
}

async function readIfExists(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeAndSync(path: string, text: string, mode: number | undefined): Promise<void> {
  const file: FileHandle = await open(path, 'wx');
  try {
    // Not only by open(), whose mode the umask narrows: a folder that is shared stays writable for the others.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself survive a power cut; systems that cannot open a folder do this by themselves. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const faults: Readonly<Record<string, { readonly code: WriteFault; readonly reason: string }>> = {
  ENOSPC: { code: 'no-space', reason: 'the disk is full' },
  EDQUOT: { code: 'no-space', reason: 'the disk quota is used up' },
  EROFS: { code: 'read-only', reason: 'the disk is read-only' },
  EACCES: { code: 'read-only', reason: 'you have no permission to write here' },
  EPERM: { code: 'read-only', reason: 'you have no permission to write here' },
  ELOCKED: { code: 'locked', reason: 'another program is writing this file' },
};

function failure(path: string, error: unknown): WriteResult {
  const known = faults[codeOf(error) ?? ''];
  const reason = known?.reason ?? (error instanceof Error ? error.message : String(error));
  return { ok: false, code: known?.code ?? 'failed', reason: `${basename(path)} was not saved: ${reason}.` };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
