import type { EventEntry } from '../event-entries.ts';
import { eachInSteps } from '../../steps.ts';
import { eventGroup, listsInSteps, type EventGroup } from './group.ts';
import { unionFind } from '../../union-find.ts';

/** Two events that a relation joins; an end that is no event of the corpus is null. */
export interface RelatedPair {
  readonly from: EventEntry | null;
  readonly to: EventEntry | null;
}

/** Key of the group of events that are related to no other. */
const notRelated = 'none';

/**
 * Storylines: events that relations join, directly or through others. Each bears the title of its most connected event
 * and comes before smaller ones; of events that are as connected the one with the first key counts, so that a storyline
 * is called the same whatever the order of the corpus. `keyOf` tells events apart. In steps.
 */
export function* groupByStoryline(
  events: readonly EventEntry[],
  pairs: Iterable<RelatedPair>,
  keyOf: (event: EventEntry) => string,
): Generator<void, EventGroup> {
  const numbers = new Map<EventEntry, number>();
  yield* eachInSteps(events, (event) => numbers.set(event, numbers.size));
  const sets = unionFind(events.length);
  const neighbours = new Map<EventEntry, Set<EventEntry>>();
  const meet = (event: EventEntry, other: EventEntry) => {
    const met = neighbours.get(event);
    if (met === undefined) neighbours.set(event, new Set([other]));
    else met.add(other);
  };
  yield* eachInSteps(pairs, ({ from, to }) => {
    if (from === null || to === null || from === to) return;
    const [one, other] = [numbers.get(from), numbers.get(to)];
    if (one === undefined || other === undefined) return;
    sets.join(one, other);
    meet(from, to);
    meet(to, from);
  });
  const related = events.filter((event) => neighbours.has(event));
  const lines = yield* listsInSteps(related, (event) => sets.find(numbers.get(event) ?? 0));
  const degree = (event: EventEntry) => neighbours.get(event)?.size ?? 0;
  const groups: EventGroup[] = [];
  yield* eachInSteps(lines.values(), (members) => {
    groups.push(storyline(members, degree, keyOf));
  });
  groups.sort(bySize);
  const alone = events.filter((event) => !neighbours.has(event));
  if (groups.length === 0) return eventGroup({ events: alone });
  const rest = alone.length > 0 ? [eventGroup({ key: notRelated, label: 'Not related', events: alone })] : [];
  return eventGroup({ groups: [...groups, ...rest] });
}

function storyline(
  events: readonly EventEntry[],
  degree: (event: EventEntry) => number,
  keyOf: (event: EventEntry) => string,
): EventGroup {
  let [named] = events;
  let key = named ? keyOf(named) : '';
  let nameKey = key;
  for (const event of events) {
    const own = keyOf(event);
    if (own < key) key = own;
    const lead = named ? degree(event) - degree(named) : 1;
    if (lead > 0 || (lead === 0 && own < nameKey)) [named, nameKey] = [event, own];
  }
  // The first key, not that of the event it is called after: a storyline that is called anew is the same one still.
  return eventGroup({ key: `line ${key}`, label: named?.title ?? '', events });
}

function bySize(a: EventGroup, b: EventGroup): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}
