import { codePointMap, type CodePointMap } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { sentencesIn } from '../text/sentences.ts';
import { contentWords, type ContentWord } from './content-words.ts';

/** What speaks for a rationale on the pages that it joins. */
export interface Support {
  /** Sentences that share names, numbers or several words with it: on its own page, and on the other event's. */
  readonly here: readonly Range[];
  readonly there: readonly Range[];
  /** Words of the rationale that stand on neither page, in its article. */
  readonly unsupported: readonly Range[];
}

/** An article as far as it may support a claim. */
export interface SupportText {
  /** Normalised. */
  readonly text: string;
  /** Stretches that say nothing of what happened: the rationales themselves, furniture. */
  readonly without: readonly Range[];
}

/** Sentences that are shown of one page at most, the strongest. */
const mostSentences = 4;

/** What a sentence has to share to be shown: a name and a number, two names, or more plain words. */
const leastWeight = 4;

/**
 * Finds the sentences of both pages that support a rationale, and the words of it that stand on neither. `there` is null
 * where the other event is told by no article. Words are compared without their endings. The numbers in 'Event 15' are
 * positions in a list and support nothing.
 */
export function supportOf(rationale: Range, here: SupportText, there: SupportText | null): Support {
  const map = codePointMap(here.text);
  const wanted = contentWords(here.text.slice(map.toUtf16(rationale.at), map.toUtf16(rationale.end)));
  const own = search(wanted, { text: here.text, without: [...here.without, rationale] });
  const other = there === null ? nothing : search(wanted, there);
  const start = map.toUtf16(rationale.at);
  const missing = wanted.filter(({ stem }) => !own.stems.has(stem) && !other.stems.has(stem));
  return {
    here: own.sentences,
    there: other.sentences,
    unsupported: missing.map((word) => rangeOf(map, start + word.start, start + word.end)),
  };
}

interface Found {
  readonly sentences: readonly Range[];
  /** The stems of the wanted words that stand anywhere in it. */
  readonly stems: ReadonlySet<string>;
}

const nothing: Found = { sentences: [], stems: new Set() };

function search(wanted: readonly ContentWord[], { text, without }: SupportText): Found {
  const weights = new Map(wanted.map(({ stem, weight }) => [stem, weight]));
  const pairs = new Set(pairsOf(wanted));
  const map = codePointMap(text);
  const stems = new Set<string>();
  const found: { readonly range: Range; readonly weight: number }[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const range = rangeOf(map, start, end);
    if (without.some((each) => each.at < range.end && range.at < each.end)) continue;
    const words = contentWords(text.slice(start, end));
    const shared = new Set(words.map(({ stem }) => stem).filter((stem) => weights.has(stem)));
    for (const stem of shared) stems.add(stem);
    const phrases = pairsOf(words).filter((pair) => pairs.has(pair)).length;
    const weight = phrases + [...shared].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
    if (weight >= leastWeight) found.push({ range, weight });
  }
  const best = found.sort((a, b) => b.weight - a.weight).slice(0, mostSentences);
  return { sentences: best.map(({ range }) => range).sort((a, b) => a.at - b.at), stems };
}

/** Words that follow one another, as phrases. */
function pairsOf(words: readonly ContentWord[]): string[] {
  return words.slice(1).map(({ stem }, index) => `${words[index]?.stem ?? ''} ${stem}`);
}

/** The sentences of all lines of a text, in UTF-16 offsets. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    sentencesIn(line).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function rangeOf(map: CodePointMap, start: number, end: number): Range {
  return { at: map.toCodePoint(start), end: map.toCodePoint(end) };
}
