import { hedgedCues, type FoundCue } from '../relations/cue-words.ts';
import { quoted } from './finding.ts';
import type { Fix } from './fix.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { markAllPossible } from './relations/fixes.ts';
import type { RationaleWords } from './relations/rationale-words.ts';
import type { RelationReading } from './relations/reading.ts';
import { tell } from './relations/tell.ts';
import { rangeNow } from '../corpus/placed.ts';

/** Rationales that leave the choice between two types, of which one was coded as certain. */
export const rationaleHedgesTwoTypes: ComponentRule = {
  id: 'rationale-hedges-two-types',
  level: 'hint',
  scope: 'component',
  contradicts: false,
  finds: 'A rationale that leaves the choice between two types and has a relation that is meant to be certain.',
  why: 'The words do not decide, so the relation says more than its evidence.',
  source: 'R9 of the reference pages',
  fixes: ['writes both as possible'],
  example: '“The raid undermines or occurs in parallel with the talks”, coded as undermines alone',
  test: hedges,
};

function hedges(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.rationales.flatMap((rationale) => {
    const pair = hedgedCues(rationale.words, rationale.cues);
    if (pair === undefined) return [];
    const [one, other] = pair;
    const message = `The words leave the choice between two types: ${quoted(rationale.words.slice(one.start, other.end))}.`;
    return tell(
      { relations: rationale.relations.slice(0, 1), message, fixes: [bothPossible(rationale, pair, context)] },
      reading,
      context,
    );
  });
}

/** Marks what is coded as possible, and adds the types that are not, on the same words. */
function bothPossible(
  { path, placed, relations }: RationaleWords,
  pair: readonly FoundCue[],
  { relationTypes }: RuleContext,
): Fix {
  const [relation] = relations;
  const { from, to } = relation.entry;
  const coded = new Set(relations.map(({ type }) => type.id));
  const missing = pair.flatMap(({ cue }) => (coded.has(cue.type) ? [] : (relationTypes.get(cue.type) ?? [])));
  const range = rangeNow(placed.anchor);
  const added =
    range === null || from === null || to === null
      ? []
      : missing.map(
          ({ id }) =>
            ({
              kind: 'add',
              article: path,
              section: 'relations',
              words: range,
              fields: { from: { is: from }, to: { is: to }, type: { is: id }, modality: { is: 'possible' } },
            }) as const,
        );
  return { title: 'Write both as possible', asks: null, changes: [...markAllPossible(relations), ...added] };
}
