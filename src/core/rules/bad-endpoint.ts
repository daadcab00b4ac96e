import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { changeType, pickEnd } from './relations/fixes.ts';
import { allowsEnd, otherTypes } from './relations/other-types.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { sentence, tell, titleOf } from './relations/tell.ts';

/** Ends of relations that their types do not allow. */
export const badEndpoint: ComponentRule = {
  id: 'bad-endpoint',
  level: 'warning',
  scope: 'component',
  contradicts: false,
  finds: 'A relation with an end of a kind that its type does not allow.',
  why: 'Only what goes on can be escalated: who escalates a statement mostly means the conflict that it speaks of.',
  source: 'brat: types of roles; asked for in label-studio #857, #5412',
  fixes: ['changes the type', 'picks another event'],
  example: 'a raid escalates a press conference',
  test: (reading, context) =>
    reading.relations.flatMap((relation) =>
      (['from', 'to'] as const).flatMap((end) => badEnd(relation, end, reading, context)),
    ),
};

/** How many other types a menu offers. */
const mostTypes = 4;

function badEnd(relation: ReadRelation, end: 'from' | 'to', reading: RelationReading, context: RuleContext): FoundOn[] {
  const { type } = relation;
  if (allowsEnd(type, end, relation[end], reading)) return [];
  const allowed = type.endpoints[end].join(', ');
  const kind = reading.facts[relation[end]]?.kind ?? 'event of unknown kind';
  const message = `${titleOf(reading, relation[end])} is a ${kind}, which cannot be an end here: ${sentence(relation, reading)} (allowed: ${allowed}).`;
  const types = otherTypes(relation, reading, context).slice(0, mostTypes);
  const isProcess = type.endpoints[end].join() === 'process';
  const fixes = [
    ...types.map((other) => changeType(relation, other, reading)),
    pickEnd(relation, end, isProcess ? 'Pick the process that is meant…' : 'Pick another event…'),
  ];
  return tell({ relations: [relation], message, fixes, part: end }, reading, context);
}
