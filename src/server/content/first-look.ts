import { prepareFurniture } from '../../core/article/furniture.ts';
import { articleTest } from '../../core/corpus/files.ts';
import { fileTableInSteps, type FileTable } from '../../core/corpus/file-table.ts';
import { growingIndex, type GrowingIndex } from '../../core/corpus/index.ts';
import type { Scope } from '../../core/corpus/scope.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import type { CrashNotes } from '../crash-notes.ts';
import { glanceAll } from '../glance-all.ts';
import { unreadable, type TextSource } from '../host/load.ts';
import { inSlices, timeSlices, type SliceClock } from '../time-slices.ts';
import { ownPaths } from './own-paths.ts';
import { registerText, settingsIn, takeActors, takeEvents, type RegisterText } from './registers.ts';
import { noteFaults, noteOrphans, type ContentState, type FaultsByPath, type Stamps } from './state.ts';

/** What a first look needs, and whom it tells. */
export interface FirstLookWork {
  readonly source: TextSource;
  /** The same for files that are read in bulk. */
  readonly quick: TextSource;
  readonly clock: SliceClock;
  readonly notes: CrashNotes;
  readonly scope: Scope;
  /** Folders that are known to be corpora of their own before the disk is looked at. */
  readonly roots: readonly string[];
  isCancelled(): boolean;
  onProgress(done: number, total: number): void;
  onError(error: unknown): void;
}

/** All that a first look found, apart from what was there before. */
interface Looked {
  readonly settings: CorpusSettings;
  readonly files: FileTable;
  readonly nested: readonly string[];
  readonly index: GrowingIndex;
  readonly faults: FaultsByPath;
  readonly stamps: Stamps;
  readonly actors: RegisterText;
  readonly events: RegisterText;
}

/**
 * Looks at all files of a corpus and puts what it finds in the place of what was there; false, and nothing is changed, where
 * nobody needs it any more. Throws, and nothing is changed, where the disk fails.
 */
export async function lookAtAll(state: ContentState, work: FirstLookWork): Promise<boolean> {
  const looked = await look(work);
  if (work.isCancelled()) return false;
  state.generation += 1;
  state.readings.clear();
  replace(state.problems, looked.faults);
  replace(state.stamps, looked.stamps);
  state.settings = looked.settings;
  state.files = looked.files;
  state.nested = looked.nested;
  state.index = looked.index;
  // A register that somebody wrote in a form of their own is parsed in one piece.
  const slices = timeSlices(work.clock);
  await slices.rest();
  await takeActors(state, looked.actors, work.clock);
  await slices.rest();
  await takeEvents(state, looked.events, work.clock);
  noteOrphans(state);
  return true;
}

async function look(work: FirstLookWork): Promise<Looked> {
  const { source, roots, clock } = work;
  const faults: FaultsByPath = new Map();
  const stamps: Stamps = new Map();
  const textOf = (path: string) => registerText(source, path, stamps);
  const [listing, settingsText, actors, events] = await Promise.all([
    source.host.list(),
    textOf('corpus.yaml'),
    textOf('actors.yaml'),
    textOf('events.yaml'),
  ]);
  const { links = new Set(), unreadable: folders } = listing;
  const { value: settings, problems } = settingsIn(settingsText);
  noteFaults(faults, 'corpus.yaml', problems);
  const files = await inSlices(
    fileTableInSteps(ownPaths(roots, listing.paths), articleTest(settings)),
    timeSlices(clock),
  );
  for (const { path, reason } of folders) noteFaults(faults, path, [unreadable(reason)]);
  const index = await indexOf(work, files, links, faults);
  return {
    settings,
    files,
    nested: [...new Set([...roots, ...listing.nested])],
    index,
    faults,
    stamps,
    actors,
    events,
  };
}

/** Glances at all articles, and resolves their relations when all are there. */
async function indexOf(
  { quick: source, scope, clock, notes, isCancelled, onProgress, onError }: FirstLookWork,
  files: FileTable,
  links: ReadonlySet<string>,
  faults: FaultsByPath,
): Promise<GrowingIndex> {
  const index = growingIndex();
  await inSlices(prepareFurniture(), timeSlices(clock));
  await glanceAll({
    source,
    files,
    links,
    scope,
    clock,
    notes,
    isCancelled,
    onArticle: index.add,
    onFault: (path, error) => {
      noteFaults(faults, path, [unreadable(error)]);
    },
    onProgress,
    onError,
  });
  const slices = timeSlices(clock);
  for (const path of index.view.articles.keys()) {
    index.join(path);
    if (slices.isOver()) await slices.rest();
  }
  return index;
}

function replace<K, V>(old: Map<K, V>, fresh: ReadonlyMap<K, V>): void {
  old.clear();
  for (const [key, value] of fresh) old.set(key, value);
}
