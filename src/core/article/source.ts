import { codePointMap } from '../text/code-points.ts';
import { splitLines, type Line } from '../text/lines.ts';
import type { Problem, QuotedRange, Range } from '../text/range.ts';

/**
 * A text while it is parsed. The parser works in UTF-16 offsets, as strings do;
 * whatever leaves it goes through `range`, `quote` or `report` and is in code points.
 */
export interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
  range(start: number, end: number): Range;
  quote(start: number, end: number): QuotedRange;
  /** Notes a problem at a stretch of the text. */
  report(code: string, message: string, start: number, end: number): void;
}

/** Prepares a normalised text for parsing. */
export function sourceOf(text: string): Source {
  const map = codePointMap(text);
  const problems: Problem[] = [];
  const range = (start: number, end: number): Range => ({ at: map.toCodePoint(start), end: map.toCodePoint(end) });
  return {
    text,
    lines: splitLines(text),
    problems,
    range,
    quote: (start, end) => ({ quote: text.slice(start, end), ...range(start, end) }),
    report: (code, message, start, end) => problems.push({ code, message, ...range(start, end) }),
  };
}

/** A line without the white space round it; empty lines are empty stretches at their start. */
export function trimLine(line: Line): Line {
  const text = line.text.trim();
  if (text === '') return { start: line.start, end: line.start, text };
  const start = line.start + line.text.indexOf(text);
  return { start, end: start + text.length, text };
}

/** The rest of a line from an offset within it, trimmed. */
export function restOfLine(line: Line, offset: number): Line {
  return trimLine({ start: line.start + offset, end: line.end, text: line.text.slice(offset) });
}

export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
