import type { IndexedArticle } from '../corpus/facts.ts';
import { rangeNow, type Placed } from '../corpus/placed.ts';
import type { IdentifiedSection } from '../sidecar/schema.ts';
import type { Found, RelatedPlace } from './finding.ts';
import type { FixTarget } from './fix.ts';

type Record = Placed<{ readonly id: string }>;

/** A record as fixes name it; `relation` is one of a rationale. */
export function targetOf(section: IdentifiedSection, { record, sidecar }: Record, relation?: string): FixTarget {
  return { sidecar: sidecar.path, section, record: record.id, ...(relation !== undefined && { relation }) };
}

/**
 * Where a finding on a record lives (RULES "Where a finding lives"): on its words in the article, else on the field in
 * the sidecar; the other one of the two is related.
 */
export function recordPlace(
  { path }: Pick<IndexedArticle, 'path'>,
  { record, sidecar, anchor }: Record,
  field: readonly (string | number)[] = [],
  id: string = record.id,
): Required<Pick<Found, 'place' | 'related'>> {
  const inSidecar = { path: sidecar.path, record: id, field };
  const range = rangeNow(anchor);
  if (range === null) return { place: inSidecar, related: [] };
  return { place: { path, range }, related: [{ place: inSidecar, message: 'Its record' }] };
}

/** Another record that has to do with a finding. */
export function relatedRecord(path: string, placed: Record, message: string): RelatedPlace {
  return { place: recordPlace({ path }, placed).place, message };
}
