import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleSize, lineAbout, tooLarge } from './bundle-sizes.mjs';
import { productBundles, testBundles } from './bundles.mjs';
import { importFences } from './import-fences.mjs';
import { ensureInstalled } from './install.mjs';
import { dist, root } from './paths.mjs';
import { isProgram, runAsProgram } from './process.mjs';

/**
 * Bundles the product into `dist/` and, where asked, the tests into `dist/test/`. A minified program that loads more at
 * its start than it may is an error.
 *
 * @param {{minify?: boolean, tests?: boolean}} [options]
 * @returns {Promise<string[]>} One line for each program, with its size.
 */
export async function build({ minify = false, tests = false } = {}) {
  // Not a static import: in a fresh clone the package is there only once the caller has installed it.
  const esbuild = await import('esbuild');
  const product = productBundles(minify);
  const old = ['extension.js.map', 'modules', ...(tests ? ['test'] : [])];
  await Promise.all(old.map((path) => rm(join(dist, path), { recursive: true, force: true })));
  const run = (/** @type {import('esbuild').BuildOptions} */ settings) =>
    esbuild.build({ absWorkingDir: root, logLevel: 'error', ...settings, metafile: true });
  const [sizes] = await Promise.all([
    Promise.all(
      product.map(async ({ programs, settings }) => {
        const { metafile } = await run(settings);
        return programs.map((file) => ({ file, size: bundleSize(metafile, `dist/${file}`) }));
      }),
    ).then((found) => found.flat()),
    ...(tests ? testBundles().map(run) : []),
  ]);
  const faults = minify ? sizes.flatMap(({ file, size }) => tooLarge(file, size) ?? []) : [];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sizes.map(({ file, size }) => lineAbout(file, size));
}

/** Stops the build at an import that breaks a fence of docs/architecture.md. */
async function checkFences() {
  const [{ ESLint }, { parser }] = await Promise.all([import('eslint'), import('typescript-eslint')]);
  const config = [{ files: ['src/**/*.ts'], languageOptions: { parser } }, ...importFences];
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles(['src/**/*.ts']);
  if (results.every(({ errorCount }) => errorCount === 0)) return;
  const { format } = await eslint.loadFormatter('stylish');
  throw new Error(`An import breaks a fence:\n${await format(results)}`);
}

/** @returns {Promise<void>} */
async function main() {
  await ensureInstalled(root, 'packages');
  await checkFences();
  const lines = await build({ minify: process.argv.includes('--minify'), tests: process.argv.includes('--tests') });
  console.log(lines.join('\n'));
}

if (isProgram(import.meta.url)) await runAsProgram(main);
