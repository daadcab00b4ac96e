import { eachInSteps } from '../../core/steps.ts';
import type { CrashNotes } from '../crash-notes.ts';
import { inSlices, timeSlices, type SliceClock } from '../time-slices.ts';
import type { CorpusContent, ReadingProgress } from './corpus-content.ts';
import { concerns, isBelow } from './own-paths.ts';

/** Reads a corpus, first at a glance and then whole, and what changes afterwards: one after the other, as it was asked. */
export interface CorpusReading {
  /** Waits until everything that was announced is read, and gives why nothing can be shown; undefined where it can. */
  settled(): Promise<string | undefined>;
  /** Says that files have changed. */
  changed(paths: readonly string[]): void;
  /** Reads everything anew. */
  reload(): void;
  /** Resolves when every article has been read whole. */
  wholeRead(): Promise<void>;
}

/** What reading a corpus needs, and whom it tells. */
export interface ReadingWork {
  readonly content: CorpusContent;
  readonly clock: SliceClock;
  readonly notes: CrashNotes;
  /** Comes before the first reading. */
  readonly first: (() => Promise<void>) | undefined;
  /** Resolves when there is time for what nobody waits for. */
  readonly whenIdle: (() => Promise<void>) | undefined;
  /** Called before anybody is told that something was read: what was made of older readings is of no use any more. */
  onOutdated(): void;
  /** Called after each change that was read. */
  onRead(): void;
  /** Called when every article has been read whole, after `onRead`. */
  onWhole(): Promise<void>;
  onProgress(progress: ReadingProgress): void;
  /** Called for each file that could not be read as it should when the whole corpus is read. */
  onProblem(path: string, message: string): void;
  /** Called once with files that are left out from now on. */
  onSkipped(paths: readonly string[]): void;
  onError(error: unknown): void;
}

/** Changes that come at once in a larger number than this are a checkout or an import: the watcher may have lost some. */
const burst = 100;

/** Begins to read a corpus. */
export function corpusReading(work: ReadingWork): CorpusReading {
  const { content, first, onOutdated, onRead, onError } = work;
  const whole = wholeReading(work);
  let whyUnread: string | undefined = 'It has not been read yet.';
  let queue = Promise.resolve();
  const enqueue = (task: () => Promise<void>) => {
    // A failure is told once, where it happens; the corpus keeps its last good state and the queue goes on.
    queue = queue.then(task).catch(onError);
  };
  let isFirst = true;
  let isLoadPlanned = false;
  /** A load that waits takes the place of one that runs, and another one need not wait beside it. */
  const planLoad = () => {
    if (isLoadPlanned) return;
    isLoadPlanned = true;
    enqueue(load);
  };
  const load = async () => {
    isLoadPlanned = false;
    try {
      if (!(await content.load(() => isLoadPlanned))) return;
    } catch (error) {
      isFirst = false;
      // What was read before stays.
      if (whyUnread !== undefined) whyUnread = error instanceof Error ? error.message : String(error);
      throw error;
    }
    whyUnread = undefined;
    onOutdated();
    await tellFaults(work);
    // Whatever was asked before waited for the first reading: there is no older answer to it.
    if (!isFirst) onRead();
    isFirst = false;
    whole.begin();
  };
  /** Files that were said to have changed and are not read yet; one reading takes them all. */
  let waiting = new Set<string>();
  let isReadingPlanned = false;
  const readWaiting = async () => {
    // What was told before the first look may belong to a corpus that was found in it.
    const paths = [...waiting].filter((path) => !isBelow(content.nested, path));
    waiting = new Set();
    isReadingPlanned = false;
    if (whyUnread !== undefined) return load();
    if (!paths.some((path) => concerns(content.settings, path))) return;
    const { index } = content;
    try {
      await (paths.length > burst ? content.rescan(paths) : content.update(paths));
    } catch (error) {
      // They are read with the next change; until then what was read of them stays.
      for (const path of paths) waiting.add(path);
      throw error;
    }
    // What was asked for meanwhile may have been read before all of the change was known.
    onOutdated();
    onRead();
    // Where corpus.yaml has changed, all articles are looked at anew, and then read as after the first look.
    if (content.index !== index) whole.begin();
  };
  const settled = async () => {
    do await queue;
    while (isLoadPlanned);
    return whyUnread;
  };
  if (first !== undefined) enqueue(first);
  planLoad();
  return {
    settled,
    changed: (paths) => {
      for (const path of paths) waiting.add(path);
      if (isReadingPlanned || waiting.size === 0) return;
      isReadingPlanned = true;
      enqueue(readWaiting);
    },
    reload: planLoad,
    wholeRead: async () => {
      await settled();
      await whole.end();
    },
  };
}

/** Reads all articles whole behind each first look, one such reading after the other. */
function wholeReading({ content, whenIdle, onRead, onWhole, onProgress, onError }: ReadingWork) {
  let isNeeded: () => void = () => undefined;
  const needed = new Promise<void>((resolve) => {
    isNeeded = resolve;
  });
  let reading = Promise.resolve();
  const read = async () => {
    // What was asked during the first look is answered before; who needs all of it does not wait for that.
    await Promise.race([whenIdle?.(), needed]);
    if (!(await content.readWhole())) return;
    onRead();
    await onWhole();
  };
  return {
    begin: () => {
      onProgress({ reading: 'whole', done: 0, total: content.index.articles.size });
      reading = reading.then(read).catch(onError);
    },
    /** Hurries, and waits for all that was begun. */
    end: () => {
      isNeeded();
      return reading;
    },
  };
}

/** Tells what could not be read as it should, and what is left out from now on. */
async function tellFaults({ content, clock, notes, onProblem, onSkipped }: ReadingWork): Promise<void> {
  for (const [path, faults] of content.problems) for (const { message } of faults) onProblem(path, message);
  const steps = eachInSteps(content.index.articles.values(), ({ sidecars }) => {
    for (const { path, problems } of sidecars) for (const { message } of problems) onProblem(path, message);
  });
  await inSlices(steps, timeSlices(clock));
  const skipped = notes.newlySkipped();
  if (skipped.length > 0) onSkipped(skipped);
}
