import type { ResponseRecord } from '../sidecar/schema.ts';
import type { Range } from '../text/range.ts';
import { placesOf, type Placed } from './placed.ts';

/** One act as a scope of layers sees it: told by one layer, or by several that agree on it. */
export type Act = readonly [Placed<ResponseRecord>, ...Placed<ResponseRecord>[]];

/**
 * The acts of an article. Responses of different layers whose words overlap by half or more, with the same actors and
 * type, are one act with several voters (FORMAT "Layers"); two of one layer are two acts.
 */
export function actsOf(responses: readonly Placed<ResponseRecord>[]): Act[] {
  const acts: [Placed<ResponseRecord>, ...Placed<ResponseRecord>[]][] = [];
  for (const response of responses) {
    const act = acts.find(
      ([first, ...more]) =>
        [first, ...more].every(({ sidecar }) => sidecar.layer !== response.sidecar.layer) && isSameAct(first, response),
    );
    if (act === undefined) acts.push([response]);
    else act.push(response);
  }
  return acts;
}

function isSameAct(one: Placed<ResponseRecord>, other: Placed<ResponseRecord>): boolean {
  return (
    one.record.type === other.record.type &&
    sortedActors(one) === sortedActors(other) &&
    shareHalf(placesOf(one), placesOf(other))
  );
}

function sortedActors({ record: { actors = [] } }: Placed<ResponseRecord>): string {
  return [...actors].sort().join(' ');
}

/** True where what two lists of stretches have in common is at least half of each of them. */
function shareHalf(one: readonly Range[], other: readonly Range[]): boolean {
  const common = one.reduce((sum, a) => sum + other.reduce((part, b) => part + lengthOfOverlap(a, b), 0), 0);
  return common > 0 && common * 2 >= Math.max(lengthOf(one), lengthOf(other));
}

function lengthOfOverlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.at, b.at));
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { at, end }) => sum + end - at, 0);
}
