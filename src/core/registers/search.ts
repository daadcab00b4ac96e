import Fuse from 'fuse.js';
import { namesOf, type Actor } from './actors.ts';

/** An actor that a query may mean. */
export interface ActorMatch {
  readonly actor: Actor;
  /** The name or alias that matched. */
  readonly name: string;
}

/** Finds actors by any of their names, tolerant of typing errors; best first. */
export type ActorSearch = (query: string, limit: number) => ActorMatch[];

/** Scores of Fuse: 0 is a perfect match, 1 none. */
const maxScore = 0.35;
const exactScore = 0.1;

/** Texts shorter than this have too few letters for one of them to be wrong. */
const fuzzyFrom = 4;

/** Makes the search over a register's names, aliases and metonyms. An empty query gives all actors by name. */
export function actorSearch(actors: readonly Actor[]): ActorSearch {
  const entries = actors.flatMap((actor) => namesOf(actor).map((name) => ({ actor, name })));
  const byName = actors
    .map((actor) => ({ actor, name: actor.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const fuse = new Fuse(entries, {
    keys: ['name'],
    threshold: maxScore,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  });
  return (query, limit) => {
    const wanted = query.trim();
    if (wanted === '') return byName.slice(0, limit);
    const found = new Map<string, ActorMatch>();
    const worst = wanted.length < fuzzyFrom ? exactScore : maxScore;
    for (const { item, score = 0 } of fuse.search(wanted)) {
      if (score > worst) break;
      if (!found.has(item.actor.id)) found.set(item.actor.id, item);
      if (found.size >= limit) break;
    }
    return [...found.values()];
  };
}
