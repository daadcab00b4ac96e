import { clausesIn } from '../text/clauses.ts';
import { codePointMap } from '../text/code-points.ts';
import { quotationsIn, type Span } from '../text/quotes.ts';
import type { Range } from '../text/range.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Article } from './model.ts';

/** Longer paragraphs are no prose, and are not looked into. In UTF-16 units. */
const maxParagraph = 20_000;

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
  const candidates = [
    ...partsOf(text, prose, offset).map(toRange),
    ...(line.end > line.start ? [toRange(line)] : []),
    ...(paragraph ? [paragraph] : []),
    ...sections.map(({ heading, body: under }) => ({ at: heading.at, end: Math.max(heading.end, under.end) })),
  ].filter((range) => holds(range, place));
  return nested([...candidates, { at: 0, end: map.length }]);
}

/** The clauses, quotations and sentences of a stretch of prose that may hold an offset. */
function partsOf(text: string, { start, end }: Span, offset: number): Span[] {
  if (end - start > maxParagraph) return [];
  const prose = text.slice(start, end);
  const moved = (by: number) => (span: Span) => ({ start: by + span.start, end: by + span.end });
  const sentences = sentencesIn(prose).map(moved(start));
  const clauses = sentences
    .filter((sentence) => sentence.start <= offset && offset <= sentence.end)
    .flatMap((sentence) => clausesIn(text.slice(sentence.start, sentence.end)).map(moved(sentence.start)));
  const quotations = quotationsIn(prose).map(moved(start));
  const inside = quotations.map((quotation) => ({ start: quotation.start + 1, end: quotation.end - 1 }));
  return [...clauses, ...inside, ...quotations, ...sentences];
}

/** The line round an offset without the white space at its ends; empty for a blank one. */
function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const words = text.slice(start, newline < 0 ? text.length : newline);
  const end = start + words.trimEnd().length;
  return { start: Math.min(end, start + words.length - words.trimStart().length), end };
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
