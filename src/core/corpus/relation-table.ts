import type { ResponseRecord } from '../sidecar/schema.ts';
import type { EventEntry } from './event-entries.ts';
import type { IndexedArticle } from './facts.ts';
import { idTable, setTable } from './id-table.ts';
import { namedEvents } from './named-events.ts';
import type { Placed } from './placed.ts';
import { relationsIn, type RelationEntry } from './relation-entries.ts';

/** The relations of a corpus by article and by event, kept up to date article by article. */
export interface RelationTable {
  /** The relations that an article makes. */
  relationsIn(path: string): readonly RelationEntry[];
  /** The relations that an event is an end of, in path order. */
  relationsOf(event: EventEntry): readonly RelationEntry[];
  /**
   * Takes an article as it is now, and gives the articles whose relations were resolved anew. `changed` are the ids of
   * events that mean something else since.
   */
  put(facts: IndexedArticle, changed: ReadonlySet<string>): ReadonlySet<string>;
  /** Takes an article whose relations, and those of others that name its events, are resolved later. */
  add(facts: IndexedArticle): void;
  /** Resolves the relations of an article. */
  resolve(path: string): void;
  /** Forgets an article. */
  drop(path: string, changed: ReadonlySet<string>): ReadonlySet<string>;
  /** Resolves anew what names one of these ids. */
  resolveAgain(changed: Iterable<string>): ReadonlySet<string>;
  /** The articles whose records name an event by this id. */
  naming(id: string): ReadonlySet<string>;
  /** All acts of an id. */
  actsCalled(id: string): readonly Placed<ResponseRecord>[];
}

/** What the table asks the rest of the index for. */
export interface RelationSurroundings {
  event(id: string): EventEntry | undefined;
  pageEvent(path: string): EventEntry | undefined;
  article(path: string): IndexedArticle | undefined;
}

/** Makes an empty table. */
export function relationTable({ event, pageEvent, article }: RelationSurroundings): RelationTable {
  const byPath = new Map<string, readonly RelationEntry[]>();
  const byEvent = new Map<EventEntry, Set<RelationEntry>>();
  /** The articles whose records name an event's id. */
  const naming = setTable<string>();
  const namesIn = new Map<string, readonly string[]>();
  const acts = idTable<Placed<ResponseRecord>>();
  const actsIn = new Map<string, readonly Placed<ResponseRecord>[]>();
  const response = (id: string, path: string) =>
    actsIn.get(path)?.find(({ record }) => record.id === id) ?? acts.only(id);

  const forget = (path: string) => {
    for (const relation of byPath.get(path) ?? []) {
      for (const each of eventsAt(relation)) {
        const others = byEvent.get(each);
        if (others?.delete(relation) === true && others.size === 0) byEvent.delete(each);
      }
    }
    byPath.delete(path);
  };
  const resolve = (path: string) => {
    forget(path);
    const facts = article(path);
    if (facts?.isArticle !== true) return;
    const relations = relationsIn(facts, pageEvent(path), { event, response });
    if (relations.length > 0) byPath.set(path, relations);
    for (const relation of relations) {
      for (const each of eventsAt(relation)) {
        const others = byEvent.get(each);
        if (others === undefined) byEvent.set(each, new Set([relation]));
        else others.add(relation);
      }
    }
  };
  const resolveAgain = (changed: Iterable<string>, own?: string) => {
    const paths = new Set<string>(own === undefined ? [] : [own]);
    for (const id of changed) for (const path of naming.get(id)) paths.add(path);
    for (const path of paths) resolve(path);
    return paths;
  };
  /** Exchanges the acts of an article, and gives the ids of old and new ones. */
  const exchangeActs = (path: string, after: readonly Placed<ResponseRecord>[]) => {
    const before = actsIn.get(path) ?? [];
    if (before.length + after.length === 0) return noIds;
    for (const act of before) acts.remove(act.record.id, act);
    for (const act of after) acts.add(act.record.id, act);
    if (after.length > 0) actsIn.set(path, after);
    else actsIn.delete(path);
    return [...before, ...after].map(({ record }) => record.id);
  };
  const exchangeNames = (path: string, after: readonly string[]) => {
    for (const id of namesIn.get(path) ?? []) naming.remove(id, path);
    for (const id of after) naming.add(id, path);
    if (after.length > 0) namesIn.set(path, after);
    else namesIn.delete(path);
  };
  const add = (facts: IndexedArticle) => {
    const { path, isArticle, responses } = facts;
    exchangeNames(path, isArticle ? namedEvents(facts) : noIds);
    return exchangeActs(path, responses);
  };
  return {
    relationsIn: (path) => byPath.get(path) ?? [],
    relationsOf: (each) => [...(byEvent.get(each) ?? [])].sort(byPlace),
    put: (facts, changed) => {
      return resolveAgain([...changed, ...add(facts)], facts.path);
    },
    add,
    resolve,
    drop: (path, changed) => {
      forget(path);
      exchangeNames(path, []);
      return resolveAgain([...changed, ...exchangeActs(path, [])]);
    },
    resolveAgain: (changed) => resolveAgain(changed),
    naming: naming.get,
    actsCalled: acts.all,
  };
}

const noIds: readonly string[] = [];

/** The events at the ends of a relation, each once. */
function eventsAt({ ends: { from, to } }: RelationEntry): readonly EventEntry[] {
  const [one, other] = [from?.event ?? null, to?.event ?? null];
  return [...(one === null ? [] : [one]), ...(other === null || other === one ? [] : [other])];
}

/** Path order; the relations of one article stay in the order of its sidecars. */
function byPlace(a: RelationEntry, b: RelationEntry): number {
  return a.path === b.path ? a.order - b.order : a.path < b.path ? -1 : 1;
}
