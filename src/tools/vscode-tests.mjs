import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openWorkbench } from './browser.mjs';
import { removeFolders, temporaryCopy, temporaryFolder } from './folders.mjs';
import { dist, root, sampleCorpus } from './paths.mjs';
import { runAsTestProgram } from './test-report.mjs';
import { remoteUri, serverAddress } from './vscode-address.mjs';
import { startServer } from './vscode-host.mjs';
import { testSettings } from './vscode-settings.mjs';

/** @typedef {import('./test-report.mjs').Counts} Counts */

const minutesAllowed = 3;

/**
 * Runs test/vscode in a real VS Code, with the repository as an extension under development and a fresh copy of the
 * sample corpus as its folder.
 *
 * @returns {Promise<Counts>}
 */
async function main() {
  const folder = await temporaryCopy(sampleCorpus, 'tests');
  const data = await temporaryFolder('vscode');
  const server = await startServer({
    extensionsDir: join(data, 'extensions'),
    userDataDir: join(data, 'user'),
    settings: testSettings,
    smokeTestDriver: true,
  });
  const browser = await launchBrowser();
  try {
    return await testsIn(browser, addressFor(server.port, folder));
  } finally {
    await browser.close();
    await server.stop();
    await removeFolders(data, folder);
  }
}

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address
 * @returns {Promise<Counts>}
 */
async function testsIn(browser, address) {
  /** @type {Counts | undefined} */
  let counts;
  const onTestLine = (/** @type {string} */ line) => {
    if (line.startsWith('{"passed"')) counts = JSON.parse(line);
    else console.log(line);
  };
  const workbench = await openWorkbench(browser, { address, name: 'vscode-host', onTestLine });
  const exitCode = await Promise.race([workbench.exitCode, timeout()]);
  if (exitCode === undefined || counts === undefined) {
    await mkdir(join(dist, 'screenshots'), { recursive: true });
    await workbench.page.screenshot({ path: join(dist, 'screenshots', 'tests-in-vscode.png') });
    const what = exitCode === undefined ? `did not end within ${minutesAllowed} minutes` : 'ended without a result';
    throw new Error(`The tests in VS Code ${what}; see dist/logs/vscode-host.log and dist/screenshots.`);
  }
  return counts;
}

/**
 * @param {number} port
 * @param {string} folder
 * @returns {string}
 */
function addressFor(port, folder) {
  return serverAddress({
    port,
    folder,
    payload: [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remoteUri(port, root)],
      ['extensionTestsPath', remoteUri(port, join(dist, 'test', 'vscode', 'index.js'))],
    ],
  });
}

/** @returns {Promise<undefined>} */
function timeout() {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), minutesAllowed * 60_000).unref());
}

await runAsTestProgram(main);
