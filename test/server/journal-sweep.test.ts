import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem, type FileSystem } from '../../src/server/host/file-system.ts';
import { renameCase } from './helpers/journal-cases.ts';
import { sweepJournal } from './helpers/journal-sweep.ts';

/** The disk, without waiting for it: what is on it is judged by what the system shows. */
const unsynced: FileSystem = {
  ...nodeFileSystem,
  open: async (path, flags) => ({ ...(await nodeFileSystem.open(path, flags)), sync: () => Promise.resolve() }),
};

describe('a rename over several files, whichever system call fails or is the last before a crash', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsweave-journal-'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is made in all files or in none, once the corpus is opened again', async () => {
    const { breaches, old, done, crashed } = await sweepJournal(
      folder,
      renameCase(2),
      unsynced,
      [{ kind: 'error', code: 'EIO' }, { kind: 'crash' }, { kind: 'halfway' }],
      { step: 7 },
    );
    assert.deepEqual(breaches, []);
    assert.ok(old > 10 && done > 10 && crashed > 10, [old, done, crashed].join());
  }).timeout(20_000);

  it('is undone or waits for space where the disk stays full', async () => {
    const full = [{ kind: 'error', code: 'ENOSPC' }] as const;
    const { breaches, old } = await sweepJournal(folder, renameCase(2), unsynced, full, { step: 7, sticky: true });
    assert.deepEqual(breaches, []);
    assert.ok(old > 5, String(old));
  }).timeout(20_000);
});
