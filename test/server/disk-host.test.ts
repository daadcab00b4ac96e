import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { thisMachine } from '../../src/server/host/disk-access.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import type { CorpusHost } from '../../src/server/host/host.ts';
import { loadCorpus } from '../../src/server/host/load-corpus.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';

describe('the files of a corpus on disk', () => {
  let corpus: DiskCorpus;
  let host: CorpusHost;

  beforeEach(() => {
    corpus = diskCorpus();
    host = diskHost(corpus.root);
  });

  afterEach(() => {
    corpus.remove();
  });

  async function checkListed(paths: readonly string[], nested: readonly string[] = []): Promise<void> {
    const listing = await host.list();
    assert.deepEqual({ paths: [...listing.paths].sort(), nested: [...listing.nested].sort() }, { paths, nested });
  }

  it('are all below the folder, without hidden folders and node_modules', async () => {
    for (const path of ['a.txt', 'corpus.yaml', 'b/c/d.md', '.git/config', '.hidden/a.txt', 'node_modules/x.txt'])
      corpus.put(path);
    await checkListed(['a.txt', 'b/c/d.md', 'corpus.yaml']);
  });

  it('leave out a corpus within, which is one of its own', async () => {
    for (const path of ['corpus.yaml', 'x/corpus.yaml', 'x/a.txt', 'y/z/corpus.yaml', 'y/b.txt']) corpus.put(path);
    await checkListed(['corpus.yaml', 'y/b.txt'], ['x', 'y/z']);
  });

  it('leave out links to folders, and those that lead outside, nowhere or in a circle', async () => {
    corpus.put('a.txt');
    mkdirSync(join(corpus.root, 'sub'));
    symlinkSync(join(corpus.root, 'a.txt'), join(corpus.root, 'same.txt'));
    symlinkSync('..', join(corpus.root, 'sub', 'round'));
    symlinkSync('/etc/hostname', join(corpus.root, 'leak.txt'));
    symlinkSync('loop.txt', join(corpus.root, 'loop.txt'));
    symlinkSync('gone', join(corpus.root, 'gone.txt'));
    await checkListed(['a.txt', 'same.txt']);
    const source = { host, openText: () => undefined, detector: () => Promise.resolve(() => undefined) };
    const { index } = await loadCorpus(source, { kind: 'all' });
    assert.deepEqual([...index.articles.keys()], ['a.txt', 'same.txt']);
  });

  it('are named where no path can ask for them, as their names are no text or not of a corpus', async () => {
    corpus.put('a.txt');
    corpus.put('two\nlines.txt');
    corpus.put('back\\slash.txt');
    corpus.put('\uFFFD.txt');
    const { paths, unreadable } = await host.list();
    assert.deepEqual(paths, ['a.txt']);
    assert.deepEqual(unreadable.map(({ path }) => path).sort(), ['back\\slash.txt', 'two\nlines.txt', '\uFFFD.txt']);
    for (const { reason } of unreadable) assert.match(reason, /\.$/);
  });

  it('are named with their folder where that cannot be looked into', async () => {
    const { fs } = thisMachine;
    const readdir = (path: string) =>
      path.endsWith('shut') ? Promise.reject(new Error('EACCES: permission denied')) : fs.readdir(path);
    corpus.put('a.txt');
    corpus.put('shut/b.txt');
    const { paths, unreadable } = await diskHost(corpus.root, { ...thisMachine, fs: { ...fs, readdir } }).list();
    assert.deepEqual(paths, ['a.txt']);
    assert.deepEqual(unreadable, [{ path: 'shut', reason: 'EACCES: permission denied' }]);
  });

  it('are read as bytes; what is missing, a folder or outside is not there', async () => {
    corpus.put('a.txt', 'ä');
    assert.deepEqual(new Uint8Array((await host.read('a.txt')) ?? []), new TextEncoder().encode('ä'));
    mkdirSync(join(corpus.root, 'sub'));
    for (const path of ['b.txt', 'sub', 'a.txt/b', '../x', '/etc/hostname'])
      assert.equal(await host.read(path), undefined, path);
  });

  it('do not keep a reader waiting where one is a pipe that nobody writes', async function () {
    if (spawnSync('mkfifo', [join(corpus.root, 'actors.yaml')]).status !== 0) this.skip();
    assert.equal((await host.read('actors.yaml'))?.length, 0);
    const result = await host.write('actors.yaml', '', 'newsweave: 1\n');
    assert.ok(!result.ok);
    assert.equal(result.reason, 'actors.yaml was not saved: it is no file. Move what has this name out of the way.');
  });
});
