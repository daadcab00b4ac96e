import { existsSync } from 'node:fs';
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { dist, packerFolder, root, vsix } from './paths.mjs';
import { isProgram, mustRun, runAsProgram } from './process.mjs';

/** How large the package may be (PERFORMANCE, "Targets"). */
const mostKilobytes = 2500;

/**
 * Packs the extension into `dist/newsweave.vsix`, as it is published. What goes in stands in `.vscodeignore`.
 *
 * @returns {Promise<string>} The list of the files in it and its size, for a person to read.
 */
export async function packageExtension() {
  await build({ minify: true });
  const folder = await gather();
  const packer = join(packerFolder, 'node_modules', '@vscode', 'vsce', 'vsce');
  // Everything is bundled, so no packages go in; and links in the README stay as they are, for no site hosts it yet.
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--skip-license'];
  const args = [packer, 'package', ...options, '--out', vsix];
  const output = await mustRun('Packing the extension', process.execPath, args, { cwd: folder });
  const size = Math.ceil((await stat(vsix)).size / 1024);
  if (size > mostKilobytes) throw new Error(`The package has ${size} KB; it may have ${mostKilobytes}.`);
  return `${output.trim()}\n${relative(root, vsix)} ${size} KB`;
}

/** Installs what packing needs, the packer being apart from the other packages. */
export async function ensurePacker() {
  await ensureInstalled(root, 'packages');
  await ensureInstalled(packerFolder, 'the packer');
}

/**
 * Copies what `.vscodeignore` lets in to a folder of its own. The packer would do as well with the repository itself,
 * but takes ten seconds to walk through all the packages below it.
 *
 * @returns {Promise<string>} The folder.
 */
async function gather() {
  const folder = join(dist, 'package');
  await rm(folder, { recursive: true, force: true });
  for (const path of ['package.json', '.vscodeignore', ...(await allowedPaths())]) {
    const source = join(root, path);
    if (existsSync(source)) await cp(source, join(folder, path), { recursive: true });
  }
  return folder;
}

/** @returns {Promise<string[]>} The files and folders that `.vscodeignore` lets in. */
async function allowedPaths() {
  const lines = (await readFile(join(root, '.vscodeignore'), 'utf8')).split(/\r?\n/);
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).replace(/\/\*\*$/, ''));
}

/** @returns {Promise<void>} */
async function main() {
  await ensurePacker();
  console.log(await packageExtension());
}

if (isProgram(import.meta.url)) await runAsProgram(main);
