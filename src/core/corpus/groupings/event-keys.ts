import { eachInSteps } from '../../steps.ts';
import type { EventEntry } from '../event-entries.ts';

/** The events of a corpus by keys of their own: ids that several events claim are a finding, and each has its key. */
export interface EventKeys {
  readonly byKey: ReadonlyMap<string, EventEntry>;
  keyOf(event: EventEntry): string;
}

/** Gives each event its id as key; where others claim the same one, their number in the order of the corpus as well. In steps. */
export function* eventKeys(events: readonly EventEntry[]): Generator<void, EventKeys> {
  const byKey = new Map<string, EventEntry>();
  const keys = new Map<EventEntry, string>();
  const claims = new Map<string, number>();
  yield* eachInSteps(events, (event) => {
    let key = event.id;
    while (byKey.has(key)) {
      const number = (claims.get(event.id) ?? 1) + 1;
      claims.set(event.id, number);
      key = `${event.id} ${number}`;
    }
    byKey.set(key, event);
    keys.set(event, key);
  });
  return { byKey, keyOf: (event) => keys.get(event) ?? event.id };
}
