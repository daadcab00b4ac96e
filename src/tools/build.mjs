import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { productBundles, testBundles } from './bundles.mjs';
import { importFences } from './import-fences.mjs';
import { ensureInstalled } from './install.mjs';
import { dist, root } from './paths.mjs';
import { isProgram, runAsProgram } from './process.mjs';

/**
 * Bundles the product into `dist/` and, where asked, the tests into `dist/test/`.
 *
 * @param {{minify?: boolean, tests?: boolean}} [options]
 * @returns {Promise<string[]>} One line for each product file, with its size.
 */
export async function build({ minify = false, tests = false } = {}) {
  // Not a static import: in a fresh clone the package is there only once the caller has installed it.
  const esbuild = await import('esbuild');
  const product = productBundles(minify);
  const files = product.map(({ file }) => join(dist, file));
  await Promise.all([...files, ...files.map((file) => `${file}.map`)].map((file) => rm(file, { force: true })));
  if (tests) await rm(join(dist, 'test'), { recursive: true, force: true });
  const settings = [...product.map((bundle) => bundle.settings), ...(tests ? testBundles() : [])];
  await Promise.all(settings.map((each) => esbuild.build({ absWorkingDir: root, logLevel: 'error', ...each })));
  return Promise.all(product.map(({ file }) => lineAbout(file)));
}

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function lineAbout(file) {
  const path = join(dist, file);
  if (!existsSync(path)) return `dist/${file}: not built, its entry file does not exist`;
  return `dist/${file} ${Math.ceil((await stat(path)).size / 1024)} KB`;
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
