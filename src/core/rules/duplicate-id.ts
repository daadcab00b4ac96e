import type { FindingPlace, Found } from './finding.ts';
import type { Fix, FixChange } from './fix.ts';
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
  fixes: ['gives the event another id', 'merges the two events (`same-as`)'],
  example: 'events: [{ id: strike, page: true }] beside two articles',
  test: (facts, { known }) => doubleIds(known.claimsIn(facts), facts.path),
};

/** What is told of ids that other events have as well, in an article with its sidecars or in events.yaml. */
export function doubleIds(claims: readonly Claim[], path: string): Found[] {
  return claims.map(({ id, place, others }) => ({
    message: `Another event has the id ${id} too, so it means neither.`,
    place,
    related: others.map((other) => ({ place: other, message: 'The other event' })),
    about: [id],
    fixes: 'record' in place && place.path !== 'events.yaml' ? fixesOf(id, place, path) : [],
    data: { id },
  }));
}

function fixesOf(
  id: string,
  { path: sidecar, record }: Extract<FindingPlace, { record: string }>,
  article: string,
): Fix[] {
  const newId: FixChange = {
    kind: 'change',
    sidecar,
    section: 'events',
    record,
    fields: { id: { answer: 'alone' } },
  };
  const sameEvent: FixChange = {
    kind: 'add',
    article,
    section: 'relations',
    fields: {
      from: { answer: 'alone' },
      to: { is: id },
      type: { is: 'same-as' },
      reason: { is: `Both articles called their event ${id}.` },
    },
  };
  return [
    { title: 'Give this event another id…', asks: 'id', changes: [newId] },
    {
      title: 'Merge the events: give this one another id, and say that both are the same…',
      asks: 'id',
      changes: [newId, sameEvent],
    },
  ];
}
