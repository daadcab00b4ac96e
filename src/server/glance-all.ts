import type { IndexedArticle } from '../core/corpus/facts.ts';
import type { FileTable } from '../core/corpus/file-table.ts';
import { sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { glanceCarefully, glanceLater, glanceNow } from './glance.ts';
import type { TextSource } from './host/load.ts';
import type { TimeSlices } from './time-slices.ts';

/** What a first look at all articles needs, and whom it tells. */
export interface GlanceWork {
  readonly source: TextSource;
  readonly files: FileTable;
  /** Paths that are links, which are read with care. */
  readonly links: ReadonlySet<string>;
  readonly scope: Scope;
  readonly slices: TimeSlices;
  /** Milliseconds. */
  now(): number;
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

/** Takes a first look at all articles of a corpus, in slices of time, in path order. */
export async function glanceAll(work: GlanceWork): Promise<void> {
  const { files, slices, now, isCancelled, onProgress } = work;
  const paths = files.articles;
  let [done, busy, isSlow] = [0, 0, false];
  while (done < paths.length && !isCancelled()) {
    const some = paths.slice(done, done + (isSlow ? together : 1));
    const start = now();
    if (isSlow) await Promise.all(some.map((path) => glance(work, path, true)));
    else for (const path of some) await glance(work, path, false);
    busy += now() - start;
    done += some.length;
    if (done === firstLook) isSlow = busy / firstLook > slowDisk;
    if (done % progressStep < some.length) onProgress(done, paths.length);
    if (slices.isOver()) await slices.rest();
  }
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
