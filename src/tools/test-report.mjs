import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{passed: number, failed: number}} Counts */

const minutesAllowed = 20;

/**
 * Runs a program that tests something, in a process of its own since tests may change what is global in theirs, and
 * returns what it reports.
 *
 * @param {string} file Seen from the root.
 * @returns {Promise<Counts>}
 */
export async function runTestProgram(file) {
  /** @type {Counts | undefined} */
  let counts;
  const child = fork(join(root, file), { cwd: root, timeout: minutesAllowed * 60_000 });
  child.on('message', (message) => (counts = /** @type {Counts} */ (message)));
  const disconnected = new Promise((resolve) => child.once('disconnect', resolve));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  // Its last message may still be on the way when the process has ended, but not when the connection has.
  await disconnected;
  if (counts === undefined) throw new Error(`${file} ended without a result (exit code ${code}).`);
  if (counts.passed + counts.failed === 0) throw new Error(`${file} has not run a single test.`);
  return counts;
}

/**
 * Runs the main function of a test program and ends the process, even where a test has left something open. The
 * counts go to the process that asked for them, or on the screen where a person has started the program.
 *
 * @param {() => Promise<Counts>} main
 */
export async function runAsTestProgram(main) {
  try {
    const counts = await main();
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
    if (process.send === undefined) console.log(`${counts.passed} passed, ${counts.failed} failed`);
    else await new Promise((resolve) => process.send?.(counts, resolve));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  process.exit();
}
