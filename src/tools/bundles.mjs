import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** What all bundles share. VS Code 1.100, the oldest that the manifest allows, runs Node 20. */
const common = /** @satisfies {BuildOptions} */ ({ bundle: true, platform: 'node', target: 'node20' });

/** The kinds of tests that run in plain Node; each is a folder in test/. */
const unitTestFolders = ['core', 'server', 'cli', 'tools', 'extension', 'neovim'];

/**
 * The bundles that the extension and the command line consist of: the entry file of each, seen from dist/.
 *
 * @param {boolean} minify
 * @returns {{file: string, settings: BuildOptions}[]}
 */
export function productBundles(minify) {
  const shared = { ...common, external: ['vscode'], sourcemap: !minify, minify };
  const scripts = [
    { file: 'extension.js', entry: 'src/extension/activate.ts' },
    { file: 'cli.js', entry: 'src/cli/main.ts', banner: { js: '#!/usr/bin/env node' } },
    { file: 'charset.js', entry: charsetEntry },
  ];
  return [
    ...scripts.map(({ file, entry, banner }) => ({
      file,
      settings: /** @type {BuildOptions} */ ({
        ...shared,
        ...(banner && { banner }),
        format: 'cjs',
        entryPoints: existing([entry]),
        outfile: `dist/${file}`,
        plugins: [charsetApart('./charset.js')],
        // An import() that stays in a script, such as that of charset.js, becomes a require() that runs when it is reached.
        supported: { 'dynamic-import': false },
      }),
    })),
    { file: 'server/main.mjs', settings: serverModules(shared) },
    { file: 'server.js', settings: serverStart },
  ];
}

/**
 * The server as modules: what it does not need at its start, or for reading a corpus, is in files of its own, which are
 * loaded on use. Only modules can share code in pieces, so that each part of it is there once.
 *
 * @param {BuildOptions} shared
 * @returns {BuildOptions}
 */
function serverModules(shared) {
  return {
    ...shared,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: requireInModules },
    entryPoints: existing(['src/server/node/main.ts']),
    outdir: 'dist/server',
    plugins: [charsetApart('../charset.js')],
  };
}

/**
 * The file by which VS Code and other editors start the server.
 *
 * @type {BuildOptions}
 */
const serverStart = {
  ...common,
  bundle: false,
  stdin: { contents: `void import('./server/main.mjs');`, sourcefile: 'server.js' },
  outfile: 'dist/server.js',
};

/** Packages that are scripts ask for Node's modules with require(), which a module has to make for itself. */
const requireInModules = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

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
 * only where a file is not UTF-8, and then load the bundle that is there for both.
 *
 * @param {string} path Where that is, seen from the bundle that imports it.
 * @returns {import('esbuild').Plugin}
 */
function charsetApart(path) {
  return {
    name: 'charset-apart',
    setup({ onResolve }) {
      onResolve({ filter: /(^|\/)charset\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
}

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
