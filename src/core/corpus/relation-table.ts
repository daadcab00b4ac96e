import type { ResponseRecord } from '../sidecar/schema.ts';
import type { EventEntry } from './event-entries.ts';
import type { IndexedArticle } from './facts.ts';
import { setTable } from './set-table.ts';
import { none, sameList } from '../text/lists.ts';
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
   * Takes an article as it was and as it is now, and gives the articles whose relations were resolved anew. `changed`
   * are the ids of events that mean something else since.
   */
  put(before: IndexedArticle | undefined, facts: IndexedArticle, changed: ReadonlySet<string>): ReadonlySet<string>;
  /** Takes a new article whose relations, and those of others that name its events, are resolved later. */
  add(facts: IndexedArticle): void;
  /** Resolves the relations of an article. */
  resolve(path: string): void;
  /** Forgets an article, as it was. */
  drop(before: IndexedArticle, changed: ReadonlySet<string>): ReadonlySet<string>;
  /** Resolves anew what names one of these ids. */
  resolveAgain(changed: Iterable<string>): ReadonlySet<string>;
  /** The articles whose records name an event by this id. */
  naming(id: string): Iterable<string>;
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
  /** The articles whose records name an event's id. */
  const naming = setTable<string, string>();
  const acts = setTable<string, Placed<ResponseRecord>>();
  const response = (id: string, path: string) => {
    const own = article(path)?.responses ?? none;
    // What stands for an act of another layer is meant where that one is named.
    return (
      own.find(({ record }) => record.id === id) ?? own.find(({ record }) => record.replaces === id) ?? acts.only(id)
    );
  };

  const resolve = (path: string) => {
    const facts = article(path);
    const now = facts?.isArticle === true ? relationsIn(facts, pageEvent(path), { event, response }) : none;
    if (now.length > 0) byPath.set(path, now);
    else byPath.delete(path);
  };
  const resolveAgain = (changed: Iterable<string>, own?: string) => {
    const paths = new Set<string>(own === undefined ? [] : [own]);
    for (const id of changed) for (const path of naming.get(id)) paths.add(path);
    for (const path of paths) resolve(path);
    return paths;
  };
  /** Exchanges the ids that an article names, and its acts; gives the ids of acts that came, went or changed. */
  const exchange = (path: string, before: IndexedArticle | undefined, after: IndexedArticle | undefined) => {
    const [named, names] = [eventsNamed(before), eventsNamed(after)];
    if (!sameList(named, names)) {
      for (const id of named) naming.remove(id, path);
      for (const id of names) naming.add(id, path);
    }
    const [old, now] = [before?.responses ?? none, after?.responses ?? none];
    if (old === now) return none;
    const [gone, come] = [without(old, now), without(now, old)];
    for (const act of come) acts.add(act.record.id, act);
    for (const act of gone) acts.remove(act.record.id, act);
    return [...gone, ...come].flatMap(({ record: { id, replaces } }) => (replaces === undefined ? id : [id, replaces]));
  };
  return {
    relationsIn: (path) => byPath.get(path) ?? [],
    relationsOf: (each) => {
      // An event stands at an end where its page says 'this', and where an id of it is named; so no table by event is kept.
      const paths = new Set([each.id, ...each.aliases].flatMap(naming.get));
      if (each.path !== null) paths.add(each.path);
      const found = [...paths].flatMap((path) => byPath.get(path) ?? none);
      return found.filter((relation) => isEndOf(each, relation)).sort(byPlace);
    },
    put: (before, facts, changed) => {
      const ids = [...changed, ...exchange(facts.path, before, facts)];
      if (changed.size > 0 || before === undefined || !relatesSame(before, facts)) return resolveAgain(ids, facts.path);
      // Its own relations are as they were, unless one of these ids stands at an end of them.
      return resolveAgain(ids).add(facts.path);
    },
    add: (facts) => {
      exchange(facts.path, undefined, facts);
    },
    resolve,
    drop: (before, changed) => resolveAgain([...changed, ...exchange(before.path, before, undefined)], before.path),
    resolveAgain: (changed) => resolveAgain(changed),
    naming: naming.get,
    actsCalled: acts.get,
  };
}

/** What is in a list and not in another. */
function without<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const others = new Set(other);
  return list.filter((item) => !others.has(item));
}

/** The ids of events that an article names; a file that is no article makes no relations. */
function eventsNamed(facts: IndexedArticle | undefined): readonly string[] {
  return facts?.isArticle === true ? namedEvents(facts) : none;
}

/** True for two states of an article that make the same relations, as long as ids mean what they meant. */
function relatesSame(one: IndexedArticle, other: IndexedArticle): boolean {
  return one.isArticle === other.isArticle && one.rationales === other.rationales && one.relations === other.relations;
}

function isEndOf(event: EventEntry, { ends: { from, to } }: RelationEntry): boolean {
  return from?.event === event || to?.event === event;
}

/** Path order; the relations of one article stay in the order of its sidecars. */
function byPlace(a: RelationEntry, b: RelationEntry): number {
  return a.path === b.path ? a.order - b.order : a.path < b.path ? -1 : 1;
}
