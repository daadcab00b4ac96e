import { detached } from '../text/detached.ts';
import { none } from '../text/lists.ts';
import { packRanges, unpackRanges } from '../text/packed-ranges.ts';
import type { Range } from '../text/range.ts';
import type { Article, ArticleOutline } from './model.ts';

/** An article as it was read, or what an index keeps of it. */
export type ArticleOrOutline = Article | ArticleOutline;

/** Where parts of an article stand. */
export interface OutlinePlaces {
  readonly titleRange: Range | null;
  /** The response lines of an event page. */
  readonly responses: readonly Range[];
  /** The rationale lines of an event page. */
  readonly rationales: readonly Range[];
}

/** The outline of an article, with such of its lines as are known; it keeps nothing of the article's text alive. */
export function outlineOf(
  { kind, title, titleRange, date }: Pick<Article, 'kind' | 'title' | 'titleRange' | 'date'>,
  responses: readonly Range[] = none,
  rationales: readonly Range[] = none,
): ArticleOutline {
  return {
    kind,
    title: title && detached(title),
    date: date && detached(date),
    places: packRanges([titleRange === null ? none : [titleRange], responses, rationales]),
  };
}

/** Where the title and the lines of an article stand. */
export function placesIn(article: ArticleOrOutline): OutlinePlaces {
  if (!('places' in article)) {
    const { titleRange, responses, related } = article;
    return { titleRange, responses, rationales: related.items };
  }
  const [[titleRange = null] = none, responses = none, rationales = none] = unpackRanges(article.places);
  return { titleRange, responses, rationales };
}

/** Where an article's title stands; the beginning of one without a title. */
export function titlePlace(article: ArticleOrOutline): Range {
  return placesIn(article).titleRange ?? { at: 0, end: 0 };
}
