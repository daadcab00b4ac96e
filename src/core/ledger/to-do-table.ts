import type { CorpusIndex } from '../corpus/index.ts';
import { claimFinder, type ClaimFinder } from './claims.ts';
import { oneIsEnough, type LedgerRules } from './verdicts.ts';
import { toDoIn, toDoKinds, type ToDoItem, type ToDoKind } from './to-do.ts';

/** What is to do in a corpus, kept up to date: after a change only what it touched is looked at. */
export interface ToDoTable {
  /** Brings the table up to date step by step, for whoever has something else to do in between. */
  update(): Generator<void, void>;
  /** The things to do of a kind by article, in path order. */
  articles(kind: ToDoKind): ReadonlyMap<string, readonly ToDoItem[]>;
  count(kind: ToDoKind): number;
  /** All things to do. */
  items(): Iterable<ToDoItem>;
}

/** Makes the table of an index; nothing is in it before the first update. */
export function toDoTable(index: CorpusIndex, rules: LedgerRules = oneIsEnough): ToDoTable {
  const byArticle = new Map<string, readonly ToDoItem[]>();
  const counts = new Map<ToDoKind, number>();
  /** The articles that share claims with others: what changes in one may change what is told of the other. */
  const shared = new Map<string, ReadonlySet<string>>();
  let seen: number | undefined;

  const count = (items: readonly ToDoItem[], step: number) => {
    for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + step);
  };
  const look = (path: string, claims: ClaimFinder) => {
    count(byArticle.get(path) ?? [], -1);
    const facts = index.articles.get(path);
    const items = facts === undefined ? [] : toDoIn(facts, claims.startingIn(path), index, rules);
    count(items, 1);
    if (items.length > 0) byArticle.set(path, items);
    else byArticle.delete(path);
    const others = claims.sharedWith(path);
    if (others.size > 0) shared.set(path, others);
    else shared.delete(path);
  };
  function* round(): Generator<void, void> {
    const { revision } = index;
    const touched = seen === undefined ? null : index.touchedSince(seen);
    if (touched === null) {
      byArticle.clear();
      counts.clear();
      shared.clear();
    }
    let claims = claimFinder(index, rules);
    let lookedAt = revision;
    const waiting = new Set(touched ?? index.paths);
    // Grows while it is gone through, by those that share claims with what has changed.
    for (const path of waiting) {
      if (touched !== null) for (const other of shared.get(path) ?? []) waiting.add(other);
      look(path, claims);
      if (touched !== null) for (const other of shared.get(path) ?? []) waiting.add(other);
      yield;
      // What has changed in between is told by the next update, which begins where this one did.
      if (index.revision !== lookedAt) {
        claims = claimFinder(index, rules);
        lookedAt = index.revision;
      }
    }
    seen = revision;
  }
  /** The round that somebody has begun and not ended: whoever else needs it goes on with it, for two would mix. */
  let running: Generator<void, void> | undefined;
  function* update(): Generator<void, void> {
    const { revision } = index;
    while (seen === undefined || seen < revision) {
      running ??= round();
      if (running.next().done === true) running = undefined;
      else yield;
    }
  }
  return {
    update,
    count: (kind) => counts.get(kind) ?? 0,
    items: function* () {
      for (const items of byArticle.values()) yield* items;
    },
    articles: (kind) => {
      const found = [...byArticle].flatMap(([path, items]) => {
        const own = items.filter((item) => item.kind === kind);
        return own.length === 0 ? [] : [[path, own] as const];
      });
      return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

/** The table after an update without a pause. */
export function upToDate(table: ToDoTable): ToDoTable {
  const steps = table.update();
  while (steps.next().done !== true);
  return table;
}

/** All that is to do in a corpus, by kind, in path order. */
export function toDoOf(index: CorpusIndex): ReadonlyMap<ToDoKind, readonly ToDoItem[]> {
  const table = upToDate(toDoTable(index));
  return new Map(toDoKinds.map(({ id }) => [id, [...table.articles(id).values()].flat()]));
}
