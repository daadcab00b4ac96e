import assert from 'node:assert/strict';
import { diskTexts } from '../../src/server/disk-texts.ts';
import type { SaidEncoding } from '../../src/core/text/decode.ts';
import { quickSource, type TextSource } from '../../src/server/host/load.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { bytesIn } from '../core/helpers/bytes.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';

/** Sidecars that say nothing of an encoding. */
const nothing: SaidEncoding = () => Promise.resolve(undefined);

describe('the texts of articles as the disk holds them', () => {
  let disk: DiskCorpus;
  let source: TextSource;
  let reads: string[];
  beforeEach(() => {
    disk = diskCorpus();
    const quick = quickSource({
      host: diskHost(disk.root),
      openText: () => undefined,
      detector: () => Promise.resolve(() => 'windows-1252'),
    });
    reads = [];
    const diskText = (path: string, said: SaidEncoding) => {
      reads.push(path);
      return quick.diskText?.(path, said) ?? assert.fail();
    };
    source = { ...quick, diskText };
  });
  afterEach(() => {
    disk.remove();
  });

  it('are read again where the stamp is another one, and where there is none', async () => {
    const texts = diskTexts(source, 2);
    disk.put('a.txt', 'One.');
    assert.equal((await texts.read('a.txt', 1, nothing)).text, 'One.');
    disk.put('a.txt', 'Two.');
    assert.equal((await texts.read('a.txt', 1, nothing)).text, 'One.');
    assert.equal((await texts.read('a.txt', 2, nothing)).text, 'Two.');
    await texts.read('a.txt', undefined, nothing);
    await texts.read('a.txt', undefined, nothing);
    assert.equal(reads.length, 4);
  });

  it('are read again where a file may have changed, and where others were read since', async () => {
    const texts = diskTexts(source, 2);
    disk.put('a.txt', 'One.');
    await texts.read('a.txt', 1, nothing);
    disk.put('a.txt', 'Two.');
    texts.forget('a.txt');
    assert.equal((await texts.read('a.txt', 1, nothing)).text, 'Two.');
    for (const path of ['b.txt', 'c.txt']) await texts.read(path, 1, nothing);
    await texts.read('a.txt', 1, nothing);
    assert.deepEqual(reads, ['a.txt', 'a.txt', 'b.txt', 'c.txt', 'a.txt']);
  });

  it('are read again where sidecars say another encoding, which nobody asks for plain UTF-8', async () => {
    const texts = diskTexts(source, 2);
    disk.put('a.txt', 'One.');
    disk.put('b.txt', bytesIn('koi8-r', 'Да'));
    const say = (encoding: string) => () => Promise.resolve(encoding);
    const mustNotBeAsked = () => assert.fail('the sidecars were asked');
    for (let time = 0; time < 2; time += 1) await texts.read('a.txt', 1, mustNotBeAsked);
    const read = async (said: SaidEncoding) => (await texts.read('b.txt', 1, said)).text;
    assert.notEqual(await read(nothing), 'Да');
    assert.equal(await read(say('koi8-r')), 'Да');
    assert.equal(await read(say('koi8-r')), 'Да');
    assert.notEqual(await read(nothing), 'Да');
    assert.deepEqual(reads, ['a.txt', 'b.txt', 'b.txt', 'b.txt']);
  });

  it('are normalised, whatever the bytes are', async () => {
    const texts = diskTexts(source, 2);
    disk.put('a.txt', '\uFEFFOne.\r\nTwo.');
    disk.put('b.txt', new Uint8Array([0x4d, 0xfc, 0x6e]));
    const [mark, latin, gone] = [
      await texts.read('a.txt', 1, nothing),
      await texts.read('b.txt', 1, nothing),
      await texts.read('c.txt', 1, nothing),
    ];
    assert.deepEqual([mark.text, mark.bytes, mark.encoding], ['One.\nTwo.', 13, 'utf-8']);
    assert.deepEqual([latin.text, latin.bytes, latin.encoding], ['Mün', 3, 'windows-1252']);
    assert.deepEqual([gone.text, gone.bytes], ['', 0]);
  });
});
