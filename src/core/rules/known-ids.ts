import { titlePlace } from '../article/outline.ts';
import type { FileTable } from '../corpus/file-table.ts';
import { stemOf, type EventEntry } from '../corpus/event-entries.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { FindingPlace } from './finding.ts';

/** What ids mean in one state of a corpus. */
export interface KnownIds {
  isActor(id: string): boolean;
  /** How many events an id means; nothing can be said where events.yaml could not be read. */
  event(id: string): 'one' | 'none' | 'several' | 'unsure';
  /** True for the response of an article, or else the only one of the corpus. */
  isResponse(id: string, facts: IndexedArticle): boolean;
  /**
   * True for a record of an article, also one that does not hold. What may stand in a sidecar that was not read whole, or
   * in a layer that does not count, counts as known.
   */
  isRecord(id: string, facts: IndexedArticle): boolean;
  /** The ids defined by an article and its sidecars that other events have as well. */
  claimsIn(facts: IndexedArticle): readonly Claim[];
  /** The ids of events.yaml that other events have as well. */
  registeredClaims(): readonly Claim[];
}

/** An id that several events have: where one of them is defined, and where the others are, in path order. */
export interface Claim {
  readonly id: string;
  readonly place: FindingPlace;
  readonly others: readonly FindingPlace[];
}

/** What was read: true for each register that was read whole. */
export interface FilesRead {
  readonly actors: boolean;
  readonly events: boolean;
  /** The files of the corpus, where some of its layers may not count. */
  readonly files?: Pick<FileTable, 'sidecarsOf'>;
}

/** Takes stock of the ids of a corpus. What a register that could not be read may hold counts as known. */
export function knownIds(index: CorpusIndex, read: FilesRead): KnownIds {
  const claimOf = (id: string, isOwn: (place: FindingPlace) => boolean): Claim[] => {
    const places = placesOf(index, id);
    const place = places.find(isOwn);
    return place === undefined ? [] : [{ id, place, others: places.filter((other) => other !== place) }];
  };
  return {
    claimsIn: (facts) => {
      const files = new Set([facts.path, ...facts.sidecars.map(({ path }) => path)]);
      return [...idsOf(facts).keys()].flatMap((id) => claimOf(id, ({ path }) => files.has(path)));
    },
    registeredClaims: () => {
      const ids = new Set(index.registered.map(({ id }) => id));
      return [...ids].flatMap((id) => claimOf(id, ({ path }) => path === 'events.yaml'));
    },
    isActor: (id) => !read.actors || index.actors.has(id),
    event: (id) => {
      if (index.eventsMeant(id).length > 1) return 'several';
      if (index.event(id) !== undefined) return 'one';
      return read.events ? 'none' : 'unsure';
    },
    isResponse: (id, facts) =>
      facts.responses.some(({ record }) => record.id === id || record.replaces === id) ||
      index.responsesCalled(id).length === 1,
    isRecord: (id, facts) => {
      const { path, sidecars } = facts;
      const isAllRead =
        sidecars.every(({ problems }) => problems.length === 0) &&
        (read.files?.sidecarsOf(path).length ?? 0) <= sidecars.length;
      return !isAllRead || recordIds(facts).has(id);
    },
  };
}

/** The ids of all records of an article, those that do not hold among them. */
function recordIds({
  sidecars,
  events,
  mentions,
  responses,
  noActs,
  rationales,
  relations,
}: IndexedArticle): Set<string> {
  const records = [events, mentions, responses, noActs, rationales, relations].flat();
  return new Set([
    ...sidecars.flatMap(({ unheld }) => unheld),
    ...records.map(({ record }) => record.id),
    ...rationales.flatMap(({ record }) => (record.relations ?? []).map(({ id }) => id)),
  ]);
}

/**
 * The places that define an id which several events have, of which one at least stands in a file; events.yaml comes
 * last. Two pages of one file name, to whose events nothing refers yet, are no fault.
 */
function placesOf(index: CorpusIndex, id: string): readonly FindingPlace[] {
  const events = index.eventsCalled(id);
  if (events.length < 2 || !events.some(({ pinned }) => pinned)) return none;
  const paths = [...new Set(events.flatMap(({ path }) => path ?? []))].sort();
  const places = paths.flatMap((path) => {
    const facts = index.articles.get(path);
    return (facts && idsOf(facts).get(id)) ?? [];
  });
  if (events.some(isRegistered)) places.push({ path: 'events.yaml', record: id, field: [] });
  // An id that stands twice in events.yaml is a fault of that file alone.
  return places.length < 2 ? none : places;
}

const none: readonly FindingPlace[] = [];

function isRegistered({ path }: EventEntry): boolean {
  return path === null;
}

/** The ids of an article's events, each with the first place that defines it. */
function idsOf({ path, isArticle, article, events }: IndexedArticle): Map<string, FindingPlace> {
  const ids = new Map<string, FindingPlace>();
  if (!isArticle) return ids;
  const page = events.find(({ record }) => record.page === true);
  for (const { record, sidecar } of events) {
    const isOther = record.page === true && record !== page?.record;
    if (!isOther && !ids.has(record.id)) ids.set(record.id, { path: sidecar.path, record: record.id, field: [] });
  }
  if (article.kind === 'event-page' && page === undefined && !ids.has(stemOf(path)))
    ids.set(stemOf(path), { path, range: titlePlace(article) });
  return ids;
}
