import type { ResponseRecord } from '../sidecar/schema.ts';
import type { IndexedArticle } from './facts.ts';
import { none, sameList } from '../text/lists.ts';
import { setTable } from './set-table.ts';

/** Where actors are named, kept up to date article by article. */
export interface ActorUses {
  /** The articles whose responses have an actor as theirs or as their speaker, in path order. */
  acting(actor: string): readonly string[];
  /** The articles whose annotations name an actor in any way, in path order. */
  naming(actor: string): readonly string[];
  /** Exchanges what an article names: as it was, and as it is; undefined where there was or is none. */
  exchange(path: string, before: IndexedArticle | undefined, after: IndexedArticle | undefined): void;
}

/** Makes an empty table; `article` gives the article of a path as it was exchanged last. */
export function actorUses(article: (path: string) => IndexedArticle | undefined): ActorUses {
  const articles = setTable<string, string>();
  const naming = (actor: string) => [...articles.get(actor)].sort();
  return {
    acting: (actor) =>
      naming(actor).filter((path) => article(path)?.responses.some(({ record }) => isActOf(record, actor)) ?? false),
    naming,
    exchange: (path, before, after) => {
      const [old, now] = [actorsNamed(before), actorsNamed(after)];
      if (sameList(old, now)) return;
      for (const actor of old) articles.remove(actor, path);
      for (const actor of now) articles.add(actor, path);
    },
  };
}

/** True for an act of an actor: its own, or uttered by it. */
export function isActOf({ actors = [], speaker }: ResponseRecord, actor: string): boolean {
  return actors.includes(actor) || speaker === actor;
}

/** All actors that an article names, at times more than once. */
function actorsNamed(facts: IndexedArticle | undefined): readonly string[] {
  if (facts === undefined || facts.sidecars.length === 0) return none;
  const actors: string[] = [];
  const add = (named: readonly string[] | string | undefined) => {
    if (typeof named === 'string') actors.push(named);
    else if (named !== undefined) for (const actor of named) actors.push(actor);
  };
  for (const { record } of facts.responses) {
    add(record.actors);
    add(record.speaker);
    add(record.via);
    add(record.targets);
  }
  for (const { record } of facts.noActs) add(record.actor);
  for (const { record } of facts.mentions) add(record.actor);
  return actors;
}
