import { fileTable, type FileTable } from '../../core/corpus/file-table.ts';
import { growingIndex, type GrowingIndex } from '../../core/corpus/index.ts';
import type { Actor } from '../../core/registers/actors.ts';
import { defaultSettings, type CorpusSettings } from '../../core/registers/corpus-settings.ts';
import type { RegisteredEvent } from '../../core/registers/events.ts';
import type { Problem } from '../../core/text/range.ts';
import type { CorpusHost } from '../host/host.ts';
import { orphanProblem } from '../host/load.ts';

/** Faults of files by path: of registers and of what could not be read. */
export type FaultsByPath = Map<string, readonly Problem[]>;

/** Time and size of files as they were when they were read (`stampNow`), by path. */
export type Stamps = Map<string, number>;

/**
 * What a corpus holds now, and what is known of how it was read. What reads files changes it; all others see it through
 * `CorpusContent`.
 */
export interface ContentState {
  settings: CorpusSettings;
  files: FileTable;
  /** Folders that are corpora of their own. */
  nested: readonly string[];
  actors: readonly Actor[];
  registered: readonly RegisteredEvent[];
  index: GrowingIndex;
  /** Goes up with each first look that took the place of what was there. */
  generation: number;
  readonly problems: FaultsByPath;
  readonly stamps: Stamps;
  /** The latest reading of each article that is being read, so that an older one that ends later is dropped. */
  readonly readings: Map<string, number>;
  /** How many readings of articles were begun. */
  readingCount: number;
}

/** A corpus of which nothing has been read. */
export function unreadState(nested: readonly string[]): ContentState {
  return {
    settings: defaultSettings,
    files: fileTable([], () => false),
    nested,
    actors: [],
    registered: [],
    index: growingIndex(),
    generation: 0,
    problems: new Map(),
    stamps: new Map(),
    readings: new Map(),
    readingCount: 0,
  };
}

/** Notes the faults of a file in the place of those that were noted before. */
export function noteFaults(all: FaultsByPath, path: string, faults: readonly Problem[]): void {
  if (faults.length > 0) all.set(path, faults);
  else all.delete(path);
}

/** Sidecars without an article are named; those that have one again are no longer. */
export function noteOrphans({ problems, files: { orphans } }: Pick<ContentState, 'problems' | 'files'>): void {
  for (const [path, [first]] of problems) if (first?.code === orphanProblem.code) problems.delete(path);
  for (const path of orphans) problems.set(path, [orphanProblem]);
}

/** Notes the stamp of a file as it is now, and gives it; undefined for one that is not there. */
export function noteStamp({ bulk }: CorpusHost, path: string, stamps: Stamps): number | undefined {
  const stamp = bulk?.stampNow(path);
  if (stamp === undefined) stamps.delete(path);
  else stamps.set(path, stamp);
  return stamp;
}
