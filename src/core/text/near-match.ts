import search from 'approx-string-match';

/** A stretch of a string that is near a pattern, in UTF-16 offsets, with the number of characters that differ. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Longer patterns are not looked for: the search takes time in proportion to their length. */
export const maxPattern = 256;

/** Candidates given for one pattern. */
const maxMatches = 6;

/** A stretch with more best places than this repeats itself; after some such, searching on would take long and help nobody. */
const manyMatches = 200;
const maxRepetitive = 2;

/**
 * The places of a text that are nearest to a pattern of at most `maxPattern` units, best first: the best ones of each
 * stretch of the text, since the search gives only the best ones of what it is given.
 */
export function nearMatches(text: string, pattern: string, maxErrors: number): NearMatch[] {
  if (pattern === '' || pattern.length > maxPattern) return [];
  const overlap = pattern.length + maxErrors;
  const length = Math.max(512, 3 * overlap);
  const found: NearMatch[] = [];
  let repetitive = 0;
  for (let at = 0; (at === 0 || at + overlap < text.length) && repetitive < maxRepetitive; at += length) {
    const matches = search(text.slice(at, at + length + overlap), pattern, maxErrors);
    if (matches.length > manyMatches) repetitive += 1;
    for (const { start, end, errors } of apart(matches)) found.push({ start: at + start, end: at + end, errors });
  }
  return apart(found.sort((a, b) => a.errors - b.errors));
}

/** Those that share less than half of their characters with an earlier one. */
function apart(matches: readonly NearMatch[]): NearMatch[] {
  const kept: NearMatch[] = [];
  for (const match of matches) {
    if (kept.length >= maxMatches) break;
    if (!kept.some((other) => shared(match, other) * 2 > match.end - match.start)) kept.push(match);
  }
  return kept;
}

function shared(a: NearMatch, b: NearMatch): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** How many characters of a pattern have to change, at least, to find it somewhere in the text. */
export function errorsWithin(text: string, pattern: string): number {
  if (text === pattern || text.includes(pattern)) return 0;
  return search(text, pattern, pattern.length)[0]?.errors ?? pattern.length;
}

/** Units that no text has, on both sides of two strings, so that a search for one in the other compares them whole. */
const [head, tail] = ['\uFFFE'.repeat(16), '\uFFFF'.repeat(16)];

/** How many characters have to be changed, added or taken away to make one string of the other. */
export function distance(text: string, pattern: string): number {
  if (text === pattern) return 0;
  const longest = Math.max(text.length, pattern.length);
  return search(head + text + tail, head + pattern + tail, longest)[0]?.errors ?? longest;
}

/** How far a string is from the end of a text: characters that differ, and half of those that stand between. */
export function errorsAtEnd(text: string, pattern: string): number {
  if (text.endsWith(pattern)) return 0;
  const matches = search(text, pattern, pattern.length);
  const costs = matches.map(({ end, errors }) => errors + (text.length - end) / 2);
  return Math.min(pattern.length, ...costs);
}
