import type { Cue } from './relation-cues.ts';
import type { Segment } from './sides.ts';

/** How much words count that stand where one event is told alone. */
const ofOneEvent = 0.8;

/**
 * How much the place of words tells that they relate the two events. Where a rationale goes on, a first sentence that does
 * not call both events tells one of them: 'The bridge is blocked again. The new event …'.
 */
export function weightOfPlace(cue: Cue, segments: readonly Segment[]): number {
  const first = segments.filter(({ sentence }) => sentence === 0);
  const goesOn = segments.length > first.length;
  const isFirst = first.some(({ start, end }) => start <= cue.end && end >= cue.start);
  const called = new Set(first.flatMap((segment) => segment.called ?? []));
  return goesOn && isFirst && called.size < 2 && !called.has('both') ? ofOneEvent : 1;
}
