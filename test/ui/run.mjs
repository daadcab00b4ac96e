import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser, openWorkbench } from '../../src/tools/browser.mjs';
import { removeFolders, temporaryCopy, temporaryFolder } from '../../src/tools/folders.mjs';
import { dist, root, sampleCorpus } from '../../src/tools/paths.mjs';
import { elapsed } from '../../src/tools/progress.mjs';
import { runAsTestProgram } from '../../src/tools/test-report.mjs';
import { serverAddress } from '../../src/tools/vscode-address.mjs';
import { testSettings, writeSettings } from '../../src/tools/vscode-settings.mjs';
import { ensureHost } from '../../src/tools/vscode-host.mjs';
import { startInstalled } from '../../src/tools/vscode-installed.mjs';
import { createCheck } from './check.mjs';
import { createDriver } from './driver.mjs';
import { languageServer } from './language-server.mjs';

/** @typedef {import('../../src/tools/test-report.mjs').Counts} Counts */
/** @typedef {import('../../src/tools/vscode-installed.mjs').InstalledVsCode} InstalledVsCode */

const scenarios = join(root, 'test', 'ui');

/**
 * What a scenario gets.
 *
 * @typedef {object} Tools
 * @property {import('playwright-core').Page} page
 * @property {import('./driver.mjs').Driver} driver
 * @property {string} folder The folder that is open.
 * @property {import('./check.mjs').Check} check
 * @property {ReturnType<typeof languageServer>} server Our language server, as a process.
 * @property {(line: string) => void} say Prints what was measured.
 * @property {string} logs The folder in which VS Code keeps its logs.
 */

/**
 * A scenario: a file `test/ui/<name>.ui.mjs`.
 *
 * @typedef {object} Scenario
 * @property {(tools: Tools) => Promise<void>} default
 * @property {(folder: string) => void | Promise<void>} [corpus] Fills the folder, which is empty; without it the
 *   folder is a copy of the sample corpus.
 * @property {import('../../src/tools/vscode-settings.mjs').Settings} [settings] User settings besides the usual ones.
 * @property {[string, string][]} [payload] What the page of VS Code is told besides.
 * @property {() => string | undefined} [whyNot] Why it cannot be played on this machine.
 * @property {(folder: string) => void} [cleanUp] Makes a folder that cannot be removed like others into one that can.
 */

/**
 * Runs the scenarios on the packed extension, installed as people install it, each in a window of its own.
 *
 * `node test/ui/run.mjs [name…]` runs only the named ones.
 *
 * @returns {Promise<Counts>}
 */
async function main() {
  const names = await scenarioNames(process.argv.slice(2));
  await ensureHost();
  const vsCode = await startInstalled({ settings: testSettings });
  const browser = await launchBrowser();
  const sum = { passed: 0, failed: 0 };
  try {
    for (const name of names) {
      const counts = await runScenario(name, vsCode, browser).catch((error) => {
        console.error(error);
        return { passed: 0, failed: 1 };
      });
      sum.passed += counts.passed;
      sum.failed += counts.failed;
    }
  } finally {
    await browser.close();
    await vsCode.stop();
  }
  return sum;
}

/**
 * @param {string[]} wanted By default all.
 * @returns {Promise<string[]>}
 */
async function scenarioNames(wanted) {
  const files = await readdir(scenarios);
  const names = files.filter((file) => file.endsWith('.ui.mjs')).map((file) => file.replace(/\.ui\.mjs$/, ''));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no scenario ${unknown.join(', ')} among ${names.join(', ')}.`);
  return wanted.length > 0 ? wanted : names.sort();
}

/**
 * @param {string} name
 * @param {InstalledVsCode} vsCode
 * @param {import('../../src/tools/browser.mjs').Browser} browser
 * @returns {Promise<Counts>}
 */
async function runScenario(name, vsCode, browser) {
  const start = performance.now();
  console.log(`\n  ${name}`);
  /** @type {Scenario} */
  const scenario = await import(pathToFileURL(join(scenarios, `${name}.ui.mjs`)).href);
  const obstacle = scenario.whyNot?.();
  if (obstacle !== undefined) {
    console.log(`    Skipped: ${obstacle}`);
    return { passed: 0, failed: 0 };
  }
  const folder = await folderFor(scenario);
  await writeSettings(vsCode.userDataDir, { ...testSettings, ...scenario.settings });
  const address = serverAddress({ port: vsCode.port, folder, payload: scenario.payload });
  const { page, close } = await openWorkbench(browser, { address, name: `ui-${name}` });
  const driver = createDriver(page, { screenshots: join(dist, 'screenshots') });
  const say = (/** @type {string} */ line) => console.log(`    ${line}`);
  const { check, counts } = createCheck(say);
  try {
    await driver.ready();
    const server = languageServer(vsCode.extensionsDir);
    const logs = join(vsCode.userDataDir, 'data', 'logs');
    await scenario.default({ page, driver, folder, check, server, say, logs });
  } catch (error) {
    counts.failed += 1;
    console.error(error);
    console.error(`The window at that moment: ${await driver.screenshot(`failed-${name}`)}`);
    console.error(`What it had told: ${(await driver.notifications().catch(() => [])).join(' | ')}`);
  }
  await close();
  scenario.cleanUp?.(folder);
  await removeFolders(folder);
  console.log(`    (${elapsed(start)})`);
  return counts;
}

/**
 * @param {Scenario} scenario
 * @returns {Promise<string>}
 */
async function folderFor(scenario) {
  if (scenario.corpus === undefined) return temporaryCopy(sampleCorpus, 'ui');
  const folder = await temporaryFolder('ui');
  await scenario.corpus(folder);
  return folder;
}

await runAsTestProgram(main);
