import type { Line } from '../text/lines.ts';
import { endsQuote, openQuotes, opensQuote } from '../text/quotes.ts';
import { isBlank, restOfLine, trimLine } from './source.ts';

/** One entry of a list section, in UTF-16 offsets: its words, without bullet and with its quotation marks. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

const bullet = /^\s*(?:[-*+•·‣⁃▪▫◦●○■□►▶–—>]|\(?\d{1,3}[.)](?!\d))(?:\s+|$)/u;

/** UTF-16 length of a line's bullet or number with the white space round it; 0 where it has none. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0;
}

/** A line as the splitting sees it; a line may be asked for many times. */
interface Shape {
  /** As it stands, for its indentation. */
  readonly text: string;
  /** Without white space round it. */
  readonly whole: Line;
  /** Without its bullet. */
  readonly words: Line;
  readonly hasBullet: boolean;
  /** Blank lines, and rules and underlines of Markdown. */
  readonly isDecoration: boolean;
}

function shapeOf(line: Line): Shape {
  const length = bulletLength(line.text);
  const isDecoration = isBlank(line) || /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/.test(line.text);
  return {
    text: line.text,
    whole: trimLine(line),
    words: restOfLine(line, length),
    hasBullet: length > 0,
    isDecoration,
  };
}

/**
 * The entries among some lines, one a line; a line goes on with the next where a bullet's words run on
 * or a quotation is still open. `quoted` says whether the entries are quotations (rationales).
 */
export function splitItems(lines: readonly Line[], quoted: boolean): Item[] {
  const shapes = lines.map(shapeOf);
  const items: Item[] = [];
  let next = 0;
  shapes.forEach((shape, index) => {
    if (index < next || shape.isDecoration || shape.words.text === '') return;
    const last = lastLineOf(shapes, index, shape, quoted);
    const end = shapes[last]?.whole.end ?? 0;
    items.push({ start: shape.words.start, end: Math.max(end, shape.words.end) });
    next = last + 1;
  });
  return items;
}

/** Index of the line on which the entry that begins at `index` ends. */
function lastLineOf(shapes: readonly Shape[], index: number, first: Shape, quoted: boolean): number {
  if (quoted && opensQuote(first.words.text)) return lastLineOfQuotation(shapes, index, first.words.text);
  let last = index;
  while ((first.hasBullet || quoted) && continues(shapes[last], shapes[last + 1])) last += 1;
  return last;
}

/** How many lines a quotation may be wrapped over. */
const maxWrapped = 40;

/**
 * A quotation ends where its marks balance at a line's end. Where they never do, it ends at the first line
 * that closes it all the same, and failing that on its own line.
 */
function lastLineOfQuotation(shapes: readonly Shape[], index: number, first: string): number {
  const mark = first.charAt(0);
  const wordsTo = (last: number) =>
    [first, ...shapes.slice(index + 1, last + 1).map(({ whole }) => whole.text)].join('\n');
  let before = first;
  let fallback = endsQuote(first) ? index : -1;
  if (fallback >= 0 && openQuotes(first) === 0) return index;
  for (let next = index + 1; next < Math.min(shapes.length, index + maxWrapped); next += 1) {
    const shape = shapes[next];
    if (shape === undefined || shape.isDecoration || startsEntry(shape, before)) break;
    before = shape.whole.text;
    // Only the first mark and the line's end matter here; the whole text is looked at where they may make a quotation.
    if (!endsQuote(`${mark}${before}`)) continue;
    if (openQuotes(wordsTo(next)) === 0) return next;
    if (fallback < 0) fallback = next;
  }
  return fallback < 0 ? index : fallback;
}

/** True where a line begins a new entry: with a bullet, or with an opening quotation mark behind a line that ends a sentence. */
function startsEntry({ hasBullet, whole, words }: Shape, before: string): boolean {
  if (hasBullet && !whole.text.startsWith('>')) return true;
  return opensQuote(words.text) && /[.!?…"”»“’']/u.test(before.slice(-1));
}

/** True where the words of an entry run on: an indented line behind a bullet, or a sentence that is not over. */
function continues(last: Shape | undefined, next: Shape | undefined): boolean {
  if (last === undefined || next === undefined || next.isDecoration || next.hasBullet) return false;
  if (/^\s{2,}\S/.test(next.text) || next.text.startsWith('\t')) return true;
  return /[\p{L}\p{N},;–—-]$/u.test(last.whole.text) && /^\p{Ll}/u.test(next.whole.text);
}
