import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { hostFolder } from './paths.mjs';
import { environmentForVsCode, mustRun } from './process.mjs';
import { serverAddress } from './vscode-address.mjs';
import { writeSettings } from './vscode-settings.mjs';

const packages = join(hostFolder, 'node_modules');
const vsCode = join(packages, 'code-server', 'lib', 'vscode');
const serverMain = join(vsCode, 'out', 'server-main.js');
const neededNode = 24;

/**
 * Installs the VS Code server that comes from npm, and links it to its packages: code-server brings VS Code without
 * them, they are in our own lockfile instead, and VS Code looks for them in its folder.
 */
export async function ensureHost() {
  await ensureInstalled(hostFolder, 'a VS Code server from npm (about 600 MB)');
  const link = join(vsCode, 'node_modules');
  if (existsSync(link)) return;
  // A link to a folder by its relative path moves along with a clone; Windows lets everybody make only junctions.
  if (process.platform === 'win32') await symlink(packages, link, 'junction');
  else await symlink(join('..', '..', '..'), link);
}

/**
 * @returns {string} The Node that can run the VS Code server: this one, or the one that npm has delivered.
 */
export function hostNode() {
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const delivered = join(packages, name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(delivered)) return delivered;
  throw new Error(
    `The VS Code server needs Node ${neededNode}, and npm has none for this machine (${name}); this is Node ` +
      `${process.versions.node}. Install Node ${neededNode} or newer and try again.`,
  );
}

/**
 * @typedef {object} ServerOptions
 * @property {string} extensionsDir
 * @property {string} userDataDir
 * @property {import('./vscode-settings.mjs').Settings} settings The user settings that it starts with.
 * @property {string} [folder] The folder that its address opens.
 * @property {NodeJS.ProcessEnv} [env] What extensions find in their environment besides ours.
 * @property {number} [port] By default any free one.
 * @property {boolean} [smokeTestDriver] Whether the page hands out its console and shows no notifications by itself.
 * @property {number} [secondsToReconnect] How long the server keeps the extensions of a page that is gone running.
 */

/**
 * @typedef {object} Server
 * @property {string} address Where to open it.
 * @property {number} port
 * @property {Promise<void>} ended Resolves when the process has ended, for whatever reason.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a VS Code server that only this machine can reach.
 *
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  await writeSettings(options.userDataDir, options.settings);
  const child = spawn(hostNode(), [serverMain, ...serverArguments(options)], {
    env: environmentForVsCode(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const port = await portOf(child);
  return { address: serverAddress({ port, folder: options.folder }), port, ended, stop: () => stop(child, ended) };
}

/**
 * Installs an extension from a VSIX file, as a person would.
 *
 * @param {string} file
 * @param {{extensionsDir: string, userDataDir: string}} folders
 */
export async function installExtension(file, folders) {
  const args = [serverMain, '--install-extension', file, '--force', ...folderArguments(folders)];
  await mustRun(`Installing ${file} into VS Code`, hostNode(), args);
}

/**
 * @param {ServerOptions} options
 * @returns {string[]}
 */
function serverArguments({ port = 0, smokeTestDriver = false, secondsToReconnect, ...folders }) {
  const args = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  args.push('--telemetry-level', 'off', '--disable-workspace-trust', ...folderArguments(folders));
  if (smokeTestDriver) args.push('--enable-smoke-test-driver');
  if (secondsToReconnect !== undefined) args.push('--reconnection-grace-time', String(secondsToReconnect));
  return args;
}

/**
 * @param {{extensionsDir: string, userDataDir: string}} folders
 * @returns {string[]}
 */
function folderArguments({ extensionsDir, userDataDir }) {
  return ['--accept-server-license-terms', '--extensions-dir', extensionsDir, '--server-data-dir', userDataDir];
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} The port that the server says it listens on.
 */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (/** @type {Buffer} */ data) => {
      output = `${output}${data.toString()}`.slice(-4000);
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The VS Code server ended at once (code ${code}).\n${output}`)));
  });
}

/**
 * Asks the server to end and, where it does not within some seconds, ends it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<void>} ended
 */
async function stop(child, ended) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}
