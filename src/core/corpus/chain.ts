import { earlierEnd } from '../relations/time-order.ts';
import { relationPhrase, type RelationType } from '../relations/types.ts';
import type { EventEntry } from './event-entries.ts';
import type { CorpusIndex } from './index.ts';

/** An event that relations put before or after another one. */
export interface ChainLink {
  readonly event: EventEntry;
  /** How the event that one comes from is related to it, once for each type: 'responds to'. */
  readonly phrases: readonly string[];
}

/**
 * The events one step back or forward in time from an event, in the order in which relations name them. Only relations
 * count whose type says which end comes first.
 */
export function chainLinks(
  index: Pick<CorpusIndex, 'relationsOf'>,
  event: EventEntry,
  direction: 'earlier' | 'later',
  types: readonly RelationType[],
): ChainLink[] {
  const links = new Map<EventEntry, Set<string>>();
  for (const { type, ends } of index.relationsOf(event)) {
    const [from, to] = [ends.from?.event, ends.to?.event];
    const first = firstEnd(type, types);
    if (type === null || first === null || !from || !to || from === to) continue;
    const here = from === event ? 'from' : 'to';
    if ((first === here) !== (direction === 'later')) continue;
    const other = here === 'from' ? to : from;
    links.set(other, (links.get(other) ?? new Set()).add(relationPhrase(type, here, types)));
  }
  return [...links].map(([other, phrases]) => ({ event: other, phrases: [...phrases] }));
}

function firstEnd(id: string | null, types: readonly RelationType[]): 'from' | 'to' | null {
  const type = types.find((each) => each.id === id);
  return type === undefined ? null : earlierEnd(type);
}

/**
 * The event that a place of an article stands for: the one whose words stand there, the shortest where several do, else
 * the one that the page reports, else the only one of the article. `at` is a code point.
 */
export function eventAt(
  index: Pick<CorpusIndex, 'eventsIn' | 'pageEvent'>,
  path: string,
  at: number,
): EventEntry | undefined {
  const events = index.eventsIn(path);
  let here: { readonly event: EventEntry; readonly length: number } | undefined;
  for (const event of events) {
    const { place } = event;
    if (place === null || at < place.at || at > place.end) continue;
    const length = place.end - place.at;
    if (length > 0 && (here === undefined || length < here.length)) here = { event, length };
  }
  return here?.event ?? index.pageEvent(path) ?? (events.length === 1 ? events[0] : undefined);
}
