import { stemOf } from '../corpus/event-entries.ts';
import type { ArticleFacts } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { FindingPlace } from './finding.ts';

/** What ids mean in one state of a corpus. */
export interface KnownIds {
  isActor(id: string): boolean;
  /** How many events an id means; nothing can be said where events.yaml could not be read. */
  event(id: string): 'one' | 'none' | 'several' | 'unsure';
  /** True for the response of an article, or else the only one of the corpus. */
  isResponse(id: string, facts: ArticleFacts): boolean;
  /** The ids defined in a file that other events have as well. */
  claimsIn(path: string): readonly Claim[];
}

/** An id that several events have: where one of them is defined, and where the others are, in path order. */
export interface Claim {
  readonly id: string;
  readonly place: FindingPlace;
  readonly others: readonly FindingPlace[];
}

/** True for each register that was read whole. */
export interface RegistersRead {
  readonly actors: boolean;
  readonly events: boolean;
}

/** Takes stock of the ids of a corpus. What a register that could not be read may hold counts as known. */
export function knownIds(index: CorpusIndex, read: RegistersRead): KnownIds {
  const claims = claimsOf(index);
  const byPath = byPathOf(claims);
  let responses: ReadonlyMap<string, number> | undefined;
  return {
    claimsIn: (path) => byPath.get(path) ?? [],
    isActor: (id) => !read.actors || index.actors.has(id),
    event: (id) => {
      if (claims.has(id)) return 'several';
      if (index.event(id) !== undefined) return 'one';
      return read.events ? 'none' : 'unsure';
    },
    isResponse: (id, facts) =>
      facts.responses.some(({ record }) => record.id === id) || (responses ??= responsesOf(index)).get(id) === 1,
  };
}

function byPathOf(claims: ReadonlyMap<string, readonly FindingPlace[]>): Map<string, Claim[]> {
  const byPath = new Map<string, Claim[]>();
  for (const [id, places] of claims)
    for (const place of places) {
      const claim = { id, place, others: places.filter((other) => other !== place) };
      byPath.set(place.path, [...(byPath.get(place.path) ?? []), claim]);
    }
  return byPath;
}

function responsesOf({ articles }: CorpusIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { responses } of articles.values())
    for (const { record } of responses) counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  return counts;
}

/**
 * The ids that several events have, of which one at least stands in a file, with the places that define them, events.yaml
 * last. Two pages of one file name, to whose events nothing refers yet, are no fault.
 */
function claimsOf({ events, articles }: CorpusIndex): Map<string, FindingPlace[]> {
  const counts = new Map<string, { count: number; pinned: boolean }>();
  for (const { id, pinned } of events) {
    const before = counts.get(id);
    counts.set(id, { count: (before?.count ?? 0) + 1, pinned: pinned || before?.pinned === true });
  }
  const claims = new Map<string, FindingPlace[]>();
  for (const [id, { count, pinned }] of counts) if (count > 1 && pinned) claims.set(id, []);
  if (claims.size === 0) return claims;
  for (const facts of articles.values()) for (const [id, place] of idsOf(facts)) claims.get(id)?.push(place);
  const registered = new Set(
    events.filter(({ place, page, pinned }) => place === null && !page && pinned).map(({ id }) => id),
  );
  for (const [id, places] of claims)
    if (registered.has(id) && places.length < (counts.get(id)?.count ?? 0))
      places.push({ path: 'events.yaml', record: id, field: [] });
  // An id that stands twice in events.yaml is a fault of that file alone.
  for (const [id, places] of claims) if (places.length < 2) claims.delete(id);
  return claims;
}

/** The ids of an article's events, each with the first place that defines it. */
function idsOf({ path, isArticle, article, events }: ArticleFacts): Map<string, FindingPlace> {
  const ids = new Map<string, FindingPlace>();
  if (!isArticle) return ids;
  const page = events.find(({ record }) => record.page === true);
  for (const { record, sidecar } of events) {
    const isOther = record.page === true && record !== page?.record;
    if (!isOther && !ids.has(record.id)) ids.set(record.id, { path: sidecar.path, record: record.id, field: [] });
  }
  if (article.kind === 'event-page' && page === undefined && !ids.has(stemOf(path)))
    ids.set(stemOf(path), { path, range: article.titleRange ?? { at: 0, end: 0 } });
  return ids;
}
