import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { earlierEnd } from '../relations/time-order.ts';
import { agreesSwapped, causalTypes, dateConflict } from './relations/date-conflicts.ts';
import { changeDates, markPossible, removeRelation, swapDirection } from './relations/fixes.ts';
import { mendsSwapped } from './relations/mends.ts';
import { isTold } from './relations/pairs.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { sentence, sentences, tell, titleOf } from './relations/tell.ts';

/** Causes that come after what they are said to bring about, and answers before what they answer. */
export const causeAfterEffect: ComponentRule = {
  id: 'cause-after-effect',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds:
    'A cause, a condition or a prompt that comes after what it brings about, by dates or by what other relations imply.',
  why: 'A cause comes first. Mostly the direction was read the wrong way from a passive or from “the new event”.',
  source: 'Causal-TimeBank, EventStoryLine',
  fixes: ['swaps the direction', 'edits a date', 'marks the relation as possible'],
  example: 'the flood (2024-05-02) causes the storm (2024-05-01)',
  test: (reading, context) => [...byDates(reading, context), ...byOthers(reading, context)],
};

function byDates(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.relations.flatMap((relation) => {
    const dates = causalTypes.has(relation.type.id) ? dateConflict(relation, reading) : null;
    if (dates === null) return [];
    const { from, to } = relation;
    const message = `The effect would come first if ${sentence(relation, reading)}: ${titleOf(reading, from)} is dated ${dates.from}, ${titleOf(reading, to)} ${dates.to}.`;
    const fixes = [
      ...(agreesSwapped(relation, reading) ? [swapDirection(relation, reading, context)] : []),
      ...changeDates(relation, reading, context),
      markPossible(relation, reading),
    ];
    return tell({ relations: [relation], message, fixes }, reading, context);
  });
}

/** A loop in time with one causal relation: the others imply that its effect comes first. */
function byOthers(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.timeLoops.flatMap(({ relations }) => {
    const [causal, ...more] = relations.filter(({ type }) => causalTypes.has(type.id));
    if (causal === undefined || more.length > 0 || relations.length < 2 || isTold(relations, reading.same)) return [];
    const others = relations.filter((relation) => relation !== causal);
    const message = `The effect comes first, though ${sentence(causal, reading)}: ${titleOf(reading, effectOf(causal))} is earlier since ${sentences(others, reading)}.`;
    const fixes = [
      ...(mendsSwapped(causal, reading) ? [swapDirection(causal, reading, context)] : []),
      markPossible(causal, reading),
      removeRelation(causal, reading),
    ];
    return tell({ relations: [causal, ...others], message, fixes }, reading, context);
  });
}

function effectOf({ type, from, to }: ReadRelation): number {
  return earlierEnd(type) === 'to' ? from : to;
}
