import { quoted } from './finding.ts';
import type { ArticleRule } from './rule.ts';

/** Articles that say 'Tuesday' or 'yesterday' and not when they were written; one finding an article. */
export const relativeDateUnanchored: ArticleRule = {
  id: 'relative-date-unanchored',
  level: 'hint',
  scope: 'article',
  finds: 'Words such as “Tuesday” or “yesterday” in an article whose date of publication is not known.',
  why: 'Nothing in such an article can be put before or after anything else.',
  source: 'reference pages 002, 003',
  fixes: ['asks for the date and writes it as `article.published`'],
  example: 'The pilots went back to work on Tuesday, in a file without a date',
  test: ({ path, evidence: { relativeDate }, article }) => {
    if (relativeDate === null || article.date !== null) return [];
    const { quote, at, end } = relativeDate;
    return [
      {
        message: `${quoted(quote)} means no date: it is not known when this article was published.`,
        place: { path, range: { at, end } },
        about: ['published'],
        fixes: [
          {
            title: 'Say when it was published…',
            asks: 'date',
            changes: [
              { kind: 'article', article: path, path: [], key: 'published', value: { answer: 'alone' } },
              { kind: 'article', article: path, path: [], key: 'publishedFrom', value: { is: 'person' } },
            ],
          },
        ],
      },
    ];
  },
};
