import type { Parsed } from '../text/range.ts';
import { parseEventPage } from './event-page.ts';
import { readFrontMatter } from './front-matter.ts';
import { findHeadings, isPageByHeadings } from './headings.ts';
import type { Article } from './model.ts';
import { parseNewsArticle } from './news-article.ts';
import { sourceOf } from './source.ts';

/**
 * Reads an article into its parts. The text must be normalised (`decodeText`, `normaliseText`).
 * `kind` says of which kind it is where a person knows better than its headings.
 * Every position in the result is in code points of that text and lies inside it; odd input gives problems, never an error.
 */
export function parseArticle(text: string, kind?: Article['kind']): Parsed<Article> {
  const source = sourceOf(text);
  const front = readFrontMatter(source);
  const headings = findHeadings(source).filter(({ line }) => line >= (front?.nextLine ?? 0));
  const isPage = kind === undefined ? isPageByHeadings(headings) : kind === 'event-page';
  const value = isPage ? parseEventPage(source, headings, front) : parseNewsArticle(source, front);
  return { value, problems: source.problems };
}
