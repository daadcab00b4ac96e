import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * What all programs share. VS Code 1.100, the oldest that the manifest allows, runs Node 20. Words in other scripts take less room
 * as they are than as escapes.
 */
const common = /** @satisfies {BuildOptions} */ ({ platform: 'node', target: 'node20', charset: 'utf8' });

/** What all bundles share. For Node, yaml comes as scripts of which nothing can be left out; for browsers the same comes as modules. */
const bundled = /** @satisfies {BuildOptions} */ ({
  ...common,
  bundle: true,
  alias: { yaml: './node_modules/yaml/browser/index.js' },
});

/** Packages that are scripts ask for Node's modules with require(), which a module has to make for itself. */
const requireInModules = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Modules that share their common code in pieces. */
const modules = /** @satisfies {BuildOptions} */ ({
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  banner: { js: requireInModules },
});

/** The kinds of tests that run in plain Node; each is a folder in test/. */
const unitTestFolders = ['core', 'server', 'cli', 'tools', 'extension', 'neovim'];

/**
 * The bundles of the product.
 *
 * @param {boolean} minify
 * @returns {{programs: string[], settings: BuildOptions}[]} Each with the programs in it: their files, seen from dist/.
 */
export function productBundles(minify) {
  const shared = { ...bundled, sourcemap: !minify, minify };
  return [
    { programs: ['extension.js'], settings: extensionScript(shared) },
    { programs: ['modules/server.mjs', 'modules/cli.mjs', 'modules/reader.mjs'], settings: modulesOfPrograms(shared) },
    { programs: [], settings: starter('server.js') },
    { programs: [], settings: starter('cli.js', '#!/usr/bin/env node') },
  ];
}

/**
 * The extension is a script, for the extension host loads scripts.
 *
 * @param {BuildOptions} shared
 * @returns {BuildOptions}
 */
function extensionScript(shared) {
  return {
    ...shared,
    format: 'cjs',
    entryPoints: existing(['src/extension/activate.ts']),
    outfile: 'dist/extension.js',
    external: ['vscode'],
    // What import() leads to is in the same file, and runs when it is reached.
    supported: { 'dynamic-import': false },
  };
}

/**
 * The server and the command line. What a program does not need at its start is in files of its own, which are loaded on
 * use; only modules can share code in pieces, so that each part of it is there once.
 *
 * @param {BuildOptions} shared
 * @returns {BuildOptions}
 */
function modulesOfPrograms(shared) {
  return {
    ...shared,
    ...modules,
    chunkNames: '[name]-[hash]',
    entryPoints: [
      { in: 'src/server/node/main.ts', out: 'server' },
      { in: 'src/cli/main.ts', out: 'cli' },
      { in: 'src/server/host/reader-thread.ts', out: 'reader' },
    ],
    outdir: 'dist/modules',
  };
}

/**
 * The file by which others start a program: VS Code and other editors the server, a shell the command line.
 *
 * @param {string} file
 * @param {string} [firstLine]
 * @returns {BuildOptions}
 */
function starter(file, firstLine = '') {
  const contents = `${firstLine}\nvoid import('./modules/${file.replace('.js', '.mjs')}');`;
  return {
    ...common,
    stdin: { contents: contents.trimStart(), sourcefile: file },
    outfile: `dist/${file}`,
  };
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
  const shared = { ...bundled, sourcemap: true, outbase: 'test', outdir: 'dist/test', external: ['vscode', 'mocha'] };
  return [
    {
      ...shared,
      ...modules,
      chunkNames: 'shared/[name]-[hash]',
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
    ...bundled,
    format: 'cjs',
    sourcemap: true,
    entryPoints: [entry],
    outbase: 'test',
    outdir: 'dist/programs',
    external: ['mocha'],
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
