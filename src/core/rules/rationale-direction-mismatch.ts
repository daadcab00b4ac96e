import { relationClause } from '../relations/relation-words.ts';
import { quoted } from './finding.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { swapDirection } from './relations/fixes.ts';
import { opposite, sideFrom, subjectOf, type RationaleWords, type Side } from './relations/rationale-words.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { sentence, tell } from './relations/tell.ts';

/** Relations that run against the grammar of their rationale. */
export const rationaleDirectionMismatch: ComponentRule = {
  id: 'rationale-direction-mismatch',
  level: 'warning',
  scope: 'component',
  contradicts: false,
  finds: 'A relation whose rationale says that it runs the other way.',
  why: '“The new event” is sometimes this page and sometimes the other one, so directions are easily taken the wrong way round.',
  source: 'three of the eleven rationales of the reference pages (R5, R9, R10)',
  fixes: ['swaps the direction'],
  example: '“The new event responds to event 3”, with this page as the new event, coded as: other responds to this',
  test: mismatches,
};

function mismatches(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.rationales.flatMap((rationale) =>
    rationale.relations.flatMap((relation) => {
      const side = sideFrom(rationale, relation, context);
      const told = relation.type.symmetric ? undefined : toldSide(rationale, relation, context);
      if (side === undefined || told === undefined || side === told.from) return [];
      // Both ways may be meant, and both be coded.
      if (
        rationale.relations.some(
          (other) => other.type === relation.type && sideFrom(rationale, other, context) === told.from,
        )
      )
        return [];
      const clause = relationClause(relation.type);
      const message = `The words ${quoted(told.words)} say that ${told.from === 'this' ? 'this page' : 'the other event'} ${clause} ${told.from === 'this' ? 'the other event' : 'this page'}, but ${sentence(relation, reading)}.`;
      return tell(
        { relations: [relation], message, fixes: [swapDirection(relation, reading, context)] },
        reading,
        context,
      );
    }),
  );
}

/** The side that the cues of a relation's type let it run from, where they agree on one. */
function toldSide(
  rationale: RationaleWords,
  { type }: ReadRelation,
  context: RuleContext,
): { readonly from: Side; readonly words: string } | undefined {
  const told = rationale.cues.flatMap((found) => {
    const { subject, type: id } = found.cue;
    if (id !== type.id || subject === null) return [];
    const side = subjectOf(rationale, found, context);
    if (side === undefined) return [];
    return [{ from: subject === 'from' ? side : opposite(side), words: rationale.words.slice(found.start, found.end) }];
  });
  const [first] = told;
  return told.every(({ from }) => from === first?.from) ? first : undefined;
}
