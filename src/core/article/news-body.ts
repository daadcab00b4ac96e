import type { Line } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { isClosingLine } from './closing-lines.ts';
import { bulletLength } from './items.ts';
import { endsSentence, isHeadlineLike } from './line-shapes.ts';
import { isBlank, trimLine, type Source } from './source.ts';

/** What a line of a news article is. */
export type Role = 'blank' | 'furniture' | 'title' | 'date' | 'byline' | 'subhead' | 'body';

/** A short line without a final stop between two paragraphs is a subhead. */
export function markSubheads(lines: readonly Line[], roles: Role[]): void {
  const wrapped = isHardWrapped(lines, roles);
  let sawParagraph = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || roles[index] !== 'body') continue;
    if (sawParagraph && isSubhead(lines, roles, index, line, wrapped)) roles[index] = 'subhead';
    else sawParagraph = true;
  }
}

/** Longest subhead in words, and in UTF-16 units: no language's words are longer on the average. */
const maxSubheadWords = 20;
const maxSubhead = 400;

function isSubhead(
  lines: readonly Line[],
  roles: readonly Role[],
  index: number,
  line: Line,
  wrapped: boolean,
): boolean {
  const text = line.text.trim();
  if (/^#{1,6}\s/.test(text) || /^(\*\*|__)[^*_]+\1$/.test(text)) return true;
  // A turn of an interview is text: 'Q: How did you begin?'.
  if (
    text.length > maxSubhead ||
    text.split(/\s+/u).length > maxSubheadWords ||
    /^(?:Q|A|Question|Answer)\s*[:.]\s/iu.test(text)
  )
    return false;
  if (isCaption(text) || isClosingLine(text) || isPointer(text) || bulletLength(text) > 0) return false;
  if (!isHeadlineLike(text) && !/^[^.!?]{3,70}\?$/.test(text)) return false;
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (below === undefined || above === undefined) return false;
  const isolated = isBlank(above) && isBlank(below);
  if (wrapped && !isolated) return false;
  if (!isBlank(above) && roles[index - 1] === 'body' && !endsSentence(above.text)) return false;
  const next = nextBodyLine(lines, roles, index);
  // A paragraph stands below a subhead; of two such lines the first is a sentence that lost its stop.
  return next !== undefined && (endsSentence(next.text) || (isolated && !isHeadlineLike(next.text)));
}

/** An address alone, or words in brackets alone. */
function isPointer(text: string): boolean {
  return /^(?:https?:\/\/|www\.|pic\.\w+\.)\S+$|^\([^()]{2,80}\)$/iu.test(text);
}

/** What tells at the end of a line that it is the words below a picture: '… Photograph: Ana Reis/Lusa', '… (AP Photo/Ana Reis)'. */
const captionEnd = new RegExp(
  [
    '(?:photograph|photo|image|picture|foto|illustration)s?(?: by| credit)?\\s*[:/©].{2,60}$',
    '\\((?:\\p{Ll}+ )?(?:photo|image)[^()]{0,80}\\)$',
    '\\[[^\\[\\]/]{2,40}/[^\\[\\]]{2,40}\\]$',
    '©\\s?[^.©]{2,60}$',
    '\\s\\p{L}+/(?:afp|ap|reuters|dpa|epa|getty(?: images)?|anadolu|xinhua|tass|efe|lusa)$',
  ].join('|'),
  'u',
);

/** A line that ends with the credit of a picture, or begins as a file's: 'FILE - …', 'FILE PHOTO: …'. */
export function isCaption(text: string): boolean {
  return /^FILE(?: PHOTO)?\s?[-–—:]/u.test(text) || captionEnd.test(text.slice(-120).toLowerCase());
}

/** Longest line of a text that was wrapped at a column, in UTF-16 units, and how much of it may stand in longer ones. */
const maxColumn = 130;
const maxShareOfLong = 0.25;

/**
 * True where most neighbouring lines run on into each other: the text was wrapped at a column. A line that is half as
 * long as others, without a stop, is a name or a headline, and was not wrapped.
 */
export function isHardWrapped(lines: readonly Line[], roles: readonly Role[]): boolean {
  const column = columnOf(lines, roles);
  let neighbours = 0;
  let running = 0;
  lines.forEach((line, index) => {
    if (roles[index] !== 'body' || roles[index + 1] !== 'body') return;
    neighbours += 1;
    if (line.text.length * 2 > column && !endsSentence(line.text)) running += 1;
  });
  return running * 2 > neighbours;
}

/** The length of the longest line that a column can have; no line reaches it where too much stands in longer ones. */
function columnOf(lines: readonly Line[], roles: readonly Role[]): number {
  let [longest, all, inLong] = [0, 0, 0];
  lines.forEach(({ text: { length } }, index) => {
    if (roles[index] !== 'body') return;
    all += length;
    if (length > maxColumn) inLong += length;
    else longest = Math.max(longest, length);
  });
  return inLong > maxShareOfLong * all ? Infinity : longest;
}

/** Body lines as paragraphs: a line of its own each, or, in a text wrapped at a column, a run of lines. */
export function paragraphs(source: Source, roles: readonly Role[]): Range[] {
  const wrapped = isHardWrapped(source.lines, roles);
  const found: { start: number; end: number; lastLine: number }[] = [];
  source.lines.forEach((line, index) => {
    if (roles[index] !== 'body') return;
    const { start, end } = trimLine(line);
    const open = found.at(-1);
    if (wrapped && open?.lastLine === index - 1) {
      open.end = end;
      open.lastLine = index;
    } else found.push({ start, end, lastLine: index });
  });
  return found.map(({ start, end }) => source.range(start, end));
}

/** Longest paragraph in lines that is looked through to its end. */
const maxParagraphLines = 60;

/** True where the line and those right below it end as a sentence: the first line of a wrapped paragraph. */
export function runsOn(source: Source, roles: readonly Role[], index: number): boolean {
  let last = index;
  while (roles[last + 1] === 'body' && last < index + maxParagraphLines) last += 1;
  return last > index && endsSentence(source.lines[last]?.text ?? '');
}

/** The next line of text that is no furniture; a last line alone is text itself. */
export function nextBodyLine(lines: readonly Line[], roles: readonly Role[], index: number): Line | undefined {
  for (let at = index + 1; at < lines.length; at += 1) if (roles[at] === 'body') return lines[at];
  return undefined;
}
