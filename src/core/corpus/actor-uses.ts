import type { ResponseRecord } from '../sidecar/schema.ts';
import type { IndexedArticle } from './facts.ts';
import { setTable } from './id-table.ts';

/** Where actors are named, kept up to date article by article. */
export interface ActorUses {
  /** The articles whose responses have an actor as theirs or as their speaker, in path order. */
  acting(actor: string): readonly string[];
  /** The articles whose annotations name an actor in any way, in path order. */
  naming(actor: string): readonly string[];
  /** Exchanges what one article names; null for an article that is gone. */
  put(path: string, facts: IndexedArticle | null): void;
}

/** Makes an empty table. */
export function actorUses(): ActorUses {
  const acting = setTable<string>();
  const naming = setTable<string>();
  const byPath = new Map<string, { readonly acts: ReadonlySet<string>; readonly names: ReadonlySet<string> }>();
  return {
    acting: (actor) => [...acting.get(actor)].sort(),
    naming: (actor) => [...naming.get(actor)].sort(),
    put: (path, facts) => {
      const before = byPath.get(path);
      for (const actor of before?.acts ?? []) acting.remove(actor, path);
      for (const actor of before?.names ?? []) naming.remove(actor, path);
      byPath.delete(path);
      if (facts === null || facts.sidecars.length === 0) return;
      const acts = new Set(facts.responses.flatMap(({ record }) => actorsOf(record)));
      const names = actorsIn(facts, acts);
      for (const actor of acts) acting.add(actor, path);
      for (const actor of names) naming.add(actor, path);
      if (names.size > 0) byPath.set(path, { acts, names });
    },
  };
}

/** True for an act of an actor: its own, or uttered by it. */
export function isActOf({ actors = [], speaker }: ResponseRecord, actor: string): boolean {
  return actors.includes(actor) || speaker === actor;
}

function actorsOf({ actors = [], speaker }: ResponseRecord): string[] {
  return speaker === undefined ? [...actors] : [...actors, speaker];
}

function actorsIn({ responses, noActs, mentions }: IndexedArticle, acts: ReadonlySet<string>): ReadonlySet<string> {
  const others = responses.flatMap(({ record: { via = [], targets = [] } }) => [...via, ...targets]);
  const single = [...noActs, ...mentions].flatMap(({ record: { actor } }) => actor ?? []);
  return others.length + single.length === 0 ? acts : new Set([...acts, ...others, ...single]);
}
