import { codePointMap } from '../text/code-points.ts';
import type { Span } from '../text/quotes.ts';
import type { Range } from '../text/range.ts';
import type { Article } from './model.ts';
import { lineAt, proseParts } from './prose-parts.ts';

/**
 * The words that a person who selects nothing means at a code point: the quotation that they stand in, without its
 * marks, else the clause; a dateline tells nothing, so in it the first clause behind is meant. Undefined on a blank line.
 * In code points.
 */
export function wordsAt(
  text: string,
  { body, dateline }: Pick<Article, 'body' | 'dateline'>,
  at: number,
): Range | undefined {
  const map = codePointMap(text);
  const place = Math.max(0, Math.min(at, map.length));
  const offset = map.toUtf16(place);
  const paragraph = body.find((range) => range.at <= place && place <= range.end);
  const prose = paragraph
    ? { start: map.toUtf16(paragraph.at), end: map.toUtf16(paragraph.end) }
    : lineAt(text, offset);
  const { clauses, inside } = proseParts(text, prose, offset);
  const told = dateline === null ? 0 : map.toUtf16(dateline.end);
  const isDateline = ({ end }: Span) => dateline !== null && map.toUtf16(dateline.at) < end && end <= told;
  const found =
    narrowest(inside, offset) ??
    nearest(
      clauses.filter((clause) => !isDateline(clause)),
      offset,
    );
  return found && { at: map.toCodePoint(found.start), end: map.toCodePoint(found.end) };
}

function narrowest(spans: readonly Span[], offset: number): Span | undefined {
  const [first] = spans
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return first;
}

/** The clause that an offset stands in, or the one that is nearest: a caret may stand on the comma between two. */
function nearest(clauses: readonly Span[], offset: number): Span | undefined {
  const distance = ({ start, end }: Span) => Math.max(start - offset, offset - end, 0);
  const [first] = [...clauses].sort((a, b) => distance(a) - distance(b));
  return first;
}
