import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { markPossible, removeRelation } from './relations/fixes.ts';
import { isTold } from './relations/pairs.ts';
import type { RelationReading } from './relations/reading.ts';
import { isSameAs } from './relations/same-events.ts';
import { sentences, tell } from './relations/tell.ts';

/** Events that are parts of themselves. */
export const partOfCycle: ComponentRule = {
  id: 'part-of-cycle',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds: 'A loop in the hierarchy: an event that is part of itself through others.',
  why: 'A whole with a loop in it has no top, so nothing can be counted or rolled up along it.',
  source: 'HiEve',
  fixes: ['detaches one part', 'marks one relation as possible'],
  example: 'the raid is part of the siege, the siege of the war, and the war of the raid',
  test: loops,
};

function loops(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.partLoops.flatMap(({ relations }) => {
    if (isTold(relations, reading.same)) return [];
    const message = `An event is part of itself here: ${sentences(relations, reading)}.`;
    const parts = relations.filter((relation) => !isSameAs(relation));
    const fixes = parts.flatMap((part) => [removeRelation(part, reading), markPossible(part, reading)]);
    return tell({ relations, message, fixes }, reading, context);
  });
}
