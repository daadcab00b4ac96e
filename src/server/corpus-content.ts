import { prepareFurniture } from '../core/article/furniture.ts';
import { plainReader } from '../core/corpus/article-reader.ts';
import { articleTest, isRegister, isSidecarPath } from '../core/corpus/files.ts';
import { fileTable, fileTableInSteps, type FileTable } from '../core/corpus/file-table.ts';
import { toIndex, type ArticleFacts } from '../core/corpus/facts.ts';
import { growingIndex, type CorpusIndex } from '../core/corpus/index.ts';
import { likelySidecars, sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { readActorsInSteps, type Actor } from '../core/registers/actors.ts';
import { defaultSettings, readCorpusSettings, type CorpusSettings } from '../core/registers/corpus-settings.ts';
import { readEventsInSteps } from '../core/registers/events.ts';
import type { Problem } from '../core/text/range.ts';
import type { ProgressParams } from './protocol.ts';
import { glanceAll } from './glance-all.ts';
import type { CrashNotes } from './crash-notes.ts';
import { diskTexts } from './disk-texts.ts';
import { mostOpen } from './recent-articles.ts';
import { orphanProblem, quickSource, readArticle, readText, unreadable, type TextSource } from './host/load.ts';
import { inSlices, timeSlices, type SliceClock } from './time-slices.ts';

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
  /** Reads everything anew, articles at a glance. */
  load(): Promise<void>;
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
  /** Called now and then while much is read, and when it has come to its end. */
  onProgress(progress: ReadingProgress): void;
}

/** How far the reading of all articles is; it has come to its end where `done` is `total`. */
export type ReadingProgress = Omit<ProgressParams, 'root'>;

/** Reading whole is told once for so many articles. */
const wholeStep = 1000;

