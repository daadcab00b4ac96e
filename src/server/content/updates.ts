import { toIndex } from '../../core/corpus/facts.ts';
import { isRegister, isSidecarPath } from '../../core/corpus/files.ts';
import { likelySidecars, sidecarsInScope, type Scope } from '../../core/corpus/scope.ts';
import type { SaidEncoding } from '../../core/text/decode.ts';
import type { CrashNotes } from '../crash-notes.ts';
import type { DiskTexts } from '../disk-texts.ts';
import { readArticle, unreadable, type TextSource } from '../host/load.ts';
import { timeSlices, type SliceClock } from '../time-slices.ts';
import { concerns, ownPaths } from './own-paths.ts';
import { registerText, takeActors, takeEvents } from './registers.ts';
import { noteFaults, noteOrphans, noteStamp, type ContentState } from './state.ts';

/** What bringing a corpus up to date needs. */
export interface UpdateWork {
  readonly source: TextSource;
  /** The same for files that are read in bulk. */
  readonly quick: TextSource;
  /** The texts that were read last. */
  readonly texts: DiskTexts;
  readonly clock: SliceClock;
  readonly notes: CrashNotes;
  scope(): Scope;
  /** Folders that are known to be corpora of their own before the disk is looked at. */
  readonly roots: readonly string[];
  /** Reads everything anew: `CorpusContent.load`. */
  load(): Promise<unknown>;
}

/** Reads changed, new and deleted files. */
export async function updateFiles(state: ContentState, work: UpdateWork, paths: readonly string[]): Promise<void> {
  const { source, clock, notes, texts, quick } = work;
  notes.forgive(paths);
  if (paths.includes('corpus.yaml')) {
    await work.load();
    return;
  }
  const textOf = (path: string) => registerText(source, path, state.stamps);
  if (paths.includes('actors.yaml')) await takeActors(state, await textOf('actors.yaml'), clock);
  if (paths.includes('events.yaml')) await takeEvents(state, await textOf('events.yaml'), clock);
  const affected = new Set<string>();
  for (const path of paths) for (const each of await takeFile(state, work, path)) affected.add(each);
  const remembering = {
    ...quick,
    diskText: (path: string, said: SaidEncoding) => texts.read(path, state.stamps.get(path), said),
  };
  const noted = new Set(paths);
  const slices = timeSlices(clock);
  for (const path of affected) {
    if (state.files.isArticle(path)) await readOne(state, work, { path, source: remembering, noted });
    else forget(state, path);
    if (slices.isOver()) await slices.rest();
  }
  noteOrphans(state);
}

/** Looks which files have come, gone or changed since they were read, and reads these and those that it is told of. */
export async function rescanFiles(state: ContentState, work: UpdateWork, told: readonly string[]): Promise<void> {
  const { source, clock, roots } = work;
  const paths = ownPaths(roots, (await source.host.list()).paths);
  const { files, stamps, settings } = state;
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
  await updateFiles(state, work, [...new Set([...changed, ...told])]);
}

/** An article to read. */
export interface ArticleToRead {
  readonly path: string;
  readonly source: TextSource;
  /** Files whose stamps have just been noted. */
  readonly noted?: ReadonlySet<string>;
}

/** Reads an article whole, and takes it into the index unless a later reading of it was begun meanwhile. */
export async function readOne(
  state: ContentState,
  { source: { host }, notes, scope }: Pick<UpdateWork, 'source' | 'notes' | 'scope'>,
  { path, source, noted }: ArticleToRead,
): Promise<void> {
  const reading = (state.readingCount += 1);
  state.readings.set(path, reading);
  const sidecars = sidecarsInScope(state.files, path, scope());
  for (const each of [path, ...sidecars.map((file) => file.path)])
    if (noted?.has(each) !== true) noteStamp(host, each, state.stamps);
  const isRead = notes.reading([path]);
  const facts = await readArticle(source, path, sidecars).then(({ facts: each }) => each, unreadable);
  isRead();
  if (state.readings.get(path) !== reading) return;
  state.readings.delete(path);
  noteFaults(state.problems, path, 'message' in facts ? [facts] : []);
  if ('message' in facts) state.index.drop(path);
  else if (state.files.isArticle(path)) state.index.put(toIndex(facts));
}

/** Forgets an article that is none any more, and what was wrong with it. */
function forget({ index, problems }: ContentState, path: string): void {
  index.drop(path);
  problems.delete(path);
}

/** Takes a file as it is on disk, and gives the articles that it concerns. */
async function takeFile(state: ContentState, work: UpdateWork, path: string): Promise<Iterable<string>> {
  const { files, settings, stamps } = state;
  const { source, texts, scope } = work;
  if (isRegister(path) || !concerns(settings, path)) return [];
  texts.forget(path);
  // An editor goes on showing a file that was deleted or renamed outside; the corpus is what is on disk.
  const isKnown = files.isArticle(path) || files.sidecar(path) !== undefined;
  const hasStamp = noteStamp(source.host, path, stamps) !== undefined;
  const isThere = (isKnown && hasStamp) || (await isOnDisk(source, path));
  const isNewArticle = isThere && !isSidecarPath(path) && !files.isArticle(path);
  const moved = isThere ? files.add(path) : files.remove(path);
  // Its sidecars came with it, and may be told of in another batch.
  if (isNewArticle) for (const each of likelySidecars(path, scope())) await takeFile(state, work, each);
  const article = files.isArticle(path) ? path : files.sidecar(path)?.article;
  return article === undefined ? moved : [...moved, article];
}

/** True also for a file that is there and cannot be read: reading it tells why. */
function isOnDisk({ host }: TextSource, path: string): Promise<boolean> {
  return host.read(path).then(
    (file) => file !== undefined,
    () => true,
  );
}
