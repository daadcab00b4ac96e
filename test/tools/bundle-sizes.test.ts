import assert from 'node:assert/strict';
import { bundleSize, lineAbout, tooLarge } from '../../src/tools/bundle-sizes.mjs';

interface File {
  readonly kb: number;
  /** What it imports whatever happens, and what on use. */
  readonly imports?: readonly string[];
  readonly onUse?: readonly string[];
}

/** What esbuild would tell of these files. */
function sizeOf(files: Readonly<Record<string, File>>, entry: string) {
  const outputs = Object.fromEntries(
    Object.entries(files).map(([path, { kb, imports = [], onUse = [] }]) => [
      path,
      {
        bytes: kb * 1024,
        inputs: {},
        exports: [],
        imports: [
          ...imports.map((each) => ({ path: each, kind: 'import-statement' as const })),
          ...onUse.map((each) => ({ path: each, kind: 'dynamic-import' as const })),
        ],
      },
    ]),
  );
  return bundleSize({ outputs }, entry);
}

describe('the size of a program', () => {
  const files = {
    'main.mjs': { kb: 60, imports: ['shared.mjs'], onUse: ['rules.mjs'] },
    'shared.mjs': { kb: 500, imports: ['words.mjs'] },
    'words.mjs': { kb: 20, imports: ['shared.mjs'] },
    'rules.mjs': { kb: 90, imports: ['shared.mjs', 'loops.mjs'] },
    'loops.mjs': { kb: 10 },
    'other.mjs': { kb: 4000, imports: ['shared.mjs'], onUse: ['main.mjs'] },
  };

  it('is that of its entry with all that this imports, and not of what is loaded on use or by others', () => {
    assert.deepEqual(sizeOf(files, 'main.mjs'), { start: 580 * 1024, later: 100 * 1024, laterFiles: 2 });
  });

  it('is told with both', () => {
    const said = 'dist/modules/server.mjs 580 KB at its start, 100 KB in 2 files when needed';
    assert.equal(lineAbout('modules/server.mjs', sizeOf(files, 'main.mjs')), said);
    assert.equal(lineAbout('cli.js', sizeOf({ 'cli.js': { kb: 7 } }, 'cli.js')), 'dist/cli.js 7 KB');
  });

  it('has a limit, to which all counts that the entry imports', () => {
    assert.equal(tooLarge('modules/server.mjs', sizeOf(files, 'main.mjs')), undefined);
    const larger = { ...files, 'words.mjs': { kb: 91 } };
    assert.match(
      tooLarge('modules/server.mjs', sizeOf(larger, 'main.mjs')) ?? '',
      /loads 651 KB .* 650 KB is the most/,
    );
    assert.match(tooLarge('extension.js', { start: 551 * 1024, later: 0, laterFiles: 0 }) ?? '', /551 KB/);
    assert.equal(tooLarge('cli.js', { start: 9e9, later: 0, laterFiles: 0 }), undefined);
  });
});
