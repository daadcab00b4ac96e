/**
 * Between UTF-16 offsets (JavaScript strings, LSP, VS Code) and code points (files on disk, FORMAT "Positions").
 * This is the one place where the two meet.
 */
export interface CodePointMap {
  /** Length of the text in code points. */
  readonly length: number;
  /** The code point that a UTF-16 offset stands at; an offset inside a surrogate pair counts as its start. */
  toCodePoint(utf16: number): number;
  /** The UTF-16 offset at which a code point starts; out of range is clamped. */
  toUtf16(codePoint: number): number;
}

/** Makes the map of one text. Free for texts without characters beyond U+FFFF, which are nearly all. */
export function codePointMap(text: string): CodePointMap {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  return {
    length,
    toCodePoint: (utf16) => {
      const offset = clamp(utf16, text.length);
      return offset - countBelow(pairs, offset);
    },
    toUtf16: (codePoint) => {
      const wanted = clamp(codePoint, length);
      return wanted + countBelow(pairs, wanted, (offset, index) => offset - index);
    },
  };
}

/** Length of a text in code points. */
export function codePointLength(text: string): number {
  return anyPair.test(text) ? codePointMap(text).length : text.length;
}

const anyPair = /[\uD800-\uDBFF]/;

/** UTF-16 offsets of all high surrogates that are followed by a low one, ascending. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!anyPair.test(text)) return pairs;
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index);
  return pairs;
}

/** How many of the ascending offsets, each seen through `view`, lie below `limit`. */
function countBelow(
  offsets: readonly number[],
  limit: number,
  view: (offset: number, index: number) => number = (offset) => offset,
): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const offset = offsets[middle];
    if (offset !== undefined && view(offset, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
