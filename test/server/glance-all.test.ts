import assert from 'node:assert/strict';
import { fileTable } from '../../src/core/corpus/file-table.ts';
import { noCrashNotes, type CrashNotes } from '../../src/server/crash-notes.ts';
import { glanceAll } from '../../src/server/glance-all.ts';
import type { BulkReader, ReadAhead } from '../../src/server/host/host.ts';
import { newsArticle, sidecar } from '../core/helpers/corpus.ts';
import { stillClock } from './helpers/clock.ts';
import { memoryHost } from './helpers/memory-host.ts';

interface Look {
  /** Notes of what is read together, in order. */
  readonly noted: string[][];
  readonly seen: string[];
  readonly faults: string[];
  readonly progress: string[];
  readonly errors: unknown[];
  /** How each file was read: at once, later, or with care. */
  readonly ways: Map<string, string>;
}

interface LookOptions {
  readonly notes?: CrashNotes;
  readonly links?: readonly string[];
  readonly pace?: number;
  readonly more?: Readonly<Record<string, string>>;
  /** A thread that reads ahead; each file that it gives is noted as 'ahead'. */
  readonly thread?: (read: (paths: readonly string[]) => ReturnType<ReadAhead['take']>) => Promise<ReadAhead>;
  readonly cancelAt?: number;
  /** True for the files for which the disk lets everything wait that reads them at once. */
  readonly isSlow?: (path: string) => boolean;
}

/** Takes a first look at some articles; `bulk` says whether the disk has a quick reader, `pace` milliseconds an article. */
async function look(
  names: readonly string[],
  {
    notes = noCrashNotes,
    links = [],
    pace = 0,
    more = {},
    thread,
    cancelAt = Infinity,
    isSlow = () => false,
  }: LookOptions = {},
): Promise<Look> {
  const files = { ...Object.fromEntries(names.map((name) => [name, newsArticle])), ...more };
  const host = memoryHost(files);
  const ways = new Map<string, string>();
  let [time, stalls] = [0, 0];
  const reading = (way: string) => (path: string) => {
    time += pace;
    const text = files[path];
    if (text === undefined || text === '') return undefined;
    ways.set(path, way);
    return { text, bytes: text.length };
  };
  const later = reading('later');
  const bulk: BulkReader = {
    isSlow: () => {
      const was = stalls;
      stalls = Math.max(0, stalls - 1);
      return was > 0;
    },
    readNow: () => undefined,
    readListed: (path) => {
      if (isSlow(path)) stalls = 10;
      return reading('at once')(path);
    },
    readLater: (path) => Promise.resolve(later(path)),
    stampNow: () => undefined,
    mayWriteNow: () => true,
    ...(thread && {
      readAhead: () => thread((paths) => (path) => (paths.includes(path) ? reading('ahead')(path) : undefined)),
    }),
  };
  const result: Look = { noted: [], seen: [], faults: [], progress: [], errors: [], ways };
  const noting: CrashNotes = {
    ...notes,
    reading: (paths) => {
      result.noted.push([...paths]);
      return notes.reading(paths);
    },
  };
  await glanceAll({
    source: { host: { ...host, bulk }, openText: () => undefined, detector: () => Promise.resolve(() => undefined) },
    files: fileTable(Object.keys(files), (path) => path.endsWith('.txt')),
    links: new Set(links),
    scope: { kind: 'all' },
    clock: { ...stillClock, now: () => time },
    notes: noting,
    isCancelled: () => result.seen.length >= cancelAt,
    onArticle: ({ path }) => result.seen.push(path),
    onFault: (path) => result.faults.push(path),
    onProgress: (done, total) => result.progress.push(`${done}/${total}`),
    onError: (error) => result.errors.push(error),
  });
  return result;
}

