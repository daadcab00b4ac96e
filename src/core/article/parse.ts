import { detached } from '../text/detached.ts';
import { mapped, none } from '../text/lists.ts';
import type { Parsed, Range } from '../text/range.ts';
import { parseEventPage } from './event-page.ts';
import { readFrontMatter } from './front-matter.ts';
import { findHeadings, isPageByHeadings } from './headings.ts';
import type { Article, ArticleOutline } from './model.ts';
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

const noRelated: ArticleOutline['related'] = { items: none };

/** The outline of an article that was read as a whole; it keeps nothing of the article's text alive. */
export function outlineOf({ kind, title, titleRange, date, responses, related }: Article): ArticleOutline {
  const bare = ({ at, end }: Range): Range => ({ at, end });
  return {
    kind,
    title: title && detached(title),
    titleRange,
    date: date && detached(date),
    responses: mapped(responses, bare),
    related: related.items.length === 0 ? noRelated : { items: related.items.map(bare) },
  };
}
