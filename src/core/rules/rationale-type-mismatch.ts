import { quoted } from './finding.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { changeType } from './relations/fixes.ts';
import { otherTypes } from './relations/other-types.ts';
import { joinedBy, type Joined } from './relations/rationale-words.ts';
import type { RelationReading } from './relations/reading.ts';
import { sentence, tell } from './relations/tell.ts';

/** Relations whose rationale has the words of another type. */
export const rationaleTypeMismatch: ComponentRule = {
  id: 'rationale-type-mismatch',
  level: 'info',
  scope: 'component',
  contradicts: false,
  finds: 'A relation whose rationale points to one other type.',
  why: '“Contradicts” on the reference pages means a counter-action, which is “undermines”, and not a dispute about facts.',
  source: 'the rationales of the reference pages',
  fixes: ['changes the type'],
  example: '“The raid contradicts the announced truce”, coded as disputes',
  test: mismatches,
};

/** Types that words do not tell apart: what runs beside something runs at the same time, what prompts is a cause. */
const near: Readonly<Record<string, readonly string[]>> = {
  parallels: ['concurrent-with', 'corroborates'],
  'concurrent-with': ['parallels'],
  'context-for': ['about'],
  'responds-to': ['about', 'causes'],
  causes: ['responds-to', 'enables'],
  enables: ['causes'],
  'same-as': ['corroborates'],
};

/** A cue may speak of anything: it counts where it joins an event that the rationale mentions. */
function isOnEvents({ subject, object }: Joined): boolean {
  return subject !== undefined || object !== undefined;
}

function mismatches(reading: RelationReading, context: RuleContext): FoundOn[] {
  return reading.rationales.flatMap((rationale) => {
    const { words, cues, relations } = rationale;
    const [relation] = relations;
    const [found] = cues;
    if (found === undefined || new Set(cues.map(({ cue }) => cue.type)).size > 1) return [];
    if (!cues.some((cue) => isOnEvents(joinedBy(rationale, cue, context)))) return [];
    const type = context.relationTypes.get(found.cue.type);
    const isNear = ({ type: own }: typeof relation) =>
      own === type || (Object.hasOwn(near, found.cue.type) && near[found.cue.type]?.includes(own.id));
    if (type === undefined || relations.some(isNear)) return [];
    const message = `The words ${quoted(words.slice(found.start, found.end))} point to the type ${quoted(type.label)}, but ${sentence(relation, reading)}.`;
    // Another type is offered where it makes no fault of its own.
    const isFree = relations.length === 1 && otherTypes(relation, reading, context).includes(type);
    return tell(
      { relations: [relation], message, fixes: isFree ? [changeType(relation, type, reading)] : [] },
      reading,
      context,
    );
  });
}
