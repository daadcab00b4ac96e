import { checkLineEdits, lineRegister, slippedRegister } from '../core/helpers/register.ts';

/**
 * Compares edits on the lines of a register with edits of the whole file on random registers:
 * `node src/tools/run-program.mjs fuzz/registers [count]`, for each of two kinds of registers.
 */
const count = Number(process.argv[2] ?? 20_000);
for (const [name, register] of [
  ['one entry a line', lineRegister],
  ['the same with a slip', slippedRegister],
] as const) {
  const started = performance.now();
  const { possible, enough } = checkLineEdits(register, count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${count} edits, ${possible} possible, ${enough} on lines, all equal, ${seconds} s`);
}
