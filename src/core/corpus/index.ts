import type { Actor } from '../registers/actors.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { definedEvents, eventResolver, pageEventOf, registeredEvent, type EventEntry } from './event-entries.ts';
import type { ArticleFacts } from './facts.ts';
import type { Placed } from './placed.ts';
import { relationsIn, type RelationEntry } from './relation-entries.ts';

/** The corpus joined, as a scope sees it: what each id means, and who points where. */
export interface CorpusIndex {
  /** With those that a person said are none (`isArticle`): they tell no events and make no relations. */
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
  /** The events that an article tells: its page's first, then those that its sidecars define. */
  eventsIn(path: string): readonly EventEntry[];
  /** The acts of an actor, as actor or as speaker, in path order. */
  actsOf(actor: string): readonly ActOfActor[];
  /** The articles whose annotations name an actor in any way. */
  articlesNaming(actor: string): readonly string[];
}

/** One act of an actor, and the article that tells it. */
export interface ActOfActor {
  readonly path: string;
  readonly response: Placed<ResponseRecord>;
}

/** Joins the facts of all articles with the registers. Articles are taken in path order. */
export function buildIndex(
  facts: Iterable<ArticleFacts>,
  actors: readonly Actor[],
  registered: readonly RegisteredEvent[],
): CorpusIndex {
  const all = [...facts].sort((a, b) => (a.path < b.path ? -1 : 1));
  const inOrder = all.filter(({ isArticle }) => isArticle);
  const articles = new Map(all.map((each) => [each.path, each]));
  const pages = new Map<string, EventEntry>();
  const events: EventEntry[] = [];
  for (const each of inOrder) {
    const page = pageEventOf(each);
    if (page) {
      pages.set(each.path, page);
      events.push(page);
    }
    events.push(...definedEvents(each));
  }
  events.push(...registered.map(registeredEvent));
  const resolve = { event: eventResolver(events), response: responseResolver(articles) };
  const relations = inOrder.flatMap((each) => relationsIn(each, pages.get(each.path), resolve));
  const byEvent = relationsByEvent(relations);
  return {
    articles,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    events,
    relations,
    event: resolve.event,
    pageEvent: (path) => pages.get(path),
    relationsOf: (event) => byEvent.get(event) ?? [],
    eventsIn: (path) => events.filter(({ place }) => place?.path === path),
    actsOf: (actor) =>
      all.flatMap(({ path, responses }) =>
        responses.flatMap((response) => (actsFor(response.record, actor) ? [{ path, response }] : [])),
      ),
    articlesNaming: (actor) => all.filter((facts) => actorsIn(facts).has(actor)).map(({ path }) => path),
  };
}

function actsFor({ actors = [], speaker }: ResponseRecord, actor: string): boolean {
  return actors.includes(actor) || speaker === actor;
}

/** The ids of all actors that an article's annotations name. */
function actorsIn({
  responses,
  noActs,
  mentions,
}: Pick<ArticleFacts, 'responses' | 'noActs' | 'mentions'>): Set<string> {
  const named = new Set<string>();
  const add = (ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) named.add(id);
  };
  for (const { record } of responses)
    add([...(record.actors ?? []), record.speaker, ...(record.via ?? []), ...(record.targets ?? [])]);
  for (const { record } of [...noActs, ...mentions]) add([record.actor]);
  return named;
}

function relationsByEvent(relations: readonly RelationEntry[]): ReadonlyMap<EventEntry, readonly RelationEntry[]> {
  const byEvent = new Map<EventEntry, RelationEntry[]>();
  for (const relation of relations) {
    const { from, to } = relation.ends;
    for (const event of new Set([from?.event, to?.event])) {
      if (event == null) continue;
      const others = byEvent.get(event);
      if (others === undefined) byEvent.set(event, [relation]);
      else others.push(relation);
    }
  }
  return byEvent;
}

/** Finds responses by id; the map over the whole corpus is made when a relation first asks beyond its own article. */
function responseResolver(articles: ReadonlyMap<string, ArticleFacts>) {
  let everywhere: Map<string, Placed<ResponseRecord> | null> | undefined;
  return (id: string, path: string): Placed<ResponseRecord> | undefined => {
    const own = articles.get(path)?.responses.find(({ record }) => record.id === id);
    if (own !== undefined) return own;
    if (everywhere === undefined) {
      everywhere = new Map();
      for (const { responses } of articles.values()) {
        for (const act of responses) everywhere.set(act.record.id, everywhere.has(act.record.id) ? null : act);
      }
    }
    return everywhere.get(id) ?? undefined;
  };
}
