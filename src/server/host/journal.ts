import { diskHost } from './disk.ts';
import { thisMachine, type DiskAccess } from './disk-access.ts';
import type { CorpusHost, WriteFault } from './host.ts';
import { isNew, standingsOf } from './journal-decision.ts';
import type { PlannedChange } from './journal-file.ts';
import { recoverLocked } from './journal-recovery.ts';
import { findFiles, putText, settle, whyNotHere } from './journal-settle.ts';
import { journalStore, type JournalStore } from './journal-store.ts';
import type { HeldLock } from './lock.ts';
import { fileFaults, refusedBySystem, type Refusal } from './write-faults.ts';

/**
 * What became of a change of many files. Where it failed, `changed` says how many files have their new text all the
 * same: none, but where the disk refused the undoing as well; then the journal stays and the rest follows.
 */
export type JournaledResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: WriteFault; readonly reason: string; readonly changed: number };

/**
 * Changes many files so that after a crash at any moment, and `recoverJournal`, all are changed or none (RELIABILITY
 * R31): all texts, old and new, are written to a journal and synced, each file is saved by itself, the journal is
 * removed. A failure on the way undoes what was done. While it runs, other programs may see some files changed and
 * others not yet. Only files that Newsweave writes are taken; a change of one file needs no journal. Never rejects.
 */
export async function applyJournaled(
  root: string,
  changes: readonly PlannedChange[],
  disk: DiskAccess = thisMachine,
): Promise<JournaledResult> {
  const real = changes.filter(({ before, after }) => before !== after);
  const [only] = real;
  if (only === undefined) return { ok: true };
  try {
    const fault = await whyNotHere(disk, root, real);
    if (fault !== undefined) return nothingChanged({ ok: false, code: 'outside', reason: fault });
    if (new Set(real.map(({ path }) => path)).size < real.length) throw new Error('a file is named twice');
    const host = diskHost(root, disk);
    if (real.length > 1) return await changeAll(disk, root, host, real);
    const refusal = await putText(host, only.path, only.before, only.after);
    return refusal === undefined ? { ok: true } : { ...refusal, changed: 0 };
  } catch (error) {
    return nothingChanged(refusedBySystem('journal.json', 'saved', error));
  }
}

function nothingChanged({ code, reason }: Refusal): JournaledResult {
  return { ok: false, code, reason: `Nothing was changed: ${reason}`, changed: 0 };
}

async function changeAll(
  disk: DiskAccess,
  root: string,
  host: CorpusHost,
  changes: readonly PlannedChange[],
): Promise<JournaledResult> {
  const store = journalStore(disk, root);
  const lock = await store.lock();
  try {
    const earlier = await recoverLocked(disk, root, store);
    if (earlier.kind === 'waiting') return nothingChanged({ ok: false, code: 'failed', reason: earlier.message });
    const obstacle = await obstacleTo(host, changes);
    if (obstacle !== undefined) return nothingChanged(obstacle);
    await store.write(changes);
    const refusal = await saveEach(host, changes, lock);
    return refusal === undefined ? await finish(store, changes) : await giveUp(host, store, changes, lock, refusal);
  } finally {
    // A lock that cannot be removed goes stale.
    await lock.release().catch(() => undefined);
  }
}

/** What is known to be in the way before anything is written. */
async function obstacleTo(host: CorpusHost, changes: readonly PlannedChange[]): Promise<Refusal | undefined> {
  for (const { path, before, now } of await findFiles(host, changes)) {
    if (now !== before) return { ok: false, code: 'changed', reason: `${path}: ${fileFaults.changed.reason}` };
    const readOnly = await host.whyReadOnly(path);
    if (readOnly !== undefined) return { ok: false, code: 'read-only', reason: readOnly };
  }
  return undefined;
}

async function saveEach(
  host: CorpusHost,
  changes: readonly PlannedChange[],
  lock: HeldLock,
): Promise<Refusal | undefined> {
  for (const { path, before, after } of changes) {
    // Who took the lock over settles the journal, too.
    if (!(await isStillHeld(lock))) return { ok: false, ...fileFaults.locked };
    const refusal = await putText(host, path, before, after);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Where the disk does not tell, the lock counts as lost: two processes must not settle one journal. */
async function isStillHeld(lock: HeldLock): Promise<boolean> {
  return lock.isHeld().catch(() => false);
}

/** All files are saved: the journal goes. One that stays would undo the change after the next edit of a person. */
async function finish(store: JournalStore, changes: readonly PlannedChange[]): Promise<JournaledResult> {
  try {
    await store.remove();
    return { ok: true };
  } catch (error) {
    const { code, reason } = refusedBySystem('journal.json', 'deleted', error);
    return {
      ok: false,
      code,
      reason: `All ${changes.length} files were changed, but ${reason}`,
      changed: changes.length,
    };
  }
}

/** Undoes what was saved, at once. */
async function giveUp(
  host: CorpusHost,
  store: JournalStore,
  changes: readonly PlannedChange[],
  lock: HeldLock,
  refusal: Refusal,
): Promise<JournaledResult> {
  try {
    await store.freeReserve();
    const isOurs = await isStillHeld(lock);
    const undoing = isOurs ? await settle(host, await findFiles(host, changes), 'undo') : refusal;
    const changed = standingsOf(await findFiles(host, changes)).filter(isNew).length;
    if (undoing === undefined && changed === 0) {
      // One that stays says nothing else: no file has its new text, so the next recovery only clears it away.
      await store.remove().catch(() => undefined);
      return nothingChanged(refusal);
    }
    return halfDone(changes.length, changed, undoing ?? refusal);
  } catch (error) {
    return halfDone(changes.length, null, refusedBySystem('journal.json', 'saved', error));
  }
}

function halfDone(count: number, changed: number | null, { code, reason }: Refusal): JournaledResult {
  const some = changed === null ? `Some of ${count}` : `${changed} of ${count}`;
  const rest = 'the rest was not, and this is settled when the corpus is opened next';
  return { ok: false, code, reason: `${some} files were changed; ${rest}: ${reason}`, changed: changed ?? count };
}
