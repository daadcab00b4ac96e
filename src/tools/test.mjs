import { messageOf, runAsProgram } from './process.mjs';
import { elapsed } from './progress.mjs';
import { steps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {import('./test-report.mjs').Counts} Counts */
/** @typedef {{step: Step, counts: Counts | undefined}} Result Without counts where the step was left out. */

/**
 * `npm test`, or a part of it: `node src/tools/test.mjs check|types|lint|unit|vscode|ui`.
 *
 * @returns {Promise<number>} The exit code.
 */
async function main() {
  const start = performance.now();
  const part = process.argv[2];
  /** @type {Result[]} */
  const results = [];
  for (const step of chosenSteps(part)) results.push({ step, counts: await runStep(step, results) });
  return summarize(results, start);
}

/**
 * @param {string | undefined} part By default everything.
 * @returns {Step[]} The steps of the part, and before them what they need.
 */
function chosenSteps(part) {
  const parts = [...new Set(steps.flatMap((step) => step.parts))];
  if (part !== undefined && !parts.includes(part)) {
    throw new Error(`There is no part '${part}' of the tests. The parts are ${parts.join(', ')}.`);
  }
  const chosen = new Set(steps.filter((step) => part === undefined || step.parts.includes(part)));
  for (const step of [...steps].reverse()) {
    if (chosen.has(step)) steps.filter(({ name }) => step.needs.includes(name)).forEach((other) => chosen.add(other));
  }
  return steps.filter((step) => chosen.has(step));
}

/**
 * Runs one step, unless a step that it needs has not succeeded. A step that breaks counts as one failure.
 *
 * @param {Step} step
 * @param {Result[]} before
 * @returns {Promise<Counts | undefined>}
 */
async function runStep(step, before) {
  console.log(`\n── ${step.name} ──`);
  const missing = before.find(({ step: { name, parts }, counts }) => {
    const isSetUp = parts.length === 0;
    return step.needs.includes(name) && (counts === undefined || (isSetUp && counts.failed > 0));
  });
  if (missing !== undefined) {
    console.log(`Left out, for it needs the step '${missing.step.name}'.`);
    return undefined;
  }
  const start = performance.now();
  const counts = await step.run().catch((error) => {
    console.error(messageOf(error));
    return { passed: 0, failed: 1 };
  });
  console.log(`${step.name}: ${inWords(counts)} (${elapsed(start)})`);
  return counts;
}

/**
 * Prints the sums. The last line is for programs to read, and stands alone.
 *
 * @param {Result[]} results
 * @param {number} start
 * @returns {number} The exit code.
 */
function summarize(results, start) {
  const counted = results.flatMap(({ counts }) => counts ?? []);
  const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`\n── All in ${elapsed(start)} ──`);
  for (const { step, counts } of results) console.log(`${step.name}: ${counts ? inWords(counts) : 'left out'}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
function inWords({ passed, failed }) {
  return passed + failed === 0 ? 'done' : `${passed} passed, ${failed} failed`;
}

await runAsProgram(main);
