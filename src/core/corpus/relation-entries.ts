import type { RationaleRecord, RationaleRelation, RelationRecord, ResponseRecord } from '../sidecar/schema.ts';
import type { EventEntry } from './event-entries.ts';
import type { IndexedArticle } from './facts.ts';
import type { SidecarFile } from './files.ts';
import type { Placed } from './placed.ts';
import { asJudged } from '../text/digest.ts';

/** One end of a relation. */
export interface RelationEnd {
  /** The same for the same end, whatever it is called by. */
  readonly key: string;
  /** Null for a response and for an event outside the corpus. */
  readonly event: EventEntry | null;
  /** The words of a response, the title of an event outside; null for an event of the corpus and for lost words. */
  readonly words: string | null;
}

/** A relation with both ends resolved as far as they can be. */
export interface RelationEntry {
  readonly id: string;
  readonly type: string | null;
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
): RelationEntry[] {
  const named = (id: string) => endOf(id, facts.path, resolve);
  const ofRationales = facts.rationales.flatMap((rationale) => {
    const { record } = rationale;
    const end = (name: string): RelationEnd | null => {
      if (name === 'this') return page ? eventEnd(page) : null;
      return name === 'other' ? otherEnd(rationale, facts.path, named) : named(name);
    };
    return (record.relations ?? []).map((relation) => {
      const ends = {
        from: end(relation.from ?? 'this'),
        to: end(relation.to ?? (relation.from === 'other' ? 'this' : 'other')),
      };
      const origin = relation.origin ?? record.origin ?? 'person';
      const by = relation.by ?? record.by ?? null;
      return {
        ...entry(relation, rationale, ends),
        origin,
        by,
        path: facts.path,
        rationale,
        justification: rationale.words,
      };
    });
  });
  const alone = facts.relations.map((placed) => {
    const { record, words } = placed;
    const ends = { from: named(record.from), to: named(record.to) };
    const reason = words ?? (placed.anchor === null ? (record.reason ?? '') : null);
    return {
      ...entry(record, placed, ends),
      origin: record.origin ?? 'person',
      by: record.by ?? null,
      path: facts.path,
      rationale: null,
      justification: reason,
    };
  });
  return [...ofRationales, ...alone].map((relation, order) => ({ ...relation, order }));
}

function entry(
  { id, type }: RationaleRelation | RelationRecord,
  { sidecar }: Placed<unknown>,
  ends: RelationEntry['ends'],
): Pick<RelationEntry, 'id' | 'type' | 'from' | 'to' | 'ends' | 'sidecar'> {
  const { from, to } = ends;
  return { id, type: type ?? null, from: from?.event?.id ?? null, to: to?.event?.id ?? null, ends, sidecar };
}

function eventEnd(event: EventEntry): RelationEnd {
  return { key: `event ${event.place?.path ?? ''} ${event.id}`, event, words: null };
}

/** What an id at an end means: an event, else a response. */
function endOf(id: string, path: string, { event, response }: EndResolver): RelationEnd | null {
  const found = event(id);
  if (found !== undefined) return eventEnd(found);
  const act = response(id, path);
  if (act === undefined) return null;
  return { key: `response ${act.sidecar.path} ${id}`, event: null, words: act.words };
}

/** The event that a rationale means; one outside the corpus is its title. */
function otherEnd(
  { record: { id, other, title }, sidecar }: Placed<RationaleRecord>,
  path: string,
  named: (id: string) => RelationEnd | null,
): RelationEnd | null {
  if (other === undefined) return null;
  if (other !== 'outside') return named(other);
  // Without a title nothing says that two rationales mean the same event.
  const key = title === undefined ? `outside ${sidecar.path} ${path} ${id}` : `outside ${asJudged(title)}`;
  return { key, event: null, words: title ?? '' };
}
