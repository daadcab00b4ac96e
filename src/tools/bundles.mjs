import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** What all bundles share. VS Code 1.100, the oldest that the manifest allows, runs Node 20. */
const common = /** @satisfies {BuildOptions} */ ({ bundle: true, platform: 'node', target: 'node20' });

/** The kinds of tests that run in plain Node; each is a folder in test/. */
const unitTestFolders = ['core', 'server', 'cli', 'tools', 'extension', 'neovim'];

/**
 * The bundles that the extension and the command line consist of.
 *
 * @param {boolean} minify
 * @returns {{file: string, settings: BuildOptions}[]}
 */
export function productBundles(minify) {
  const bundles = [
    { file: 'extension.js', entry: 'src/extension/activate.ts' },
    { file: 'server.js', entry: 'src/server/node/main.ts' },
    { file: 'cli.js', entry: 'src/cli/main.ts', banner: { js: '#!/usr/bin/env node' } },
    { file: 'charset.js', entry: charsetEntry },
  ];
  return bundles.map(({ file, entry, banner }) => ({
    file,
    settings: {
      ...common,
      ...(banner && { banner }),
      format: 'cjs',
      entryPoints: existing([entry]),
      outfile: `dist/${file}`,
      external: ['vscode'],
      plugins: [charsetApart],
      // The one import() that stays in a bundle, charset's, becomes a require() that runs when it is reached.
      supported: { 'dynamic-import': false },
      sourcemap: !minify,
      minify,
    },
  }));
}

/**
 * The bundles of the tests. Those for plain Node are modules that share their common code, as they would unbundled;
 * those for VS Code are scripts, since its extension host loads scripts.
 *
 * @returns {BuildOptions[]}
 */
export function testBundles() {
  const unitTests = unitTestFolders.flatMap((folder) => testFiles(`test/${folder}`));
  const inVsCode = [...existing(['test/vscode/index.ts']), ...testFiles('test/vscode')];
  const shared = { ...common, sourcemap: true, outbase: 'test', outdir: 'dist/test', external: ['vscode', 'mocha'] };
  // Packages that are scripts ask for Node's modules with require(), which a module has to make for itself.
  const requireInModules = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;
  return [
    {
      ...shared,
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
      outExtension: { '.js': '.mjs' },
      banner: { js: requireInModules },
      entryPoints: unitTests,
    },
    { ...shared, format: 'cjs', entryPoints: inVsCode },
  ];
}

/**
 * The bundle of one program of test/ that runs for long and not with the tests: `test/bench/anchors.ts` and its kin.
 *
 * @param {string} entry Seen from the root.
 * @returns {BuildOptions}
 */
export function programBundle(entry) {
  return {
    ...common,
    format: 'cjs',
    sourcemap: true,
    entryPoints: [entry],
    outbase: 'test',
    outdir: 'dist/programs',
    external: ['mocha'],
  };
}

const charsetEntry = 'src/server/host/charset.ts';

/**
 * Keeps the large tables for guessing an encoding out of the server and the command line: they import charset.ts
 * only where a file is not UTF-8, and then load the bundle beside their own.
 *
 * @type {import('esbuild').Plugin}
 */
const charsetApart = {
  name: 'charset-apart',
  setup({ onResolve }) {
    onResolve({ filter: /(^|\/)charset\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './charset.js', external: true } : undefined,
    );
  },
};

/**
 * @param {string} folder
 * @returns {string[]} The test files below it, and the programs that tests start as processes, seen from the root.
 */
function testFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const tests = names.filter((name) => /\.(test|child)\.(ts|mjs)$/.test(name));
  return tests.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/**
 * @param {string[]} files
 * @returns {string[]}
 */
function existing(files) {
  return files.filter((file) => existsSync(join(root, file)));
}
