import { codePointMap } from './code-points.ts';
import type { Range } from './range.ts';

/** A place as editors count it: line from 0, character in UTF-16 units from the start of the line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** A stretch as editors count it. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** Translates between code points and editor positions of one normalised text. */
export interface TextPositions {
  /** Length of the text in code points. */
  readonly length: number;
  toLine(codePoint: number): LinePosition;
  toLineRange(range: Range): LineRange;
  /** The code point at an editor position; past a line's end is its end, past the text is the text's end. */
  toCodePoint(position: LinePosition): number;
  /** The code points between two editor positions. */
  toRange(range: LineRange): Range;
  /** The words of a range. */
  slice(range: Range): string;
}

/** Makes the translation for one normalised text (see `normaliseText`). */
export function textPositions(text: string): TextPositions {
  const map = codePointMap(text);
  const starts = lineStarts(text);
  const toLine = (codePoint: number): LinePosition => {
    const offset = map.toUtf16(codePoint);
    const line = lineOf(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const toCodePoint = ({ line, character }: LinePosition): number => {
    const start = starts[line];
    if (start === undefined) return line < 0 ? 0 : map.length;
    const next = starts[line + 1];
    const end = next === undefined ? text.length : next - 1;
    return map.toCodePoint(Math.min(start + Math.max(0, character), end));
  };
  return {
    length: map.length,
    toLine,
    toLineRange: ({ at, end }) => ({ start: toLine(at), end: toLine(end) }),
    toCodePoint,
    toRange: ({ start, end }) => ({ at: toCodePoint(start), end: toCodePoint(end) }),
    slice: ({ at, end }) => text.slice(map.toUtf16(at), map.toUtf16(end)),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
