import type { ReadRelation, RelationReading } from './reading.ts';
import { isSameAs, type SameEvents } from './same-events.ts';

/** Relations of one type in one direction between the same two events. */
export interface PairGroup {
  readonly type: ReadRelation['type'];
  /** True where they run from the event of the lower number to the other; of symmetric types it says nothing. */
  readonly isUp: boolean;
  readonly relations: readonly ReadRelation[];
}

/** Two groups of relations of one pair of events of which only one can hold. */
export interface PairConflict {
  readonly one: PairGroup;
  readonly other: PairGroup;
  /** Set where both are of one type and run opposite ways. */
  readonly isInverse: boolean;
  /** The `same-as` relations by which their ends are the same events. */
  readonly because: readonly ReadRelation[];
}

/** The relations of a reading by the two events that they join, told events of one occurrence being one. */
export function pairsOf(reading: RelationReading): readonly (readonly PairGroup[])[] {
  const { same, relations } = reading;
  const pairs = new Map<string, Map<string, ReadRelation[]>>();
  for (const relation of relations) {
    const [from, to] = [same.of(relation.from), same.of(relation.to)];
    if (from === to) continue;
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const pair = pairs.get(key) ?? new Map<string, ReadRelation[]>();
    pairs.set(key, pair);
    const group = `${relation.type.symmetric || from < to ? 'up' : 'down'} ${relation.type.id}`;
    const alike = pair.get(group);
    if (alike === undefined) pair.set(group, [relation]);
    else alike.push(relation);
  }
  return [...pairs.values()].map((pair) => [...pair].flatMap(([key, group]) => groupOf(key.startsWith('up'), group)));
}

function groupOf(isUp: boolean, relations: readonly ReadRelation[]): PairGroup[] {
  const [first] = relations;
  return first === undefined ? [] : [{ type: first.type, isUp, relations }];
}

/** The groups of relations that exclude each other by the schema, in path order of their first relations. */
export function conflictsOf(reading: RelationReading): PairConflict[] {
  return pairsOf(reading).flatMap((groups) =>
    groups.flatMap((one, at) => groups.slice(at + 1).flatMap((other) => conflictOf(one, other, reading))),
  );
}

function conflictOf(one: PairGroup, other: PairGroup, reading: RelationReading): PairConflict[] {
  const isSameWay = one.isUp === other.isUp;
  const excluded = isSameWay ? one.type.excludesSameDirection : one.type.excludesOppositeDirection;
  if (!excluded.includes(other.type.id)) return [];
  return [{ one, other, isInverse: one.type.id === other.type.id, because: joints(one, other, reading) }];
}

/** Why the ends of the first relations of two groups are the same two events. */
function joints(one: PairGroup, other: PairGroup, { same }: RelationReading): ReadRelation[] {
  const [a] = one.relations;
  const [b] = other.relations;
  if (a === undefined || b === undefined) return [];
  const [near, far] = same.of(a.from) === same.of(b.from) ? [b.from, b.to] : [b.to, b.from];
  return [...new Set([...same.because(a.from, near), ...same.because(a.to, far)])];
}

/** True where a loop needs no more than two relations on one pair of events, which the rules on pairs tell. */
export function isTold(loop: readonly ReadRelation[], same: SameEvents): boolean {
  const [one, other, more] = loop.filter((relation) => !isSameAs(relation));
  if (one === undefined || other === undefined || more !== undefined) return false;
  const isPair =
    (same.of(one.from) === same.of(other.from) && same.of(one.to) === same.of(other.to)) ||
    (same.of(one.from) === same.of(other.to) && same.of(one.to) === same.of(other.from));
  const isSameWay = same.of(one.from) === same.of(other.from);
  const excluded = isSameWay ? one.type.excludesSameDirection : one.type.excludesOppositeDirection;
  return isPair && excluded.includes(other.type.id);
}
