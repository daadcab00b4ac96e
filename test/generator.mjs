import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Makes articles of a newspaper's kind; it is not in this repository. Programs run in the repository's folder. */
const generator = join('..', 'shared', 'tools', 'gen-corpus.mjs');

/** @returns {boolean} Whether the generator is at hand. */
export function hasGenerator() {
  return existsSync(generator);
}

/**
 * Fills a folder with generated articles in which nothing is wrong; one that holds some already is left as it is.
 *
 * @param {string} folder
 * @param {object} options
 * @param {number} options.count How many articles.
 * @param {number} [options.seed] Articles of one seed are the same ones.
 * @param {'txt' | 'md'} [options.format]
 * @returns {boolean} Whether they were made now.
 * @throws {Error} What the generator says where it fails, or that it made nothing.
 */
export function generateCorpus(folder, { count, seed = 5, format = 'txt' }) {
  if (isFilled(folder)) return false;
  // By its real path: reached through a link it takes itself for a part of another program, and does nothing.
  const program = realpathSync(generator);
  const options = ['--count', `${count}`, '--seed', `${seed}`, '--faults', '0', '--format', format, '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  if (status !== 0 || !isFilled(folder)) throw new Error(`${program} has made no articles in ${folder}. ${stderr}`);
  // It also writes down beside the corpus what it has made.
  rmSync(`${folder}.truth.json`, { force: true });
  return true;
}

/** @param {string} folder */
function isFilled(folder) {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
