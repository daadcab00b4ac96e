import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolders, temporaryFolder } from './folders.mjs';
import { browserCommand } from './launch-plan.mjs';
import { ensurePacker, packageExtension } from './package.mjs';
import { dist, logs, vsix } from './paths.mjs';
import { environmentForVsCode } from './process.mjs';
import { timed } from './progress.mjs';
import { ensureHost, installExtension, startServer } from './vscode-host.mjs';
import { quietSettings } from './vscode-settings.mjs';

/** @typedef {import('./launch-plan.mjs').DesktopAttempt} DesktopAttempt */
/** @typedef {import('./launch-plan.mjs').DownloadAttempt} DownloadAttempt */
/** @typedef {import('./launch-plan.mjs').ServerAttempt} ServerAttempt */

/**
 * Opens a window of an installed VS Code and leaves it to the person.
 *
 * @param {DesktopAttempt} attempt
 * @param {NodeJS.ProcessEnv} env What extensions shall find in their environment.
 */
export async function openDesktop({ executable, args, why }, env) {
  console.log(`  ${executable} (${why})`);
  await openWindow(executable, args, env);
}

/**
 * Downloads a VS Code, unless that has been done before, and opens a window of it.
 *
 * @param {DownloadAttempt} attempt
 * @param {NodeJS.ProcessEnv} env
 */
export async function openDownload({ args, why }, env) {
  console.log(`  Downloading VS Code, since ${why}`);
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode({ cachePath: join(dist, 'vscode-desktop') });
  await openWindow(executable, args, env);
}

/**
 * Serves VS Code to the person's browser until it is stopped with Ctrl+C.
 *
 * @param {ServerAttempt} attempt
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
export async function openServer({ why }, folder, env) {
  console.log(`  VS Code in a browser, since ${why}`);
  await ensureHost();
  await ensurePacker();
  await timed('  Packing the extension', packageExtension);
  const data = await temporaryFolder('vscode');
  try {
    const folders = { extensionsDir: join(data, 'extensions'), userDataDir: join(data, 'user') };
    await timed('  Installing it into VS Code', () => installExtension(vsix, folders));
    const interrupted = interruption();
    const server = await startServer({ ...folders, settings: quietSettings, folder, env });
    showAddress(server.address);
    const end = await Promise.race([interrupted, server.ended.then(() => 'ended')]);
    if (end === 'ended') throw new Error('The VS Code server has ended by itself.');
    await server.stop();
    console.log('\nVS Code has stopped. Bye.');
  } finally {
    await removeFolders(data);
  }
}

/**
 * Starts a program with a window of its own, which stays when this process ends.
 *
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} Rejects when the program fails within some seconds; a window that cannot open ends sooner.
 */
async function openWindow(executable, args, env) {
  await mkdir(logs, { recursive: true });
  const log = join(logs, 'vscode-desktop.log');
  const output = openSync(log, 'w');
  const child = spawn(executable, args, {
    detached: true,
    env: environmentForVsCode(env),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  await new Promise((resolve, reject) => {
    const stillRuns = setTimeout(resolve, 5000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(stillRuns);
      if (code === 0) resolve(undefined);
      else reject(new Error(`it ended at once (exit code ${code}). ${readFileSync(log, 'utf8').trim()}`));
    });
  });
  child.unref();
  console.log('VS Code is open.');
}

/** @returns {Promise<'interrupted'>} Resolves when the person, or the system, asks this process to end. */
function interruption() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve('interrupted'));
  });
}

/**
 * Says where VS Code is, and shows it where there is a browser.
 *
 * @param {string} address
 */
function showAddress(address) {
  const { platform, env } = process;
  const command = browserCommand({ platform, env, exists: existsSync })?.(address);
  console.log(`\n${command ? 'Newsweave opens in your browser, at' : 'Open this address in a browser:'}`);
  console.log(address);
  console.log('Press Ctrl+C here to stop.');
  if (command === undefined) return;
  const { executable, args, verbatim } = command;
  const browser = spawn(executable, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: verbatim });
  // The address stands on the screen, so a browser that does not start is no failure.
  browser.on('error', () => console.log('The browser could not be started; please open the address yourself.'));
  browser.unref();
}
