import assert from 'node:assert/strict';
import { chmodSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { bulkReader } from '../../src/server/host/bulk.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';

describe('reading many files at once', () => {
  let disk: DiskCorpus;
  beforeEach(() => {
    disk = diskCorpus();
  });
  afterEach(() => {
    disk.remove();
  });

  /** What all ways of reading give of a file. */
  async function texts(path: string): Promise<(string | undefined)[]> {
    const { readNow, readListed, readLater } = bulkReader(disk.root);
    return [readNow(path)?.text, readListed(path)?.text, (await readLater(path))?.text];
  }

  it('gives the text of a plain file as it stands, and its bytes', async () => {
    disk.put('a/x.txt', '\uFEFFÖl\r\n');
    assert.deepEqual(await texts('a/x.txt'), ['\uFEFFÖl\r\n', '\uFEFFÖl\r\n', '\uFEFFÖl\r\n']);
    assert.equal(bulkReader(disk.root).readListed('a/x.txt')?.bytes, 8);
  });

  it('gives long files whole, and a replacement character that stands in the file', async () => {
    const long = 'Łódź. '.repeat(20_000);
    disk.put('long.txt', long);
    disk.put('room.txt', 'x'.repeat(65_536));
    disk.put('mark.txt', 'A \uFFFD mark.');
    assert.deepEqual(await texts('long.txt'), [long, long, long]);
    assert.equal(bulkReader(disk.root).readListed('room.txt')?.bytes, 65_536);
    assert.deepEqual(await texts('mark.txt'), ['A \uFFFD mark.', 'A \uFFFD mark.', 'A \uFFFD mark.']);
  });

  it('gives files of any length whole, also where they end with a block, a page or the room they are read into', () => {
    const { readListed } = bulkReader(disk.root);
    for (const length of [0, 1, 511, 512, 513, 4096, 65_024, 65_535, 65_536, 65_537]) {
      disk.put('x.txt', 'x'.repeat(length));
      assert.deepEqual(readListed('x.txt'), { text: 'x'.repeat(length), bytes: length }, String(length));
    }
  });

  it('gives nothing of what is gone, a folder, or no UTF-8', async () => {
    disk.put('a/latin1.txt', new Uint8Array([0x4d, 0xfc, 0x6e]));
    disk.put('a/utf16.txt', new Uint8Array([0x4d, 0, 0x6e, 0]));
    for (const path of ['gone.txt', 'a', 'a/latin1.txt', 'a/utf16.txt', 'a/latin1.txt/x'])
      assert.deepEqual(await texts(path), [undefined, undefined, undefined], path);
  });

  it('leaves links to the careful way, unless a listing has told that there is none', () => {
    disk.put('x.txt', 'Text.');
    symlinkSync(join(disk.root, 'x.txt'), join(disk.root, 'link.txt'));
    const { readNow, stampNow } = bulkReader(disk.root);
    assert.deepEqual([readNow('link.txt'), stampNow('link.txt')], [undefined, undefined]);
  });

  it('stamps a file otherwise once it has changed', () => {
    disk.put('x.txt', 'Text.');
    const { stampNow } = bulkReader(disk.root);
    const before = stampNow('x.txt');
    assert.equal(stampNow('x.txt'), before);
    disk.put('x.txt', 'Another text.');
    assert.notEqual(stampNow('x.txt'), before);
    assert.equal(stampNow('gone.txt'), undefined);
  });

  it('stamps a file otherwise that is one byte longer, though its time is the same', () => {
    const { stampNow } = bulkReader(disk.root);
    const stamps = [1, 2, 3, 4].map((length) => {
      disk.put('x.txt', 'x'.repeat(length));
      utimesSync(join(disk.root, 'x.txt'), 1_700_000_000, 1_700_000_000);
      return stampNow('x.txt');
    });
    assert.equal(new Set(stamps).size, stamps.length);
  });

  it('says which files the system lets nobody write, and of those that are not there whether they may be made', function () {
    // Root may write whatever modes forbid.
    if (process.getuid?.() === 0) this.skip();
    const { mayWriteNow } = bulkReader(disk.root);
    disk.put('open.txt', 'x');
    disk.put('barred.txt', 'x');
    chmodSync(join(disk.root, 'barred.txt'), 0o444);
    assert.deepEqual(['open.txt', 'barred.txt', 'new.txt', 'no/folder.txt'].map(mayWriteNow), [
      true,
      false,
      true,
      true,
    ]);
    chmodSync(disk.root, 0o555);
    assert.deepEqual(['open.txt', 'new.txt'].map(mayWriteNow), [false, false]);
    chmodSync(disk.root, 0o755);
  });
});
