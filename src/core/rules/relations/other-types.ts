import type { RelationType } from '../../relations/types.ts';
import type { RuleContext } from '../rule.ts';
import type { ReadRelation, RelationReading } from './reading.ts';

/** True where a type lets its ends be what these are; an end of which the kind is not known may be anything it allows. */
export function allowsEnds(type: RelationType, { from, to }: ReadRelation, reading: RelationReading): boolean {
  return allowsEnd(type, 'from', from, reading) && allowsEnd(type, 'to', to, reading);
}

/** The same for one end. */
export function allowsEnd(
  { endpoints }: RelationType,
  end: 'from' | 'to',
  number: number,
  { facts }: RelationReading,
): boolean {
  const kind = facts[number]?.kind ?? null;
  return kind === null ? endpoints.whenUnknown === 'allow' : endpoints[end].includes(kind);
}

/**
 * Other types that a relation could have without a new fault: they allow its ends, claim nothing on time that its own type
 * does not claim, and are not excluded by what else is said of its events.
 */
export function otherTypes(
  relation: ReadRelation,
  reading: RelationReading,
  { relationTypes }: RuleContext,
): RelationType[] {
  const { type } = relation;
  const beside = reading.relations.filter((other) => other !== relation && joinsSame(other, relation));
  return [...relationTypes.values()].filter(
    (other) =>
      other !== type &&
      other.temporal.every((constraint) => type.temporal.includes(constraint)) &&
      allowsEnds(other, relation, reading) &&
      beside.every((each) => each.type !== other && !isExcluded(other, relation, each)),
  );
}

function joinsSame(one: ReadRelation, other: ReadRelation): boolean {
  return (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
}

function isExcluded(type: RelationType, { from }: ReadRelation, beside: ReadRelation): boolean {
  const excluded = beside.from === from ? type.excludesSameDirection : type.excludesOppositeDirection;
  return excluded.includes(beside.type.id);
}
