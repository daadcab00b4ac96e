import type { EventEntry } from '../corpus/event-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId, readableId } from '../sidecar/ids.ts';
import type { RationaleRecord } from '../sidecar/schema.ts';
import { makeAnchor } from '../text/anchor.ts';
import type { RecordData, YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import {
  anchorFields,
  lineWith,
  recordOn,
  recordsOfOthers,
  sidecarChange,
  touched,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type FileChange,
} from './context.ts';
import { asData } from './record-data.ts';

/** What a person decided on a rationale line. */
export interface RationaleCoding {
  /** Where the line's words began when the person saw them, in code points. */
  readonly at: number;
  /** The line's words. */
  readonly words: string;
  /** The event it means: an id of the corpus (with its page's path where two pages have the same stem), or `outside` with what it is about. */
  readonly other: { readonly event: string; readonly path?: string } | { readonly outside: string };
  /** The relation that it makes: its type, and whether it runs from this page's event or from the other. */
  readonly relation: { readonly type: string; readonly from: 'this' | 'other' } | null;
  /** Whether it stands instead of the relations that the line makes already, or beside them. */
  readonly replace: boolean;
}

/** Links a rationale line to the event it means. The first link to a page pins a readable id in that page's sidecar. */
export function linkEvent(
  { facts, text }: CodedArticle,
  coding: RationaleCoding,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  const line = lineWith(facts.article.related.items, coding.words, coding.at);
  if (line === undefined)
    return { ok: false, reason: 'This rationale line has changed meanwhile. Try again on the line.' };
  const target = 'event' in coding.other ? meantEvent(coding.other, index) : undefined;
  if ('event' in coding.other && target === undefined) {
    return { ok: false, reason: `There is no event ${coding.other.event} any more.` };
  }
  if (target?.page === true && target.place?.path === facts.path) {
    return { ok: false, reason: 'This is the event of this page. A rationale means another one.' };
  }
  const pinned = target === undefined ? { id: 'outside', changes: [] } : pinnedEvent(target, index, coder, textOf);
  if (pinned === undefined) return { ok: false, reason: 'The article of that event could not be read.' };
  const title = 'outside' in coding.other && coding.other.outside !== '' ? coding.other.outside : undefined;
  const [replaced] = recordsOfOthers(facts.rationales, line, facts.path, coder);
  const id = newRecordId('q', coder.random);
  // Field by field: the order is that in which the sidecar has them.
  const relation = coding.relation && {
    id: newRecordId('k', coder.random),
    from: coding.relation.from,
    type: coding.relation.type,
  };
  const link: NewLink = { other: pinned.id, title, relation, replace: coding.replace };
  const words = anchorFields(makeAnchor(text, line));
  const record = newRationale({ id, ...words }, link, replaced?.record.id, coder);
  const change = sidecarChange(facts.path, text, coder, ({ rationales }) => {
    const own = recordOn(rationales, line, text, null);
    if (own !== undefined) return changed(own, link, text, coder);
    return [{ kind: 'add', section: 'rationales', record, placement: 'last' }];
  });
  return { ok: true, changes: [...pinned.changes, change] };
}

function newRationale(
  words: { readonly id: string } & ReturnType<typeof anchorFields>,
  { other, title, relation }: NewLink,
  replaces: string | undefined,
  { by, today }: Coder,
): RecordData {
  const relations = relation === null ? undefined : [asData(relation)];
  return { ...words, other, title, by, created: today, replaces, relations };
}

/** The event that a person picked: by its id, or as the one that a page reports. */
function meantEvent({ event, path }: { event: string; path?: string }, index: CorpusIndex): EventEntry | undefined {
  const page = path === undefined ? undefined : index.pageEvent(path);
  return page?.id === event ? page : index.event(event);
}

/** The id by which an event can be referred to, and what must be written first so that it stands in a file. */
export function pinnedEvent(
  event: EventEntry,
  index: CorpusIndex,
  coder: Coder,
  textOf: (path: string) => string | undefined,
): { id: string; changes: FileChange[] } | undefined {
  if (event.pinned || event.place === null) return { id: event.id, changes: [] };
  const text = textOf(event.place.path);
  if (text === undefined) return undefined;
  const id = readableId(event.title, (taken) => isTaken(index, taken, event), 'event');
  const change = sidecarChange(event.place.path, text, coder, ({ events }) => {
    const page = events.find((each) => each.page === true);
    if (page === undefined) return [{ kind: 'add', section: 'events', record: { id, page: true }, placement: 'last' }];
    return page.id === id ? [] : { reason: `The event of that page is called ${page.id} meanwhile. Try again.` };
  });
  return { id, changes: [change] };
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

/** What is new about a rationale. */
interface NewLink {
  readonly other: string;
  readonly title: string | undefined;
  readonly relation: NewRelation | null;
  /** Whether the relation stands instead of those that are there. */
  readonly replace: boolean;
}

interface NewRelation {
  readonly id: string;
  readonly from: 'this' | 'other';
  readonly type: string;
}

/** Another event makes other relations; under the same one a further type joins those that are there. */
function changed(
  record: RationaleRecord,
  { other, title, relation, replace }: NewLink,
  text: string,
  coder: Coder,
): YamlEdit[] {
  const kept = record.other === other && !replace ? (record.relations ?? []) : [];
  const isThere = kept.some(({ type, from = 'this' }) => type === relation?.type && from === relation?.from);
  const relations: Data[] = [...kept, ...(relation === null || isThere ? [] : [relation])].map(asData);
  return changeRecord('rationales', record.id, {
    other,
    title,
    ...touched(record, text, coder),
    relations: relations.length > 0 ? relations : undefined,
  });
}
