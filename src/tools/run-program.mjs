import { join } from 'node:path';
import { programBundle } from './bundles.mjs';
import { ensureInstalled } from './install.mjs';
import { dist, root } from './paths.mjs';
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
  const { code } = await run(process.execPath, ['--enable-source-maps', program, ...words], { cwd: root, show: true });
  return code;
}

if (isProgram(import.meta.url)) await runAsProgram(main);
