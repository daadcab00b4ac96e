import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { keepOneGroup } from './relations/fixes.ts';
import { conflictsOf } from './relations/pairs.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { isSameAs } from './relations/same-events.ts';
import { sentences, tell } from './relations/tell.ts';

/** Two types on one pair of events that exclude each other by the schema. */
export const contradictoryPair: ComponentRule = {
  id: 'contradictory-pair',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds: 'Two relations of one pair of events whose types exclude each other, in the same or in opposite directions.',
  why: 'An event cannot be part of another and come before it, nor be caused by what it makes possible.',
  source: 'Richer Event Description: causal, sub-event and precondition exclude each other',
  fixes: ['keeps one of the two', 'marks one of the two as possible'],
  example: 'the strike causes the shortage, and the strike is part of the shortage',
  test: (reading, context) => [...excluded(reading, context), ...excludedBySameness(reading, context)],
};

function excluded(reading: RelationReading, context: RuleContext): FoundOn[] {
  return conflictsOf(reading).flatMap(({ one, other, isInverse, because }) =>
    isInverse ? [] : conflict([one.relations, other.relations], because, reading, context),
  );
}

/** Relations between two records that are said to be one event: `same-as` excludes nearly all others. */
function excludedBySameness(reading: RelationReading, context: RuleContext): FoundOn[] {
  const sameAs = new Map<string, ReadRelation[]>();
  for (const relation of reading.relations.filter(isSameAs)) {
    const key = keyOf(relation);
    sameAs.set(key, [...(sameAs.get(key) ?? []), relation]);
  }
  if (sameAs.size === 0) return [];
  return reading.relations.flatMap((relation) => {
    const joined = isSameAs(relation) || relation.from === relation.to ? [] : (sameAs.get(keyOf(relation)) ?? []);
    const [first] = joined;
    if (!first?.type.excludesSameDirection.includes(relation.type.id)) return [];
    return conflict([joined, [relation]], [], reading, context);
  });
}

function keyOf({ from, to }: ReadRelation): string {
  return `${Math.min(from, to)} ${Math.max(from, to)}`;
}

function conflict(
  [one, other]: readonly [readonly ReadRelation[], readonly ReadRelation[]],
  because: readonly ReadRelation[],
  reading: RelationReading,
  context: RuleContext,
): FoundOn[] {
  const both = [...one.slice(0, 1), ...other.slice(0, 1)];
  const message = `Only one of these can hold: ${sentences([...both, ...because], reading)}.`;
  const fixes = keepOneGroup(one, other, reading);
  return tell({ relations: [...one, ...other, ...because], message, fixes }, reading, context);
}
