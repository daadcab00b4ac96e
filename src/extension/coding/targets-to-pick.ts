import type { EventSuggestion, LinkSuggestions } from '../../server/protocol.ts';

/** What a rationale may mean: an event, or one that is told in no file of the corpus. */
export type SuggestedTarget =
  | { readonly kind: 'event'; readonly event: EventSuggestion }
  | { readonly kind: 'outside'; readonly confidence: number };

/** A probability from which it is said that an event may be outside the corpus. */
const leastOutside = 0.1;

/** What a rationale may mean, the likeliest first: the order of the digits and of the pick list. */
export function targetsToPick({ events, outside }: Pick<LinkSuggestions, 'events' | 'outside'>): SuggestedTarget[] {
  const all: SuggestedTarget[] = events.map((event) => ({ kind: 'event', event }));
  if (outside < leastOutside) return all;
  const place = events.findIndex(({ confidence }) => confidence < outside);
  return all.toSpliced(place < 0 ? all.length : place, 0, { kind: 'outside', confidence: outside });
}

/** What tells a suggested target from the others of its rationale. */
export function targetKey(target: SuggestedTarget): string {
  return target.kind === 'event' ? target.event.id : '';
}