/** Makes the content of a corpus; nothing is read yet. */
export function corpusContent({ source, clock, notes, scope, onProgress }: ContentSurroundings): CorpusContent {
  const quick = quickSource(source);
  // What is read in passing is read once, and would push out what a person works on.
  const passing = { ...quick, reader: plainReader };
  const texts = diskTexts(quick, mostOpen);
  /** The stamps are noted before it is asked. */
  const remembering = { ...quick, diskText: (path: string) => texts.read(path, stamps.get(path)) };
  const problems = new Map<string, readonly Problem[]>();
  const stamps = new Map<string, number>();
  /** The latest reading of each article, so that an older one that ends later is dropped. */
  const readings = new Map<string, number>();
  let lastReading = 0;
  let generation = 0;
  let settings = defaultSettings;
  let files = fileTable([], () => false);
  let nested: readonly string[] = [];
  let actors: readonly Actor[] = [];
  let index = growingIndex();

  const noteStamp = (path: string): number | undefined => {
    const stamp = source.host.bulk?.stampNow(path);
    if (stamp === undefined) stamps.delete(path);
    else stamps.set(path, stamp);
    return stamp;
  };
  const registerText = (path: string): Promise<string | undefined> => {
    noteStamp(path);
    return readText(source, path);
  };
  /** The entries of a register; a missing one has none. */
  const entriesOf = async <T>(path: string, reading: Generator<void, Reading<readonly T[]>> | undefined) => {
    const { value, problems: faults } =
      reading === undefined ? { value: [], problems: [] } : await inSlices(reading, timeSlices(clock));
    note(problems, path, faults);
    return value;
  };
  const take = {
    settings: (yaml: string | undefined) => {
      const { value, problems: faults } =
        yaml === undefined ? { value: defaultSettings, problems: [] } : readCorpusSettings(yaml);
      note(problems, 'corpus.yaml', faults);
      settings = value;
    },
    actors: async (yaml: string | undefined) => {
      actors = await entriesOf('actors.yaml', yaml === undefined ? undefined : readActorsInSteps(yaml));
      index.setActors(actors);
    },
    events: async (yaml: string | undefined) => {
      index.setRegistered(await entriesOf('events.yaml', yaml === undefined ? undefined : readEventsInSteps(yaml)));
    },
  };
  /** Reads an article; of files in `noted` the stamps have just been noted. */
  const readOne = async (path: string, from: TextSource, noted: ReadonlySet<string> = new Set()) => {
    const reading = (lastReading += 1);
    readings.set(path, reading);
    const sidecars = sidecarsInScope(files, path, scope());
    for (const each of [path, ...sidecars.map((file) => file.path)]) if (!noted.has(each)) noteStamp(each);
    const isRead = notes.reading([path]);
    const facts = await readArticle(from, path, sidecars).then(({ facts: each }) => each, unreadable);
    isRead();
    if (readings.get(path) !== reading) return;
    readings.delete(path);
    note(problems, path, 'message' in facts ? [facts] : []);
    if ('message' in facts) index.drop(path);
    else if (files.isArticle(path)) index.put(toIndex(facts));
  };
  const update = async (paths: readonly string[]) => {
    notes.forgive(paths);
    if (paths.includes('corpus.yaml')) return load();
    if (paths.includes('actors.yaml')) await take.actors(await registerText('actors.yaml'));
    if (paths.includes('events.yaml')) await take.events(await registerText('events.yaml'));
    const affected = new Set<string>();
    for (const path of paths) for (const each of await takeFile(path)) affected.add(each);
    const noted = new Set(paths);
    const slices = timeSlices(clock);
    for (const path of affected) {
      if (files.isArticle(path)) await readOne(path, remembering, noted);
      else index.drop(path);
      if (slices.isOver()) await slices.rest();
    }
    noteOrphans(problems, files.orphans);
  };
  /** Takes a file as it is on disk, and gives the articles that it concerns. */
  const takeFile = async (path: string): Promise<Iterable<string>> => {
    if (isRegister(path) || !concerns(settings, path)) return [];
    texts.forget(path);
    // An editor goes on showing a file that was deleted or renamed outside; the corpus is what is on disk.
    const isKnown = files.isArticle(path) || files.sidecar(path) !== undefined;
    const hasStamp = noteStamp(path) !== undefined;
    const isThere = (isKnown && hasStamp) || (await source.host.read(path)) !== undefined;
    const isNewArticle = isThere && !isSidecarPath(path) && !files.isArticle(path);
    const moved = isThere ? files.add(path) : files.remove(path);
    // Its sidecars came with it, and may be told of in another batch.
    if (isNewArticle) for (const each of likelySidecars(path, scope())) await takeFile(each);
    const article = files.isArticle(path) ? path : files.sidecar(path)?.article;
    return article === undefined ? moved : [...moved, article];
  };
  const load = async () => {
    const mine = (generation += 1);
    const fresh = growingIndex();
    problems.clear();
    stamps.clear();
    readings.clear();
    const [listing, settingsYaml, actorsYaml, eventsYaml] = await Promise.all([
      source.host.list(),
      ...['corpus.yaml', 'actors.yaml', 'events.yaml'].map(registerText),
    ]);
    const { paths, links = new Set(), nested: inner, unreadable: folders } = listing;
    take.settings(settingsYaml);
    const table = await inSlices(fileTableInSteps(paths, articleTest(settings)), timeSlices(clock));
    if (mine !== generation) return;
    for (const { path, reason } of folders) note(problems, path, [unreadable(reason)]);
    await inSlices(prepareFurniture(), timeSlices(clock));
    await glanceAll({
      source: quick,
      files: table,
      links,
      scope: scope(),
      clock,
      notes,
      isCancelled: () => mine !== generation,
      onArticle: fresh.add,
      onFault: (path, error) => {
        note(problems, path, [unreadable(error)]);
      },
      onProgress: (done, total) => {
        onProgress({ reading: 'glance', done, total });
      },
    });
    const slices = timeSlices(clock);
    for (const path of fresh.view.articles.keys()) {
      fresh.join(path);
      if (slices.isOver()) await slices.rest();
    }
    if (mine !== generation) return;
    // The old state is shown until the new one is there as a whole.
    [files, nested, index] = [table, inner, fresh];
    // The YAML of a register of thousands is parsed in one piece.
    await slices.rest();
    await take.actors(actorsYaml);
    await slices.rest();
    await take.events(eventsYaml);
    noteOrphans(problems, files.orphans);
  };
  return {
    get settings() {
      return settings;
    },
    get files() {
      return files;
    },
    get index() {
      return index.view;
    },
    get actors() {
      return actors;
    },
    get nested() {
      return nested;
    },
    problems,
    load,
    update,
    rescan: async (told) => {
      const { paths } = await source.host.list();
      const there = new Set(paths);
      const known = new Set([...files.articles, ...files.sidecars.map(({ path }) => path), ...files.orphans]);
      const changed = [...known, ...stamps.keys()].filter((path) => !there.has(path));
      const slices = timeSlices(clock);
      for (const path of paths) {
        const isNew = !known.has(path) && !isRegister(path);
        const hasChanged = isNew || source.host.bulk?.stampNow(path) !== stamps.get(path);
        if (hasChanged && concerns(settings, path)) changed.push(path);
        if (slices.isOver()) await slices.rest();
      }
      await update([...new Set([...changed, ...told])]);
    },
    readMeanwhile: (facts) => {
      if (index.view.articles.get(facts.path)?.reading === 'glance') index.put(toIndex(facts));
    },
    readWhole: async () => {
      const mine = generation;
      const { articles } = index.view;
      const tell = (done: number) => {
        onProgress({ reading: 'whole', done, total: articles.size });
      };
      const slices = timeSlices(clock);
      let done = 0;
      try {
        for (const [path, { reading }] of articles) {
          if (mine !== generation) return false;
          if (reading === 'glance' && articles.get(path)?.reading === 'glance') await readOne(path, passing);
          done += 1;
          if (done % wholeStep === 0 && done < articles.size) tell(done);
          if (slices.isOver()) await slices.rest();
        }
        return true;
      } finally {
        if (mine === generation) tell(articles.size);
      }
    },
  };
}

interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

function note(all: Map<string, readonly Problem[]>, path: string, faults: readonly Problem[]): void {
  if (faults.length > 0) all.set(path, faults);
  else all.delete(path);
}

/** Sidecars without an article are named; those that have one again are no longer. */
function noteOrphans(all: Map<string, readonly Problem[]>, orphans: readonly string[]): void {
  for (const [path, [first]] of all) if (first?.code === orphanProblem.code) all.delete(path);
  for (const path of orphans) all.set(path, [orphanProblem]);
}

/** True for the files that a corpus consists of; locks, temporary files and a person's notes change nothing. */
export function concerns(settings: CorpusSettings, path: string): boolean {
  return isRegister(path) || isSidecarPath(path) || articleTest(settings)(path);
}
