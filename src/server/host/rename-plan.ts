import type { FileChange } from '../../core/coding/context.ts';
import type { FilePlaces, Kind, RenameCorpus, Renaming } from '../../core/coding/rename-changes.ts';
import { mergeActors } from '../../core/coding/merge-actors.ts';
import { meaningsOf, renameActor, renameEvent } from '../../core/coding/rename-id.ts';
import type { NewId } from '../../core/coding/replace-ids.ts';
import { stemOf } from '../../core/corpus/event-entries.ts';
import type { FileTable } from '../../core/corpus/file-table.ts';
import { sidecarsInScope } from '../../core/corpus/scope.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import type { RandomBytes } from '../../core/sidecar/ids.ts';

import type { PlannedChange } from '../corpus-care.ts';
import { readArticle, readText, type TextSource } from './load.ts';

/** What is to be renamed, and by whom. */
export interface RenameOrder {
  readonly ids: NewId;
  /** What the old id may be; where it is both, one has to be left out. */
  readonly kinds: readonly Kind[];
  /** Null where nobody has said a name. */
  readonly by: string | null;
  readonly random: RandomBytes;
  /** What to do where an id is an event and an actor, and where a name is needed. */
  readonly advice: { readonly ambiguous: string; readonly nameless: string };
}

/** All that a rename writes, made in memory; nothing is written yet. */
export interface RenamePlan {
  readonly kind: Kind;
  /** In how many places the id stands, in all and by file. */
  readonly places: number;
  readonly files: readonly FilePlaces[];
  readonly changes: readonly PlannedChange[];
}

/** The corpus in which something is renamed. */
export interface RenameFileTable {
  readonly settings: Pick<CorpusSettings, 'layers'>;
  readonly files: FileTable;
}

/**
 * Plans the rename of an id in the sidecars of all layers, whatever the scope, and in the registers, or says in a
 * sentence why nothing can be renamed.
 */
export async function planRename(
  source: TextSource,
  { settings, files }: RenameFileTable,
  { ids, kinds, by, random, advice }: RenameOrder,
): Promise<RenamePlan | string> {
  if (settings.layers === null) return 'nothing is written where corpus.yaml cannot be read.';
  const corpus = await readAll(source, files, ids);
  const meant = meaningsOf(corpus, ids.from).filter((kind) => kinds.includes(kind));
  // Where nothing is known of the id, the refusals tell what stands against finding it.
  const [kind = kinds[0] ?? 'event', other] = meant;
  if (other !== undefined) return `${ids.from} is an event and an actor. ${advice.ambiguous}`;
  const isPinned = kind === 'event' && corpus.pages.some((path) => stemOf(path) === ids.from);
  if (isPinned && settings.layers === 'own' && by === null) return advice.nameless;
  const layer = settings.layers === 'own' ? by : null;
  const coder = { by: by ?? '', today: '', layer, random };
  const renamed = (as: Kind) => (as === 'actor' ? renameActor(corpus, ids) : renameEvent(corpus, ids, coder));
  const renaming = renamed(kind);
  if (!renaming.ok)
    return meant.length === 0 ? kinds.flatMap((each) => reasonOf(renamed(each))).join(' ') : renaming.reason;
  const changes = await editAll(source, renaming.changes);
  return typeof changes === 'string' ? changes : { kind, places: renaming.places, files: renaming.files, changes };
}

/** Plans the merge of an actor into another one, in the same way. */
export async function planMerge(
  source: TextSource,
  { settings, files }: RenameFileTable,
  ids: NewId,
): Promise<RenamePlan | string> {
  if (settings.layers === null) return 'nothing is written where corpus.yaml cannot be read.';
  const merging = mergeActors(await readAll(source, files, ids), ids);
  if (!merging.ok) return merging.reason;
  const changes = await editAll(source, merging.changes);
  return typeof changes === 'string'
    ? changes
    : { kind: 'actor', places: merging.places, files: merging.files, changes };
}

/** The files of a corpus in which ids stand, of all layers. */
async function readAll(source: TextSource, files: FileTable, ids: NewId): Promise<RenameCorpus> {
  const sidecars: { path: string; article: string | null; text: string }[] = [];
  const orphans = files.orphans.map((path) => ({ path, article: null }));
  for (const { path, article } of [...files.sidecars, ...orphans])
    sidecars.push({ path, article, text: (await readText(source, path)) ?? '' });
  const texts = await pagesCalled(source, files, ids);
  return {
    sidecars,
    pages: [...texts.keys()],
    actors: (await readText(source, 'actors.yaml')) ?? null,
    events: (await readText(source, 'events.yaml')) ?? null,
    articleText: (path) => texts.get(path),
  };
}

/** The event pages whose file name is one of the ids, with their texts; no other article matters. */
async function pagesCalled(source: TextSource, files: FileTable, { from, to }: NewId): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of files.articles.filter((each) => [from, to].includes(stemOf(each)))) {
    const { facts, text } = await readArticle(source, path, sidecarsInScope(files, path, { kind: 'all' }));
    if (facts.article.kind === 'event-page') texts.set(path, text);
  }
  return texts;
}

/** Makes all edits in memory before anything is written. */
async function editAll(source: TextSource, changes: readonly FileChange[]): Promise<PlannedChange[] | string> {
  const planned: PlannedChange[] = [];
  for (const { path, edit } of changes) {
    const before = (await readText(source, path)) ?? null;
    const edited = edit(before);
    if (!edited.ok) return `${path}: ${edited.reason}`;
    planned.push({ path, before, after: edited.text });
  }
  return planned;
}

function reasonOf(renaming: Renaming): string[] {
  return renaming.ok ? [] : [renaming.reason];
}
