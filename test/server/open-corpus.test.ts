import assert from 'node:assert/strict';
import { openCorpus, type CorpusSurroundings, type OpenCorpus } from '../../src/server/corpus.ts';
import { loadCorpus, type LoadedCorpus } from '../../src/server/host/load-corpus.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { root } from './helpers/client.ts';
import { memoryHost, type MemoryHost } from './helpers/memory-host.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';
import { page } from './helpers/params.ts';

const detector = () => Promise.resolve(() => undefined);

/** An open corpus that counts how often it said that what it shows has changed. */
function opened(
  host: MemoryHost,
  open: Readonly<Record<string, string>> = {},
  besides: Partial<CorpusSurroundings> = {},
) {
  const counts = { reads: 0 };
  const told: string[] = [];
  const corpus = openCorpus(root, {
    ...quietSurroundings,
    host,
    openText: (uri) => open[uri.slice(root.length + 1)],
    onRead: () => (counts.reads += 1),
    onProblem: (path) => told.push(path),
    ...besides,
  });
  return { corpus, counts, told };
}

/** Something that is waited for until it is given. */
function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('an open corpus', () => {
  const files = { 'a.txt': page, 'b.txt': eventPage('Chile recalls its envoy') };

  it('is read once for all changes that are waiting', async () => {
    const host = memoryHost(files);
    const { corpus, counts } = opened(host);
    for (const path of ['a.txt', 'b.txt', 'a.txt']) {
      host.files.set(path, eventPage(`New ${path}`));
      corpus.changed([path]);
    }
    const { index } = await corpus.settled();
    assert.deepEqual(
      [...index.articles.values()].map(({ article }) => article.title),
      ['New a.txt', 'New b.txt'],
    );
    await corpus.wholeRead();
    assert.equal(counts.reads, 2, 'once for all changes, and as a whole');
  });

  it('is read whole again where its settings have changed, as after a change of many files', async () => {
    const host = memoryHost({ ...files, 'corpus.yaml': 'newsweave: 1\n' });
    const { corpus } = opened(host);
    const readings = async () => {
      await corpus.wholeRead();
      return [...(await corpus.settled()).index.articles.values()].map(({ reading }) => reading);
    };
    assert.deepEqual(await readings(), ['whole', 'whole']);
    corpus.changed(['corpus.yaml']);
    assert.deepEqual(await readings(), ['whole', 'whole']);
    corpus.changed(Array.from({ length: 200 }, (_, index) => `new/${index}.txt`));
    assert.deepEqual(await readings(), ['whole', 'whole']);
  });

  it('leaves a folder that is open as a corpus of its own to that one, from the beginning', async () => {
    const host = memoryHost({ ...files, 'inner/c.txt': page });
    const { corpus } = opened(host, {}, { nested: ['inner'] });
    corpus.changed(['inner/c.txt']);
    assert.equal(corpus.pathOf(`${root}/inner/c.txt`), undefined);
    assert.deepEqual([...(await corpus.settled()).index.articles.keys()], ['a.txt', 'b.txt']);
    corpus.changed(Array.from({ length: 200 }, (_, index) => `new/${index}.txt`));
    assert.deepEqual([...(await corpus.settled()).index.articles.keys()], ['a.txt', 'b.txt']);
  });

  it('takes back what it was told of a corpus in it that is found only when it is read', async () => {
    const host = memoryHost({ ...files, 'inner/c.txt': page });
    const { list } = host;
    host.list = async () => ({ ...(await list()), paths: ['a.txt', 'b.txt'], nested: ['inner'] });
    const { corpus } = opened(host);
    corpus.changed(['inner/c.txt']);
    assert.deepEqual([...(await corpus.settled()).index.articles.keys()], ['a.txt', 'b.txt']);
  });

  it('does not say that it has changed when it is read first, since no answer is older', async () => {
    const { corpus, counts } = opened(memoryHost(files), {}, { whenIdle: () => signal().given });
    await corpus.settled();
    assert.equal(counts.reads, 0);
    corpus.reload();
    await corpus.settled();
    assert.equal(counts.reads, 1);
  });

  it('is read whole when nobody asks for anything, or when somebody needs all of it', async () => {
    const readings = async (corpus: OpenCorpus) =>
      [...(await corpus.settled()).index.articles.values()].map(({ reading }) => reading);
    const [idle, whole] = [signal(), signal()];
    const atRest = opened(memoryHost(files), {}, { whenIdle: () => idle.given, onRead: whole.give });
    assert.deepEqual(await readings(atRest.corpus), ['glance', 'glance']);
    idle.give();
    await whole.given;
    assert.deepEqual(await readings(atRest.corpus), ['whole', 'whole']);
    const inHurry = opened(memoryHost(files), {}, { whenIdle: () => signal().given });
    await inHurry.corpus.wholeRead();
    assert.deepEqual(await readings(inHurry.corpus), ['whole', 'whole']);
  });

  it('tells how far it is read, at a glance and whole, without a pause between them', async () => {
    const progress: string[] = [];
    const { corpus } = opened(
      memoryHost(files),
      {},
      { onProgress: ({ reading, done, total }) => progress.push(`${reading} ${done} of ${total}`) },
    );
    await corpus.wholeRead();
    assert.deepEqual(progress, ['glance 0 of 2', 'glance 2 of 2', 'whole 0 of 2', 'whole 2 of 2']);
  });

  it('is not read for files that are no part of it', async () => {
    const { corpus, counts } = opened(memoryHost(files));
    corpus.changed(['a.txt.lock', '.git/HEAD', 'README.md', 'notes.pdf']);
    corpus.changed([]);
    await corpus.wholeRead();
    assert.equal(counts.reads, 1, 'as a whole');
  });

  it('takes the changed files that can be read, and names one that cannot until it can', async () => {
    const host = memoryHost({ ...files, 'c.txt': page });
    let isLocked = true;
    const { corpus } = opened({
      ...host,
      read: (path) => (path === 'b.txt' && isLocked ? Promise.reject(new Error('locked')) : host.read(path)),
    });
    const titles = async () => {
      const { index, problems } = await corpus.settled();
      return [[...index.articles.values()].map(({ article }) => article.title), [...problems.keys()]];
    };
    await corpus.wholeRead();
    for (const path of ['a.txt', 'b.txt', 'c.txt']) host.files.set(path, eventPage(`New ${path}`));
    corpus.changed(['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(await titles(), [['New a.txt', 'New c.txt'], ['b.txt']]);
    isLocked = false;
    corpus.changed(['b.txt']);
    assert.deepEqual(await titles(), [['New a.txt', 'New c.txt', 'New b.txt'], []]);
  });

  it('keeps the actors that it had while their register cannot be read, and says so', async () => {
    const host = memoryHost({ ...files, 'actors.yaml': 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n' });
    let isLocked = false;
    const { corpus } = opened({
      ...host,
      read: (path) => (path === 'actors.yaml' && isLocked ? Promise.reject(new Error('locked')) : host.read(path)),
    });
    await corpus.settled();
    isLocked = true;
    for (const isReload of [false, true]) {
      if (isReload) corpus.reload();
      else corpus.changed(['actors.yaml']);
      const { index, problems } = await corpus.settled();
      assert.deepEqual([[...index.actors.keys()], [...problems.keys()]], [['peru'], ['actors.yaml']]);
    }
  });

  it('stays as it is where the disk fails while it is read anew, and goes on being read whole', async () => {
    const host = memoryHost({ ...files, 'corpus.yaml': '- a\n' });
    const idle = signal();
    const errors: unknown[] = [];
    const { corpus } = opened(host, {}, { whenIdle: () => idle.given, onError: (error) => errors.push(error) });
    await corpus.settled();
    host.list = () => Promise.reject(new Error('EIO'));
    corpus.reload();
    const { index, problems } = await corpus.settled();
    assert.deepEqual([[...index.articles.keys()], [...problems.keys()]], [['a.txt', 'b.txt'], ['corpus.yaml']]);
    await corpus.wholeRead();
    assert.deepEqual(
      [...index.articles.values()].map(({ reading }) => reading),
      ['whole', 'whole'],
    );
    assert.match(String(errors), /EIO/);
  });

  it('is read anew once where that is asked for several times, and what is read meanwhile is given up', async () => {
    const host = memoryHost(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, page])));
    const progress: string[] = [];
    let whileReading = () => undefined;
    const { corpus } = opened(
      host,
      {},
      {
        onProgress: ({ reading, done, total }) => {
          progress.push(`${reading} ${done}`);
          if (done < total) whileReading();
        },
      },
    );
    corpus.reload();
    await corpus.wholeRead();
    assert.deepEqual(progress, ['glance 0', 'glance 300', 'whole 0', 'whole 300']);
    progress.length = 0;
    whileReading = () => {
      whileReading = () => undefined;
      corpus.reload();
      corpus.reload();
      return undefined;
    };
    corpus.reload();
    await corpus.wholeRead();
    assert.deepEqual(progress, ['glance 0', 'glance 0', 'glance 300', 'whole 0', 'whole 300']);
  });

  it('tries an article anew that could not be read', async () => {
    const host = memoryHost(files);
    const { corpus } = opened(host);
    await corpus.wholeRead();
    host.fault = 'locked';
    await assert.rejects(corpus.wholeArticle('a.txt'), /locked/);
    host.fault = undefined;
    assert.equal((await corpus.wholeArticle('a.txt'))?.facts.path, 'a.txt');
  });

  it('gives an article as it is at this moment, and says whether that is on disk', async () => {
    const host = memoryHost(files);
    const { corpus } = opened(host, { 'b.txt': eventPage('Cuba opens its ports') });
    await corpus.settled();
    host.files.set('a.txt', eventPage('Peru opens its ports'));
    const [a, b] = [await corpus.articleNow('a.txt'), await corpus.articleNow('b.txt')];
    assert.deepEqual([a?.facts.article.title, a?.unsaved], ['Peru opens its ports', false]);
    assert.deepEqual([b?.facts.article.title, b?.unsaved], ['Cuba opens its ports', true]);
    assert.equal(await corpus.articleNow('actors.yaml'), undefined);
  });

  it('tells which files could not be read as they should', async () => {
    const { corpus, told } = opened(
      memoryHost({ ...files, 'a.txt.ann.yaml': 'newsweave: [\n', 'corpus.yaml': '- a\n' }),
    );
    await corpus.settled();
    assert.deepEqual(told, ['corpus.yaml', 'a.txt.ann.yaml']);
  });
});

describe('the problems of a corpus', () => {
  function load(host: MemoryHost): Promise<LoadedCorpus> {
    return loadCorpus({ host, openText: () => undefined, detector }, { kind: 'all' });
  }

  async function problemsOf(host: MemoryHost): Promise<string[]> {
    return (await load(host)).problems.map(({ path, problem }) => `${path}: ${problem.code}`);
  }

  it('are faults of sidecars, and sidecars without an article', async () => {
    const host = memoryHost({
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, responseLines[0])}`, 'id: r2'),
      'gone.txt.ann.yaml': 'newsweave: 1\n',
    });
    assert.deepEqual(await problemsOf(host), ['a.txt.ann.yaml: bad-record', 'gone.txt.ann.yaml: orphan-sidecar']);
  });

  it('are files and folders that cannot be read; the others are', async () => {
    const host = memoryHost({ 'a.txt': page, 'b.txt': page });
    const locked: MemoryHost = {
      ...host,
      list: async () => ({ ...(await host.list()), unreadable: [{ path: 'secret', reason: 'no permission' }] }),
      read: (path) => (path === 'b.txt' ? Promise.reject(new Error('no permission')) : host.read(path)),
    };
    assert.deepEqual(await problemsOf(locked), ['secret: unreadable', 'b.txt: unreadable']);
    assert.deepEqual([...(await load(locked)).index.articles.keys()], ['a.txt']);
  });
});
