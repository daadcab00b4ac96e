import { errorCode } from '../../src/server/host/file-system.ts';
import { renameInLoop } from '../server/helpers/renamer.ts';
import { saveInLoop } from '../server/helpers/saver.ts';
import { writeOnce } from '../server/helpers/single-write.ts';
import { full } from './full.ts';
import { gitConfig } from './git-config.ts';
import { kill } from './kill.ts';
import { kth } from './kth.ts';
import { order } from './order.ts';
import { paths } from './paths.ts';
import type { FaultProgram } from './program.ts';
import { readOnly } from './read-only.ts';
import { rename, renameKill } from './rename.ts';
import { stale } from './stale.ts';
import { swap, swapForEver } from './swap.ts';
import { two } from './two.ts';

/** The kinds of faults: `npm run faults` injects all, `npm run faults -- kill 1000` those of one kind. */
const programs: Readonly<Record<string, FaultProgram>> = {
  kth,
  order,
  full,
  'read-only': readOnly,
  swap,
  stale,
  kill,
  two,
  paths,
  'git-config': gitConfig,
  rename,
  'rename-kill': renameKill,
};

/** What this program does as a child of itself: `child save <words>`. */
const children: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  save: saveInLoop,
  rename: renameInLoop,
  write: writeOnce,
  swap: swapForEver,
};

async function main(): Promise<number> {
  const [name, ...words] = process.argv.slice(2);
  if (name === 'child') {
    await children[words[0] ?? '']?.(words.slice(1));
    return 0;
  }
  if (name !== undefined && programs[name] === undefined) {
    console.error(`There are no faults called ${name}, only ${Object.keys(programs).join(', ')}.`);
    return 2;
  }
  let breaches = 0;
  for (const [each, program] of Object.entries(programs)) {
    if (name === undefined || name === each) breaches += await runOne(each, program, words);
  }
  return breaches > 0 ? 1 : 0;
}

/** Runs one program, prints what it counted, and gives the number of breaches. */
async function runOne(name: string, program: FaultProgram, words: readonly string[]): Promise<number> {
  const start = performance.now();
  try {
    const { counts, breaches } = await program(words);
    console.log(`${name}: ${breaches.length} breaches, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for (const [what, count] of Object.entries(counts)) console.log(`  ${what}: ${count}`);
    for (const breach of breaches.slice(0, 20)) console.log(`  BREACH ${breach}`);
    return breaches.length;
  } catch (error) {
    if (errorCode(error) !== 'NOT-HERE' || !(error instanceof Error)) throw error;
    console.log(`${name}: skipped, ${error.message}`);
    return 0;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
