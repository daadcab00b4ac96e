import type { Decision } from './anchor-decision.ts';
import type { Anchor } from './anchor-types.ts';

/**
 * The decisions on a sidecar's anchors, where no two anchors that had no word in common before are on the same words
 * now: of two such the less likely one is lost.
 */
export function withoutClashes(decisions: readonly Decision[], anchors: readonly Anchor[]): Decision[] {
  const byStart = decisions
    .map((decision, index) => ({ place: decision.place, anchor: anchors[index], index }))
    .flatMap(({ place, anchor, index }) => (place === null || anchor === undefined ? [] : [{ place, anchor, index }]))
    .sort((a, b) => a.place.start - b.place.start);
  const lost = new Set<number>();
  byStart.forEach((one, position) => {
    for (let next = position + 1; next < byStart.length && !lost.has(one.index); next += 1) {
      const other = byStart[next];
      if (other === undefined || other.place.start >= one.place.end) break;
      if (lost.has(other.index) || !sharesHalf(one.place, other.place) || wereTogether(one.anchor, other.anchor))
        continue;
      lost.add(one.place.likelihood < other.place.likelihood ? one.index : other.index);
    }
  });
  return decisions.map((decision, index) => (lost.has(index) ? { state: 'lost', place: null } : decision));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function sharesHalf(one: Stretch, other: Stretch): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 > Math.min(one.end - one.start, other.end - other.start);
}

/** The lengths are in UTF-16 units here, which is near enough. */
function wereTogether(one: Anchor, other: Anchor): boolean {
  return one.at < other.at + other.quote.length && other.at < one.at + one.quote.length;
}
