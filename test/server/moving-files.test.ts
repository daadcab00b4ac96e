import assert from 'node:assert/strict';
import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { diskHost } from '../../src/server/host/disk.ts';
import type { CorpusHost } from '../../src/server/host/host.ts';
import { diskCorpus, patientDisk, type DiskCorpus } from './helpers/disk-corpus.ts';

describe('a file that is moved or deleted', () => {
  let corpus: DiskCorpus;
  let host: CorpusHost;

  beforeEach(() => {
    corpus = diskCorpus();
    host = diskHost(corpus.root);
  });

  afterEach(() => {
    corpus.remove();
  });

  async function checkNotMoved(from: string, to: string, code: string, reason: RegExp): Promise<void> {
    const names = corpus.names();
    const result = await host.move(from, to);
    assert.ok(!result.ok);
    assert.equal(result.code, code);
    assert.match(result.reason, reason);
    assert.deepEqual(corpus.names(), names);
  }

  it('keeps its bytes, whatever they are, under the new name, also in another folder', async () => {
    const bytes = Uint8Array.from([0xff, 0x00, 0x0d, 0x0a]);
    corpus.put('a.ann.yaml', bytes);
    corpus.put('sub/x', '');
    assert.deepEqual(await host.move('a.ann.yaml', 'sub/b.ann.yaml'), { ok: true });
    assert.deepEqual(new Uint8Array((await host.read('sub/b.ann.yaml')) ?? []), bytes);
    assert.deepEqual(corpus.names(), ['sub']);
  });

  it('never takes the place of another file, not even of one made in the last moment', async () => {
    corpus.put('a.ann.yaml', 'mine');
    corpus.put('b.ann.yaml', 'theirs');
    await checkNotMoved('a.ann.yaml', 'b.ann.yaml', 'exists', /^a\.ann\.yaml was not moved: a file with the new name/);
    symlinkSync('nothing', join(corpus.root, 'c.ann.yaml'));
    await checkNotMoved('a.ann.yaml', 'c.ann.yaml', 'failed', /leads nowhere\.$/);
    const disk = patientDisk(({ name }) => {
      if (name === 'link') corpus.put('d.ann.yaml', 'theirs');
      return undefined;
    });
    const result = await diskHost(corpus.root, disk).move('a.ann.yaml', 'd.ann.yaml');
    assert.ok(!result.ok && result.code === 'exists');
    assert.equal(corpus.read('d.ann.yaml'), 'theirs');
    assert.equal(corpus.read('a.ann.yaml'), 'mine');
  });

  it('may change only the case of its letters where the disk takes both names for the same', async () => {
    corpus.put('a.ann.yaml', 'mine');
    // A disk that knows no case says that the new name is taken, by the very same file.
    const disk = patientDisk(({ name }) => (name === 'link' ? { kind: 'error', code: 'EEXIST' } : undefined));
    const fs = { ...disk.fs, lstat: (path: string) => disk.fs.lstat(path.replace('A.ANN', 'a.ann')) };
    const link = (path: string) => path.replace('A.ANN', 'a.ann');
    const other = diskHost(corpus.root, {
      ...disk,
      fs: {
        ...fs,
        realpath: (path) => disk.fs.realpath(link(path)).then((real) => (path === link(path) ? real : path)),
      },
    });
    assert.deepEqual(await other.move('a.ann.yaml', 'A.ANN.yaml'), { ok: true });
    assert.deepEqual(corpus.names(), ['A.ANN.yaml']);
  });

  it('must be there, inside, and no link', async () => {
    corpus.put('a.txt', 'a');
    symlinkSync('a.txt', join(corpus.root, 'link.txt'));
    await checkNotMoved(
      'none.txt',
      'b.txt',
      'failed',
      /^none\.txt was not moved: it or its folder is not there any more/,
    );
    await checkNotMoved('a.txt', '../b.txt', 'outside', /leaves the corpus\.$/);
    await checkNotMoved('../a.txt', 'b.txt', 'outside', /leaves the corpus\.$/);
    await checkNotMoved('link.txt', 'b.txt', 'outside', /it is a link/);
  });

  it('is deleted only where it is as it was read, and no link', async () => {
    corpus.put('a.ann.yaml', 'theirs');
    symlinkSync('a.ann.yaml', join(corpus.root, 'link.ann.yaml'));
    for (const [path, before] of [
      ['a.ann.yaml', 'old'],
      ['link.ann.yaml', 'theirs'],
      ['none.ann.yaml', ''],
      ['../x', ''],
    ] as const) {
      const result = await host.remove(path, before);
      assert.ok(!result.ok, path);
      assert.match(result.reason, /\.$/);
    }
    assert.ok(lstatSync(join(corpus.root, 'link.ann.yaml')).isSymbolicLink());
    assert.deepEqual(await host.remove('a.ann.yaml', 'theirs'), { ok: true });
    assert.deepEqual(corpus.names(), ['link.ann.yaml']);
  });
});
