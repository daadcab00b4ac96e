import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/**
 * One thing that a scenario checks, said as a statement. With `expected`, `actual` is called until it returns the same,
 * for a window shows things when it is ready; without, it only has to succeed. The first check that fails ends its
 * scenario, since the steps after it build on it.
 *
 * @typedef {(what: string, actual: () => unknown, ...expected: [] | [unknown]) => Promise<void>} Check
 */

const secondsToWait = 15;

/**
 * @param {(line: string) => void} say
 * @returns {{check: Check, counts: import('../../src/tools/test-report.mjs').Counts}}
 */
export function createCheck(say) {
  const counts = { passed: 0, failed: 0 };
  /** @type {Check} */
  const check = async (what, actual, ...expected) => {
    try {
      if (expected.length === 0) await actual();
      else await becomes(actual, expected[0]);
    } catch (error) {
      say(`✖ ${what}`);
      throw error;
    }
    counts.passed += 1;
    say(`✔ ${what}`);
  };
  return { check, counts };
}

/**
 * Waits until something is as expected.
 *
 * @param {() => unknown} actual
 * @param {unknown} expected
 */
export async function becomes(actual, expected) {
  const deadline = performance.now() + secondsToWait * 1000;
  for (;;) {
    try {
      assert.deepEqual(await actual(), expected);
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** How long something has to stay the same to be at rest, in milliseconds. */
const rest = 1000;

/**
 * What something is once it does not change any more: a window fills in pieces.
 *
 * @template T
 * @param {() => Promise<T>} actual
 * @returns {Promise<T>}
 */
export async function atRest(actual) {
  const deadline = performance.now() + secondsToWait * 1000;
  for (let before = await actual(); ;) {
    await new Promise((resolve) => setTimeout(resolve, rest));
    const now = await actual();
    if (isDeepStrictEqual(now, before)) return now;
    if (performance.now() > deadline) throw new Error(`This does not come to rest: ${JSON.stringify(now)}`);
    before = now;
  }
}
