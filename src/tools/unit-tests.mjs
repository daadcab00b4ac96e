import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dist } from './paths.mjs';
import { runAsTestProgram } from './test-report.mjs';

/** @typedef {import('./test-report.mjs').Counts} Counts */

/**
 * Runs the bundled tests for plain Node. `node src/tools/unit-tests.mjs [text]` runs only those whose full title
 * contains the text.
 *
 * @returns {Promise<Counts>}
 */
async function main() {
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 10_000, forbidOnly: 'CI' in process.env });
  const text = process.argv[2];
  if (text !== undefined) mocha.fgrep(text);
  for (const file of await testFiles(join(dist, 'test'))) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }));
  });
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  const tests = names.filter((name) => name.endsWith('.test.mjs')).sort();
  return tests.map((name) => join(folder, name));
}

await runAsTestProgram(main);
