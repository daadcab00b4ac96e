import { titlePlace } from '../article/outline.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import type { EventRecord } from '../sidecar/schema.ts';
import { partDigest } from '../text/digest.ts';
import type { Range } from '../text/range.ts';
import type { IndexedArticle } from './facts.ts';
import { rangeNow } from './placed.ts';

/** An event of the corpus: reported by a page, defined in an article's sidecar, or registered in events.yaml. */
export interface EventEntry {
  readonly id: string;
  /** Other ids that mean it: a page's file stem once a readable id is pinned, the ids that other layers gave it. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kind: string | null;
  /** EDTF, as a person gave it. */
  readonly date: string | null;
  /** Where it stands: happened where nothing is said. */
  readonly status: string | null;
  /** Where it happened, in words. */
  readonly location: string | null;
  readonly outside: boolean;
  /** Where it is told: the article and the words (a page's title); null for a registered event and for lost words. */
  readonly place: EventPlace | null;
  /** The article that tells it, also where its words are lost; null for a registered event. */
  readonly path: string | null;
  /** True for the event that an event page reports. */
  readonly page: boolean;
  /** True where its id stands in a file; an id that is only a file's stem is not pinned. */
  readonly pinned: boolean;
  /** Digest of its text as verdicts judge it; null where its words are lost, undefined where it was not read yet. */
  readonly digest: string | null | undefined;
}

/** The words of an article that tell an event; one object, for there is one for nearly every event. */
export interface EventPlace extends Range {
  readonly path: string;
}

/** A file's name without folder and extension: the id of its page's event until a readable one is pinned. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/**
 * The event that an event page reports. Layers that describe it describe one event: of each field the first layer that
 * has it counts, and the ids of all of them mean it.
 */
export function pageEventOf({ path, article, pageDigest, events }: IndexedArticle): EventEntry | undefined {
  if (article.kind !== 'event-page') return undefined;
  const stem = stemOf(path);
  const records = events.flatMap(({ record }) => (record.page === true ? [record] : []));
  const [pinned] = records;
  const { at, end } = titlePlace(article);
  const id = pinned?.id ?? stem;
  return {
    id,
    aliases: aliasesOf(id, [stem], records),
    title: first(records, 'title') ?? article.title ?? stem,
    kind: first(records, 'kind') ?? null,
    date: first(records, 'date') ?? null,
    status: first(records, 'status') ?? null,
    location: first(records, 'place') ?? null,
    outside: false,
    place: { path, at, end },
    path,
    page: true,
    pinned: pinned !== undefined,
    digest: pageDigest,
  };
}

/** The events that an article's sidecars define besides the page's own; one id in several layers is one event. */
export function definedEvents({ path, events }: IndexedArticle): readonly EventEntry[] {
  if (events.length === 0) return noEvents;
  const byId = new Map<string, IndexedArticle['events'][number][]>();
  for (const event of events) {
    if (event.record.page === true) continue;
    byId.set(event.record.id, [...(byId.get(event.record.id) ?? []), event]);
  }
  return [...byId].map(([id, tellings]) => {
    const records = tellings.map(({ record }) => record);
    const [telling] = tellings;
    const anchor = telling?.anchor ?? null;
    const range = anchor === null ? { at: 0, end: 0 } : rangeNow(anchor);
    return {
      id,
      aliases: aliasesOf(id, [], records),
      title: first(records, 'title') ?? first(records, 'quote') ?? id,
      kind: first(records, 'kind') ?? null,
      date: first(records, 'date') ?? null,
      status: first(records, 'status') ?? null,
      location: first(records, 'place') ?? null,
      outside: false,
      // Words that are gone lead nowhere rather than to the top of the article.
      place: range === null ? null : { path, at: range.at, end: range.end },
      path,
      page: false,
      pinned: true,
      // At a glance it is not known yet, which is not the same as that there is none.
      digest: telling === undefined ? null : telling.digest,
    };
  });
}

const noEvents: readonly EventEntry[] = [];

/** An event of events.yaml. */
export function registeredEvent(event: RegisteredEvent): EventEntry {
  const { id, title, aliases = [], kind, date, status, place, outside } = event;
  const rest = { place: null, path: null, page: false, pinned: true };
  return {
    id,
    aliases,
    title,
    kind: kind ?? null,
    date: date ?? null,
    status: status ?? null,
    location: place ?? null,
    outside: outside === true,
    ...rest,
    digest: partDigest(title),
  };
}

function first<K extends 'title' | 'quote' | 'kind' | 'date' | 'status' | 'place'>(
  records: readonly EventRecord[],
  key: K,
) {
  return records.find((record) => record[key] !== undefined)?.[key];
}

const noAliases: readonly string[] = [];

function aliasesOf(id: string, ids: readonly string[], records: readonly EventRecord[]): readonly string[] {
  if (records.length === 0 && (ids.length === 0 || ids[0] === id)) return noAliases;
  const others: string[] = [];
  const add = (other: string) => {
    if (other !== id && !others.includes(other)) others.push(other);
  };
  ids.forEach(add);
  for (const record of records) {
    add(record.id);
    record.aliases?.forEach(add);
  }
  // A list that grew keeps room for more.
  return others.length === 0 ? noAliases : others.slice();
}
