import type { Found } from './finding.ts';
import type { ArticleRule } from './rule.ts';

/** Headings that declare another number of lines than they have, unless a person has noted the true count. */
export const declaredCountMismatch: ArticleRule = {
  id: 'declared-count-mismatch',
  level: 'info',
  scope: 'article',
  finds: 'A heading such as `Sources (1)` or `Related Events (5)` that has another number of lines.',
  why: 'The page lost lines when it was scraped; what is coded of it is then not all that it told.',
  source: 'reference pages',
  fixes: ['notes the count in `article.counts`'],
  example: 'Sources (1), and no source below it',
  test: ({ path, problems }) =>
    problems.flatMap(({ code, message, at, end }): Found[] => {
      if (code !== 'count-mismatch') return [];
      return [{ message, place: { path, range: { at, end } }, about: [message] }];
    }),
};
