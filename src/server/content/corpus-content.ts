import { plainReader } from '../../core/corpus/article-reader.ts';
import { toIndex, type ArticleFacts } from '../../core/corpus/facts.ts';
import type { FileTable } from '../../core/corpus/file-table.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Scope } from '../../core/corpus/scope.ts';
import type { Actor } from '../../core/registers/actors.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import { none } from '../../core/text/lists.ts';
import type { Problem } from '../../core/text/range.ts';
import type { CrashNotes } from '../crash-notes.ts';
import { diskTexts } from '../disk-texts.ts';
import { quickSource, type TextSource } from '../host/load.ts';
import type { ProgressParams } from '../protocol.ts';
import { mostOpen } from '../recent-articles.ts';
import { timeSlices, type SliceClock } from '../time-slices.ts';
import { lookAtAll } from './first-look.ts';
import { unreadState, type ContentState } from './state.ts';
import { readOne, rescanFiles, updateFiles, type UpdateWork } from './updates.ts';

/** What a corpus holds now, and the ways to bring it up to date. */
export interface CorpusContent {
  readonly settings: CorpusSettings;
  readonly files: FileTable;
  readonly index: CorpusIndex;
  readonly actors: readonly Actor[];
  /** Folders that are corpora of their own. */
  readonly nested: readonly string[];
  /** Faults of files by path: of registers and of what could not be read. Those of articles are in the index. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /**
   * Reads everything anew, articles at a glance. Until all of it is there the old state is shown, which stays where the
   * disk fails or `isCancelled` says that nobody needs it any more: then it resolves to false.
   */
  load(isCancelled?: () => boolean): Promise<boolean>;
  /** Reads changed, new and deleted files. */
  update(paths: readonly string[]): Promise<void>;
  /** Looks which files have come, gone or changed since they were read, and reads these and those that it is told of. */
  rescan(told: readonly string[]): Promise<void>;
  /** Takes an article that was read whole for another reason, where it was only glanced at so far. */
  readMeanwhile(facts: ArticleFacts): void;
  /** Reads the articles that were only glanced at; resolves to false where a newer load took its place. */
  readWhole(): Promise<boolean>;
}

/** What the content of a corpus needs of the outside. */
export interface ContentSurroundings {
  readonly source: TextSource;
  readonly clock: SliceClock;
  readonly notes: CrashNotes;
  scope(): Scope;
  /** Folders that are known to be corpora of their own before the disk is looked at. */
  readonly nested?: readonly string[] | undefined;
  /** Called now and then while much is read, and when it has come to its end. */
  onProgress(progress: ReadingProgress): void;
  /** Called for a fault that costs time and nothing else. */
  onError(error: unknown): void;
}

/** How far the reading of all articles is; it has come to its end where `done` is `total`. */
export type ReadingProgress = Omit<ProgressParams, 'root'>;

/** Makes the content of a corpus; nothing is read yet. */
export function corpusContent({
  source,
  clock,
  notes,
  scope,
  nested: roots = none,
  onProgress,
  onError,
}: ContentSurroundings): CorpusContent {
  const state = unreadState(roots);
  const quick = quickSource(source);
  const load = (isCancelled = () => false) =>
    lookAtAll(state, {
      source,
      quick,
      clock,
      notes,
      scope: scope(),
      roots,
      isCancelled,
      onProgress: (done, total) => {
        onProgress({ reading: 'glance', done, total });
      },
      onError,
    });
  const work: UpdateWork = { source, quick, texts: diskTexts(quick, mostOpen), clock, notes, scope, roots, load };
  return {
    get settings() {
      return state.settings;
    },
    get files() {
      return state.files;
    },
    get index() {
      return state.index.view;
    },
    get actors() {
      return state.actors;
    },
    get nested() {
      return state.nested;
    },
    problems: state.problems,
    load,
    update: (paths) => updateFiles(state, work, paths),
    rescan: (told) => rescanFiles(state, work, told),
    readMeanwhile: (facts) => {
      if (state.index.view.articles.get(facts.path)?.reading === 'glance') state.index.put(toIndex(facts));
    },
    readWhole: () => readGlanced(state, work, onProgress),
  };
}

/** Reading whole is told once for so many articles. */
const wholeStep = 1000;

/** Reads whole what was only glanced at; false where a newer first look took its place. */
async function readGlanced(
  state: ContentState,
  work: UpdateWork,
  onProgress: ContentSurroundings['onProgress'],
): Promise<boolean> {
  // What is read in passing is read once, and would push out what a person works on.
  const passing = { ...work.quick, reader: plainReader };
  const { generation, index } = state;
  const { articles } = index.view;
  const tell = (done: number) => {
    onProgress({ reading: 'whole', done, total: articles.size });
  };
  const slices = timeSlices(work.clock);
  let done = 0;
  try {
    for (const [path, { reading }] of articles) {
      if (state.generation !== generation) return false;
      if (reading === 'glance' && articles.get(path)?.reading === 'glance')
        await readOne(state, work, { path, source: passing });
      done += 1;
      if (done % wholeStep === 0 && done < articles.size) tell(done);
      if (slices.isOver()) await slices.rest();
    }
    return true;
  } finally {
    if (state.generation === generation) tell(articles.size);
  }
}
