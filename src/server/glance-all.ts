import type { IndexedArticle } from '../core/corpus/facts.ts';
import type { FileTable } from '../core/corpus/file-table.ts';
import { eachInSteps } from '../core/steps.ts';
import { sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { skippedReason, type CrashNotes } from './crash-notes.ts';
import { glanceCarefully, glanceLater, glanceNow } from './glance.ts';
import type { TextSource } from './host/load.ts';
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
}

/** How many articles are read before the disk's speed is judged, and how many at once from a slow one. */
const firstLook = 200;
const together = 64;

/** A disk that takes longer than this for an article, in milliseconds, answers faster when it is asked for many. */
const slowDisk = 1;

/** Progress is told at most once for so many articles. */
const progressStep = 500;

/**
 * Takes a first look at all articles of a corpus, in slices of time, in path order. Those on which a server may have
 * died come first, one by one; those on which two died are left out.
 */
export async function glanceAll(work: GlanceWork): Promise<void> {
  const { files, clock, notes, isCancelled, onProgress, onFault } = work;
  const suspects = new Set(notes.suspects().filter(files.isArticle));
  const paths: string[] = [];
  const choose = (path: string) => {
    if (notes.isSkipped(path)) onFault(path, new Error(skippedReason));
    else paths.push(path);
  };
  const slices = timeSlices(clock);
  suspects.forEach(choose);
  const others = eachInSteps(files.articles, (path) => {
    if (!suspects.has(path)) choose(path);
  });
  await inSlices(others, slices);
  onProgress(0, paths.length);
  let [done, busy, isSlow] = [0, 0, false];
  while (done < paths.length && !isCancelled()) {
    const some = paths.slice(done, done + (done < suspects.size ? 1 : together));
    const isRead = notes.reading(some);
    if (isSlow) await Promise.all(some.map((path) => glance(work, path, true)));
    else busy += await glanceInTurn(work, some, slices);
    isRead();
    done += some.length;
    if (done >= firstLook && done < firstLook + together) isSlow = busy / done > slowDisk;
    if (done % progressStep < some.length || done === paths.length) onProgress(done, paths.length);
    if (slices.isOver()) await slices.rest();
  }
}

/** Looks at one article after the other, and gives how long that took without the rests, in milliseconds. */
async function glanceInTurn(work: GlanceWork, paths: readonly string[], slices: TimeSlices): Promise<number> {
  const { now } = work.clock;
  let [busy, start] = [0, now()];
  for (const path of paths) {
    await glance(work, path, false);
    if (!slices.isOver()) continue;
    busy += now() - start;
    await slices.rest();
    start = now();
  }
  return busy + now() - start;
}

async function glance(work: GlanceWork, path: string, isSlow: boolean): Promise<void> {
  const { source, files, links, scope, onArticle, onFault } = work;
  const { bulk } = source.host;
  const sidecars = sidecarsInScope(files, path, scope);
  try {
    const isPlain = bulk !== undefined && ![path, ...sidecars.map((file) => file.path)].some((each) => links.has(each));
    const look = isSlow ? glanceLater : glanceNow;
    const quick = isPlain ? await look(source, bulk, path, sidecars) : undefined;
    onArticle(quick ?? (await glanceCarefully(source, path, sidecars)));
  } catch (error) {
    // One file without permission is no reason to show nothing; it is named, and the others go on.
    onFault(path, error);
  }
}
