import type { EventEntry } from '../../corpus/event-entries.ts';
import type { CorpusIndex } from '../../corpus/index.ts';
import type { RelationEnd } from '../../corpus/relation-entries.ts';

/** What is known of the event, or the act, at the end of a relation. */
export interface EndFacts {
  readonly kind: string | null;
  readonly date: string | null;
  readonly status: string | null;
  readonly location: string | null;
}

const nothing: EndFacts = { kind: null, date: null, status: null, location: null };

/**
 * What the shared layer and one annotator's say of an end. What another annotator says of an event is left out: two
 * people's work makes no contradiction together (RULES note 1).
 */
export function endAsRead(index: Pick<CorpusIndex, 'articles'>, end: RelationEnd, layer: string | null): EndFacts {
  if (end.kind === 'response') return { ...nothing, kind: 'response', date: end.response.record.date ?? null };
  return end.kind === 'outside' ? nothing : eventAsRead(index, end.event, layer);
}

function eventAsRead({ articles }: Pick<CorpusIndex, 'articles'>, event: EventEntry, layer: string | null): EndFacts {
  const { kind, date, status, location, path } = event;
  const tellings = (path === null ? undefined : articles.get(path))?.events.filter(({ record }) =>
    event.page ? record.page === true : record.page !== true && record.id === event.id,
  );
  const isAlone = tellings?.every(({ sidecar }) => sidecar.layer === null || sidecar.layer === layer) ?? true;
  if (tellings === undefined || isAlone) return { kind, date, status, location };
  const records = tellings.flatMap(({ record, sidecar }) =>
    sidecar.layer === null || sidecar.layer === layer ? [record] : [],
  );
  const first = <K extends 'kind' | 'date' | 'status' | 'place'>(key: K) =>
    records.find((record) => record[key] !== undefined)?.[key] ?? null;
  return { kind: first('kind'), date: first('date'), status: first('status'), location: first('place') };
}
