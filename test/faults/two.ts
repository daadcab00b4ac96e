import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { lostByTwo } from '../server/helpers/two-savers.ts';
import { childWords } from './child.ts';
import { countOf, type FaultReport } from './program.ts';

/** Two processes that add records to one sidecar at the same time; usually a thousand each. */
export async function two(words: readonly string[]): Promise<FaultReport> {
  const count = countOf(words, 1_000);
  const folder = folderForCases(tmpdir());
  try {
    const start = performance.now();
    const lost = await lostByTwo(folder, count, childWords('save'));
    const seconds = (performance.now() - start) / 1000;
    return {
      breaches: lost.map((id) => `lost ${id}`),
      counts: { 'records added': 2 * count, lost: lost.length, 'milliseconds a record': (seconds * 500) / count },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
