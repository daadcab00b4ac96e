import Fuse from 'fuse.js';
import { once } from '../once.ts';
import { onceInSteps } from '../once-in-steps.ts';
import { eachInSteps } from '../steps.ts';
import type { Actor } from './actors.ts';
import { builtInsBeside, withBuiltInNames } from './built-in.ts';
import { foldName } from './fold-name.ts';
import { actorNames, type ActorName, type NameKind } from './names.ts';
import { nearestWords, trigramIndex, type TrigramIndex } from './trigrams.ts';

/** An actor that a query may mean. */
export interface ActorMatch {
  readonly actor: Actor;
  /** The name that matched, and what it is to the actor. */
  readonly name: string;
  readonly kind: NameKind;
  /** True where the query is this name, capitals, marks and full stops aside. */
  readonly exact: boolean;
  /** True for an actor that comes with the product and is not in the register yet. */
  readonly builtIn: boolean;
}

/** Finds actors by any of their names, tolerant of typing errors; best first. */
export interface ActorSearch {
  (query: string, limit: number): ActorMatch[];
  /** Makes the index bit by bit, before the first query waits for it. */
  prepare(): Generator<void, void>;
}

/** Names that are looked at closely, best first by the groups of letters that they share with the query. */
const closely = 100;

/** The share of a query's groups of letters that a name must have, and have in single words, to be meant by it. */
const leastCovered = 0.4;

/** The same for actors that nobody has used yet: they are offered where little speaks against them. */
const leastOfBuiltIn = 0.6;

/** Texts shorter than this have too few letters for one of them to be wrong. */
const fuzzyFrom = 4;

/** Which of two equal names is told: what an actor is called before what stands for it. */
const kindOrder: readonly NameKind[] = ['name', 'alias', 'metonym', 'demonym', 'post'];

/**
 * Makes the search over a register's names of all kinds. Groups of letters find the names that may be meant, in any
 * order of words, and rank them; among those that share as many, Fuse tells the nearest. An empty query gives all
 * actors by name. The index is made at the first query. `leastAlike` is the share of letter groups that a match needs.
 */
export function actorSearch(actors: readonly Actor[], leastAlike = leastCovered): ActorSearch {
  const byName = once(() =>
    actors
      .map((actor): ActorMatch => ({ actor, name: actor.name, kind: 'name', exact: false, builtIn: false }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  );
  const index = onceInSteps(() => nameIndex(actors));
  const find = (query: string, limit: number) =>
    query.trim() === '' ? byName().slice(0, limit) : search(index.value(), query.trim(), limit, leastAlike);
  return Object.assign(find, {
    *prepare() {
      yield* (yield* index.steps()).trigrams.build();
    },
  });
}

/** An object for each of tens of thousands of names would take as much room as all else of the index: they are kept in columns. */
function* nameIndex(actors: readonly Actor[]): Generator<void, NameIndex> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const texts: string[] = [];
  const owners: number[] = [];
  const kinds: number[] = [];
  yield* eachInSteps(actors.entries(), ([number, actor]) => {
    for (const { name, kind } of actorNames(actor, byId)) {
      texts.push(name);
      owners.push(number);
      kinds.push(kindOrder.indexOf(kind));
    }
  });
  const [ownerOf, kindOf] = [Uint32Array.from(owners), Uint8Array.from(kinds)];
  const nameAt = (place: number): ActorName | undefined => {
    const [name, actor, kind] = [texts[place], actors[ownerOf[place] ?? -1], kindOrder[kindOf[place] ?? -1]];
    return name === undefined || actor === undefined || kind === undefined ? undefined : { name, actor, kind };
  };
  return { nameAt, trigrams: trigramIndex(texts) };
}

/**
 * The search over a register and, behind it, over the built-in actors that it lacks. A built-in actor that goes by the
 * very words of the query comes before actors of the register that are only like it.
 */
export function actorSearchWithBuiltIns(actors: readonly Actor[]): ActorSearch {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  // An entry that stands for a built-in actor goes by the names of that as well, as it does for suggestions.
  const named = onceInSteps(function* () {
    return actorSearch(yield* withBuiltInNames(actors));
  });
  const own = (query: string, limit: number) =>
    named
      .value()(query, limit)
      .map((match) => ({ ...match, actor: byId.get(match.actor.id) ?? match.actor }));
  const builtIn = onceInSteps(function* () {
    return actorSearch(yield* builtInsBeside(actors), leastOfBuiltIn);
  });
  const find = (query: string, limit: number) => {
    if (query.trim() === '') return own(query, limit);
    const offered = builtIn
      .value()(query, limit)
      .map((match) => ({ ...match, builtIn: true }));
    const all = [own(query, limit), offered];
    const exact = all.flatMap((matches) => matches.filter((match) => match.exact));
    const like = all.flatMap((matches) => matches.filter((match) => !match.exact));
    return [...exact, ...like].slice(0, limit);
  };
  return Object.assign(find, {
    *prepare() {
      yield* (yield* named.steps()).prepare();
      yield* (yield* builtIn.steps()).prepare();
    },
  });
}

interface NameIndex {
  nameAt(place: number): ActorName | undefined;
  readonly trigrams: TrigramIndex;
}

function search({ nameAt, trigrams }: NameIndex, query: string, limit: number, leastAlike: number): ActorMatch[] {
  const wanted = foldName(query);
  const least = wanted.length < fuzzyFrom ? 1 : leastAlike;
  const near = trigrams.find(query, Math.max(closely, 2 * limit)).flatMap(({ index, covered, alike }) => {
    const name = nameAt(index);
    return name === undefined || covered < least || nearestWords(query, name.name) < least
      ? []
      : [{ ...name, covered, alike, exact: foldName(name.name) === wanted }];
  });
  const distance = distances(near, query);
  near.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      Number(b.alike === 1) - Number(a.alike === 1) ||
      b.covered - a.covered ||
      (distance.get(a) ?? 1) - (distance.get(b) ?? 1) ||
      b.alike - a.alike ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
  );
  const found = new Map<Actor, ActorMatch>();
  for (const { actor, name, kind, exact } of near) {
    if (!found.has(actor)) found.set(actor, { actor, name, kind, exact, builtIn: false });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

/** How far some names are from a query, 0 to 1; those that Fuse takes for something else are left out. */
function distances<T extends { readonly name: string }>(names: readonly T[], query: string): ReadonlyMap<T, number> {
  const fuse = new Fuse(names, { keys: ['name'], ignoreLocation: true, ignoreDiacritics: true, includeScore: true });
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item, score]));
}
