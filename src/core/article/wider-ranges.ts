import { codePointMap } from '../text/code-points.ts';
import type { Span } from '../text/quotes.ts';
import type { Range } from '../text/range.ts';
import type { Article } from './model.ts';
import { lineAt, proseParts } from './prose-parts.ts';

/**
 * What a selection at a code point grows through: clause, quotation, sentence, line, paragraph, section, the whole
 * text, the narrowest first; each range lies within the next one and is smaller. What is not there, or would cross
 * another one, is left out. The last is always the whole text. All ranges are code points.
 */
export function widerRanges(text: string, { sections, body }: Pick<Article, 'sections' | 'body'>, at: number): Range[] {
  const map = codePointMap(text);
  const place = Math.max(0, Math.min(at, map.length));
  const toRange = ({ start, end }: Span): Range => ({ at: map.toCodePoint(start), end: map.toCodePoint(end) });
  const offset = map.toUtf16(place);
  const line = lineAt(text, offset);
  const paragraph = body.find((range) => holds(range, place));
  const prose = paragraph ? { start: map.toUtf16(paragraph.at), end: map.toUtf16(paragraph.end) } : line;
  const { clauses, inside, quotations, sentences } = proseParts(text, prose, offset);
  const candidates = [
    ...[...clauses, ...inside, ...quotations, ...sentences].map(toRange),
    ...(line.end > line.start ? [toRange(line)] : []),
    ...(paragraph ? [paragraph] : []),
    ...sections.map(({ heading, body: under }) => ({ at: heading.at, end: Math.max(heading.end, under.end) })),
  ].filter((range) => holds(range, place));
  return nested([...candidates, { at: 0, end: map.length }]);
}

function holds({ at, end }: Range, place: number): boolean {
  return at <= place && place <= end && at < end;
}

/** From narrow to wide, each with the one before in it and wider than that. */
function nested(ranges: readonly Range[]): Range[] {
  const chain: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.end - a.at - (b.end - b.at))) {
    const last = chain.at(-1);
    const isWider = last === undefined || range.end - range.at > last.end - last.at;
    if (isWider && (last === undefined || (range.at <= last.at && last.end <= range.end))) chain.push(range);
  }
  return chain;
}
