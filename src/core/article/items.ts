import type { Line } from '../text/lines.ts';
import { endsQuote, openQuotes, opensQuote } from '../text/quotes.ts';
import { isActorName } from './actor-names.ts';
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
  /** The bullet or number; empty where there is none. */
  readonly mark: string;
  /** Blank lines, and rules, underlines and headings of Markdown. */
  readonly isDecoration: boolean;
}

function shapeOf(line: Line): Shape {
  const length = bulletLength(line.text);
  const isDecoration = isBlank(line) || /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$|^\s{0,3}#{1,6}\s+\S/.test(line.text);
  return {
    text: line.text,
    whole: trimLine(line),
    words: restOfLine(line, length),
    mark: line.text.slice(0, length).trim(),
    isDecoration,
  };
}

/** What the entries of a section are: names of sources, sentences (responses), quotations (rationales). */
export type EntryKind = 'names' | 'sentences' | 'quotations';

/**
 * The entries among some lines, one a line; a line goes on with the next where a bullet's words run on,
 * a sentence is not over, or a quotation is still open.
 */
export function splitItems(lines: readonly Line[], kind: EntryKind): Item[] {
  const shapes = lines.map(shapeOf);
  const items: Item[] = [];
  let next = 0;
  shapes.forEach((shape, index) => {
    if (index < next || shape.isDecoration || shape.words.text === '') return;
    const last = lastLineOf(shapes, index, shape, kind);
    const end = shapes[last]?.whole.end ?? 0;
    items.push({ start: shape.words.start, end: Math.max(end, shape.words.end) });
    next = last + 1;
  });
  return items;
}

/** Index of the line on which the entry that begins at `index` ends. */
function lastLineOf(shapes: readonly Shape[], index: number, first: Shape, kind: EntryKind): number {
  if (kind === 'quotations' && opensQuote(first.words.text)) return lastLineOfQuotation(shapes, index, first);
  let last = index;
  while (continues(shapes, last, first, kind)) last += 1;
  return last;
}

/** How many lines a quotation may be wrapped over. */
const maxWrapped = 40;

/**
 * A quotation ends where its marks balance at a line's end. Where they never do, it ends at the first line
 * that closes it all the same, and failing that with its sentence.
 */
function lastLineOfQuotation(shapes: readonly Shape[], index: number, opening: Shape): number {
  const first = opening.words.text;
  const mark = first.charAt(0);
  const wordsTo = (last: number) =>
    [first, ...shapes.slice(index + 1, last + 1).map(({ whole }) => whole.text)].join('\n');
  let before = first;
  let fallback = endsQuote(first) ? index : -1;
  if (fallback >= 0 && openQuotes(first) === 0) return index;
  for (let next = index + 1; next < Math.min(shapes.length, index + maxWrapped); next += 1) {
    const shape = shapes[next];
    if (shape === undefined || shape.isDecoration || startsEntry(shape, opening, before)) break;
    before = shape.whole.text;
    // Only the first mark and the line's end matter here; the whole text is looked at where they may make a quotation.
    if (!endsQuote(`${mark}${before}`)) continue;
    if (openQuotes(wordsTo(next)) === 0) return next;
    if (fallback < 0) fallback = next;
  }
  if (fallback >= 0) return fallback;
  let last = index;
  while (last < index + maxWrapped && continues(shapes, last, opening, 'quotations')) last += 1;
  return last;
}

/**
 * True where a line begins a new entry while a quotation is open: with an opening quotation mark behind a line that
 * ends a sentence, or with a bullet. A wrapped line may happen to begin with a dash or '3.' too; it does not follow
 * the entry's own mark, and the sentence before it is not over.
 */
function startsEntry(line: Shape, opening: Shape, before: string): boolean {
  const sentenceIsOver = /[.!?…"”»“’']/u.test(before.slice(-1));
  if (line.mark === '' || line.mark === '>') return opensQuote(line.words.text) && sentenceIsOver;
  return opensQuote(line.words.text) || sentenceIsOver || followsMark(opening.mark, line.mark);
}

/** True for the same bullet, or the next number: '-' and '-', '2.' and '3.'. */
function followsMark(mark: string, next: string): boolean {
  const number = Number.parseInt(mark.replace('(', ''), 10);
  return Number.isNaN(number) ? mark === next : next.replace('(', '').startsWith(String(number + 1));
}

/** The end of a line whose sentence plainly goes on, whatever the next line begins with. */
const openEnd =
  /(?:,|\b(?:the|an?|of|and|or|to|in|on|for|with|by|from|at|as|that|than|between|against|its|their|his|her|this|both|events?))$/iu;

/** A line this long, in UTF-16 units, may have been wrapped at a column. */
const minWrapped = 50;

/**
 * True where the words of an entry run on behind a line: an indented line behind a bullet, or a sentence that is not over.
 * Without bullets only a long line goes on, since there each short line is an entry.
 */
function continues(shapes: readonly Shape[], index: number, first: Shape, kind: EntryKind): boolean {
  const last = shapes[index];
  const next = shapes[index + 1];
  if (last === undefined || next === undefined || next.isDecoration || next.mark !== '') return false;
  const isMarked = first.mark !== '';
  // A name with its colon on a line of its own stands before the words below it.
  if (kind === 'sentences' && /^[^.:]{2,80}:$/u.test(last.whole.text) && isActorName(last.whole.text.slice(0, -1)))
    return true;
  if ((isMarked || kind === 'quotations') && (/^\s{2,}\S/.test(next.text) || next.text.startsWith('\t'))) return true;
  if (!/[\p{L}\p{N},;:–—-]$/u.test(last.whole.text) || (!isMarked && kind === 'names')) return false;
  const isLong = last.whole.text.length >= minWrapped;
  if (/^\p{Ll}/u.test(next.whole.text)) return isMarked || isLong || kind === 'quotations';
  return kind !== 'names' && !opensQuote(next.words.text) && openEnd.test(last.whole.text);
}
