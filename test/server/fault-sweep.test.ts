import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { nodeFileSystem, type FileSystem } from '../../src/server/host/file-system.ts';
import type { Fault } from './helpers/faulty-file-system.ts';
import { deeds, folderForCases, sweepCalls } from './helpers/save-sweep.ts';

/** The disk, without waiting for it: what is on it is judged by what the system shows. */
const unsynced: FileSystem = {
  ...nodeFileSystem,
  open: async (path, flags) => ({ ...(await nodeFileSystem.open(path, flags)), sync: () => Promise.resolve() }),
};

/** One error of each kind that is treated in its own way; the fault program goes through all. */
const faults: readonly Fault[] = [
  ...['ENOSPC', 'EPERM', 'EIO'].map((code): Fault => ({ kind: 'error', code })),
  ...(['short', 'nothing', 'crash', 'halfway'] as const).map((kind): Fault => ({ kind })),
];

describe('whichever system call fails, falls short or is the last one before a crash', () => {
  let folder = '';

  before(() => {
    folder = folderForCases(tmpdir());
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const deed of deeds) {
    it(`${deed.name} is done as a whole, or not and says so; nothing is left that a sweep does not find`, async () => {
      const { cases, old, done, crashed, breaches } = await sweepCalls(folder, deed, unsynced, faults);
      assert.deepEqual(breaches, []);
      assert.ok(old > 30 && done > 10 && crashed > 20 && cases === old + done);
    }).timeout(20_000);
  }
});
