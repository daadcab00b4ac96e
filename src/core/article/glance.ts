import type { Line } from '../text/lines.ts';
import { readDateLine } from './date-line.ts';
import { isFurnitureLine } from './furniture.ts';
import { isPageByHeadings, readHeading, type Heading } from './headings.ts';
import { isKicker, isTopic } from './kicker.ts';
import { isHeadlineLike } from './line-shapes.ts';
import type { Article, ArticleOutline } from './model.ts';
import { outlineOf } from './outline.ts';
import { parseArticle } from './parse.ts';
import { sourceOf, trimLine } from './source.ts';
import { readTitleLine } from './title.ts';

/**
 * What a first look at an article shows: its kind, as `parseArticle` gives it, and in most cases its title. It costs a
 * tenth of reading the article; what it leaves out, and a title that it gets wrong, come when the article is read.
 */
export function glanceAtArticle(text: string, kind?: Article['kind']): ArticleOutline {
  // Headings of a page in the front matter are none; such texts are rare and are looked at closely.
  if (text.startsWith('---')) return outlineOf(parseArticle(text, kind).value);
  const headings = kind === 'news-article' ? [] : pageHeadings(text);
  if (kind === 'event-page' || isPageByHeadings(headings)) {
    const top = topOf(text, Math.min(headings[0]?.start ?? topLength, topLength));
    return outlineOf({ kind: 'event-page', ...titleAtTop(top, isTitleOfPage), date: null });
  }
  return outlineOf({ kind: 'news-article', ...titleAtTop(topOf(text, topLength), isTitleOfNews), date: null });
}

/** The headings of a text, as far as they are needed to make it an event page. */
function pageHeadings(text: string): readonly Heading[] {
  const headings: Heading[] = [];
  for (let [start, index] = [0, 0]; start <= text.length; index += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const heading = mayBeHeading(text, start, end)
      ? readHeading({ start, end, text: text.slice(start, end) }, index, text.length)
      : undefined;
    if (heading !== undefined) headings.push(heading);
    if (heading !== undefined && isPageByHeadings(headings)) return headings;
    start = end + 1;
  }
  return headings;
}

/** False for most lines: a heading is short and begins with a letter of one, or it begins with marks or blanks. */
function mayBeHeading(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  const first = text.charCodeAt(start);
  if (firstOfHeading.has(first)) return end - start <= longestHeading;
  return !isOtherLetter(first) && /[\s#*_\d•‣▪●+–-]/.test(text.charAt(start));
}

/** The letters that the names of headings begin with, in any case. */
const firstOfHeading = new Set([...'sSfFaArReE'].map((letter) => letter.charCodeAt(0)));

/** True for letters of ASCII, which most lines begin with. */
function isOtherLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** In UTF-16 units: `Actor Responses (1234):` with some of Markdown's marks behind it. */
const longestHeading = 60;

/** How much of a text's beginning holds its title, in UTF-16 units, and how many lines may stand above it. */
const topLength = 600;
const topLines = 3;

/** The lines above which a title does not stand any more, as far as they lie before an offset. */
function topOf(text: string, limit: number): string {
  let end = 0;
  for (let found = 0; found < topLines && end < limit;) {
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? limit : Math.min(newline, limit);
    if (text.slice(end, lineEnd).trim() !== '') found += 1;
    end = lineEnd + 1;
  }
  return text.slice(0, Math.min(end, limit));
}

/** The first line of the top of a text that may be its title. */
function titleAtTop(top: string, mayBeTitle: (line: string) => boolean): Pick<Article, 'title' | 'titleRange'> {
  const source = sourceOf(top);
  const line = withoutKicker(source.lines, firstLine(source.lines, mayBeTitle), mayBeTitle);
  const title = line === undefined ? undefined : readTitleLine(source, line);
  // A last line may be cut off.
  if (title === undefined || line?.end === topLength) return { title: null, titleRange: null };
  return { title: title.quote, titleRange: { at: title.at, end: title.end } };
}

/** The headline, where the line found is the topic or section above it. */
function withoutKicker(
  lines: readonly Line[],
  line: Line | undefined,
  mayBeTitle: (line: string) => boolean,
): Line | undefined {
  if (line === undefined || mayBeTitle === isTitleOfPage || line.text.length > maxFurniture) return line;
  const next = firstLine(
    lines.filter(({ start }) => start > line.start),
    mayBeTitle,
  );
  if (next === undefined || /^by\s/i.test(next.text)) return line;
  return isKicker(line.text, next.text) || isTopic(line.text, next.text) ? next : line;
}

/** The first line with words that passes a test, trimmed. */
function firstLine(lines: readonly Line[], test: (line: string) => boolean): Line | undefined {
  for (const line of lines) {
    const trimmed = trimLine(line);
    if (trimmed.text !== '' && test(trimmed.text)) return trimmed;
  }
  return undefined;
}

/** Furniture and dates above a headline are of few words: 'Advertisement', 'Home > World'. */
function isTitleOfPage(line: string): boolean {
  return (
    line.length > maxFurniture ||
    (!isFurnitureLine(line) && readDateLine({ start: 0, end: 0, text: line }) === undefined)
  );
}

function isTitleOfNews(line: string): boolean {
  return isHeadlineLike(line) && (line.length > maxFurniture || !isFurnitureLine(line));
}

/** In UTF-16 units. */
const maxFurniture = 40;
