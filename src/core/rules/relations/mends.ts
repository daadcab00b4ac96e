import { conflictsOf } from './pairs.ts';
import { allowsEnds } from './other-types.ts';
import { joined, type ReadRelation, type RelationReading } from './reading.ts';

/** The most relations for which it is tried out what a swap would do: to try is to read all of them again. */
const mostTried = 2000;

/** True where swapping a relation leaves one contradiction fewer, and makes none of another kind. */
export function mendsSwapped(relation: ReadRelation, reading: RelationReading): boolean {
  const { ends, relations, timeLoops, partLoops } = reading;
  if (relation.type.symmetric || relations.length > mostTried) return false;
  if (!allowsEnds(relation.type, { ...relation, from: relation.to, to: relation.from }, reading)) return false;
  const swapped = relations.map((each) => (each === relation ? { ...each, from: each.to, to: each.from } : each));
  const steps = joined(ends.length, swapped);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const after = { ...reading, ...step.value, relations: swapped };
  return (
    after.timeLoops.length < timeLoops.length &&
    after.partLoops.length <= partLoops.length &&
    conflictsOf(after).length <= conflictsOf(reading).length
  );
}
