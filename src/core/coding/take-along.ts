import type { ArticleFacts, IndexedArticle } from '../corpus/facts.ts';
import type { SidecarFile } from '../corpus/files.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { annotationsOf, isOwnFile } from './annotations.ts';
import { sidecarChange, type CodedArticle, type Coder, type FileChange } from './context.ts';
import {
  endsAt,
  hangingIn,
  idsMeant,
  namesIn,
  recordsOfSidecar,
  sayHanging,
  takeAlong,
  type FileRecords,
  type Going,
  type NamingField,
} from './hanging.ts';

/** What the index tells of records in other articles. */
export type OtherArticles = Pick<CorpusIndex, 'articles' | 'responsesCalled'>;

/** What has to be done besides where records go, so that nothing speaks of them any more. */
export interface Besides {
  /** Changes of the coder's own files of the article in which something hangs on them, those of `done` left out. */
  readonly changes: readonly FileChange[];
  /** How much went along, how much stays, and how much speaks of them still. */
  readonly note?: string;
}

/**
 * What hangs on records that go, in all files of the coder's own. What others say in layers of theirs, and what other
 * articles say, is left and only counted: rules report it.
 */
export function besides(
  { facts, text }: CodedArticle,
  going: Going,
  coder: Coder,
  others: OtherArticles,
  done: ReadonlySet<string>,
): Besides {
  const own = facts.sidecars.filter((file) => isOwnFile(file, coder));
  const hanging = own.map((file) => ({ file, hanging: hangingIn(recordsOfFile(facts, file), file.path, going) }));
  const changes = hanging
    .filter(({ file, hanging: found }) => !done.has(file.path) && takeAlong(found).length > 0)
    .map(({ file }) => {
      const layer = { ...coder, layer: file.layer };
      return sidecarChange(facts.path, text, layer, (now) => alongIn(now, file.path, going), { dropsMany: true });
    });
  const note = sayHanging(
    hanging.map(({ hanging: found }) => found),
    countLeft(facts, going, coder) + countElsewhere(facts.path, going.ids, others),
  );
  return { changes, ...(note.length > 0 && { note: note.join(' ') }) };
}

/** The edits of a file, as it is when it is written, that take along what hangs on records that go. */
export function alongIn(now: Parameters<typeof recordsOfSidecar>[0], path: string, going: Going) {
  return takeAlong(hangingIn(recordsOfSidecar(now), path, going));
}

/** The records of one sidecar that hold. */
export function recordsOfFile(facts: ArticleFacts, { path }: Pick<SidecarFile, 'path'>): FileRecords {
  const here = <T>(records: readonly { readonly record: T; readonly sidecar: SidecarFile }[]): T[] =>
    records.flatMap(({ record, sidecar }) => (sidecar.path === path ? [record] : []));
  const rationales = here(facts.rationales);
  const unheld = facts.sidecars.find((each) => each.path === path)?.unheld ?? [];
  const held = annotationsOf(facts).filter(({ placed }) => placed.sidecar.path === path);
  const inner = rationales.flatMap(({ relations = [] }) => relations);
  return {
    mentions: here(facts.mentions),
    noActs: here(facts.noActs),
    rationales,
    relations: here(facts.relations),
    verdicts: here(facts.verdicts),
    ids: new Set([...unheld, ...[...held.map(({ placed }) => placed.record), ...inner].map(({ id }) => id)]),
  };
}

/** How many records of the article that are not the coder's to change speak of records that go. */
function countLeft(facts: ArticleFacts, going: Going, coder: Coder): number {
  const counts = facts.sidecars
    .filter((file) => !isOwnFile(file, coder))
    .map((file) => {
      const records = recordsOfFile(facts, file);
      const ids = idsMeant(records, file.path, going);
      const names = namesIn(records, ids);
      // What belongs to a record that another layer has still, or judges it, is as that layer means it.
      if (going.isDropped) return countRecords(names.filter(({ key }) => key !== 'of'));
      return countRecords(names) + records.verdicts.filter(({ of }) => ids.has(of)).length;
    });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A relation whose ends are both named is one record. */
function countRecords(names: readonly NamingField[]): number {
  return new Set(names.map(({ path }) => JSON.stringify(path))).size;
}

/** How many relations of other articles have records that go as an end. */
function countElsewhere(own: string, ids: ReadonlySet<string>, others: OtherArticles): number {
  const counts = articlesNaming(own, ids, others).map(({ count }) => count);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The other articles with relations to some acts of one. An id that several articles have means the one's own act. */
export function articlesNaming(
  own: string,
  ids: ReadonlySet<string>,
  { articles, responsesCalled }: OtherArticles,
): { readonly path: string; readonly count: number }[] {
  const only = new Set([...ids].filter((id) => responsesCalled(id).length === 1));
  if (only.size === 0) return [];
  return [...articles.values()].flatMap((facts) => {
    const count = facts.path === own ? 0 : relationsOf(facts).filter(endsAt(only)).length;
    return count > 0 ? [{ path: facts.path, count }] : [];
  });
}

function relationsOf({ relations, rationales }: IndexedArticle) {
  return [...relations.map(({ record }) => record), ...rationales.flatMap(({ record }) => record.relations ?? [])];
}
