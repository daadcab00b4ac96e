import { once } from '../once.ts';
import type { FindActors, FoundActor } from './draft-register.ts';
import { builtInActors, type BuiltInActor } from './built-in.ts';

/** A name by which a built-in actor is found in running text. */
interface TextName {
  readonly actor: BuiltInActor;
  /** Its words as they are compared. */
  readonly words: readonly string[];
  /** The one word of an abbreviation, which counts only where the text has the very same capitals. */
  readonly abbreviation: string | null;
}

/** What makes another place of a name, where it stands before it: New Mexico, Latin America, West New Guinea. */
const otherPlace = /^(?:new|latin|central|(?:north|south|east|west)(?:ern)?)$/;

/** A word of a text, and how it is compared. */
interface TextWord {
  readonly written: string;
  readonly folded: string;
}

/**
 * Finds the built-in countries and organisations that a text names: by name, alias or demonym, as whole words, the longest
 * name first (Guinea-Bissau is not Guinea). Names begin with a capital, and abbreviations are written as they are (`us` and
 * `who` are words). Capitals of a line in capitals say nothing, so no abbreviation is found there. A name that two actors
 * share (`Congolese`) finds neither, and New Mexico is no Mexico; metonyms are left out, since a city is first of all a place.
 */
export const findBuiltIns: FindActors = (text) => {
  const counts = new Map<BuiltInActor, number>();
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    const isShouted = !/\p{Ll}/u.test(line);
    for (let at = 0; at < words.length;) {
      const name = longestAt(words, at, isShouted);
      if (name !== undefined) counts.set(name.actor, (counts.get(name.actor) ?? 0) + 1);
      at += name?.words.length ?? 1;
    }
  }
  return [...counts].map(([actor, mentions]): FoundActor => ({ actor, mentions }));
};

function longestAt(words: readonly TextWord[], at: number, isShouted: boolean): TextName | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  return namesByFirstWord()
    .get(first.folded)
    ?.find(({ words: wanted, abbreviation }) => {
      if (abbreviation !== null) return !isShouted && first.written === abbreviation;
      return isNameAt(words, at) && wanted.every((word, offset) => words[at + offset]?.folded === word);
    });
}

/** True where a name may begin: `the States` begins with the word behind its article. */
function isNameAt(words: readonly TextWord[], at: number): boolean {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (before !== undefined && otherPlace.test(before.folded) && hasCapital(before)) return false;
  return first?.folded === 'the' ? hasCapital(second) : hasCapital(first);
}

function hasCapital(word: TextWord | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.written);
}

/** All names by their first word, the longest first; made when the first text is looked at. */
const namesByFirstWord = once((): ReadonlyMap<string, readonly TextName[]> => {
  const names = builtInActors().flatMap((actor) => namesInText(actor).map((name) => nameOf(actor, name)));
  const owners = new Map<string, Set<BuiltInActor>>();
  for (const name of names) owners.set(keyOf(name), (owners.get(keyOf(name)) ?? new Set()).add(name.actor));
  const byWord = new Map<string, TextName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first === undefined || owners.get(keyOf(name))?.size !== 1) continue;
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  for (const each of byWord.values()) each.sort((a, b) => b.words.length - a.words.length);
  return byWord;
});

function namesInText({ name, aliases = [], demonyms = [] }: BuiltInActor): string[] {
  return [name, ...aliases, ...demonyms, ...demonyms.filter((each) => each.endsWith('n')).map((each) => `${each}s`)];
}

function nameOf(actor: BuiltInActor, name: string): TextName {
  const words = wordsOf(name);
  const [only, ...others] = words;
  const isAbbreviation = only !== undefined && others.length === 0 && /\p{Lu}.*\p{Lu}/u.test(only.written);
  return { actor, words: words.map(({ folded }) => folded), abbreviation: isAbbreviation ? only.written : null };
}

/** Names that cannot be told apart in a text: abbreviations by their capitals, others by their words. */
function keyOf({ words, abbreviation }: TextName): string {
  return abbreviation ?? words.join(' ');
}

/** The words of a line: no genitive, no full stops of `U.S.`, hyphens as blanks, no marks on letters; a plus is a word. */
function wordsOf(line: string): TextWord[] {
  const plain = line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/(?<=\p{L})['’.](?=\p{L})/gu, '');
  return [...plain.matchAll(/[\p{L}\p{N}]+|\+/gu)].map(([written]) => ({ written, folded: written.toLowerCase() }));
}
