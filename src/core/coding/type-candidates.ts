import type { ResponseType } from '../responses/types.ts';

/** The types of a corpus for some words: those whose verb stands in them first. */
export interface RankedTypes {
  readonly types: readonly ResponseType[];
  /** How many of them, from the first, have their verb in the words. */
  readonly named: number;
  /** True where the words begin with the verb of one type alone. */
  readonly sure: boolean;
}

/** Verbs shorter than this, without their ending, are too many words. */
const minStem = 4;

/**
 * Ranks types by their own verbs: 'Rejected the offer' names Rejects. A simple aid that holds for the types of any
 * project; what a verb besides may mean is left to the person. `words` begin behind the actor's name.
 */
export function rankTypes(words: string, types: readonly ResponseType[]): RankedTypes {
  const tokens = [...words.matchAll(/\p{L}+/gu)].map(({ 0: token }) => token);
  const placeOf = new Map<ResponseType, number>();
  for (const type of types) {
    const stems = [type.id, ...type.label.split(/\s+/u).slice(0, 1)].map(stem).filter((each) => each.length >= minStem);
    const place = tokens.findIndex((token, index) => isVerb(token, index) && stems.includes(stem(token)));
    if (place >= 0) placeOf.set(type, place);
  }
  const rank = (type: ResponseType) => placeOf.get(type) ?? Infinity;
  const first = types.filter((type) => rank(type) === 0);
  return {
    types: [...types].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))),
    named: placeOf.size,
    sure: first.length === 1,
  };
}

/**
 * A verb that tells what somebody did, with the ending of a finite form. Behind the first word a word in -s may as well be
 * a noun: 'member states', 'the demands'.
 */
function isVerb(token: string, index: number): boolean {
  if (index === 0) return /(?:s|ed)$/u.test(token.toLowerCase());
  return token === token.toLowerCase() && token.endsWith('ed');
}

/** A verb without its ending, so that 'accuses', 'accused' and 'accuse' are one. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?:ed|es|e|s)$/u, '')
    .replace(/([^aeiou])\1$/u, '$1');
}
