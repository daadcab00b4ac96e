import { lstatSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';
import { mustRun } from './process.mjs';
import { timed } from './progress.mjs';

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Installs the packages of a folder exactly as its lockfile says, unless they are there already.
 *
 * @param {string} folder A folder with a package-lock.json.
 * @param {string} label What the packages are for, as it stands in "Installing …".
 */
export async function ensureInstalled(folder, label) {
  if (!(await isInstalled(folder))) await timed(`Installing ${label}`, () => install(folder));
}

/**
 * Tells whether node_modules holds what the lockfile asks for. npm notes what it has installed in a lockfile of its
 * own inside node_modules, written last; comparing with that sees a changed lockfile and an interrupted installation,
 * and accepts what somebody installed by hand with `npm install`.
 *
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
export async function isInstalled(folder) {
  const wanted = await lockedPackages(join(folder, 'package-lock.json'));
  if (wanted === undefined) throw new Error(`${folder} has no package-lock.json.`);
  const present = await lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  return present !== undefined && satisfies(present, wanted);
}

/**
 * Installs the packages of a folder. No package's install script runs, so nothing is compiled or downloaded besides.
 *
 * @param {string} folder
 */
export async function install(folder) {
  await leaveToOthers(join(folder, 'node_modules'));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const where = relative(root, folder) || 'the root folder';
  const windows = process.platform === 'win32';
  await mustRun(`npm ci in ${where}`, windows ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: windows });
}

/**
 * Takes away a link to the packages of another checkout: `npm ci` would empty the folder that it leads to.
 *
 * @param {string} packages A node_modules folder, which may be missing.
 */
async function leaveToOthers(packages) {
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) await unlink(packages);
}

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>} Nothing where there is no such file.
 */
async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {LockedPackages} present
 * @param {LockedPackages} wanted
 * @returns {boolean}
 */
function satisfies(present, wanted) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    const found = present[path];
    // The entry '' is the folder itself. An optional package may be absent: it is for another platform.
    if (path === '' || (found === undefined && (optional || devOptional))) return true;
    return found !== undefined && found.version === version && found.integrity === integrity;
  });
}
