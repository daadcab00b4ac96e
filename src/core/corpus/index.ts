import type { Actor } from '../registers/actors.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { atOnce, gatheredInSteps } from '../steps.ts';
import { actorUses, isActOf } from './actor-uses.ts';
import type { EventEntry } from './event-entries.ts';
import { eventTable } from './event-table.ts';
import type { IndexedArticle } from './facts.ts';
import { keepingRecords } from './kept-records.ts';
import type { Placed } from './placed.ts';
import type { RelationEntry } from './relation-entries.ts';
import { cachedList, listCachedInSteps } from './cached-list.ts';
import { changeLog } from './change-log.ts';
import { relationTable } from './relation-table.ts';

/** The corpus joined, as a scope sees it: what each id means, and who points where. */
export interface CorpusIndex {
  /** Grows with each change. */
  readonly revision: number;
  /** With those that a person said are none (`isArticle`): they tell no events and make no relations. */
  readonly articles: ReadonlyMap<string, IndexedArticle>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** The paths of all articles in order. */
  readonly paths: readonly string[];
  /** All events: by the path of the article that tells them, then those of events.yaml. */
  readonly events: readonly EventEntry[];
  /** The same, found in steps where they are not known yet. */
  eventsInSteps(): Generator<void, readonly EventEntry[]>;
  /** The events of events.yaml. */
  readonly registered: readonly EventEntry[];
  /** All relations, by the path of the article that makes them. */
  readonly relations: readonly RelationEntry[];
  /** The event that an id means; undefined where none does, or several do. */
  event(id: string): EventEntry | undefined;
  /** All events that claim an id as their own: several where it is not unique. */
  eventsCalled(id: string): readonly EventEntry[];
  /** All events that an id may mean: those that claim it, or else those that it is an alias of. */
  eventsMeant(id: string): readonly EventEntry[];
  /** All responses of an id. */
  responsesCalled(id: string): readonly Placed<ResponseRecord>[];
  /** The articles whose records name an event by this id. */
  articlesNamingEvent(id: string): readonly string[];
  /** The event that an article's page reports. */
  pageEvent(path: string): EventEntry | undefined;
  /** The relations that an event is an end of, in path order. */
  relationsOf(event: EventEntry): readonly RelationEntry[];
  /** The events that an article tells: its page's first, then those that its sidecars define. */
  eventsIn(path: string): readonly EventEntry[];
  /** The relations that an article's sidecars make. */
  relationsIn(path: string): readonly RelationEntry[];
  /** The acts of an actor, as actor or as speaker, in path order. */
  actsOf(actor: string): readonly ActOfActor[];
  /** The articles whose annotations name an actor in any way, in path order. */
  articlesNaming(actor: string): readonly string[];
  /**
   * The articles that have changed since a revision, or of which something that they name has, or
   * an event that has the id of one of theirs; null where that is too
   * long ago to tell.
   */
  touchedSince(revision: number): ReadonlySet<string> | null;
}

/** One act of an actor, and the article that tells it. */
export interface ActOfActor {
  readonly path: string;
  readonly response: Placed<ResponseRecord>;
}

/** An index that is kept up to date: a change costs what the changed file and its neighbours cost. */
export interface GrowingIndex {
  /** Shows the corpus as it is after the last change. */
  readonly view: CorpusIndex;
  /** Takes an article as it is now, new or known. */
  put(facts: IndexedArticle): void;
  /** Forgets an article. */
  drop(path: string): void;
  /** Takes an article of a corpus that is read for the first time; `join` follows when all are there. */
  add(facts: IndexedArticle): void;
  /** Resolves the relations of an article that was added. */
  join(path: string): void;
  setActors(actors: readonly Actor[]): void;
  setRegistered(events: readonly RegisteredEvent[]): void;
}

