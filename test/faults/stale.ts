import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/server/host/atomic-write.ts';
import { thisMachine } from '../../src/server/host/disk-access.ts';
import { lockName } from '../../src/server/host/own-files.ts';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { countOf, type FaultReport } from './program.ts';

const writers = 8;

/** Locks that killed processes left behind: many wait for the same one, and how long one waits for a fresh one. */
export async function stale(words: readonly string[]): Promise<FaultReport> {
  const rounds = countOf(words, 100);
  const folder = folderForCases(tmpdir());
  let lost = 0;
  try {
    for (let round = 0; round < rounds; round += 1) lost += await lostInRound(join(folder, `round${round}`));
    const wait = await waitForFreshLock(folder);
    return {
      counts: {
        'rounds of eight writers at one stale lock': rounds,
        'records lost': lost,
        'seconds that a save waits for the lock of a process just killed': (wait / 1000).toFixed(1),
      },
      breaches: [
        ...(lost > 0 ? [`${lost} records lost`] : []),
        ...(wait > 12_000 ? [`a save waited for ${wait} ms`] : []),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All writers find the lock of a killed process and add one line each. */
async function lostInRound(folder: string): Promise<number> {
  const path = join(folder, 'a.txt.ann.yaml');
  mkdirSync(folder);
  writeFileSync(path, '');
  leaveLock(path, 11_000);
  await Promise.all(Array.from({ length: writers }, (_, n) => addLine(path, n)));
  return writers - (readFileSync(path, 'utf8').match(/\n/g)?.length ?? 0);
}

async function addLine(path: string, n: number): Promise<void> {
  for (;;) {
    const before = readFileSync(path, 'utf8');
    const result = await writeAtomically(thisMachine, path, before, `${before}${n}\n`);
    if (result.ok) return;
    if (result.code !== 'changed') throw new Error(result.reason);
  }
}

async function waitForFreshLock(folder: string): Promise<number> {
  const path = join(folder, 'a.txt.ann.yaml');
  leaveLock(path, 0);
  const start = performance.now();
  const result = await writeAtomically(thisMachine, path, null, 'a');
  if (!result.ok) throw new Error(result.reason);
  return performance.now() - start;
}

/** The lock of a process that was killed so many milliseconds after its last sign of life. */
function leaveLock(path: string, age: number): void {
  const lock = join(path, '..', lockName('a.txt.ann.yaml'));
  mkdirSync(lock);
  const time = new Date(Date.now() - age);
  utimesSync(lock, time, time);
}