describe('a first look at all articles', () => {
  it('is noted in batches and told as progress', async () => {
    const names = Array.from({ length: 100 }, (_, n) => `a${String(n).padStart(3, '0')}.txt`);
    const { noted, seen, progress } = await look(names);
    assert.deepEqual(seen, names);
    assert.deepEqual(noted.flat(), names);
    assert.ok(noted.length < 5, String(noted.length));
    assert.deepEqual([progress[0], progress.at(-1)], ['0/100', '100/100']);
  });

  it('begins with files on which a server died, each alone, and leaves out those on which two died', async () => {
    const notes: CrashNotes = {
      ...noCrashNotes,
      suspects: () => ['c.txt', 'd.txt', 'gone.txt'],
      isSkipped: (path) => path === 'b.txt',
    };
    const { noted, seen, faults } = await look(['a.txt', 'b.txt', 'c.txt', 'd.txt'], { notes });
    assert.deepEqual(noted, [['c.txt'], ['d.txt'], ['a.txt']]);
    assert.deepEqual([seen, faults], [['c.txt', 'd.txt', 'a.txt'], ['b.txt']]);
  });

  it('reads links with care, and many files at once from a disk that is slow', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `a${String(n).padStart(3, '0')}.txt`);
    const link = sidecar('responses', 'id: r1, quote: "Ferry", at: 0');
    const quick = await look(names, { links: ['a001.txt.ann.yaml'], more: { 'a001.txt.ann.yaml': link } });
    assert.equal(quick.ways.has('a001.txt'), false);
    assert.ok(quick.seen.includes('a001.txt'));
    assert.equal(quick.ways.get('a399.txt'), 'at once');
    const slow = await look(names, { pace: 5 });
    assert.deepEqual([slow.ways.get('a000.txt'), slow.ways.get('a399.txt')], ['at once', 'later']);
    assert.deepEqual([...slow.seen].sort(), names);
  });

  it('reads later what a disk would make everything wait for, and at once again behind it', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `a${String(n).padStart(2, '0')}.txt`);
    const { ways, seen } = await look(names, { isSlow: (path) => path === 'a20.txt' });
    const later = names.filter((path) => ways.get(path) === 'later');
    assert.deepEqual(later, names.slice(21, 31));
    assert.equal(ways.get('a31.txt'), 'at once');
    assert.deepEqual([...seen].sort(), names);
  });

  describe('with a thread that reads ahead', () => {
    const many = Array.from({ length: 4000 }, (_, n) => `a${String(n).padStart(4, '0')}.txt`);

    /** A thread that is as far ahead as `isThere` says; notes what it was asked for and that it was ended. */
    function thread(isThere: (batch: number) => boolean) {
      const asked = new Map<number, readonly string[]>();
      const state = { asked, ends: 0 };
      const start: LookOptions['thread'] = (read) =>
        Promise.resolve({
          ask: (batch, paths) => asked.set(batch, paths),
          take: (batch) => {
            const paths = asked.get(batch);
            return paths && isThere(batch) ? read(paths) : undefined;
          },
          dispose: () => {
            state.ends += 1;
          },
        });
      return { start, state };
    }

    it('takes from it what is there, reads the rest at once, and ends it', async () => {
      const { start, state } = thread((batch) => batch % 2 === 0);
      const { seen, ways, errors } = await look(many, { thread: start });
      assert.deepEqual([seen, errors, state.ends], [many, [], 1]);
      const ahead = many.filter((path) => ways.get(path) === 'ahead');
      const asked = [...state.asked].filter(([batch]) => batch % 2 === 0).flatMap(([, paths]) => paths);
      assert.deepEqual(ahead, asked);
      assert.ok(ahead.length > 1500, String(ahead.length));
      // The first batch is read later, since nothing is known of the disk yet.
      const first = many.filter((path) => ways.get(path) === 'later');
      assert.deepEqual(first, many.slice(0, 64));
      const atOnce = many.filter((path) => ways.get(path) === 'at once');
      assert.equal(atOnce.length, many.length - ahead.length - first.length);
    });

    it('asks it for sidecars too, and for nothing that is a link', async () => {
      const { start, state } = thread(() => true);
      const more = { 'a3000.txt.ann.yaml': sidecar('responses', 'id: r1, quote: "Ferry", at: 0') };
      const { ways, seen } = await look(many, { thread: start, links: ['a3500.txt'], more });
      const asked = [...state.asked.values()].flat();
      assert.ok(asked.includes('a3000.txt.ann.yaml'));
      assert.equal(asked.includes('a3500.txt'), false);
      assert.equal(ways.get('a3000.txt.ann.yaml'), 'ahead');
      assert.ok(seen.includes('a3500.txt'));
    });

    it('ends it where the look is cancelled, has none for few articles or a slow disk, and does without one that fails', async () => {
      const cancelled = thread(() => true);
      const { seen } = await look(many, { thread: cancelled.start, cancelAt: 1000 });
      assert.ok(seen.length < 1100);
      assert.equal(cancelled.state.ends, 1);
      const few = thread(() => true);
      await look(many.slice(0, 1000), { thread: few.start });
      await look(many, { thread: few.start, pace: 5 });
      assert.equal(few.state.asked.size, 0);
      const failing = await look(many, { thread: () => Promise.reject(new Error('no thread')) });
      assert.deepEqual([failing.seen, failing.errors.map(String)], [many, ['Error: no thread']]);
    });
  });
});
