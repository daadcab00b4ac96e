import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { temporaryCopy } from './folders.mjs';
import { install, isInstalled } from './install.mjs';
import { launchPlan } from './launch-plan.mjs';
import { openDesktop, openDownload, openServer } from './openers.mjs';
import { root, sampleCorpus } from './paths.mjs';
import { messageOf, runAsProgram } from './process.mjs';
import { timed } from './progress.mjs';

const neededNode = 20;

/**
 * `npm start [-- <folder>]`: opens VS Code with Newsweave on a folder, by default on a fresh copy of the sample corpus.
 *
 * @returns {Promise<number>} The exit code.
 */
async function main() {
  if (Number.parseInt(process.versions.node, 10) < neededNode) {
    throw new Error(
      `Newsweave needs Node ${neededNode} or newer; this is Node ${process.versions.node}. Install a current Node.`,
    );
  }
  const given = process.argv[2];
  if (given !== undefined && !isFolder(given)) throw new Error(`There is no folder ${resolve(given)}.`);

  if (await isInstalled(root)) console.log('[1/4] All packages are installed.');
  else await timed('[1/4] Installing packages', () => install(root));
  await timed('[2/4] Building', () => build());
  const folder = given === undefined ? await temporaryCopy(sampleCorpus, 'sample') : resolve(given);
  console.log(given === undefined ? `[3/4] Copied the sample corpus to ${folder}` : `[3/4] Taking ${folder} as it is`);
  console.log('[4/4] Opening VS Code');
  return open(folder, given === undefined);
}

/**
 * Tries the ways to open VS Code one after the other, until one works.
 *
 * @param {string} folder
 * @param {boolean} isSample
 * @returns {Promise<number>} The exit code.
 */
async function open(folder, isSample) {
  const { platform, env } = process;
  for (const attempt of launchPlan({ platform, env, exists: existsSync, folder, extensionPath: root })) {
    try {
      // The extension takes this as a person's word that the folder is a corpus. Who has the sample open need not be told to open it.
      const env = { NEWSWEAVE_START_FOLDER: folder, ...(isSample && { NEWSWEAVE_START_STEP: 'readPage' }) };
      if (attempt.kind === 'desktop') await openDesktop(attempt, env);
      else if (attempt.kind === 'download') await openDownload(attempt, env);
      else await openServer(attempt, folder, env);
      return 0;
    } catch (error) {
      console.log(`  That did not work: ${messageOf(error)}`);
    }
  }
  console.error(
    'VS Code could not be opened. Install it, or set VSCODE_PATH to the program, and run `npm start` again.',
  );
  return 1;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}

await runAsProgram(main);
