import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programBundle } from './bundles.mjs';
import { ensureInstalled } from './install.mjs';
import { benchFolder, dist, root } from './paths.mjs';
import { isProgram, run, runAsProgram } from './process.mjs';

/**
 * Bundles one of the programs in test/bench, test/faults and test/fuzz and runs it with the words that follow:
 * `node src/tools/run-program.mjs bench/anchors --seed 7`.
 *
 * @returns {Promise<number>} The program's exit code.
 */
async function main() {
  const [name, ...words] = process.argv.slice(2);
  if (name === undefined) throw new Error('Name a program, such as bench/anchors.');
  await ensureInstalled(root, 'packages');
  const esbuild = await import('esbuild');
  await esbuild.build({ absWorkingDir: root, logLevel: 'error', ...programBundle(`test/${name}.ts`) });
  const program = join(dist, 'programs', `${name}.js`);
  const node = name.startsWith('bench/') ? await nodeOfEditor() : process.execPath;
  const { code } = await run(node, ['--enable-source-maps', program, ...words], { cwd: root, show: true });
  return code;
}

/**
 * What is measured is measured under the Node of VS Code's extension host, whatever Node is installed here.
 *
 * @returns {Promise<string>} Its path.
 */
async function nodeOfEditor() {
  await ensureInstalled(benchFolder, 'the Node of VS Code, and a server to compare with');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(benchFolder, 'node_modules', `node-${system}-${process.arch}`, 'bin');
  const node = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  console.log(`Measured under Node ${process.version}: there is no other one for this machine.`);
  return process.execPath;
}

if (isProgram(import.meta.url)) await runAsProgram(main);