/** Makes the index of an empty corpus. */
export function growingIndex(): GrowingIndex {
  const articles = new Map<string, IndexedArticle>();
  const events = eventTable();
  const pageEvent = (path: string) => events.eventsIn(path).find(({ page }) => page);
  const relations = relationTable({ event: events.event, pageEvent, article: (path) => articles.get(path) });
  const uses = actorUses((path) => articles.get(path));
  const log = changeLog();
  const state = { actors: new Map<string, Actor>(), revision: 0, pathRevision: 0 };
  const paths = cachedList(
    () => state.pathRevision,
    () => [...articles.keys()].sort(),
  );
  const ofAll = <T>(listOf: (path: string) => readonly T[]) => gatheredInSteps(paths(), listOf);
  const allEvents = listCachedInSteps(
    () => state.revision,
    function* () {
      return [...(yield* ofAll(events.eventsIn)), ...events.registered()];
    },
  );
  const allRelations = cachedList(
    () => state.revision,
    () => atOnce(ofAll(relations.relationsIn)),
  );
  /** The articles whose own events some ids mean: what another event of the id is about changes what is told of them. */
  const claimants = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => events.called(id).flatMap(({ path }) => path ?? []));
  /** Exchanges an article for its newer state. */
  const take = (before: IndexedArticle | undefined, facts: IndexedArticle) => {
    state.revision += 1;
    if (before === undefined) state.pathRevision += 1;
    articles.set(facts.path, facts);
    uses.exchange(facts.path, before, facts);
  };
  return {
    view: {
      get revision() {
        return state.revision;
      },
      get actors() {
        return state.actors;
      },
      get paths() {
        return paths();
      },
      get registered() {
        return events.registered();
      },
      get events() {
        return atOnce(allEvents());
      },
      eventsInSteps: allEvents,
      get relations() {
        return allRelations();
      },
      articles,
      event: events.event,
      pageEvent,
      relationsOf: relations.relationsOf,
      relationsIn: relations.relationsIn,
      eventsIn: events.eventsIn,
      actsOf: (actor) => uses.acting(actor).flatMap((path) => actsIn(articles.get(path), actor)),
      articlesNaming: uses.naming,
      eventsCalled: events.called,
      eventsMeant: events.meant,
      responsesCalled: relations.actsCalled,
      articlesNamingEvent: (id) => [...relations.naming(id)].sort(),
      touchedSince: log.since,
    },
    put: (read) => {
      const before = articles.get(read.path);
      const facts = keepingRecords(before, read);
      take(before, facts);
      const changed = events.put(facts);
      log.note(state.revision, [relations.put(before, facts, changed), claimants(changed)]);
    },
    add: (facts) => {
      take(articles.get(facts.path), facts);
      events.add(facts);
      relations.add(facts);
    },
    join: relations.resolve,
    drop: (path) => {
      const before = articles.get(path);
      if (before === undefined) return;
      articles.delete(path);
      state.revision += 1;
      state.pathRevision += 1;
      uses.exchange(path, before, undefined);
      const changed = events.drop(path);
      log.note(state.revision, [relations.drop(before, changed), claimants(changed)]);
    },
    setActors: (actors) => {
      state.revision += 1;
      log.forget(state.revision);
      state.actors = new Map(actors.map((actor) => [actor.id, actor]));
    },
    setRegistered: (registered) => {
      state.revision += 1;
      const changed = events.setRegistered(registered);
      log.note(state.revision, [relations.resolveAgain(changed), claimants(changed)]);
    },
  };
}

/** The index of a corpus that is read once. */
export function buildIndex(
  facts: Iterable<IndexedArticle>,
  actors: readonly Actor[],
  registered: readonly RegisteredEvent[],
): CorpusIndex {
  const index = growingIndex();
  index.setActors(actors);
  index.setRegistered(registered);
  for (const each of facts) index.add(each);
  for (const path of index.view.articles.keys()) index.join(path);
  return index.view;
}

function actsIn(facts: IndexedArticle | undefined, actor: string): ActOfActor[] {
  if (facts?.isArticle !== true) return [];
  const { path, responses } = facts;
  return responses.flatMap((response) => (isActOf(response.record, actor) ? [{ path, response }] : []));
}
