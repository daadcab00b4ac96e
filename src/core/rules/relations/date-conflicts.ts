import { breaksConstraint, dateBounds, type DateBounds } from '../../relations/date-bounds.ts';
import { timeConstraints } from '../../relations/time-constraints.ts';
import { allowsEnds } from './other-types.ts';
import type { ReadRelation, RelationReading } from './reading.ts';

/** Types whose *from* brings about, or answers, the other end: what comes first in them is the cause. */
export const causalTypes: ReadonlySet<string> = new Set(['causes', 'enables', 'responds-to']);

/** The dates of both ends of a relation as a person wrote them; null where they leave room for it. */
export interface DateConflict {
  readonly from: string;
  readonly to: string;
}

/** Whether the dates of its ends rule a relation out. */
export function dateConflict({ type, from, to }: ReadRelation, { facts }: RelationReading): DateConflict | null {
  const [one, other] = [facts[from], facts[to]];
  if (from === to || one?.date == null || other?.date == null) return null;
  const bounds = { from: dateBounds(one.date, one.kind), to: dateBounds(other.date, other.kind) };
  if (!isKnown(bounds) || !timeConstraints(type).some((constraint) => breaksConstraint(constraint, bounds)))
    return null;
  return { from: one.date, to: other.date };
}

function isKnown(bounds: Record<'from' | 'to', DateBounds | undefined>): bounds is Record<'from' | 'to', DateBounds> {
  return bounds.from !== undefined && bounds.to !== undefined;
}

/** True where a relation would agree with the dates if it ran the other way. */
export function agreesSwapped(relation: ReadRelation, reading: RelationReading): boolean {
  const swapped = { ...relation, from: relation.to, to: relation.from };
  return (
    !relation.type.symmetric && allowsEnds(relation.type, swapped, reading) && dateConflict(swapped, reading) === null
  );
}
