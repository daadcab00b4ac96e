import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { removeRelation } from './relations/fixes.ts';
import type { RelationReading } from './relations/reading.ts';
import { isSameAs } from './relations/same-events.ts';
import { sentence, sentences, tell } from './relations/tell.ts';

/** A relation of an event to itself. */
export const selfRelation: ComponentRule = {
  id: 'self-relation',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds: 'A relation whose two ends are one event, also where two records tell the same event.',
  why: 'An event neither precedes nor causes itself; mostly the wrong event was picked for one end.',
  source: 'TimeML, EventStoryLine',
  fixes: ['deletes the relation'],
  example: 'from: dock-strike, to: dock-strike',
  test: (reading, context) => selfRelations(reading, context),
};

function selfRelations(reading: RelationReading, context: RuleContext): FoundOn[] {
  const { same, relations } = reading;
  return relations.flatMap((relation) => {
    const { from, to } = relation;
    if (same.of(from) !== same.of(to) || (isSameAs(relation) && from !== to)) return [];
    // Two reports of one event may well support or dispute each other, or be told as going on at once.
    if (from !== to && !relation.type.excludesSameDirection.includes('same-as')) return [];
    const because = same.because(from, to);
    const message =
      from === to
        ? `Both ends of this relation are one event: ${sentence(relation, reading)}.`
        : `Both ends of this relation are one event: ${sentence(relation, reading)}, but ${sentences(because, reading)}.`;
    const fixes = [relation, ...because].map((each) => removeRelation(each, reading));
    return tell({ relations: [relation, ...because], message, fixes }, reading, context);
  });
}
