import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { killSavers } from './helpers/killed-saves.ts';
import { folderForCases } from './helpers/save-sweep.ts';
import { lostByTwo } from './helpers/two-savers.ts';

const saver = [process.execPath, fileURLToPath(new URL('helpers/saver.child.mjs', import.meta.url))];

describe('a sidecar that other processes save', () => {
  let folder = '';

  beforeEach(() => {
    folder = folderForCases(tmpdir());
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is whole and holds all that was confirmed, whenever a process is killed', async () => {
    const { confirmed, leftovers, swept, breaches } = await killSavers(folder, 10, saver);
    assert.deepEqual(breaches, []);
    assert.ok(confirmed >= 10);
    assert.equal(swept, leftovers);
  }).timeout(120_000);

  it('loses no record of two that save at the same time', async () => {
    assert.deepEqual(await lostByTwo(folder, 50, saver), []);
  }).timeout(120_000);
});
