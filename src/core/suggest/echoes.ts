import { worthOf } from './lexicon/common-words.ts';
import type { ReadText } from './names.ts';
import { shortWord, unpackedWords, type ShortWords } from './rationale-words.ts';
import { termOf } from './text-index.ts';
import { isWeak } from './words.ts';

/**
 * How the rationales of an event tell what one of a page tells. A link mostly stands on both of its pages, in other words
 * and with the same things said of both events.
 */
export interface Echo {
  /** The share of words that it has in common with the likest of them, from 0 to 1. */
  readonly shared: number;
  /**
   * How much more of it one of them says than of the page's other rationales: what is said of the page itself stands in all
   * of these. From 0 to some 1.
   */
  readonly more: number;
}

/** What a rationale says: its words, ascending, and how much each tells. */
interface SaidWords {
  readonly words: ShortWords;
  readonly weights: Float64Array;
}

/**
 * Looks for each of a page's rationales in those of the events that it may mean, which are given packed (`packedWords`): for
 * each rationale an echo by event.
 */
export function echoesOf(rationales: readonly Pick<ReadText, 'words'>[], events: readonly Uint16Array[]): Echo[][] {
  const all = events.map(unpackedWords);
  const rarity = rarityAmong(all);
  const said = rationales.map((each) => saidWords(each, rarity));
  const found: Echo[][] = said.map(() => []);
  for (const there of all) {
    const alike = said.map((each) => there.map((other) => alikeness(each, other)));
    // The highest two of what the rationales of the page have with each of its own: the others' highest is one of them.
    const highest = there.map((_, place) => {
      let [first, second, owner] = [0, 0, -1];
      for (const [own, values] of alike.entries()) {
        const value = values[place]?.value ?? 0;
        if (value > first) [first, second, owner] = [value, first, own];
        else if (value > second) second = value;
      }
      return { first, second, owner };
    });
    for (const [own, list] of found.entries()) {
      let [shared, more] = [0, 0];
      for (const [place, { share, value }] of (alike[own] ?? []).entries()) {
        const { first = 0, second = 0, owner = -1 } = highest[place] ?? {};
        const others = owner === own ? second : first;
        shared = Math.max(shared, share);
        more = Math.max(more, value - others);
      }
      list.push({ shared, more });
    }
  }
  return found;
}

/** How rare a word is in the rationales of events, as a logarithm. */
function rarityAmong(events: readonly (readonly ShortWords[])[]): (word: number) => number {
  const counts = new Map<number, number>();
  for (const rationales of events) {
    const seen = new Set<number>();
    for (const words of rationales) for (const word of words) seen.add(word);
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log((events.length + 9) / ((counts.get(word) ?? 0) + 1));
}

function saidWords({ words }: Pick<ReadText, 'words'>, rarity: (word: number) => number): SaidWords {
  const byWord = new Map<number, number>();
  for (const { stem, folded } of words) {
    if (isWeak(folded)) continue;
    const word = shortWord(termOf(stem));
    byWord.set(word, worthOf(stem) * rarity(word));
  }
  const sorted = Uint16Array.from(byWord.keys()).sort();
  return { words: sorted, weights: Float64Array.from(sorted, (word) => byWord.get(word) ?? 0) };
}

/** Short texts share many of their few words by chance. */
const fewWords = 5;

function alikeness(one: SaidWords, other: ShortWords): { readonly share: number; readonly value: number } {
  let [common, sum, at] = [0, 0, 0];
  for (let place = 0; place < one.words.length && at < other.length; place += 1) {
    const word = one.words[place] ?? 0;
    while (at < other.length && (other[at] ?? 0) < word) at += 1;
    if (other[at] !== word) continue;
    common += 1;
    sum += one.weights[place] ?? 0;
  }
  const lengths = (one.words.length + fewWords) * (other.length + fewWords);
  return { share: common / Math.max(1, one.words.length + other.length - common), value: sum / Math.sqrt(lengths) };
}
