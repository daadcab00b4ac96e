import type { Range } from '../../../src/core/text/range.ts';
import type { Random } from './random.ts';
import { linesOf, sentencesOf, wordsOf } from './words.ts';

/** What is annotated: names of one to three words, phrases inside a line, whole sentences. */
export type QuoteKind = 'name' | 'phrase' | 'sentence';

export interface ChosenQuote {
  readonly kind: QuoteKind;
  readonly range: Range;
}

/** Chooses up to twelve stretches of a text: four names, four phrases, four sentences. */
export function chooseQuotes(text: string, random: Random): ChosenQuote[] {
  const chars = [...text];
  const lines = linesOf(chars).map((line) => ({ line, words: wordsOf(chars.slice(line.at, line.end)) }));
  const words = lines.map(({ line, words: of }) => of.map(({ at, end }) => ({ at: at + line.at, end: end + line.at })));
  const names = words.flatMap((line) => namesIn(line, chars));
  const sentences = sentencesOf(chars).filter(({ at, end }) => end - at >= 20 && end - at <= 400);
  const phrase = () => stretch(random.pickFrom(words, []), 4 + random.below(6), random);
  const shortWords = () => stretch(random.pickFrom(words, []), 1 + random.below(3), random);
  const name = () => (names.length > 4 && random.next() < 0.9 ? random.pickFrom(names, undefined) : shortWords());
  return [
    ...several('name', name, 4),
    ...several('phrase', phrase, 4),
    ...several('sentence', () => random.pickFrom(sentences, undefined), 4),
  ];
}

function several(kind: QuoteKind, choose: () => Range | undefined, count: number): ChosenQuote[] {
  const chosen: ChosenQuote[] = [];
  for (let tries = 0; tries < 80 && chosen.length < count; tries += 1) {
    const range = choose();
    if (range === undefined || chosen.some((other) => other.range.at === range.at && other.range.end === range.end))
      continue;
    chosen.push({ kind, range });
  }
  return chosen;
}

/** Runs of one to three words with capital letters. */
function namesIn(words: readonly Range[], chars: readonly string[]): Range[] {
  const isCapital = (word: Range | undefined) => word !== undefined && /^\p{Lu}/u.test(chars[word.at] ?? '');
  const names: Range[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const start = words[first];
    if (start === undefined || !isCapital(start)) continue;
    let last = first;
    while (last - first < 2 && isCapital(words[last + 1]) && chars[words[last]?.end ?? 0] === ' ') last += 1;
    names.push({ at: start.at, end: words[last]?.end ?? start.end });
    first = last;
  }
  return names;
}

function stretch(words: readonly Range[], count: number, random: Random): Range | undefined {
  const first = random.below(Math.max(1, words.length - count + 1));
  const [start, last] = [words[first], words[Math.min(first + count, words.length) - 1]];
  return start === undefined || last === undefined ? undefined : { at: start.at, end: last.end };
}
