import { splitLines } from '../text/lines.ts';
import { readPageTop } from './event-page.ts';
import { isFurnitureLine } from './furniture.ts';
import { isPageByHeadings, readHeading, type Heading } from './headings.ts';
import { isHeadlineLike } from './line-shapes.ts';
import type { Article, ArticleOutline } from './model.ts';
import { outlineOf, parseArticle } from './parse.ts';
import { sourceOf, trimLine } from './source.ts';
import { readTitleLine } from './title.ts';

/**
 * What a first look at an article shows: its kind, as `parseArticle` gives it, and in most cases its title. It costs a
 * tenth of reading the article; what it leaves out, and a title that it gets wrong, come when the article is read.
 */
export function glanceAtArticle(text: string, kind?: Article['kind']): ArticleOutline {
  // Headings of a page in the front matter are none; such texts are rare and are looked at closely.
  if (text.startsWith('---')) return { ...outlineOf(parseArticle(text, kind).value), ...noLines };
  const headings = kind === 'news-article' ? [] : pageHeadings(text);
  if (kind === 'event-page' || isPageByHeadings(headings)) {
    const top = sourceOf(text.slice(0, headings[0]?.start ?? text.length));
    return { kind: 'event-page', ...readPageTop(top), ...noLines };
  }
  return { kind: 'news-article', ...titleAtTop(text), date: null, ...noLines };
}

const noLines: Pick<ArticleOutline, 'responses' | 'related'> = { responses: [], related: { items: [] } };

/** The first headings of a text, until they make it an event page; none where it cannot be one. */
function pageHeadings(text: string): readonly Heading[] {
  if (!/actor\s+response|related\s+event/iu.test(text)) return [];
  const headings: Heading[] = [];
  for (const [index, line] of splitLines(text).entries()) {
    const heading = readHeading(line, index, text.length);
    if (heading === undefined) continue;
    headings.push(heading);
    if (isPageByHeadings(headings)) return headings;
  }
  return headings;
}

/** How much of a text's beginning holds its title, in UTF-16 units, and how many lines may stand above it. */
const topLength = 600;
const topLines = 3;

/** The first line that looks like a headline, where it stands near the top. */
function titleAtTop(text: string): Pick<ArticleOutline, 'title' | 'titleRange'> {
  const source = sourceOf(text.slice(0, topLength));
  const lines = source.lines.map(trimLine).filter((line) => line.text !== '');
  const line = lines.slice(0, topLines).find((each) => isHeadlineLike(each.text) && !isFurnitureLine(each.text));
  const title = line === undefined ? undefined : readTitleLine(source, line);
  // A last line may be cut off.
  if (title === undefined || line?.end === topLength) return { title: null, titleRange: null };
  return { title: title.quote, titleRange: { at: title.at, end: title.end } };
}
