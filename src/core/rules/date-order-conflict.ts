import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { agreesSwapped, causalTypes, dateConflict } from './relations/date-conflicts.ts';
import { changeType, markPossible, swapDirection } from './relations/fixes.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { isSameAs } from './relations/same-events.ts';
import { sentence, tell, titleOf } from './relations/tell.ts';

/** Relations that the dates of their own events rule out; effects before their causes have a rule of their own. */
export const dateOrderConflict: ComponentRule = {
  id: 'date-order-conflict',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds: 'A relation that its own events’ dates rule out.',
  why: 'Either the relation runs the other way, or one of the dates is wrong.',
  source: 'TimeML: links of dates against the calendar',
  fixes: ['swaps the direction', 'changes the type', 'marks the relation as possible'],
  example: 'the talks (2024-03-09) precede the vote (2024-03-05)',
  test: (reading, context) =>
    reading.relations.flatMap((relation) =>
      causalTypes.has(relation.type.id) || isSameAs(relation) ? [] : conflict(relation, reading, context),
    ),
};

function conflict(relation: ReadRelation, reading: RelationReading, context: RuleContext): FoundOn[] {
  const dates = dateConflict(relation, reading);
  if (dates === null) return [];
  const { from, to } = relation;
  const message = `The dates rule out that ${sentence(relation, reading)}: ${titleOf(reading, from)} is dated ${dates.from}, ${titleOf(reading, to)} ${dates.to}.`;
  const fixes = [
    ...(agreesSwapped(relation, reading) ? [swapDirection(relation, reading, context)] : []),
    ...beforeInstead(relation, reading, context),
    markPossible(relation, reading),
  ];
  return tell({ relations: [relation], message, fixes }, reading, context);
}

/** Events of which one is over before the other starts: *before*, where the dates say so in this direction. */
function beforeInstead(relation: ReadRelation, reading: RelationReading, { relationTypes }: RuleContext) {
  const before = relationTypes.get('precedes');
  if (before === undefined || before === relation.type) return [];
  const isAllowed = dateConflict({ ...relation, type: before }, reading) === null;
  return isAllowed ? [changeType(relation, before, reading)] : [];
}
