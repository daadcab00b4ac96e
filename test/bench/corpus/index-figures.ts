import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSidecarPath } from '../../../src/core/corpus/files.ts';
import { openCorpus, type OpenCorpus } from '../../../src/server/corpus.ts';
import { corpusReports } from '../../../src/server/diagnostics/reports.ts';
import { thisMachine } from '../../../src/server/host/disk-access.ts';
import { diskHost } from '../../../src/server/host/disk.ts';
import { prepareQueue } from '../../../src/server/requests/check-model.ts';
import { prepareClaims, prepareGroups, prepareToDo, treeModel } from '../../../src/server/requests/tree-model.ts';
import { heldBytes } from '../held-bytes.ts';

/** How long it takes to read all files, and to open the corpus until it answers, in turns; in milliseconds. */
export interface ColdFigures {
  readonly floors: readonly number[];
  readonly colds: readonly number[];
}

/** What is measured of a corpus that is open, in milliseconds unless said. */
export interface UseFigures {
  readonly articles: number;
  /** An edit of a sidecar until the diagnostics of its article are there. */
  readonly edits: readonly number[];
  /** Heap and what is outside of it, less that of a server that has one article open; in KB an article. */
  readonly memory: number;
  /** That server's, less that of the process before; in KB. */
  readonly atRest: number;
  /** What the process took of the machine at its most, with all diagnostics; in MB. */
  readonly peak: number;
  /** Longest time for which the event loop stood still, by what was going on. */
  readonly blocks: Readonly<Record<string, number>>;
}

/** The one of the server in dist. */
const readerProgram = pathToFileURL(resolve('dist', 'modules', 'reader.mjs'));

const clock = { now: () => performance.now(), yield: () => new Promise<void>((resolve) => setImmediate(resolve)) };

/** Measures in a process of its own, after two rounds that warm it up. */
async function coldFigures(folder: string, rounds: number): Promise<ColdFigures> {
  const { paths } = await diskHost(folder).list();
  const floors: number[] = [];
  const colds: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const floor = timed(() => {
      for (const path of paths) readFileSync(join(folder, path), 'utf8');
    });
    const start = performance.now();
    const corpus = opened(folder);
    await corpus.settled();
    const cold = performance.now() - start;
    // The reading that goes on in the background belongs to no round.
    await corpus.wholeRead();
    if (round >= 0) {
      floors.push(floor);
      colds.push(cold);
    }
  }
  return { floors, colds };
}

/** Measures in a process of its own. */
async function useFigures(folder: string, edits: number): Promise<UseFigures> {
  const before = await heldBytes();
  await smallCorpus();
  const empty = await heldBytes();
  const { paths } = await diskHost(folder).list();
  const texts = new Map<string, string>();
  const { corpus, blocks, memory } = await blocksOf(folder, texts, empty);
  const { index } = await corpus.settled();
  const sidecars = paths.filter(isSidecarPath);
  const atRest = (empty - before) / 1024;
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    articles: index.articles.size,
    memory,
    atRest,
    peak,
    blocks,
    edits: await editTimes(corpus, texts, sidecars, edits),
  };
}

/** Opens a corpus of one article, so that the code that reads and searches is there. */
async function smallCorpus(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  try {
    writeFileSync(join(folder, 'corpus.yaml'), 'newsweave: 1\n');
    writeFileSync(join(folder, 'a.txt'), 'A page\nSummary\nWords.\nActor Responses (1)\nClosed a port.\n');
    writeFileSync(
      join(folder, 'a.txt.ann.yaml'),
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "Closed a port.", at: 0 }\n',
    );
    const corpus = opened(folder);
    await corpus.wholeRead();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function opened(folder: string, texts: ReadonlyMap<string, string> = new Map()): OpenCorpus {
  const root = pathToFileURL(folder).toString();
  return openCorpus(root, {
    host: diskHost(folder, thisMachine, readerProgram),
    openText: (uri) => texts.get(uri),
    detector: () => Promise.resolve(() => undefined),
    scope: () => ({ kind: 'all' }),
    clock,
    onRead: () => undefined,
    onProblem: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
}

/** Goes through what a server does with a corpus, and measures how long it stood still meanwhile. */
async function blocksOf(folder: string, texts: ReadonlyMap<string, string>, empty: number) {
  const blocks: Record<string, number> = {};
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const during = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    delay.reset();
    delay.enable();
    // The first sample after that only says when to begin.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const result = await work();
    await clock.yield();
    await new Promise((resolve) => setTimeout(resolve, 5));
    delay.disable();
    blocks[name] = delay.max / 1e6;
    return result;
  };
  const corpus = opened(folder, texts);
  const view = await during('first look', () => corpus.settled());
  await during('reading whole', () => corpus.wholeRead());
  const memory = ((await heldBytes()) - empty) / 1024 / view.index.articles.size;
  await during('things to do', () => prepareToDo(view, clock));
  await during('claims for storylines', () => prepareClaims(view, clock));
  const shown = { ...corpus, ...view };
  for (const grouping of ['date', 'article', 'state', 'storyline'] as const)
    await during(`events by ${grouping}`, async () => {
      await prepareGroups(shown, { grouping, filter: '' }, clock);
      treeModel(shown).grouped(grouping, '');
    });
  await during('cards to check', () => prepareQueue(shown, '', clock));
  await during('first search', async () => Promise.resolve(view.search('unoin', 20)));
  await during('diagnostics of all', async () => {
    const reports = corpusReports(corpus, () => false).all();
    while ((await reports.next()).done !== true);
  });
  return { corpus, blocks, memory };
}

/** Edits sidecars as an editor does that has them and their articles open, and has shown their diagnostics. */
async function editTimes(corpus: OpenCorpus, texts: Map<string, string>, sidecars: readonly string[], count: number) {
  const reports = corpusReports(corpus, () => false);
  const times: number[] = [];
  // As many edits before as are measured warm it up.
  for (let number = -count; number < count; number += 1) {
    const path = sidecars[Math.floor((sidecars.length * (number + count)) / (2 * count))] ?? '';
    const { article = '' } = (await corpus.settled()).files.sidecar(path) ?? {};
    const before = (await corpus.fileText(path)) ?? '';
    texts.set(corpus.uriOf(article), await corpus.articleText(article));
    texts.set(corpus.uriOf(path), before);
    corpus.changed([article, path]);
    await reports.of(path);
    const start = performance.now();
    texts.set(corpus.uriOf(path), before.replace(/type: \w+/, 'type: appeal'));
    corpus.changed([path]);
    await corpus.settled();
    await reports.of(path);
    if (number >= 0) times.push(performance.now() - start);
    for (const each of [article, path]) texts.delete(corpus.uriOf(each));
    corpus.changed([article, path]);
    await corpus.settled();
  }
  return times;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Measures, and leaves the figures in a file for the process that asked. */
export async function writeFigures(what: string, folder: string, count: number, file: string): Promise<void> {
  const figures = what === 'cold' ? await coldFigures(folder, count) : await useFigures(folder, count);
  writeFileSync(file, JSON.stringify(figures));
}
