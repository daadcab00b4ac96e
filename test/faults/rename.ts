import { spawn } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../src/server/host/file-system.ts';
import { applyJournaled } from '../../src/server/host/journal.ts';
import { recoverJournal } from '../../src/server/host/journal-recovery.ts';
import type { Fault } from '../server/helpers/faulty-file-system.ts';
import { ageLocks, filesIn, folderWith, isSame, journalFilesIn, renameCase } from '../server/helpers/journal-cases.ts';
import { runInterrupted, sweepJournal, type SweepCounts } from '../server/helpers/journal-sweep.ts';
import { renamedFiles, timesRenamed } from '../server/helpers/renamer.ts';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { childWords } from './child.ts';
import { inOwnNamespace, onMemoryDisk } from './mounts.ts';
import { countOf, type FaultReport } from './program.ts';

const errors = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EPERM'].map((code): Fault => ({ kind: 'error', code }));
const others: readonly Fault[] = [{ kind: 'short' }, { kind: 'nothing' }, { kind: 'crash' }, { kind: 'halfway' }];

/** The rename of an event over eight files: every call fails, alone or with all that follow; two crashes; a full disk. */
export async function rename(): Promise<FaultReport> {
  const elsewhere = inOwnNamespace('rename');
  if (elsewhere !== undefined) return elsewhere;
  const parent = folderForCases(tmpdir());
  const reports: FaultReport[] = [];
  try {
    const change = renameCase(8);
    const once = await sweepJournal(parent, change, nodeFileSystem, [...errors, ...others]);
    reports.push(reportOf('one call fails, or is the last before a crash', once));
    const sticky = await sweepJournal(parent, change, nodeFileSystem, errors, { sticky: true });
    reports.push(reportOf('all calls fail from one on', sticky));
    reports.push(await crashTwice(parent), await fullDisk(parent));
  } finally {
    rmSync(parent, { recursive: true });
  }
  return {
    counts: Object.fromEntries(reports.flatMap(({ counts }) => Object.entries(counts))),
    breaches: reports.flatMap(({ breaches }) => breaches),
  };
}

function reportOf(name: string, { cases, crashed, old, done, breaches }: SweepCounts): FaultReport {
  const text = `${cases} cases (${crashed} crashes): ${old} wholly old afterwards, ${done} wholly new`;
  return { counts: { [name]: text }, breaches };
}

/** A crash at every call, and one at some call of the recovery. */
async function crashTwice(parent: string): Promise<FaultReport> {
  const change = renameCase(8);
  const counts = { cases: 0, crashed: 0, old: 0, done: 0 };
  const breaches: string[] = [];
  const { calls } = await runInterrupted(parent, change, nodeFileSystem, () => undefined);
  for (let k = 0; k < calls.length; k += 1) {
    const second = (k * 37) % calls.length;
    const crashAt = (wanted: number) => (index: number) =>
      index === wanted ? ({ kind: 'crash' } as const) : undefined;
    const outcome = await runInterrupted(parent, change, nodeFileSystem, crashAt(k), crashAt(second));
    breaches.push(...outcome.breaches.map((breach) => `crash at call ${k}, then at ${second}: ${breach}`));
    counts.cases += 1;
    if (outcome.crashed) counts.crashed += 1;
    if (outcome.state !== 'mixed') counts[outcome.state] += 1;
  }
  return reportOf('a crash, and one in the recovery', { ...counts, breaches });
}

const kibibyte = 1024;

/** A disk on which the free space goes from nothing to more than the rename needs, in steps of four KiB. */
async function fullDisk(parent: string): Promise<FaultReport> {
  const { old, done, changes } = renameCase(8, 30 * kibibyte);
  const breaches: string[] = [];
  const counts = { steps: 0, undone: 0, made: 0 };
  await onMemoryDisk(parent, 4 * 1024 * kibibyte, async (disk) => {
    for (let free = 0; free <= 1024 * kibibyte; free += 4 * kibibyte) {
      const folder = folderWith(disk, old);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
      const result = await applyJournaled(folder, changes);
      const where = `${free / kibibyte} KiB free`;
      counts.steps += 1;
      counts[result.ok ? 'made' : 'undone'] += 1;
      if (!isSame(filesIn(folder), result.ok ? done : old)) breaches.push(`${where}: ${JSON.stringify(result)}`);
      if (!result.ok && (result.code !== 'no-space' || !/^Nothing was changed: .*Free some space/.test(result.reason)))
        breaches.push(`${where}: ${result.code}, ${result.reason}`);
      if (journalFilesIn(folder).length > 0) breaches.push(`${where}: left ${journalFilesIn(folder).join(', ')}`);
      rmSync(join(disk, 'filler'));
      rmSync(folder, { recursive: true });
    }
  });
  if (counts.undone < 10 || counts.made < 10) breaches.push('the sweep met no full disk, or only full ones');
  return {
    counts: { 'full disk': `${counts.steps} steps: ${counts.undone} undone at once, ${counts.made} made` },
    breaches,
  };
}

/** `kill -9` of a process that renames without end, each time at another moment; usually 200 times. */
export async function renameKill(words: readonly string[]): Promise<FaultReport> {
  const parent = folderForCases(tmpdir());
  try {
    return await kill(parent, countOf(words, 200));
  } finally {
    rmSync(parent, { recursive: true });
  }
}

async function kill(parent: string, kills: number): Promise<FaultReport> {
  const breaches: string[] = [];
  const counts = { amid: 0, completed: 0, undone: 0 };
  const folder = folderWith(parent, renamedFiles(0));
  // A process lives for about one rename, however fast the disk is.
  const span = Math.max(10, 3_000 / Math.max(1, await renameUntilKilled(folder, 0, 3_000)));
  let times = await settled(folder);
  for (let n = 0; n < kills && times !== undefined; n += 1) {
    const confirmed = await renameUntilKilled(folder, times, Math.random() * 2 * span);
    if (journalFilesIn(folder).includes('journal.json')) counts.amid += 1;
    ageLocks(folder);
    const { kind } = await recoverJournal(folder);
    if (kind === 'completed' || kind === 'undone') counts[kind] += 1;
    times = timesRenamed(filesIn(folder));
    if (times !== confirmed && times !== confirmed + 1)
      breaches.push(`kill ${n}: ${confirmed} renames were confirmed, found ${times ?? 'a mix'} (${kind})`);
  }
  return {
    counts: {
      'processes killed': kills,
      'of them amid a change': counts.amid,
      'changes completed': counts.completed,
      'changes given up': counts.undone,
      'renames in all': times ?? 'unknown',
    },
    breaches,
  };
}

async function settled(folder: string): Promise<number | undefined> {
  ageLocks(folder);
  await recoverJournal(folder);
  return timesRenamed(filesIn(folder));
}

/** Starts a child, kills it so many milliseconds after its first word, and gives the count that it told last. */
async function renameUntilKilled(folder: string, from: number, milliseconds: number): Promise<number> {
  const [program = '', ...words] = childWords('rename');
  const child = spawn(program, [...words, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    said += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return Number(said.trimEnd().split('\n').at(-1));
}
