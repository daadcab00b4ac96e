import type { Range } from '../text/range.ts';
import type { Actor } from '../registers/actors.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import type { SidecarFile } from './files.ts';
import type { ArticleFacts, Placed } from './facts.ts';
import type { RelationRecord, RationaleRecord, RationaleRelation } from '../sidecar/schema.ts';

/** An event of the corpus: reported by a page, defined in an article's sidecar, or registered in events.yaml. */
export interface EventEntry {
  readonly id: string;
  /** Other ids that mean it: a page's file stem once a readable id is pinned. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kind: string | null;
  /** EDTF, as a person gave it. */
  readonly date: string | null;
  readonly outside: boolean;
  /** Where it is told: the article and the words (a page's title); null for a registered event and for lost words. */
  readonly place: { readonly path: string; readonly range: Range } | null;
  /** True for the event that an event page reports. */
  readonly page: boolean;
  /** True where its id stands in a file; an id that is only a file's stem is not pinned. */
  readonly pinned: boolean;
}

/** A relation with both ends resolved as far as they can be. */
export interface RelationEntry {
  readonly id: string;
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly origin: string;
  readonly path: string;
  readonly sidecar: SidecarFile;
  /** The rationale that makes it; null for one that stands alone. */
  readonly rationale: Placed<RationaleRecord> | null;
}

/** The corpus joined: what each id means, and who points where. */
export interface CorpusIndex {
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: readonly EventEntry[];
  readonly relations: readonly RelationEntry[];
  /** The event that an id means; undefined where none does, or several do. */
  event(id: string): EventEntry | undefined;
  /** The event that an article's page reports. */
  pageEvent(path: string): EventEntry | undefined;
  /** The relations that an event is an end of. */
  relationsOf(event: EventEntry): readonly RelationEntry[];
}

/** Joins the facts of all articles with the registers. Articles are taken in path order. */
export function buildIndex(
  facts: Iterable<ArticleFacts>,
  actors: readonly Actor[],
  registered: readonly RegisteredEvent[],
): CorpusIndex {
  const articles = new Map([...facts].sort((a, b) => (a.path < b.path ? -1 : 1)).map((each) => [each.path, each]));
  const pages = new Map<string, EventEntry>();
  const events: EventEntry[] = [];
  for (const each of articles.values()) {
    const page = pageEventOf(each);
    if (page) {
      pages.set(each.path, page);
      events.push(page);
    }
    events.push(...definedEvents(each));
  }
  events.push(...registered.map(registeredEvent));
  const byId = resolver(events);
  const relations = [...articles.values()].flatMap((each) => relationsIn(each, pages.get(each.path), byId));
  const byEvent = new Map<EventEntry, RelationEntry[]>();
  for (const { ends, relation } of relations) {
    for (const event of new Set(ends)) byEvent.set(event, [...(byEvent.get(event) ?? []), relation]);
  }
  return {
    articles,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    events,
    relations: relations.map(({ relation }) => relation),
    event: byId,
    pageEvent: (path) => pages.get(path),
    relationsOf: (event) => byEvent.get(event) ?? [],
  };
}

/** A file's name without folder and extension: the id of its page's event until a readable one is pinned. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function pageEventOf({ path, article, events }: ArticleFacts): EventEntry | undefined {
  if (article.kind !== 'event-page') return undefined;
  const pinned = events.find(({ record }) => record.page === true)?.record;
  const stem = stemOf(path);
  return {
    id: pinned?.id ?? stem,
    aliases: pinned && pinned.id !== stem ? [stem, ...(pinned.aliases ?? [])] : (pinned?.aliases ?? []),
    title: pinned?.title ?? article.title ?? stem,
    kind: pinned?.kind ?? null,
    date: pinned?.date ?? null,
    outside: false,
    place: { path, range: article.titleRange ?? { at: 0, end: 0 } },
    page: true,
    pinned: pinned !== undefined,
  };
}

function definedEvents({ path, events }: ArticleFacts): EventEntry[] {
  return events
    .filter(({ record }) => record.page !== true)
    .map(({ record, anchor }) => ({
      id: record.id,
      aliases: record.aliases ?? [],
      title: record.title ?? record.quote ?? record.id,
      kind: record.kind ?? null,
      date: record.date ?? null,
      outside: false,
      // Words that are gone lead nowhere rather than to the top of the article.
      place: anchor !== null && anchor.range === null ? null : { path, range: anchor?.range ?? { at: 0, end: 0 } },
      page: false,
      pinned: true,
    }));
}

function registeredEvent({ id, title, kind, date, outside }: RegisteredEvent): EventEntry {
  const rest = { aliases: [], place: null, page: false, pinned: true };
  return { id, title, kind: kind ?? null, date: date ?? null, outside: outside === true, ...rest };
}

/** Ids first, aliases where no id says otherwise; what two events claim means neither. */
function resolver(events: readonly EventEntry[]): (id: string) => EventEntry | undefined {
  const ids = new Map<string, EventEntry | null>();
  const aliases = new Map<string, EventEntry | null>();
  const claim = (map: Map<string, EventEntry | null>, id: string, event: EventEntry) =>
    map.set(id, map.has(id) ? null : event);
  for (const event of events) {
    claim(ids, event.id, event);
    for (const alias of event.aliases) claim(aliases, alias, event);
  }
  return (id) => (ids.has(id) ? (ids.get(id) ?? undefined) : (aliases.get(id) ?? undefined));
}

/** A relation with the events at its ends, which ids alone may not tell: two unpinned pages can have one stem. */
interface JoinedRelation {
  readonly relation: RelationEntry;
  readonly ends: readonly EventEntry[];
}

function relationsIn(
  facts: ArticleFacts,
  page: EventEntry | undefined,
  event: (id: string) => EventEntry | undefined,
): JoinedRelation[] {
  const ofRationales = facts.rationales.flatMap((rationale) => {
    const { record, sidecar } = rationale;
    const other = record.other === undefined ? undefined : event(record.other);
    const end = (name: string) => (name === 'this' ? page : name === 'other' ? other : event(name));
    return (record.relations ?? [])
      .filter(({ retired }) => retired !== true)
      .map((relation) => {
        const from = end(relation.from ?? 'this');
        const to = end(relation.to ?? (relation.from === 'other' ? 'this' : 'other'));
        const origin = relation.origin ?? record.origin ?? 'person';
        return joined({ ...entryOf(relation, facts.path, sidecar), origin, rationale }, from, to);
      });
  });
  const alone = facts.relations.map(({ record, sidecar }) => {
    const entry = { ...entryOf(record, facts.path, sidecar), origin: record.origin ?? 'person', rationale: null };
    return joined(entry, event(record.from), event(record.to));
  });
  return [...ofRationales, ...alone];
}

function joined(
  entry: Omit<RelationEntry, 'from' | 'to'>,
  from: EventEntry | undefined,
  to: EventEntry | undefined,
): JoinedRelation {
  const ends = [from, to].filter((each) => each !== undefined);
  return { relation: { ...entry, from: from?.id ?? null, to: to?.id ?? null }, ends };
}

function entryOf({ id, type }: RationaleRelation | RelationRecord, path: string, sidecar: SidecarFile) {
  return { id, type: type ?? null, path, sidecar };
}
