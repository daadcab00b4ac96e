import { remembering } from './remembering.ts';

/** How many words are remembered at least before the older ones are forgotten. */
const remembered = 4096;

/**
 * In UTF-16 units: texts up to this length are one string in memory as soon as a file is read. `JSON.parse` of V8 sees to
 * that (up to 10 units in Node 20, up to 9 in Node 24), and yaml/read.ts where another reader is used.
 */
export const wordLength = 9;

/** A word of a record that was read from a file, as one string in memory. */
export function sharedWord(word: string): string {
  return word.length <= wordLength ? word : shared(word);
}

/**
 * The same word as one string in memory, however often it was read: ids of actors and events, types and dates stand in
 * tens of thousands of records. Only what was met lately is remembered, so this holds little memory itself.
 */
export const shared: (word: string) => string = remembering(remembered, (word) => word);

/**
 * Words as one string in memory each; a word alone, which is what most lists of records hold, as one list as well. The
 * list must not be changed by anybody.
 */
export function sharedWords(words: readonly string[]): readonly string[] {
  const [only, ...others] = words;
  return only === undefined || others.length > 0 ? words.map(sharedWord) : alone(only);
}

const alone = remembering(remembered, (word): readonly string[] => [sharedWord(word)]);
