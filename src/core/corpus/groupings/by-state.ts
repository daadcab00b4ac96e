import type { EventEntry } from '../event-entries.ts';
import { eventGroup, listsInSteps, type EventGroup } from './group.ts';

/** A state that events can be in, and its name for people. */
export interface NamedState {
  readonly id: string;
  readonly label: string;
}

/** Events by the first of these states that they are in; states that no event is in are left out. In steps. */
export function* groupByState(
  events: readonly EventEntry[],
  states: readonly NamedState[],
  statesOf: (event: EventEntry) => ReadonlySet<string>,
): Generator<void, EventGroup> {
  const byState = yield* listsInSteps(events, (event) => {
    const own = statesOf(event);
    return states.find(({ id }) => own.has(id))?.id;
  });
  const groups = states.flatMap(({ id, label }) => {
    const members = byState.get(id);
    return members ? [eventGroup({ key: id, label, events: members })] : [];
  });
  return eventGroup({ groups, events: byState.get(undefined) ?? [] });
}
