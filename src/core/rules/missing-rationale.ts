import { isBlankText } from '../text/blank.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { ArticleRule } from './rule.ts';

/** Relations that nothing justifies: no words of an article, and no reason that a person gave. */
export const missingRationale: ArticleRule = {
  id: 'missing-rationale',
  level: 'warning',
  scope: 'article',
  finds: 'A relation with neither words nor a reason.',
  why: 'Nobody can check a claim that nothing is given for.',
  source: null,
  fixes: ['asks for the reason and writes it into the record'],
  example: '{ id: k1, from: strike, to: talks, type: causes }',
  test: (facts) =>
    facts.relations.flatMap((placed) => {
      const { id, quote, reason } = placed.record;
      if (!isBlankText(quote) || !isBlankText(reason)) return [];
      return [
        {
          message: 'This relation has neither words of an article nor a reason.',
          ...recordPlace(facts, placed),
          about: [id],
          fixes: [
            {
              title: 'Write the reason…',
              asks: 'reason',
              changes: [{ kind: 'change', ...targetOf('relations', placed), fields: { reason: { answer: 'alone' } } }],
            },
          ],
        },
      ];
    }),
};
