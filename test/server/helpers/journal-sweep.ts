import { rmSync } from 'node:fs';
import { thisMachine, type DiskAccess } from '../../../src/server/host/disk-access.ts';
import type { FileSystem } from '../../../src/server/host/file-system.ts';
import { applyJournaled, type JournaledResult } from '../../../src/server/host/journal.ts';
import { recoverJournal } from '../../../src/server/host/journal-recovery.ts';
import { faultyFileSystem, type Call, type Fault } from './faulty-file-system.ts';
import { ageLocks, filesIn, folderWith, isSame, journalFilesIn, type RenameCase } from './journal-cases.ts';

/** What one interrupted change came to. */
export interface Outcome {
  readonly calls: readonly Call[];
  /** How the files stand after the recovery. */
  readonly state: 'old' | 'done' | 'mixed';
  readonly crashed: boolean;
  /** What must never be: each as a sentence. */
  readonly breaches: readonly string[];
}

export type Plan = Parameters<typeof faultyFileSystem>[1];

/**
 * Makes a change of many files while the plan lets system calls fail, then a recovery, also under a plan where one is
 * given, then a recovery by a process that nothing happens to; judges what is on the disk after each.
 */
export async function runInterrupted(
  parent: string,
  { old, done, changes }: RenameCase,
  real: FileSystem,
  plan: Plan,
  planOfRecovery?: Plan,
): Promise<Outcome> {
  const folder = folderWith(parent, old);
  const breaches: string[] = [];
  const fs = faultyFileSystem(real, plan);
  const result = await Promise.race([applyJournaled(folder, changes, patient({ ...thisMachine, fs })), fs.crashed]);
  const crashed = result === undefined;
  const now = filesIn(folder);
  if (result !== undefined) breaches.push(...judge(result, isSame(now, old), isSame(now, done), folder));
  if (planOfRecovery !== undefined) {
    ageLocks(folder);
    const faulty = faultyFileSystem(real, planOfRecovery);
    await Promise.race([recoverJournal(folder, patient({ ...thisMachine, fs: faulty })), faulty.crashed]);
  }
  ageLocks(folder);
  const recovery = await recoverJournal(folder, { ...thisMachine, fs: real });
  const after = filesIn(folder);
  const state = isSame(after, old) ? 'old' : isSame(after, done) ? 'done' : 'mixed';
  if (state === 'mixed') breaches.push(`mixed after ${JSON.stringify(recovery)}: ${JSON.stringify(after)}`);
  if (result?.ok === true && state !== 'done')
    breaches.push('what was said to be done is not there after the recovery');
  if (!['none', 'completed', 'undone'].includes(recovery.kind))
    breaches.push(`recovery says ${JSON.stringify(recovery)}`);
  const left = journalFilesIn(folder).filter((name) => !name.endsWith('.lock') && !name.endsWith('.reserve'));
  if (left.length > 0) breaches.push(`left in the journal's folder: ${left.join(', ')}`);
  rmSync(folder, { recursive: true });
  return { calls: fs.calls, state, crashed, breaches };
}

/** What is wrong with the files when a change says that it was made, or was not. */
function judge(result: JournaledResult, isOld: boolean, isDone: boolean, folder: string): string[] {
  if (result.ok) return isDone ? [] : ['it says that it is done, and is not'];
  const breaches: string[] = [];
  if (
    !/^(?:Nothing was changed|All \d+ files were changed|\d+ of \d+ files were changed|Some of \d+ files were changed).*\.$/.test(
      result.reason,
    )
  )
    breaches.push(`no sentence: ${result.reason}`);
  if (result.changed === 0 && !isOld)
    breaches.push(`it says that nothing was changed, which is not so: ${result.reason}`);
  if (result.changed > 0 && !isDone && !journalFilesIn(folder).includes('journal.json'))
    breaches.push('it left files half done and no journal');
  return breaches;
}

/** A disk on which waiting takes no time. */
function patient(disk: DiskAccess): DiskAccess {
  let waited = 0;
  return {
    ...disk,
    now: () => disk.now() + waited,
    wait: async (milliseconds) => {
      waited += milliseconds;
      await disk.wait(0);
    },
  };
}

/** What a sweep over many system calls came to. */
export interface SweepCounts {
  readonly cases: number;
  readonly old: number;
  readonly done: number;
  readonly crashed: number;
  readonly breaches: readonly string[];
}

/** Lets each `step`th system call of a change fail in each of some ways; `sticky` faults go on from there. */
export async function sweepJournal(
  parent: string,
  change: RenameCase,
  real: FileSystem,
  faults: readonly Fault[],
  { step = 1, sticky = false } = {},
): Promise<SweepCounts> {
  const { calls } = await runInterrupted(parent, change, real, () => undefined);
  const breaches: string[] = [];
  const counts = { cases: 0, old: 0, done: 0, crashed: 0 };
  for (const [index, fault] of faults.entries()) {
    for (let k = index % step; k < calls.length; k += step) {
      const isHit = (call: number, { name }: Call) =>
        call === k || (sticky && call > k && ['write', 'open', 'mkdir', 'link', 'rename'].includes(name));
      const outcome = await runInterrupted(parent, change, real, (n, call) => (isHit(n, call) ? fault : undefined));
      const where = `call ${k} of ${calls.length} (${calls[k]?.name}) ${'code' in fault ? fault.code : fault.kind}`;
      breaches.push(...outcome.breaches.map((breach) => `${where}: ${breach}`));
      counts.cases += 1;
      if (outcome.state !== 'mixed') counts[outcome.state] += 1;
      if (outcome.crashed) counts.crashed += 1;
    }
  }
  return { ...counts, breaches };
}
