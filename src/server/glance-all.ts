import type { IndexedArticle } from '../core/corpus/facts.ts';
import type { FileTable } from '../core/corpus/file-table.ts';
import { eachInSteps } from '../core/steps.ts';
import { sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { skippedReason, type CrashNotes } from './crash-notes.ts';
import { glanceCarefully, glanceLater, glanceNow } from './glance.ts';
import type { FilesRead } from './host/host.ts';
import type { TextSource } from './host/load.ts';
import type { InAdvance } from './in-advance.ts';
import { inSlices, timeSlices, type SliceClock, type TimeSlices } from './time-slices.ts';

/** What a first look at all articles needs, and whom it tells. */
export interface GlanceWork {
  readonly source: TextSource;
  readonly files: FileTable;
  /** Paths that are links, which are read with care. */
  readonly links: ReadonlySet<string>;
  readonly scope: Scope;
  readonly clock: SliceClock;
  readonly notes: CrashNotes;
  isCancelled(): boolean;
  onArticle(facts: IndexedArticle): void;
  /** Called for a file that could not be read; the others go on. */
  onFault(path: string, error: unknown): void;
  onProgress(done: number, total: number): void;
  /** Called when the thread that reads ahead fails; all is read without it. */
  onError(error: unknown): void;
}

/** How many articles are read before the disk's speed is judged, and how many at once from a slow one. */
const firstLook = 200;
const together = 64;

/** A disk that takes longer than this for an article, in milliseconds, answers faster when it is asked for many. */
const slowDisk = 1;

/**
 * From so many articles on, a quick disk is read in advance by a thread. With 10,000 that takes a seventh off the time; with 1,000
 * the thread has hardly started when all are read (test/bench/corpus.ts, Node 24, 2 cores with nothing else to do).
 */
const manyArticles = 3000;

/** Progress is told at most once for so many articles. */
const progressStep = 500;

/**
 * Takes a first look at all articles of a corpus, in slices of time, in path order. Those on which a server may have
 * died come first, one by one; those on which two died are left out. Of many articles the first ones are waited for, whatever the
 * disk: how long that takes tells whether it answers at once.
 */
export async function glanceAll(work: GlanceWork): Promise<void> {
  const { clock, notes, isCancelled, onProgress } = work;
  const slices = timeSlices(clock);
  const { batches, total } = await batchesOf(work, slices);
  onProgress(0, total);
  const isMany = total >= manyArticles;
  let [done, busy, isSlow] = [0, 0, false];
  let advance: InAdvance | undefined;
  try {
    for (const [number, batch] of batches.entries()) {
      if (isCancelled()) break;
      const isRead = notes.reading(batch);
      if (isSlow || (number === 0 && isMany)) await allLater(work, batch);
      else busy += await glanceInTurn(work, batch, slices, advance?.filesOf(number));
      isRead();
      done += batch.length;
      if (done >= firstLook && done < firstLook + together) {
        isSlow = busy / done > slowDisk;
        if (!isSlow && isMany) advance = await inAdvance(work, batches);
      }
      if (done % progressStep < batch.length || done === total) onProgress(done, total);
      if (slices.isOver()) await slices.rest();
    }
  } finally {
    advance?.dispose();
  }
}

/** The articles to look at, in the order in which they are, and how many they are. */
async function batchesOf({ files, notes, onFault }: GlanceWork, slices: TimeSlices) {
  const suspects = new Set(notes.suspects().filter(files.isArticle));
  const paths: string[] = [];
  const choose = (path: string) => {
    if (notes.isSkipped(path)) onFault(path, new Error(skippedReason));
    else paths.push(path);
  };
  suspects.forEach(choose);
  const alone = paths.length;
  const others = eachInSteps(files.articles, (path) => {
    if (!suspects.has(path)) choose(path);
  });
  await inSlices(others, slices);
  const batches = paths.slice(0, alone).map((path) => [path]);
  for (let start = alone; start < paths.length; start += together) batches.push(paths.slice(start, start + together));
  return { batches, total: paths.length };
}

async function inAdvance(work: GlanceWork, batches: readonly (readonly string[])[]): Promise<InAdvance | undefined> {
  const readAhead = work.source.host.bulk?.readAhead;
  if (readAhead === undefined) return undefined;
  const filesOf = (path: string) => {
    const all = filesAbout(work, path);
    return all.hasLinks ? [] : [path, ...all.sidecars.map((file) => file.path)];
  };
  const { readInAdvance } = await import('./in-advance.ts');
  return readInAdvance(readAhead, (number) => batches[number]?.flatMap(filesOf), work.onError);
}

function allLater(work: GlanceWork, paths: readonly string[]) {
  return Promise.all(paths.map((path) => lookLater(work, path)));
}

/**
 * Looks at one article after the other, and gives how long that took without the rests, in milliseconds. Those for which the disk
 * has no quick answer are looked at together at the end.
 */
async function glanceInTurn(
  work: GlanceWork,
  paths: readonly string[],
  slices: TimeSlices,
  filesRead: FilesRead | undefined,
): Promise<number> {
  const { now } = work.clock;
  let [busy, start] = [0, now()];
  const later: string[] = [];
  for (const path of paths) {
    const way = lookNow(work, path, filesRead);
    if (way === 'later') later.push(path);
    if (way === 'with care') await lookCarefully(work, path);
    if (!slices.isOver()) continue;
    busy += now() - start;
    await slices.rest();
    start = now();
  }
  busy += now() - start;
  await allLater(work, later);
  return busy;
}

/** Looks at an article whose files were read ahead or are read at once; says how one is to be read that this does not do for. */
function lookNow(work: GlanceWork, path: string, filesRead: FilesRead | undefined): 'now' | 'later' | 'with care' {
  const { source, onArticle } = work;
  const { bulk } = source.host;
  const { sidecars, hasLinks } = filesAbout(work, path);
  if (bulk === undefined || hasLinks) return 'with care';
  const putOff: string[] = [];
  const readAtOnce = (file: string) => {
    if (putOff.length > 0 || bulk.isSlow()) putOff.push(file);
    return putOff.length > 0 ? undefined : bulk.readListed(file);
  };
  try {
    const facts = glanceNow(source, (file) => filesRead?.(file) ?? readAtOnce(file), path, sidecars);
    if (facts !== undefined) onArticle(facts);
    return facts !== undefined ? 'now' : putOff.length > 0 ? 'later' : 'with care';
  } catch {
    // The careful way tells which of the files it is: an article counts without one of its sidecars.
    return 'with care';
  }
}

/** The same for a disk that is slow to answer. */
async function lookLater(work: GlanceWork, path: string): Promise<void> {
  const { source, onArticle, onFault } = work;
  const { bulk } = source.host;
  const { sidecars, hasLinks } = filesAbout(work, path);
  try {
    // As in `lookNow`, the careful way tells which of the files it is that cannot be read.
    const facts =
      bulk && !hasLinks ? await glanceLater(source, bulk, path, sidecars).catch(() => undefined) : undefined;
    onArticle(facts ?? (await glanceCarefully(source, path, sidecars)));
  } catch (error) {
    onFault(path, error);
  }
}

async function lookCarefully({ source, files, scope, onArticle, onFault }: GlanceWork, path: string): Promise<void> {
  try {
    onArticle(await glanceCarefully(source, path, sidecarsInScope(files, path, scope)));
  } catch (error) {
    onFault(path, error);
  }
}

/** The sidecars of an article, and whether it or one of them is a link. */
function filesAbout({ files, links, scope }: GlanceWork, path: string) {
  const sidecars = sidecarsInScope(files, path, scope);
  const hasLinks = links.size > 0 && [path, ...sidecars.map((file) => file.path)].some((each) => links.has(each));
  return { sidecars, hasLinks };
}
