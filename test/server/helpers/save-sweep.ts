import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveFile, removeIfUnchanged, writeAtomically } from '../../../src/server/host/atomic-write.ts';
import { thisMachine, type DiskAccess } from '../../../src/server/host/disk-access.ts';
import type { FileSystem } from '../../../src/server/host/file-system.ts';
import type { WriteResult } from '../../../src/server/host/host.ts';
import { sweepLeftovers } from '../../../src/server/host/leftovers.ts';
import { ownFile } from '../../../src/server/host/own-files.ts';
import { patientDisk } from './disk-corpus.ts';
import { faultyFileSystem, type Fault } from './faulty-file-system.ts';

/** The files of a folder with their texts. */
export type Texts = Readonly<Record<string, string>>;

/** Something that is done with files and may fail in any of its system calls. */
export interface Deed {
  readonly name: string;
  readonly old: Texts;
  readonly done: Texts;
  /** What a crash may leave behind too. */
  readonly between?: Texts;
  run(disk: DiskAccess, folder: string): Promise<WriteResult>;
}

const oldText = 'newsweave: 1\nevents:\n  - { id: treaty-signed }\n...\n';
const newText = 'newsweave: 1\nevents:\n  - { id: treaty-signed }\n  - { id: fleet-recalled }\n...\n';

/** What the writer can do with a file. */
export const deeds: readonly Deed[] = [
  {
    name: 'a save',
    old: { 'a.txt.ann.yaml': oldText },
    done: { 'a.txt.ann.yaml': newText },
    run: (disk, folder) => writeAtomically(disk, join(folder, 'a.txt.ann.yaml'), oldText, newText),
  },
  {
    name: 'a first save',
    old: { 'b.txt': 'b' },
    done: { 'b.txt': 'b', 'a.txt.ann.yaml': newText },
    run: (disk, folder) => writeAtomically(disk, join(folder, 'a.txt.ann.yaml'), null, newText),
  },
  {
    name: 'a move',
    old: { 'a.txt.ann.yaml': oldText },
    done: { 'b.txt.ann.yaml': oldText },
    between: { 'a.txt.ann.yaml': oldText, 'b.txt.ann.yaml': oldText },
    run: (disk, folder) => moveFile(disk, join(folder, 'a.txt.ann.yaml'), join(folder, 'b.txt.ann.yaml')),
  },
  {
    name: 'a deletion',
    old: { 'a.txt.ann.yaml': oldText, 'b.txt': 'b' },
    done: { 'b.txt': 'b' },
    run: (disk, folder) => removeIfUnchanged(disk, join(folder, 'a.txt.ann.yaml'), oldText),
  },
];

/** The faults that each call is given in turn. */
export const allFaults: readonly Fault[] = [
  ...['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'EBUSY', 'ENOENT', 'EDQUOT'].map((code): Fault => ({
    kind: 'error',
    code,
  })),
  { kind: 'short' },
  { kind: 'nothing' },
  { kind: 'crash' },
  { kind: 'halfway' },
];

/** What a sweep over all system calls came to. */
export interface SweepCounts {
  readonly calls: number;
  readonly cases: number;
  readonly old: number;
  readonly done: number;
  readonly crashed: number;
  /** What must never be: each as a sentence. */
  readonly breaches: readonly string[];
}

/**
 * Lets each system call of a deed fail in each of some ways, in fresh folders below `parent`, and judges what is on the
 * disk then.
 */
export async function sweepCalls(
  parent: string,
  deed: Deed,
  real: FileSystem,
  faults: readonly Fault[] = allFaults,
): Promise<SweepCounts> {
  const breaches: string[] = [];
  const counts = { cases: 0, old: 0, done: 0, crashed: 0 };
  const { calls: expected } = await runOnce(parent, deed, real, () => undefined);
  for (const fault of faults) {
    for (let k = 0; k < expected.length; k += 1) {
      // No disk says that a folder is not there which is there.
      if (expected[k]?.name === 'rmdir' && 'code' in fault && fault.code === 'ENOENT') continue;
      const outcome = await runOnce(parent, deed, real, (index) => (index === k ? fault : undefined));
      const call = outcome.calls[k];
      const where = `${deed.name}, call ${k} (${call?.name ?? 'none'}) ${'code' in fault ? fault.code : fault.kind}`;
      breaches.push(...outcome.breaches.map((breach) => `${where}: ${breach}`));
      counts.cases += 1;
      counts[outcome.state] += 1;
      if (outcome.crashed) counts.crashed += 1;
    }
  }
  return { calls: expected.length, ...counts, breaches };
}

async function runOnce(parent: string, deed: Deed, real: FileSystem, plan: Parameters<typeof faultyFileSystem>[1]) {
  const folder = mkdtempSync(join(parent, 'case-'));
  for (const [name, text] of Object.entries(deed.old)) writeFileSync(join(folder, name), text);
  const fs = faultyFileSystem(real, plan);
  const result = await Promise.race([deed.run({ ...patientDisk(), fs }, folder), fs.crashed]);
  const breaches = await judge(folder, deed, result ?? undefined);
  const state: 'old' | 'done' = isSame(textsOf(folder), deed.old) ? 'old' : 'done';
  // A fault is over at some time: after the sweep the same can be done by a process that starts anew.
  if (isSame(textsOf(folder), deed.old)) {
    const again = await deed.run({ ...patientDisk(), fs: real }, folder);
    if (!again.ok) breaches.push(`it cannot be done again: ${again.reason}`);
  }
  rmSync(folder, { recursive: true });
  return { calls: fs.calls, crashed: result === undefined, state, breaches };
}

/** What is wrong with a folder after a deed; `result` is undefined where the process died. */
async function judge(folder: string, deed: Deed, result: WriteResult | undefined): Promise<string[]> {
  const breaches: string[] = [];
  const texts = textsOf(folder);
  const allowed = result === undefined ? [deed.old, deed.done, deed.between] : [result.ok ? deed.done : deed.old];
  if (!allowed.some((each) => each !== undefined && isSame(texts, each)))
    breaches.push(`${result === undefined ? 'crash' : String(result.ok)} left ${JSON.stringify(texts)}`);
  if (result?.ok === false && !/^\S+ was not (?:saved|moved|deleted): .+\.$/.test(result.reason))
    breaches.push(`no sentence: ${result.reason}`);
  if (result !== undefined && !(await becomesTidy(folder)))
    breaches.push(`left behind ${ownFilesOf(folder).join(', ')}`);
  // Whatever a crash left behind goes with the sweep a minute later.
  await sweepLeftovers({ ...thisMachine, now: () => Date.now() + 62_000 }, folder);
  if (ownFilesOf(folder).length > 0) breaches.push(`not swept: ${ownFilesOf(folder).join(', ')}`);
  return breaches;
}

/** The package for locks does not wait for the removal of one that it could not take. */
async function becomesTidy(folder: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (ownFilesOf(folder).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return false;
}

function textsOf(folder: string): Texts {
  const names = readdirSync(folder).filter((name) => ownFile(name) === undefined);
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function ownFilesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => ownFile(name) !== undefined);
}

function isSame(one: Texts, other: Texts): boolean {
  const sorted = (texts: Texts) => JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** A folder for many cases. */
export function folderForCases(parent: string): string {
  mkdirSync(parent, { recursive: true });
  return realpathSync(mkdtempSync(join(parent, 'newsweave-faults-')));
}
