import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePacker, packageExtension } from './package.mjs';
import { root } from './paths.mjs';
import { run } from './process.mjs';
import { runTestProgram } from './test-report.mjs';
import { ensureHost } from './vscode-host.mjs';

/** @typedef {import('./test-report.mjs').Counts} Counts */

/**
 * One step of `npm test`. Steps with no part only prepare others; their success counts as nothing.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} parts The parts of the tests, as one may ask for them, that it belongs to.
 * @property {string[]} needs The names of the earlier steps without which it cannot run.
 * @property {() => Promise<Counts>} run
 */

/** @type {Step[]} */
export const steps = [
  { name: 'Install', parts: [], needs: [], run: () => prepare(() => ensureInstalled(root, 'packages')) },
  { name: 'Build', parts: [], needs: ['Install'], run: () => prepare(showBuild) },
  { name: 'Types', parts: ['check', 'types'], needs: ['Install'], run: () => check(tsc, '-b') },
  { name: 'Lint', parts: ['check', 'lint'], needs: ['Install'], run: () => check(eslint, '.') },
  { name: 'Format', parts: ['check', 'lint'], needs: ['Install'], run: () => check(prettier, '--check', '.') },
  {
    name: 'Unit tests',
    parts: ['unit'],
    needs: ['Install', 'Build'],
    run: () => runTestProgram('src/tools/unit-tests.mjs'),
  },
  { name: 'Install VS Code', parts: [], needs: [], run: () => prepare(ensureHost) },
  {
    name: 'Tests in VS Code',
    parts: ['vscode'],
    needs: ['Build', 'Install VS Code'],
    run: () => runTestProgram('src/tools/vscode-tests.mjs'),
  },
  { name: 'Package', parts: [], needs: ['Install'], run: () => prepare(showPackage) },
  {
    name: 'UI tests',
    parts: ['ui'],
    needs: ['Package', 'Install VS Code'],
    run: () => runTestProgram('test/ui/run.mjs'),
  },
];

const tsc = 'typescript/bin/tsc';
const eslint = 'eslint/bin/eslint.js';
const prettier = 'prettier/bin/prettier.cjs';

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<Counts>}
 */
async function prepare(work) {
  await work();
  return { passed: 0, failed: 0 };
}

async function showBuild() {
  console.log((await build({ tests: true })).join('\n'));
}

async function showPackage() {
  await ensurePacker();
  console.log(await packageExtension());
}

/**
 * Runs a tool over the whole repository; it counts as one test.
 *
 * @param {string} tool Its main file, in node_modules.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function check(tool, ...args) {
  const { code } = await run(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, show: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
