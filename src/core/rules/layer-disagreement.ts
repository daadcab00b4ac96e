import type { IndexedArticle } from '../corpus/facts.ts';
import type { PlacedEvent } from '../corpus/judged-text.ts';
import { asData } from '../coding/record-data.ts';
import type { Found } from './finding.ts';
import { recordPlace, relatedRecord, targetOf } from './record-places.ts';
import type { ArticleRule } from './rule.ts';

/** Fields of an event that two people can see differently. */
const fields = ['title', 'kind', 'status', 'date', 'place', 'killed', 'injured'] as const;

/** The event of a page, described differently by two layers of the scope. */
export const layerDisagreement: ArticleRule = {
  id: 'layer-disagreement',
  level: 'hint',
  scope: 'article',
  finds: 'One page event that two annotators describe differently; where a scope has several layers.',
  why: 'One event cannot have two dates. Somebody has to decide.',
  source: null,
  fixes: ['takes over what the other layer says'],
  example: 'date: "2024-03-05" in the shared layer, date: "2024-03-06" in ana’s',
  test: (facts) => {
    const pages = facts.events.filter(({ record }) => record.page === true);
    const [first, ...others] = pages;
    return first === undefined ? [] : others.flatMap((other) => disagreements(facts, first, other));
  },
};

function disagreements(facts: IndexedArticle, one: PlacedEvent, other: PlacedEvent): Found[] {
  if (one.sidecar.layer === other.sidecar.layer) return [];
  return fields.flatMap((key): Found[] => {
    const [a, b] = [one.record[key], other.record[key]];
    if (a === undefined || b === undefined || a === b) return [];
    const take = (from: PlacedEvent, into: PlacedEvent) => ({
      title: `Take the ${key} of ${layerName(from)} into ${layerName(into)}`,
      asks: null,
      changes: [
        { kind: 'change', ...targetOf('events', into), fields: { [key]: { is: asData(from.record[key]) } } } as const,
      ],
    });
    return [
      {
        message: `The ${key} of this event is ${String(a)} in ${layerName(one)} and ${String(b)} in ${layerName(other)}.`,
        place: recordPlace(facts, other, [key]).place,
        related: [relatedRecord(facts.path, one, `As ${layerName(one)} has it`)],
        about: [one.record.id, other.record.id, key, other.sidecar.layer ?? ''],
        fixes: [take(other, one), take(one, other)],
      },
    ];
  });
}

function layerName({ sidecar: { layer } }: PlacedEvent): string {
  return layer === null ? 'the shared layer' : `the layer of ${layer}`;
}
