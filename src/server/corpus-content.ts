import { prepareFurniture } from '../core/article/furniture.ts';
import { plainReader } from '../core/corpus/article-reader.ts';
import { articleTest, isRegister, isSidecarPath } from '../core/corpus/files.ts';
import { fileTable, fileTableInSteps, type FileTable } from '../core/corpus/file-table.ts';
import { toIndex, type ArticleFacts } from '../core/corpus/facts.ts';
import { growingIndex, type CorpusIndex } from '../core/corpus/index.ts';
import { likelySidecars, sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { readActorsInSteps, type Actor } from '../core/registers/actors.ts';
import { defaultSettings, readCorpusSettings, type CorpusSettings } from '../core/registers/corpus-settings.ts';
import { readEventsInSteps, type RegisteredEvent } from '../core/registers/events.ts';
import type { SaidEncoding } from '../core/text/decode.ts';
import { none } from '../core/text/lists.ts';
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

/** Reading whole is told once for so many articles. */
const wholeStep = 1000;

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
  const quick = quickSource(source);
  // What is read in passing is read once, and would push out what a person works on.
  const passing = { ...quick, reader: plainReader };
  const texts = diskTexts(quick, mostOpen);
  /** The stamps are noted before it is asked. */
  const remembering = {
    ...quick,
    diskText: (path: string, said: SaidEncoding) => texts.read(path, stamps.get(path), said),
  };
  const problems = new Map<string, readonly Problem[]>();
  const stamps = new Map<string, number>();
  /** The latest reading of each article, so that an older one that ends later is dropped. */
  const readings = new Map<string, number>();
  let lastReading = 0;
  let generation = 0;
  let settings = defaultSettings;
  let files = fileTable([], () => false);
  let nested = roots;
  let actors: readonly Actor[] = [];
  let registered: readonly RegisteredEvent[] = [];
  let index = growingIndex();

  /** A folder may be opened as a corpus of its own without a file that says so. */
  const ownOf = (paths: readonly string[]) =>
    roots.length === 0 ? paths : paths.filter((path) => !isBelow(roots, path));
  const noteStamp = (path: string, into = stamps): number | undefined => {
    const stamp = source.host.bulk?.stampNow(path);
    if (stamp === undefined) into.delete(path);
    else into.set(path, stamp);
    return stamp;
  };
  const registerText = async (path: string, into = stamps): Promise<RegisterText> => {
    noteStamp(path, into);
    return readText(source, path).then((yaml) => ({ yaml }), unreadable);
  };
  /** The entries of a register; a missing one has none, and of one that cannot be read they are what they were. */
  const entriesOf = async <T>(
    path: string,
    text: RegisterText,
    read: (yaml: string) => Generator<void, Reading<readonly T[]>>,
    before: readonly T[],
  ) => {
    const { value, problems: faults } =
      'message' in text
        ? { value: before, problems: [text] }
        : text.yaml === undefined
          ? { value: [], problems: [] }
          : await inSlices(read(text.yaml), timeSlices(clock));
    note(problems, path, faults);
    return value;
  };
  const take = {
    actors: async (text: RegisterText) => {
      actors = await entriesOf('actors.yaml', text, readActorsInSteps, actors);
      index.setActors(actors);
    },
    events: async (text: RegisterText) => {
      registered = await entriesOf('events.yaml', text, readEventsInSteps, registered);
      index.setRegistered(registered);
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
    if (paths.includes('corpus.yaml')) {
      await load();
      return;
    }
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
    const isThere = (isKnown && hasStamp) || (await isOnDisk(path));
    const isNewArticle = isThere && !isSidecarPath(path) && !files.isArticle(path);
    const moved = isThere ? files.add(path) : files.remove(path);
    // Its sidecars came with it, and may be told of in another batch.
    if (isNewArticle) for (const each of likelySidecars(path, scope())) await takeFile(each);
    const article = files.isArticle(path) ? path : files.sidecar(path)?.article;
    return article === undefined ? moved : [...moved, article];
  };
  /** True also for a file that is there and cannot be read: reading it tells why. */
  const isOnDisk = (path: string): Promise<boolean> =>
    source.host.read(path).then(
      (file) => file !== undefined,
      () => true,
    );
  const load = async (isCancelled = () => false) => {
    const fresh = growingIndex();
    const faults = new Map<string, readonly Problem[]>();
    const looked = new Map<string, number>();
    const textOf = (path: string) => registerText(path, looked);
    const [listing, settingsText, actorsText, eventsText] = await Promise.all([
      source.host.list(),
      textOf('corpus.yaml'),
      textOf('actors.yaml'),
      textOf('events.yaml'),
    ]);
    const { links = new Set(), unreadable: folders } = listing;
    const inner = [...new Set([...roots, ...listing.nested])];
    const paths = ownOf(listing.paths);
    const said = settingsIn(settingsText);
    note(faults, 'corpus.yaml', said.problems);
    const table = await inSlices(fileTableInSteps(paths, articleTest(said.value)), timeSlices(clock));
    for (const { path, reason } of folders) note(faults, path, [unreadable(reason)]);
    await inSlices(prepareFurniture(), timeSlices(clock));
    await glanceAll({
      source: quick,
      files: table,
      links,
      scope: scope(),
      clock,
      notes,
      isCancelled,
      onArticle: fresh.add,
      onFault: (path, error) => {
        note(faults, path, [unreadable(error)]);
      },
      onProgress: (done, total) => {
        onProgress({ reading: 'glance', done, total });
      },
      onError,
    });
    const slices = timeSlices(clock);
    for (const path of fresh.view.articles.keys()) {
      fresh.join(path);
      if (slices.isOver()) await slices.rest();
    }
    if (isCancelled()) return false;
    generation += 1;
    readings.clear();
    replace(problems, faults);
    replace(stamps, looked);
    [settings, files, nested, index] = [said.value, table, inner, fresh];
    // A register that somebody wrote in a form of their own is parsed in one piece.
    await slices.rest();
    await take.actors(actorsText);
    await slices.rest();
    await take.events(eventsText);
    noteOrphans(problems, files.orphans);
    return true;
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
      const { paths: listed } = await source.host.list();
      const paths = ownOf(listed);
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

/** The text of a register, undefined where there is none; or why it could not be read. */
type RegisterText = { readonly yaml: string | undefined } | Problem;

/** Without its settings nobody knows what belongs to a corpus: where they cannot be read, it cannot. */
function settingsIn(text: RegisterText): Reading<CorpusSettings> {
  if ('message' in text) throw new Error(`corpus.yaml: ${text.message}`);
  return text.yaml === undefined ? { value: defaultSettings, problems: [] } : readCorpusSettings(text.yaml);
}

/** True for a path in one of some folders. */
export function isBelow(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

function replace<K, V>(old: Map<K, V>, fresh: ReadonlyMap<K, V>): void {
  old.clear();
  for (const [key, value] of fresh) old.set(key, value);
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
