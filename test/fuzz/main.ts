import type { FuzzProgram } from './program.ts';
import { sidecarPrograms } from './sidecars.ts';

/** All laws: `npm run fuzz` tries each its usual number of times, `npm run fuzz -- edits 5000 [first seed]` one of them. */
const programs: Readonly<Record<string, FuzzProgram>> = { ...sidecarPrograms };

function main(): number {
  const [name, count, first = '0'] = process.argv.slice(2);
  if (name === undefined) return Object.keys(programs).filter((each) => !runProgram(each, undefined, 0)).length;
  return runProgram(name, count === undefined ? undefined : Number(count), Number(first)) ? 0 : 1;
}

/** How many failures are shown before a run ends. */
const maxFailures = 5;

/** Tries a law on many seeds; false where it failed. */
function runProgram(name: string, wanted: number | undefined, first: number): boolean {
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
  if (program === undefined)
    throw new Error(`There is no program ${name}. There are ${Object.keys(programs).join(', ')}.`);
  const count = wanted ?? program.count;
  const start = performance.now();
  const outcomes = new Map<string, number>();
  const failed: number[] = [];
  let done = 0;
  for (; done < count && failed.length < maxFailures; done += 1) {
    const seed = first + done;
    try {
      const outcome = program.try(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failed.push(seed);
      console.error(`${name}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if ((done + 1) % 100_000 === 0) console.log(`${name}: ${done + 1} of ${count}, ${seconds(start)} s`);
  }
  console.log(`${name}: ${program.about}`);
  console.log(`  ${done} tried in ${seconds(start)} s, ${failed.length} failed`);
  for (const [outcome, times] of outcomes)
    console.log(`  ${times} ${outcome} (${((100 * times) / done).toFixed(2)} %)`);
  console.log(
    `  memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB; Object.prototype untouched: ${Object.keys({}).length === 0 && !('polluted' in {})}`,
  );
  return failed.length === 0;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

process.exitCode = main();
