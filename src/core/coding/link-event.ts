import { covers, type ArticleFacts } from '../corpus/facts.ts';
import type { CorpusIndex, EventEntry } from '../corpus/index.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId, readableId } from '../sidecar/ids.ts';
import type { RationaleRecord } from '../sidecar/schema.ts';
import { makeAnchor } from '../text/anchor.ts';
import type { Data } from '../yaml/print.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import {
  anchorFields,
  ownRecord,
  sidecarChange,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type FileChange,
} from './context.ts';

/** What a person decided on a rationale line. */
export interface RationaleCoding {
  /** Where the line's words begin, in code points. */
  readonly at: number;
  /** The event it means: an id of the corpus (with its page's path where two pages have the same stem), or `outside` with what it is about. */
  readonly other: { readonly event: string; readonly path?: string } | { readonly outside: string };
  /** The relation that it makes: its type, and whether it runs from this page's event or from the other. */
  readonly relation: { readonly type: string; readonly from: 'this' | 'other' } | null;
}

/** Links a rationale line to the event it means. The first link to a page pins a readable id in that page's sidecar. */
export function linkEvent(
  article: CodedArticle,
  coding: RationaleCoding,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  const { facts, text } = article;
  const line = facts.article.related.items.find(({ at, end }) => at <= coding.at && coding.at <= end);
  if (line === undefined)
    return { ok: false, reason: 'There is no rationale line here any more. Try again on the line.' };
  const target = 'event' in coding.other ? meantEvent(coding.other, index) : undefined;
  if ('event' in coding.other && target === undefined)
    return { ok: false, reason: `There is no event ${coding.other.event} any more.` };
  if (target?.page === true && target.place?.path === facts.path) {
    return { ok: false, reason: 'This is the event of this page. A rationale means another one.' };
  }
  const pinned = target === undefined ? { id: 'outside', changes: [] } : pinEvent(target, index, coder, textOf);
  if (pinned === undefined) return { ok: false, reason: 'The article of that event could not be read.' };
  const title = 'outside' in coding.other && coding.other.outside !== '' ? coding.other.outside : undefined;
  const records = facts.rationales.filter((record) => covers(record, line));
  const own = ownRecord(records, facts.path, coder);
  const edits = own
    ? changed(own.record, pinned.id, title, coding, coder)
    : [added(article, line, pinned.id, title, coding, coder, records[0]?.record.id)];
  return { ok: true, changes: [...pinned.changes, sidecarChange(facts, text, coder, edits)] };
}

/** The event that a person picked: by its id, or as the one that a page reports. */
function meantEvent({ event, path }: { event: string; path?: string }, index: CorpusIndex): EventEntry | undefined {
  const page = path === undefined ? undefined : index.pageEvent(path);
  return page?.id === event ? page : index.event(event);
}

/** The id by which an event can be referred to, and what must be written first so that it stands in a file. */
function pinEvent(
  event: EventEntry,
  index: CorpusIndex,
  coder: Coder,
  textOf: (path: string) => string | undefined,
): { id: string; changes: FileChange[] } | undefined {
  if (event.pinned || event.place === null) return { id: event.id, changes: [] };
  const text = textOf(event.place.path);
  if (text === undefined) return undefined;
  const id = readableId(event.title, (taken) => isTaken(index, taken, event), 'event');
  const edit: YamlEdit = { kind: 'add', section: 'events', record: { id, page: true }, placement: 'last' };
  return { id, changes: [sidecarChange({ path: event.place.path }, text, coder, [edit])] };
}

/** True for an id that something else than the event itself is called by. */
function isTaken({ events }: CorpusIndex, id: string, event: EventEntry): boolean {
  return (
    id === 'this' ||
    id === 'other' ||
    id === 'outside' ||
    events.some((each) => each !== event && (each.id === id || each.aliases.includes(id)))
  );
}

function added(
  { text }: CodedArticle,
  line: ArticleFacts['article']['related']['items'][number],
  other: string,
  title: string | undefined,
  { relation }: RationaleCoding,
  coder: Coder,
  replaces: string | undefined,
): YamlEdit {
  const record = {
    id: newRecordId('q', coder.random),
    ...anchorFields(makeAnchor(text, line)),
    other,
    ...(title !== undefined && { title }),
    by: coder.by,
    created: coder.today,
    ...(replaces !== undefined && { replaces }),
    ...(relation !== null && { relations: [newRelation(relation, coder)] }),
  };
  return { kind: 'add', section: 'rationales', record, placement: 'last' };
}

/** Another event makes other relations; under the same one a further type joins those that are there. */
function changed(
  record: RationaleRecord,
  other: string,
  title: string | undefined,
  { relation }: RationaleCoding,
  coder: Coder,
): YamlEdit[] {
  const kept = record.other === other ? (record.relations ?? []) : [];
  const isThere = kept.some(({ type, from = 'this' }) => type === relation?.type && from === relation?.from);
  const relations: Data[] = [...kept, ...(relation === null || isThere ? [] : [newRelation(relation, coder)])].map(
    asData,
  );
  return changeRecord('rationales', record.id, {
    other,
    title,
    relations: relations.length > 0 ? relations : undefined,
  });
}

function newRelation({ type, from }: { readonly type: string; readonly from: 'this' | 'other' }, { random }: Coder) {
  return { id: newRecordId('k', random), from, type };
}

/** What was read as data that can be written: keys of others are kept as they are. */
function asData(value: unknown): Data {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asData(entry)]));
}
