import type { RationaleRecord, RationaleRelation, RelationRecord, ResponseRecord } from '../sidecar/schema.ts';
import type { EventEntry } from './event-entries.ts';
import type { IndexedArticle } from './facts.ts';
import type { SidecarFile } from './files.ts';
import type { Placed } from './placed.ts';
import { asJudged } from '../text/digest.ts';
import { none } from '../text/lists.ts';

/** One end of a relation: an event of the corpus, a response, or an event outside, of which a rationale tells. */
export type RelationEnd =
  | { readonly kind: 'event'; readonly event: EventEntry }
  | { readonly kind: 'response'; readonly event: null; readonly response: Placed<ResponseRecord> }
  | { readonly kind: 'outside'; readonly event: null; readonly rationale: Placed<RationaleRecord> };

/** The same for the same end, whatever it is called by. */
export function endKey(end: RelationEnd): string {
  switch (end.kind) {
    case 'event':
      return `event ${end.event.path ?? ''} ${end.event.id}`;
    case 'response':
      return `response ${end.response.sidecar.path} ${end.response.record.id}`;
    case 'outside': {
      const { record, sidecar } = end.rationale;
      // Without a title nothing says that two rationales mean the same event.
      return `outside ${record.title === undefined ? `${sidecar.path} ${record.id}` : asJudged(record.title)}`;
    }
  }
}

/** The words of a response, the title of an event outside; null for an event of the corpus and for lost words. */
export function wordsOfEnd(end: RelationEnd): string | null {
  if (end.kind === 'event') return null;
  return end.kind === 'response' ? end.response.words : (end.rationale.record.title ?? '');
}

/** A relation with both ends resolved as far as they can be. */
export interface RelationEntry {
  readonly id: string;
  readonly type: string | null;
  /** Possible or hypothetical; null for one that is meant to be so. */
  readonly modality: string | null;
  /** Ids of the events at its ends; null where an end is no event of the corpus. */
  readonly from: string | null;
  readonly to: string | null;
  readonly ends: { readonly from: RelationEnd | null; readonly to: RelationEnd | null };
  readonly origin: string;
  /** Who made it, where that is said. */
  readonly by: string | null;
  readonly path: string;
  readonly sidecar: SidecarFile;
  /** The rationale that makes it; null for one that stands alone. */
  readonly rationale: Placed<RationaleRecord> | null;
  /** The words, or else the reason, that justify it; null where the words are lost. */
  readonly justification: string | null;
  /** Its place among the relations that its article makes. */
  readonly order: number;
}

/** What the ids at the ends of relations may mean. */
export interface EndResolver {
  event(id: string): EventEntry | undefined;
  /** The response of an id: of the same article first, then the only one of the corpus. */
  response(id: string, path: string): Placed<ResponseRecord> | undefined;
}

/** The relations that an article's sidecars make: those of its rationales, then those that stand alone. */
export function relationsIn(
  facts: IndexedArticle,
  page: EventEntry | undefined,
  resolve: EndResolver,
): readonly RelationEntry[] {
  const { path, rationales, relations } = facts;
  if (rationales.length + relations.length === 0) return none;
  const named = (id: string) => endOf(id, path, resolve);
  const entries: RelationEntry[] = [];
  const add = (
    { id, type, modality }: RationaleRelation | RelationRecord,
    { sidecar }: Placed<unknown>,
    ends: RelationEntry['ends'],
    more: Pick<RelationEntry, 'origin' | 'by' | 'rationale' | 'justification'>,
  ) => {
    const { from, to } = ends;
    const { origin, by, rationale, justification } = more;
    const [fromId, toId] = [from?.event?.id ?? null, to?.event?.id ?? null];
    const order = entries.length;
    // Written out: of a hundred thousand such objects each takes the room of its fields and no more.
    entries.push({
      id,
      type: type ?? null,
      modality: modality ?? null,
      from: fromId,
      to: toId,
      ends,
      origin,
      by,
      path,
      sidecar,
      rationale,
      justification,
      order,
    });
  };
  // One for all relations of the page.
  const here = page === undefined ? null : eventEnd(page);
  for (const rationale of rationales) {
    const { record } = rationale;
    const end = (name: string): RelationEnd | null => {
      if (name === 'this') return here;
      return name === 'other' ? otherEnd(rationale, named) : named(name);
    };
    for (const relation of record.relations ?? []) {
      const from = end(relation.from ?? 'this');
      const to = end(relation.to ?? (relation.from === 'other' ? 'this' : 'other'));
      const origin = relation.origin ?? record.origin ?? 'person';
      const by = relation.by ?? record.by ?? null;
      add(relation, rationale, { from, to }, { origin, by, rationale, justification: rationale.words });
    }
  }
  for (const placed of relations) {
    const { record, words, anchor } = placed;
    const justification = words ?? (anchor === null ? (record.reason ?? '') : null);
    const made = { origin: record.origin ?? 'person', by: record.by ?? null, rationale: null, justification };
    add(record, placed, { from: named(record.from), to: named(record.to) }, made);
  }
  // A list that grew keeps room for more.
  return entries.slice();
}

function eventEnd(event: EventEntry): RelationEnd {
  return { kind: 'event', event };
}

/** What an id at an end means: an event, else a response. */
function endOf(id: string, path: string, { event, response }: EndResolver): RelationEnd | null {
  const found = event(id);
  if (found !== undefined) return eventEnd(found);
  const act = response(id, path);
  return act === undefined ? null : { kind: 'response', event: null, response: act };
}

/** The event that a rationale means. */
function otherEnd(rationale: Placed<RationaleRecord>, named: (id: string) => RelationEnd | null): RelationEnd | null {
  const { other } = rationale.record;
  if (other === undefined) return null;
  return other === 'outside' ? { kind: 'outside', event: null, rationale } : named(other);
}
