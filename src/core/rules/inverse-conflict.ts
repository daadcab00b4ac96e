import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { keepOneGroup } from './relations/fixes.ts';
import { conflictsOf } from './relations/pairs.ts';
import type { RelationReading } from './relations/reading.ts';
import { sentences, tell } from './relations/tell.ts';

/** One type both ways between two events, where it can run one way only. */
export const inverseConflict: ComponentRule = {
  id: 'inverse-conflict',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds: 'Two events that cause, enable, precede or contain each other, also where the same event is told twice.',
  why: 'Published gold has dozens of them, half of them only across documents.',
  source: 'published gold corpora',
  fixes: ['keeps one of the two', 'marks one of the two as possible'],
  example: 'the strike causes the shortage, and the shortage causes the strike',
  test: conflicts,
};

function conflicts(reading: RelationReading, context: RuleContext): FoundOn[] {
  return conflictsOf(reading).flatMap(({ one, other, isInverse, because }) => {
    if (!isInverse) return [];
    const both = [...one.relations.slice(0, 1), ...other.relations.slice(0, 1)];
    const message = `Only one of these can hold: ${sentences([...both, ...because], reading)}.`;
    const fixes = keepOneGroup(one.relations, other.relations, reading);
    return tell({ relations: [...one.relations, ...other.relations, ...because], message, fixes }, reading, context);
  });
}
