import type { Found } from './finding.ts';
import type { Claim } from './known-ids.ts';
import type { ArticleRule } from './rule.ts';

/** Ids that several events have: where they are defined. The readers of files tell ids that stand twice in one file. */
export const duplicateId: ArticleRule = {
  id: 'duplicate-id',
  level: 'error',
  scope: 'article',
  finds: 'One id on two records of a layer, or two articles that define one event.',
  why: 'What names such an id means neither of the two, so relations to it are lost.',
  source: null,
  fixes: ['gives the event another id'],
  example: 'events: [{ id: strike, page: true }] beside two articles',
  test: (facts, { known }) => doubleIds(known.claimsIn(facts)),
};

/** What is told of ids that other events have as well. */
export function doubleIds(claims: readonly Claim[]): Found[] {
  return claims.map(({ id, place, others }) => ({
    message: `Another event has the id ${id} too, so it means neither.`,
    place,
    related: others.map((other) => ({ place: other, message: 'The other event' })),
    about: [id],
    fixes:
      'record' in place && place.path !== 'events.yaml'
        ? [
            {
              title: 'Give this event another id…',
              asks: 'name',
              changes: [
                {
                  kind: 'change',
                  sidecar: place.path,
                  section: 'events',
                  record: place.record,
                  fields: { id: { answer: 'alone' } },
                },
              ],
            },
          ]
        : [],
    data: { id },
  }));
}
