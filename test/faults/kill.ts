import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { killSavers } from '../server/helpers/killed-saves.ts';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { countOf, type FaultReport } from './program.ts';
import { childWords } from './child.ts';

/** `kill -9` while a sidecar is saved; usually a thousand times. */
export async function kill(words: readonly string[]): Promise<FaultReport> {
  const folder = folderForCases(tmpdir());
  try {
    const { breaches, ...counts } = await killSavers(folder, countOf(words, 1_000), childWords('save'));
    return {
      breaches,
      counts: {
        'processes killed': counts.kills,
        'of them in the middle of a save': counts.amidSave,
        'saves confirmed before': counts.confirmed,
        'saves done but not confirmed': counts.unconfirmed,
        'temporary files and locks left': counts.leftovers,
        'of them swept': counts.swept,
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
