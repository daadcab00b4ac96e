import type { ResponseRecord } from '../sidecar/schema.ts';
import type { IndexedArticle } from './facts.ts';
import { setTable } from './id-table.ts';

/** Where actors are named, kept up to date article by article. */
export interface ActorUses {
  /** The articles whose responses have an actor as theirs or as their speaker, in path order. */
  acting(actor: string): readonly string[];
  /** The articles whose annotations name an actor in any way, in path order. */
  naming(actor: string): readonly string[];
  /** Exchanges what an article names: as it was, and as it is; undefined where there was or is none. */
  exchange(path: string, before: IndexedArticle | undefined, after: IndexedArticle | undefined): void;
}

/** Makes an empty table. */
export function actorUses(): ActorUses {
  const acting = setTable<string, string>();
  const naming = setTable<string, string>();
  return {
    acting: (actor) => [...acting.get(actor)].sort(),
    naming: (actor) => [...naming.get(actor)].sort(),
    exchange: (path, before, after) => {
      for (const actor of actorsActing(before)) acting.remove(actor, path);
      for (const actor of actorsNamed(before)) naming.remove(actor, path);
      for (const actor of actorsActing(after)) acting.add(actor, path);
      for (const actor of actorsNamed(after)) naming.add(actor, path);
    },
  };
}

/** True for an act of an actor: its own, or uttered by it. */
export function isActOf({ actors = [], speaker }: ResponseRecord, actor: string): boolean {
  return actors.includes(actor) || speaker === actor;
}

/** The actors whose acts an article tells, at times more than once. */
function* actorsActing(facts: IndexedArticle | undefined): Generator<string, void> {
  for (const { record } of facts?.responses ?? []) {
    yield* record.actors ?? [];
    if (record.speaker !== undefined) yield record.speaker;
  }
}

/** All actors that an article names, at times more than once. */
function* actorsNamed(facts: IndexedArticle | undefined): Generator<string, void> {
  if (facts === undefined) return;
  yield* actorsActing(facts);
  for (const { record } of facts.responses) {
    yield* record.via ?? [];
    yield* record.targets ?? [];
  }
  for (const { record } of [...facts.noActs, ...facts.mentions]) if (record.actor !== undefined) yield record.actor;
}
