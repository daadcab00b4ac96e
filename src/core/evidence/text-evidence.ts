import type { Article } from '../article/model.ts';
import { codePointMap } from '../text/code-points.ts';
import { detached } from '../text/detached.ts';
import { none } from '../text/lists.ts';
import { packNumbers, type PackedNumbers } from '../text/packed-numbers.ts';
import type { QuotedRange, Range } from '../text/range.ts';
import { judgedHash } from '../text/word-hash.ts';
import { findRelativeDate } from './relative-dates.ts';
import { numbersInRationales, type RationaleNumbers } from './rationale-numbers.ts';
import { shingleSketch, type ShingleSketch } from './shingles.ts';

/**
 * What rules need of an article's words. The text itself is not kept, so this is found when the article is read whole;
 * it is small, and nothing of it keeps the text alive.
 */
export interface TextEvidence {
  /** Headings that declare another number of lines than stand under them. */
  readonly counts: readonly CountEvidence[];
  readonly furniture: readonly FurnitureEvidence[];
  /** Hashes of the words of the response lines, in their order. */
  readonly responseHashes: PackedNumbers;
  /** The first words of the article, furniture left out, that mean a date only where it is known when it was written. */
  readonly relativeDate: QuotedRange | null;
  /** The rationale lines that go by numbers. */
  readonly numbers: readonly RationaleNumbers[];
  /** Null for a text too short to be compared. */
  readonly sketch: ShingleSketch | null;
}

/** A heading that declares how many lines stand under it. */
export interface CountEvidence extends Range {
  /** The section's name, as `counts` in an article block has it. */
  readonly name: string;
  readonly declared: number;
  readonly counted: number;
}

/** A block that was set aside as furniture. */
export interface FurnitureEvidence extends Range {
  /** Of its words. */
  readonly hash: number;
  /** Its first words. */
  readonly opening: string;
}

/** An article of which nothing is known, or nothing is odd. */
export const noEvidence: TextEvidence = {
  counts: none,
  furniture: none,
  responseHashes: '',
  relativeDate: null,
  numbers: none,
  sketch: null,
};

/** Finds what rules need of an article's words. The article is as people corrected it. */
export function textEvidence(article: Article, text: string): TextEvidence {
  const map = codePointMap(text);
  const wordsOf = ({ at, end }: Range) => text.slice(map.toUtf16(at), map.toUtf16(end));
  const told = toldRanges(article);
  const relative = article.date === null ? firstOf(told, (range) => findRelativeDate(wordsOf(range))) : null;
  const counts = countsOf(article);
  const furniture = article.furniture.map(({ at, end, quote }) => ({
    at,
    end,
    hash: judgedHash(quote),
    opening: detached(openingOf(quote)),
  }));
  return {
    counts: counts.length === 0 ? none : counts,
    furniture: furniture.length === 0 ? none : furniture,
    responseHashes: packNumbers(article.responses.map(({ quote }) => judgedHash(quote))),
    relativeDate: relative && placedIn(relative.range, relative.found, wordsOf(relative.range)),
    numbers: numbersInRationales(article, wordsOf),
    sketch: shingleSketch(comparedRanges(article).map(wordsOf)),
  };
}

/** The stretches that tell something, furniture left out, in the order in which they are looked through. */
function toldRanges({ titleRange, sections, subheads, body, responses, related, kind }: Article): readonly Range[] {
  const summary = sections.flatMap(({ name, body: range }) => (name === 'summary' ? [range] : []));
  const top = titleRange === null ? [] : [titleRange];
  return kind === 'event-page'
    ? [...top, ...summary, ...body, ...responses, ...related.items]
    : [...top, ...[...subheads, ...body].sort((a, b) => a.at - b.at)];
}

/** The stretches by which two articles are compared: what is reported, without the lines that a page adds to it. */
function comparedRanges({ sections, body }: Article): readonly Range[] {
  return [...sections.flatMap(({ name, body: range }) => (name === 'summary' ? [range] : [])), ...body];
}

function firstOf<T>(
  ranges: readonly Range[],
  find: (range: Range) => T | undefined,
): { range: Range; found: T } | null {
  for (const range of ranges) {
    const found = find(range);
    if (found !== undefined) return { range, found };
  }
  return null;
}

/** Words at UTF-16 offsets of a stretch, as a stretch of the text. */
function placedIn({ at }: Range, { start, end }: { start: number; end: number }, words: string): QuotedRange {
  const before = [...words.slice(0, start)].length;
  const quote = words.slice(start, end);
  return { quote: detached(quote), at: at + before, end: at + before + [...quote].length };
}

function countsOf({ sections, sources, responses, related }: Article): CountEvidence[] {
  const counted = new Map([
    ['sources', sources.items.length],
    ['actor-responses', responses.length],
    ['related-events', related.items.length],
  ]);
  const seen = new Set<string>();
  return sections.flatMap(({ name, heading, declared }) => {
    const lines = counted.get(name);
    if (declared === null || lines === undefined || seen.has(name)) return [];
    seen.add(name);
    return declared === lines ? [] : [{ name, declared, counted: lines, ...heading }];
  });
}

/** Longest opening that is kept of a block, in characters. */
const maxOpening = 40;

function openingOf(words: string): string {
  const line = words.trim().replace(/\s+/gu, ' ');
  const characters = [...line];
  return characters.length > maxOpening ? `${characters.slice(0, maxOpening).join('')}…` : line;
}
