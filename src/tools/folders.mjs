import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a new folder among the system's temporary ones.
 *
 * @param {string} purpose Becomes part of its name.
 * @returns {Promise<string>} Its path, without symbolic links, so that paths below it compare equal everywhere.
 */
export async function temporaryFolder(purpose) {
  return mkdtemp(join(await realpath(tmpdir()), `newsweave-${purpose}-`));
}

/**
 * Copies a folder to a new temporary one.
 *
 * @param {string} folder
 * @param {string} purpose Becomes part of the copy's name.
 * @returns {Promise<string>} The copy.
 */
export async function temporaryCopy(folder, purpose) {
  if (!existsSync(folder) || (await readdir(folder)).length === 0) throw new Error(`There is nothing in ${folder}.`);
  const copy = await temporaryFolder(purpose);
  await cp(folder, copy, { recursive: true });
  return copy;
}

/**
 * Removes folders that VS Code has used. Its last processes may still write for a moment, so this tries repeatedly;
 * what then remains is a temporary folder and no reason to fail.
 *
 * @param {string[]} folders
 */
export async function removeFolders(...folders) {
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  await Promise.allSettled(folders.map((folder) => rm(folder, options)));
}
