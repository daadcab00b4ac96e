import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { changeOneOf } from './relations/fixes.ts';
import { isTold } from './relations/pairs.ts';
import type { RelationReading } from './relations/reading.ts';
import { sentences, tell } from './relations/tell.ts';

/** Relations that cannot all be true in time, whichever articles make them. */
export const temporalCycle: ComponentRule = {
  id: 'temporal-cycle',
  level: 'error',
  scope: 'component',
  contradicts: true,
  finds:
    'Relations that contradict each other in time, though no two of them do; one shortest loop of each contradiction.',
  why: 'Such a loop takes three relations or more, often in several articles, so that nobody sees it on one page.',
  source: 'TLEX (arXiv 2406.05265), CAVaT (arXiv 1203.5051); 27 of 120 documents of MEANTIME',
  fixes: ['marks one relation as possible', 'swaps one relation', 'deletes one relation'],
  example: 'the vote precedes the strike, the strike precedes the talks, the talks precede the vote',
  test: loops,
};

function loops(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.timeLoops.flatMap(({ relations }) => {
    if (isTold(relations, reading.same)) return [];
    const message = `These ${relations.length} relations cannot all be true in time: ${sentences(relations, reading)}.`;
    return tell({ relations, message, fixes: changeOneOf(relations, reading, context) }, reading, context);
  });
}
