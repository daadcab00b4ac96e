import { onceInSteps } from '../once-in-steps.ts';
import { builtInKey, builtInsBeside } from '../registers/built-in.ts';
import type { Actor } from '../registers/actors.ts';
import { foldName } from '../registers/fold-name.ts';
import { lookupNames, type ActorName, type NameLookup } from '../registers/names.ts';

/** A name of an actor that stands in a text. */
export interface NamedActor extends ActorName {
  /** The actor's id, or its key where it comes with the product and is not in the register yet. */
  readonly id: string;
  /** Where it begins, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the names of actors in texts. */
export interface NameFinder {
  /** All names in a text, in its order; of names within each other the longest. Two actors of one name come both. */
  in(text: string): NamedActor[];
  /** The actors that go by a name, capitals and marks aside. */
  called(name: string): readonly (ActorName & { readonly id: string })[];
  /** Makes its tables bit by bit, before the first text waits for them. */
  prepare(): Generator<void, void>;
}

/** The longest name that is looked for, in words. */
const maxWords = 7;

/** Makes the finder over a register, and over the built-in actors that it lacks. */
export function nameFinder(actors: readonly Actor[]): NameFinder {
  const tables = onceInSteps(function* () {
    const own = yield* lookupNames(actors);
    return { own, builtIn: yield* lookupNames(yield* builtInsBeside(actors)) };
  });
  const find = (lookup: NameLookup, folded: string, id: (actor: Actor) => string) =>
    (lookup.get(folded) ?? []).map((name) => ({ ...name, id: id(name.actor) }));
  const called = (name: string) => {
    const folded = foldName(name);
    const { own, builtIn } = tables.value();
    const found = find(own, folded, ({ id }) => id);
    return found.length > 0 ? found : find(builtIn, folded, builtInKey);
  };
  return {
    called,
    in: (text) => namesIn(text, called),
    *prepare() {
      yield* tables.steps();
    },
  };
}

/** A word as names are made of them: with points and hyphens inside, without a possessive at its end. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.’'&-]*[\p{L}\p{N}\p{M}])?/gu;

function namesIn(text: string, called: NameFinder['called']): NamedActor[] {
  const words = [...text.matchAll(word)].map(({ 0: token, index }) => {
    const bare = token.replace(/['’]s$/u, '');
    return { start: index, end: index + bare.length };
  });
  const found: NamedActor[] = [];
  for (let first = 0; first < words.length;) {
    const name = longestFrom(text, words, first, called);
    found.push(...name.actors);
    first += Math.max(1, name.words);
  }
  return found;
}

function longestFrom(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  first: number,
  called: NameFinder['called'],
): { readonly actors: readonly NamedActor[]; readonly words: number } {
  const start = words[first]?.start ?? 0;
  // A name begins with a capital, or is written in a script that has none.
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(start))) return { actors: [], words: 0 };
  for (let count = Math.min(maxWords, words.length - first); count > 0; count -= 1) {
    const end = words[first + count - 1]?.end ?? start;
    const name = text.slice(start, end);
    // A name goes over no end of a sentence or line.
    if (/[;:!?\n]|[\p{L}]{3}\.\s/u.test(name)) continue;
    const actors = called(name).filter(({ kind, name: own }) => !isAnotherWord(kind, own, name));
    if (actors.length > 0) return { actors: actors.map((each) => ({ ...each, start, end })), words: count };
  }
  return { actors: [], words: 0 };
}

/** 'Us' is no 'US', 'Who' no 'WHO': an acronym is written in capitals. */
function isAnotherWord(kind: ActorName['kind'], own: string, found: string): boolean {
  return kind !== 'demonym' && own.length <= 4 && own === own.toUpperCase() && found !== found.toUpperCase();
}
