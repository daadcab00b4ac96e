import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { diskCorpus, type DiskCorpus } from './helpers/disk-corpus.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

const page = eventPage('Peru closes its ports');
const response = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru]`);

describe('a corpus on a disk that changes', () => {
  let disk: DiskCorpus;
  let corpus: OpenCorpus;
  let reads: string[];
  beforeEach(async () => {
    disk = diskCorpus();
    disk.put('corpus.yaml', 'newsweave: 1\n');
    for (const name of ['a', 'b', 'c']) disk.put(`${name}.txt`, page);
    const host = diskHost(disk.root);
    reads = [];
    corpus = openCorpus(pathToFileURL(disk.root).toString(), {
      ...quietSurroundings,
      host: {
        ...host,
        read: (path) => {
          reads.push(path);
          return host.read(path);
        },
      },
    });
    await corpus.wholeRead();
    reads.length = 0;
  });
  afterEach(() => {
    disk.remove();
  });

  const acts = async () => (await corpus.settled()).index.actsOf('peru').map(({ path }) => path);

  /** More changes at once than are taken one by one; none of these files is part of the corpus. */
  const flood = Array.from({ length: 200 }, (_, number) => `notes/${number}.pdf`);

  it('has a new article with its sidecar, though nobody told of that yet', async () => {
    disk.put('d.txt', page);
    disk.put('d.txt.ann.yaml', response);
    corpus.changed(['d.txt']);
    assert.deepEqual(await acts(), ['d.txt']);
    assert.ok(!reads.includes('a.txt'), reads.join(' '));
  });

  it('is looked through after a flood of changes, of which the watcher may have lost some', async () => {
    disk.put('b.txt.ann.yaml', response);
    disk.put('c.txt', eventPage('Chile recalls its envoy of many years'));
    disk.removeFile('a.txt');
    corpus.changed([...flood, 'c.txt']);
    const { index } = await corpus.settled();
    assert.deepEqual(index.paths, ['b.txt', 'c.txt']);
    assert.equal(index.pageEvent('c.txt')?.title, 'Chile recalls its envoy of many years');
    assert.deepEqual(await acts(), ['b.txt']);
    assert.ok(!reads.includes('corpus.yaml'), 'what has not changed is not read again');
  });

  it('is not looked through for a flood of other files', async () => {
    disk.put('b.txt.ann.yaml', response);
    corpus.changed(flood);
    assert.deepEqual(await acts(), []);
  });
});
