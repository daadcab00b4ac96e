import type { CountEvidence } from '../evidence/text-evidence.ts';
import type { ArticleRule } from './rule.ts';

/** Headings that declare another number of lines than they have, unless a person has noted the count. */
export const declaredCountMismatch: ArticleRule = {
  id: 'declared-count-mismatch',
  level: 'info',
  scope: 'article',
  finds: 'A heading such as `Sources (1)` or `Related Events (5)` that has another number of lines.',
  why: 'The page lost lines when it was scraped; what is coded of it is then not all that it told.',
  source: 'reference pages',
  fixes: ['notes in `article.counts` how many lines there are'],
  example: 'Sources (1), and no source below it',
  test: ({ path, evidence, blocks }) =>
    evidence.counts
      .filter(({ name }) => !blocks.some(({ counts = {} }) => Object.hasOwn(counts, name)))
      .map((count) => ({
        message: messageOn(count),
        place: { path, range: { at: count.at, end: count.end } },
        about: [count.name, String(count.declared)],
        fixes: [
          {
            title: `Note that there ${count.counted === 1 ? 'is' : 'are'} ${String(count.counted)}`,
            asks: null,
            changes: [
              { kind: 'article', article: path, path: ['counts'], key: count.name, value: { is: count.counted } },
            ],
          },
        ],
      })),
};

function messageOn({ declared, counted }: CountEvidence): string {
  return `The heading declares ${String(declared)}, and ${counted} ${counted === 1 ? 'stands' : 'stand'} under it.`;
}
