import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { nodeFileSystem } from '../../src/server/host/file-system.ts';
import { deeds, folderForCases, sweepCalls } from '../server/helpers/save-sweep.ts';
import type { FaultReport } from './program.ts';

/** Every system call of a save, a first save, a move and a deletion fails in every way, one at a time. */
export async function kth(): Promise<FaultReport> {
  const folder = folderForCases(tmpdir());
  const counts: Record<string, string> = {};
  const breaches: string[] = [];
  try {
    for (const deed of deeds) {
      const found = await sweepCalls(folder, deed, nodeFileSystem);
      breaches.push(...found.breaches);
      counts[deed.name] =
        `${found.calls} calls, ${found.cases} cases (${found.crashed} crashes): ` +
        `${found.old} left the old file, ${found.done} the new one`;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { counts, breaches };
}
