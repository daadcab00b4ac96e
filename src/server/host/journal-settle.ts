import type { DiskAccess } from './disk-access.ts';
import type { CorpusHost } from './host.ts';
import type { FoundFile } from './journal-decision.ts';
import { isOwnFile, type PlannedChange } from './journal-file.ts';
import { resolveInside } from './resolve-inside.ts';
import { refusedBySystem, type Refusal } from './write-faults.ts';

/** Reads the files of a change as they are now. Rejects where the disk does not tell. */
export async function findFiles(host: CorpusHost, changes: readonly PlannedChange[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const change of changes) {
    const bytes = await host.read(change.path);
    const now = bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    found.push({ ...change, now });
  }
  return found;
}

/** Writes the files that have the one text and are to have the other; those with a text of somebody else's are left. */
export async function settle(
  host: CorpusHost,
  files: readonly FoundFile[],
  direction: 'complete' | 'undo',
): Promise<Refusal | undefined> {
  // Undoing goes backwards, so that what is done is a beginning of the change at every moment.
  const ordered = direction === 'complete' ? files : [...files].reverse();
  for (const { path, before, after, now } of ordered) {
    const [from, to] = direction === 'complete' ? [before, after] : [after, before];
    if (now !== from) continue;
    const result = await putText(host, path, from, to);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** Gives a file another text, makes it or deletes it; the refusal where that was not done. */
export async function putText(
  host: CorpusHost,
  path: string,
  from: string | null,
  to: string | null,
): Promise<Refusal | undefined> {
  try {
    if (to === null && from === null) return undefined;
    const result = to === null ? await host.remove(path, from ?? '') : await host.write(path, from, to);
    return result.ok ? undefined : result;
  } catch (error) {
    return refusedBySystem(path, to === null ? 'deleted' : 'saved', error);
  }
}

/** Why a change may not be made in this corpus, as the rest of a sentence; links are followed before that is told. */
export async function whyNotHere(
  disk: DiskAccess,
  root: string,
  changes: readonly PlannedChange[],
): Promise<string | undefined> {
  for (const { path } of changes) {
    const resolved = await resolveInside(disk, root, path);
    if (!resolved.ok) return resolved.reason;
    if (!isOwnFile(path) || !isOwnFile(disk.paths.basename(resolved.real)))
      return `${path}: Newsweave writes no such file.`;
  }
  return undefined;
}
