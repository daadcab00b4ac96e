import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { FilesRead, ReadAhead } from '../../src/server/host/host.ts';
import { threadReader } from '../../src/server/host/read-ahead.ts';
import { notHere, togetherReader, type FilesTogether } from '../../src/server/host/together.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';

/** The text of files that were read together, of which each is here. */
function textOf({ bytes, lengths }: FilesTogether): string {
  return Buffer.from(bytes).toString(
    'utf8',
    0,
    lengths.reduce((sum, length) => sum + length, 0),
  );
}

describe('reading files ahead', () => {
  let disk: DiskCorpus;
  beforeEach(() => {
    disk = diskCorpus();
  });
  afterEach(() => {
    disk.remove();
  });

  describe('together', () => {
    it('gives the bytes of all files one after the other', () => {
      fc.assert(
        fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }), (texts) => {
          const plain = texts.map((text) => text.replaceAll('\0', ''));
          plain.forEach((text, index) => {
            disk.put(`${index}.txt`, text);
          });
          const { bytes, lengths } = togetherReader(disk.root)(plain.map((_, index) => `${index}.txt`));
          assert.equal(textOf({ bytes, lengths }), Buffer.from(plain.join('')).toString());
          assert.deepEqual(
            [...lengths],
            plain.map((text) => Buffer.byteLength(text)),
          );
        }),
        { numRuns: 30 },
      );
    });

    it('fills the room that it is given, or a larger one', () => {
      const long = 'x'.repeat(60_000);
      const paths = Array.from({ length: 12 }, (_, n) => `${n}.txt`);
      for (const path of paths) disk.put(path, long);
      const read = togetherReader(disk.root);
      const first = read(paths, new ArrayBuffer(100));
      assert.equal(textOf(first), long.repeat(12));
      const again = read(['3.txt', '4.txt'], first.bytes);
      assert.equal(again.bytes, first.bytes);
      assert.equal(textOf(again), long.repeat(2));
    });

    it('leaves out what is long, gone, a folder or no UTF-8', () => {
      disk.put('long.txt', 'x'.repeat(70_000));
      disk.put('a/latin1.txt', new Uint8Array([0x4d, 0xfc, 0x6e]));
      disk.put('utf16.txt', new Uint8Array([0x4d, 0, 0x6e, 0]));
      disk.put('x.txt', 'Text.');
      const paths = ['long.txt', 'gone.txt', 'a', 'a/latin1.txt', 'utf16.txt', 'x.txt'];
      const { lengths } = togetherReader(disk.root)(paths);
      assert.deepEqual([...lengths], [notHere, notHere, notHere, notHere, notHere, 5]);
    });
  });

  describe('in a thread', () => {
    const program = pathToFileURL(resolve('dist', 'modules', 'reader.mjs'));
    let errors: unknown[];
    let reader: ReadAhead | undefined;
    beforeEach(function () {
      errors = [];
      if (!existsSync(program)) this.skip();
    });
    afterEach(() => {
      reader?.dispose();
    });
    const start = (from: URL) => (reader = threadReader(from, disk.root, (error) => errors.push(error)));

    /** Asks again and again, with a new number each time, until the thread has read the files in time. */
    async function inTime(of: ReadAhead, paths: readonly string[], first = 1): Promise<FilesRead> {
      for (let batch = first; ; batch += 1) {
        of.ask(batch, paths);
        await setTimeout(20);
        const files = of.take(batch);
        if (files !== undefined) return files;
      }
    }

    it('gives texts as they stand in the files, and nothing of those that have to be read in another way', async () => {
      disk.put('a/x.txt', '\uFEFFÖl\r\n');
      disk.put('empty.txt', '');
      disk.put('y.txt', 'Łódź.');
      const files = await inTime(start(program), ['a/x.txt', 'gone.txt', 'empty.txt', 'y.txt']);
      assert.deepEqual(files('a/x.txt'), { text: '\uFEFFÖl\r\n', bytes: 8 });
      assert.deepEqual(files('empty.txt'), { text: '', bytes: 0 });
      assert.deepEqual(files('y.txt'), { text: 'Łódź.', bytes: 8 });
      assert.deepEqual([files('gone.txt'), files('other.txt')], [undefined, undefined]);
    });

    it('gives nothing of a batch after the next one is taken, whose files are read into the same room', async () => {
      const paths = ['a.txt', 'b.txt'];
      paths.forEach((path) => {
        disk.put(path, `Text of ${path}.`);
      });
      const running = start(program);
      const first = await inTime(running, paths);
      assert.equal(first('b.txt')?.text, 'Text of b.txt.');
      const second = await inTime(running, ['b.txt'], 1000);
      assert.deepEqual([first('a.txt'), first('b.txt')], [undefined, undefined]);
      assert.equal(second('b.txt')?.text, 'Text of b.txt.');
    });

    it('does not read a batch whose turn has passed', async () => {
      disk.put('x.txt', 'Text.');
      const running = start(program);
      await inTime(running, ['x.txt']);
      running.take(1000);
      running.ask(900, ['x.txt']);
      await inTime(running, ['x.txt'], 1001);
      assert.equal(running.take(900), undefined);
    });

    it('is told once that it has failed, and gives nothing more', async () => {
      disk.put('x.txt', 'Text.');
      const failing = start(pathToFileURL(resolve('dist', 'modules', 'no-such-reader.mjs')));
      for (let wait = 0; errors.length === 0 && wait < 500; wait += 1) await setTimeout(10);
      assert.equal(errors.length, 1);
      failing.ask(1, ['x.txt']);
      await setTimeout(20);
      assert.equal(failing.take(1), undefined);
    });
  });
});
