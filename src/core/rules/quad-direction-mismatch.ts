import type { EventEntry } from '../corpus/event-entries.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { changeType } from './relations/fixes.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { sentence, tell, titleOf } from './relations/tell.ts';

/** For each type that says what becomes of a conflict: the one that says the reverse, and the side of acts that fit that. */
const opposites: Readonly<Record<string, { readonly id: string; readonly side: 'conflict' | 'cooperation' }>> = {
  'de-escalates': { id: 'escalates', side: 'conflict' },
  escalates: { id: 'de-escalates', side: 'cooperation' },
};

/** Acts that speak against what their event is said to do to a conflict. */
export const quadDirectionMismatch: ComponentRule = {
  id: 'quad-direction-mismatch',
  level: 'info',
  scope: 'component',
  contradicts: false,
  actsOf: new Set(Object.keys(opposites)),
  finds: 'An event that de-escalates though its responses are all of conflict, or the reverse.',
  why: 'Either the type was picked the wrong way round, or the responses are coded wrong.',
  source: 'PLOVER: quad classes',
  fixes: ['changes the type to its opposite'],
  example: 'de-escalates, on a page whose only responses are assault and threaten',
  test: (reading, context) => reading.relations.flatMap((relation) => mismatch(relation, reading, context)),
};

function mismatch(relation: ReadRelation, reading: RelationReading, context: RuleContext): FoundOn[] {
  const opposite = Object.hasOwn(opposites, relation.type.id) ? opposites[relation.type.id] : undefined;
  const end = reading.ends[relation.from];
  if (opposite === undefined || end?.kind !== 'event') return [];
  const sides = sidesOf(end.event, reading.layer, context);
  if (sides.length === 0 || sides.some((side) => side !== opposite.side)) return [];
  const message = `The responses of ${titleOf(reading, relation.from)} are all of ${opposite.side}, but ${sentence(relation, reading)}.`;
  const type = context.relationTypes.get(opposite.id);
  const fixes = type === undefined ? [] : [changeType(relation, type, reading)];
  return tell({ relations: [relation], message, fixes }, reading, context);
}

/** Of each response of an event that has a type, whether that is of conflict or of cooperation. */
function sidesOf(event: EventEntry, layer: string | null, context: RuleContext): string[] {
  const { index, responseTypes } = context;
  const { id, aliases, path } = event;
  const naming = [id, ...aliases].flatMap((each) => index.articlesNamingEvent(each));
  const paths = new Set([...(path === null ? [] : [path]), ...naming]);
  return [...paths].flatMap((each) =>
    (index.articles.get(each)?.responses ?? []).flatMap(({ record, sidecar }) => {
      const own = record.event === undefined ? index.pageEvent(each) : index.event(record.event);
      const type = record.type === undefined ? undefined : responseTypes.get(record.type);
      const counts = own === event && record.negated !== true && (sidecar.layer === null || sidecar.layer === layer);
      return counts && type !== undefined ? [sideOf(type.quad)] : [];
    }),
  );
}

function sideOf(quad: number): string {
  if (quad === 0) return 'neither';
  return quad <= 2 ? 'cooperation' : 'conflict';
}
