import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../src/tools/install.mjs';

describe('installing packages', () => {
  it('leaves those of another checkout alone, to which a link leads', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'newsweave-install-'));
    const other = join(folder, 'other', 'node_modules');
    const own = join(folder, 'own');
    for (const path of [join(other, 'kept'), own]) mkdirSync(path, { recursive: true });
    const about = { name: 'own', version: '1.0.0' };
    writeFileSync(join(own, 'package.json'), JSON.stringify(about));
    const lockfile = { ...about, lockfileVersion: 3, requires: true, packages: { '': about } };
    writeFileSync(join(own, 'package-lock.json'), JSON.stringify(lockfile));
    symlinkSync(other, join(own, 'node_modules'), 'junction');
    await install(own);
    assert.ok(existsSync(join(other, 'kept')));
    rmSync(folder, { recursive: true });
  });
});
