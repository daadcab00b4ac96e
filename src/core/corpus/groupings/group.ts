import { eachInSteps } from '../../steps.ts';
import type { EventEntry } from '../event-entries.ts';

/** Some events of a corpus under a name, with smaller groups of them. A grouping is a group without a name. */
export interface EventGroup {
  /** Tells it from the groups beside it, and stays the same while its events change. */
  readonly key: string;
  readonly label: string;
  /** The article that it stands for; null where it stands for none. */
  readonly path: string | null;
  /** Come before its own events. */
  readonly groups: readonly EventGroup[];
  /** Those that are in none of its groups. */
  readonly events: readonly EventEntry[];
  /** How many events there are in it, with those of its groups. */
  readonly count: number;
}

/** Makes a group and counts it. */
export function eventGroup({
  key = '',
  label = '',
  path = null,
  groups = [],
  events = [],
}: Partial<Omit<EventGroup, 'count'>>): EventGroup {
  const count = groups.reduce((sum, group) => sum + group.count, events.length);
  return { key, label, path, groups, events, count };
}

/** The groups that each event is in, outermost first: one pass over a grouping answers for all its events. */
export function groupsOfEvents(grouping: EventGroup): ReadonlyMap<EventEntry, readonly EventGroup[]> {
  const found = new Map<EventEntry, readonly EventGroup[]>();
  const visit = ({ groups, events }: EventGroup, above: readonly EventGroup[]) => {
    for (const event of events) found.set(event, above);
    for (const group of groups) visit(group, [...above, group]);
  };
  visit(grouping, []);
  return found;
}

/** `listsBy` in steps. */
export function* listsInSteps<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Generator<void, Map<K, T[]>> {
  const lists = new Map<K, T[]>();
  yield* eachInSteps(items, (item) => {
    addTo(lists, keyOf(item), item);
  });
  return lists;
}

/** Puts items into lists by a key, in the order in which the keys come first. */
export function listsBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) addTo(lists, keyOf(item), item);
  return lists;
}

function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
