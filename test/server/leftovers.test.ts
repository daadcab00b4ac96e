import assert from 'node:assert/strict';
import { existsSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { thisMachine } from '../../src/server/host/disk-access.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { sweepLeftovers } from '../../src/server/host/leftovers.ts';
import { lockName, temporaryName } from '../../src/server/host/own-files.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';

const temporary = temporaryName('0123456789ab');
const lock = lockName('a.txt.ann.yaml');

describe('what killed saves leave behind', () => {
  let corpus: DiskCorpus;

  beforeEach(() => {
    corpus = diskCorpus();
  });

  afterEach(() => {
    corpus.remove();
  });

  /** Makes a file, or a folder where the name is that of a lock, that was last touched so many seconds ago. */
  function leave(path: string, seconds = 61): void {
    corpus.put(path.endsWith('.lock') ? `${path}/x` : path);
    if (path.endsWith('.lock')) corpus.removeFile(`${path}/x`);
    age(path, seconds);
  }

  function age(path: string, seconds: number): void {
    const time = new Date(Date.now() - seconds * 1000);
    utimesSync(join(corpus.root, path), time, time);
  }

  it('is swept in all folders of a corpus, and that of the journal, and counted', async () => {
    for (const path of [temporary, lock, `sub/${temporary}`, `sub/deep/${lock}`, `.newsweave/${lock}`]) leave(path);
    corpus.put('a.txt.ann.yaml', 'kept');
    assert.equal(await diskHost(corpus.root).sweep(), 5);
    assert.deepEqual(corpus.names(), ['.newsweave', 'a.txt.ann.yaml', 'sub']);
    assert.equal(await diskHost(corpus.root).sweep(), 0);
  });

  it('stays while a save may still use it', async () => {
    leave(temporary, 50);
    leave(lock, 50);
    assert.equal(await sweepLeftovers(thisMachine, corpus.root), 0);
    assert.equal(await sweepLeftovers({ ...thisMachine, now: () => Date.now() + 11_000 }, corpus.root), 2);
  });

  it('is nothing that has another name, though it looks like it', async () => {
    const names = [
      '.newsweave-0123456789ab.tmp.txt',
      '.newsweave-0123456789AB.tmp',
      '.newsweave-0123.tmp',
      'newsweave-0123456789ab.tmp',
      '.a.txt.0123456789ab.tmp',
      'a.txt.lock',
    ];
    for (const name of names) leave(name);
    assert.equal(await sweepLeftovers(thisMachine, corpus.root), 0);
    assert.deepEqual(corpus.names(), [...names].sort());
  });

  it('is no lock with something in it, no folder that is called like a file, and no link', async () => {
    corpus.put(`${lock}/kept.txt`);
    corpus.put(`${temporary}/kept.txt`);
    corpus.put('target.txt');
    const link = temporaryName('ba9876543210');
    symlinkSync('target.txt', join(corpus.root, link));
    for (const name of [lock, temporary]) age(name, 100);
    assert.equal(await sweepLeftovers({ ...thisMachine, now: () => Date.now() + 100_000 }, corpus.root), 0);
    assert.deepEqual(corpus.names(), [lock, temporary, link, 'target.txt'].sort());
  });

  it('is not looked for behind links, in corpora within, nor in hidden folders of others', async () => {
    const outside = diskCorpus();
    outside.put(temporary);
    symlinkSync(outside.root, join(corpus.root, 'out'));
    for (const folder of ['.git', 'node_modules', 'nested']) leave(`${folder}/${temporary}`);
    corpus.put('nested/corpus.yaml');
    assert.equal(await sweepLeftovers({ ...thisMachine, now: () => Date.now() + 100_000 }, corpus.root), 0);
    assert.ok(existsSync(join(outside.root, temporary)));
    outside.remove();
  });
});
