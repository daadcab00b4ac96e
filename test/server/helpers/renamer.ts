import { writeSync } from 'node:fs';
import type { PlannedChange } from '../../../src/server/host/journal-file.ts';
import { applyJournaled } from '../../../src/server/host/journal.ts';
import type { Files } from '../../core/helpers/corpus.ts';

const count = 8;

/** The sidecars of a corpus whose event has been renamed so many times. */
export function renamedFiles(times: number): Files {
  const text = (n: number) =>
    `newsweave: 1\n${'# Havana, 1962\n'.repeat(200 * n)}relations:\n  - { id: k${n}, from: siege-${times}, to: fair }\n`;
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`days/day-${n}.txt.ann.yaml`, text(n)]));
}

/** How often the event of a corpus has been renamed, where all its files agree on that; undefined where they do not. */
export function timesRenamed(files: Files): number | undefined {
  const times = Number(/siege-(\d+)/.exec(Object.values(files)[0] ?? '')?.[1]);
  return JSON.stringify(Object.entries(files).sort()) === JSON.stringify(Object.entries(renamedFiles(times)).sort())
    ? times
    : undefined;
}

/** What a child process does: renames the event again and again, and tells on its standard output how often it has. */
export async function renameInLoop([root = '', from = '0']: readonly string[]): Promise<void> {
  for (let times = Number(from); ; times += 1) {
    writeSync(1, `${times}\n`);
    const after = renamedFiles(times + 1);
    const changes: PlannedChange[] = Object.entries(renamedFiles(times)).map(([path, before]) => ({
      path,
      before,
      after: after[path] ?? null,
    }));
    const result = await applyJournaled(root, changes);
    if (!result.ok) throw new Error(result.reason);
  }
}
