import { diskHost } from './disk.ts';
import { thisMachine, type DiskAccess } from './disk-access.ts';
import { directionOf, isNew, isOld, standingsOf, type Standing } from './journal-decision.ts';
import type { PlannedChange } from './journal-file.ts';
import { findFiles, settle, whyNotHere } from './journal-settle.ts';
import { journalStore, type JournalStore } from './journal-store.ts';
import { refusedBySystem } from './write-faults.ts';

/** What became of a change of many files that was interrupted. `message` is for people: what happened, what to do. */
export type Recovery =
  | { readonly kind: 'none' }
  /** All files are as the change was to make them, or as they were before it; edits that people made since are kept. */
  | { readonly kind: 'completed' | 'undone'; readonly message: string }
  /** Files that somebody changed or deleted since made either impossible; each is told with how it stands. */
  | { readonly kind: 'mixed'; readonly message: string; readonly files: readonly StandingFile[] }
  /** The journal is no good; it has got another name and no file was touched. */
  | { readonly kind: 'unusable'; readonly message: string }
  /** Nothing could be done yet: another process is at work, or the disk refuses. The journal stays. */
  | { readonly kind: 'waiting'; readonly message: string };

export interface StandingFile {
  readonly path: string;
  readonly standing: Standing;
}

/**
 * Completes or undoes a change of many files that was interrupted by a crash (RELIABILITY R31). To be called before
 * anything is written to a corpus. A text that somebody gave a file since is never overwritten. Never rejects.
 */
export async function recoverJournal(root: string, disk: DiskAccess = thisMachine): Promise<Recovery> {
  const store = journalStore(disk, root);
  try {
    if (!(await store.exists())) return { kind: 'none' };
    const lock = await store.lock();
    try {
      return await recoverLocked(disk, root, store);
    } finally {
      // A lock that cannot be removed goes stale.
      await lock.release().catch(() => undefined);
    }
  } catch (error) {
    return waiting(refusedBySystem('journal.json', 'deleted', error).reason);
  }
}

/** The same for who holds the journal's lock. */
export async function recoverLocked(disk: DiskAccess, root: string, store: JournalStore): Promise<Recovery> {
  const journal = await store.read();
  if (journal === undefined) return { kind: 'none' };
  if (journal.kind === 'torn') {
    await store.remove();
    return { kind: 'undone', message: 'A change of many files was interrupted before it began; no file was changed.' };
  }
  const fault = journal.kind === 'foreign' ? `${journal.reason}.` : await whyNotHere(disk, root, journal.changes);
  if (fault !== undefined || journal.kind === 'foreign') {
    const name = await store.setAside();
    return {
      kind: 'unusable',
      message: `The journal of an interrupted change is of no use: ${fault} It is now ${name}.`,
    };
  }
  return recoverFiles(disk, root, store, journal.changes);
}

/** How often the files are looked at anew where another program changes them at the same time. */
const attempts = 3;

async function recoverFiles(
  disk: DiskAccess,
  root: string,
  store: JournalStore,
  changes: readonly PlannedChange[],
): Promise<Recovery> {
  const host = diskHost(root, disk);
  let reason = '';
  // Whatever is to be written may need the space.
  await store.freeReserve();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const files = await findFiles(host, changes);
    const refusal = await settle(host, files, directionOf(standingsOf(files)));
    if (refusal === undefined) {
      const standings = standingsOf(await findFiles(host, changes));
      await store.remove();
      return outcome(changes.map(({ path }, index) => ({ path, standing: standings[index] ?? 'unclear' })));
    }
    reason = refusal.reason;
    if (refusal.code !== 'changed') break;
  }
  return waiting(reason);
}

function waiting(reason: string): Recovery {
  return { kind: 'waiting', message: `A change of many files was interrupted and is not settled yet: ${reason}` };
}

function outcome(files: readonly StandingFile[]): Recovery {
  const count = `${files.length} files`;
  if (files.every(({ standing }) => isNew(standing) || standing === 'deleted'))
    return { kind: 'completed', message: `A change of ${count} that was interrupted is now complete.` };
  if (files.every(({ standing }) => isOld(standing) || standing === 'deleted'))
    return {
      kind: 'undone',
      message: `A change of ${count} that was interrupted is undone. Make it again if it is still wanted.`,
    };
  const names = (test: (standing: Standing) => boolean) =>
    files
      .filter(({ standing }) => test(standing))
      .map(({ path }) => path)
      .join(', ') || 'none';
  const message =
    `A change of ${count} was interrupted, and files were edited since, so it could be neither completed nor undone. ` +
    `Changed: ${names(isNew)}. Not changed: ${names(isOld)}. To be looked at: ${names((each) => !isNew(each) && !isOld(each))}.`;
  return { kind: 'mixed', message, files };
}
