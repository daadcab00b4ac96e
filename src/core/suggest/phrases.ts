import { formsOfVerb } from './lexicon/inflection.ts';

/** One place of a phrase: the words that may stand there, or a gap for a few others. */
type Place = WordPlace | 'gap';

interface WordPlace {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

/** A phrase by its places. */
type Phrase = readonly Place[];

/** Where a phrase stands in a text, in UTF-16 offsets. */
export interface PhraseMatch {
  /** The number of the phrase. */
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in texts. */
export interface PhraseFinder {
  /** The places of all phrases in a text, none of which goes over the end of a clause. */
  find(text: string): PhraseMatch[];
}

/** So many words a gap may have. */
const longestGap = 5;

const determiners =
  'the/a/an/its/their/his/her/our/my/your/this/that/these/those/such/any/all/every/each/some/no/both/what';

/**
 * Makes a finder of phrases in steps. In a phrase `~pave` stands for all forms of a verb, `reply/answer` for one of several words,
 * `(direct)` for a word that may be missing, `#` for a determiner that may be missing, and `..` for up to five words.
 */
export function* phraseFinderInSteps(lines: readonly string[]): Generator<void, PhraseFinder> {
  const phrases: Phrase[] = [];
  const placeOf = placeReader();
  for (const [number, line] of lines.entries()) {
    phrases.push(line.split(' ').map(placeOf));
    if (number % linesOfStep === 0) yield;
  }
  const often = new Map<string, number>();
  for (const word of phrases.flatMap(wordsOf)) often.set(word, (often.get(word) ?? 0) + 1);
  yield;
  const byWord = new Map<string, Anchor[]>();
  for (const [phrase, places] of phrases.entries()) {
    const at = rarestPlace(places, often);
    for (const word of wordsAt(places[at])) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [{ phrase, at }]);
      else known.push({ phrase, at });
    }
    if (phrase % linesOfStep === 0) yield;
  }
  return { find: (text) => findAll(text, phrases, byWord) };
}

const linesOfStep = 25;

/** A place at which a phrase is looked for. */
interface Anchor {
  readonly phrase: number;
  readonly at: number;
}

/** Reads places; those that are written alike are one. */
function placeReader(): (written: string) => Place {
  const known = new Map<string, Place>([['..', 'gap']]);
  return (written) => {
    const place = known.get(written) ?? readPlace(written);
    known.set(written, place);
    return place;
  };
}

function readPlace(written: string): WordPlace {
  const isDeterminer = written === '#';
  const words = isDeterminer ? determiners : written.replace(/^\(|\)$/g, '');
  const forms = words.split('/').flatMap((word) => (word.startsWith('~') ? formsOfVerb(word.slice(1)) : [word]));
  return { words: new Set(forms), optional: isDeterminer || written.startsWith('(') };
}

function wordsAt(place: Place | undefined): Iterable<string> {
  return place === undefined || place === 'gap' ? [] : place.words;
}

function wordsOf(phrase: Phrase): string[] {
  return phrase.flatMap((place) => [...wordsAt(place)]);
}

/** The place whose words the fewest phrases have; -1 where none must be there. */
function rarestPlace(phrase: Phrase, often: ReadonlyMap<string, number>): number {
  let [best, least] = [-1, Infinity];
  for (const [at, place] of phrase.entries()) {
    if (place === 'gap' || place.optional) continue;
    const common = Math.max(...[...place.words].map((word) => often.get(word) ?? 0));
    if (common < least) [best, least] = [at, common];
  }
  return best;
}

/** A word of a text. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where a clause begins with it. */
  readonly isFirst: boolean;
}

const wordForm = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu;

function tokensOf(text: string): Token[] {
  let behind = 0;
  return [...text.matchAll(wordForm)].map(({ 0: word, index }) => {
    const isFirst = behind === 0 || /[.;:!?]/.test(text.slice(behind, index));
    behind = index + word.length;
    return { word: word.toLowerCase().replaceAll('’', "'"), start: index, end: behind, isFirst };
  });
}

function findAll(
  text: string,
  phrases: readonly Phrase[],
  byWord: ReadonlyMap<string, readonly Anchor[]>,
): PhraseMatch[] {
  const tokens = tokensOf(text);
  const found = new Map<string, PhraseMatch>();
  for (const [index, { word }] of tokens.entries()) {
    for (const { phrase, at } of byWord.get(word) ?? []) {
      const places = phrases[phrase] ?? [];
      const last = endOf(places, at + 1, tokens, index, 1);
      const first = last === undefined ? undefined : endOf(places, at - 1, tokens, index, -1);
      const [start, end] = [tokens[first ?? -1]?.start, tokens[last ?? -1]?.end];
      if (start !== undefined && end !== undefined) found.set(`${phrase} ${start}`, { phrase, start, end });
    }
  }
  return [...found.values()];
}

/**
 * The last token (or the first, with a step of -1) of what is left of a phrase from a place on, next to a token; undefined where it
 * does not stand there.
 */
function endOf(places: Phrase, at: number, tokens: readonly Token[], index: number, step: 1 | -1): number | undefined {
  const place = places[at];
  if (place === undefined) return index;
  const next = tokens[index + step];
  const isApart = next === undefined || (step === 1 ? next : tokens[index])?.isFirst !== false;
  if (place === 'gap') return endBehindGap(places, at + step, tokens, index, step);
  if (!isApart && place.words.has(next.word)) {
    const end = endOf(places, at + step, tokens, index + step, step);
    if (end !== undefined) return end;
  }
  return place.optional ? endOf(places, at + step, tokens, index, step) : undefined;
}

function endBehindGap(
  places: Phrase,
  at: number,
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): number | undefined {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const here = index + skipped * step;
    const end = endOf(places, at, tokens, here, step);
    if (end !== undefined) return end;
    const clauseEnds = step === 1 ? tokens[here + 1]?.isFirst !== false : tokens[here]?.isFirst !== false;
    if (clauseEnds) return undefined;
  }
  return undefined;
}
