import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSidecarPath } from '../../../src/core/corpus/files.ts';
import type { OpenCorpus } from '../../../src/server/corpus.ts';
import { corpusReports } from '../../../src/server/diagnostics/reports.ts';
import { diskHost } from '../../../src/server/host/disk.ts';
import { heldBytes } from '../held-bytes.ts';
import { blockFigures, type BlockFigures } from './block-figures.ts';
import { opened, smallCorpus } from './opened.ts';

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
}

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
  const corpus = opened(folder, texts);
  await corpus.wholeRead();
  const { index } = await corpus.settled();
  const memory = ((await heldBytes()) - empty) / 1024 / index.articles.size;
  const atRest = (empty - before) / 1024;
  const sidecars = paths.filter(isSidecarPath);
  return { articles: index.articles.size, memory, atRest, edits: await editTimes(corpus, texts, sidecars, edits) };
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

/** What is measured in a process each. */
export const parts = ['cold', 'use', 'blocks'] as const;

/** Measures, and leaves the figures in a file for the process that asked. */
export async function writeFigures(
  what: (typeof parts)[number],
  folder: string,
  count: number,
  file: string,
): Promise<void> {
  writeFileSync(file, JSON.stringify(await figuresOf(what, folder, count)));
}

function figuresOf(
  what: (typeof parts)[number],
  folder: string,
  count: number,
): Promise<ColdFigures | UseFigures | BlockFigures> {
  switch (what) {
    case 'cold':
      return coldFigures(folder, count);
    case 'use':
      return useFigures(folder, count);
    case 'blocks':
      return blockFigures(folder);
  }
}
