import { eachInSteps } from '../steps.ts';
import type { EventEntry } from '../corpus/event-entries.ts';
import { toDoKinds, type ToDoItem, type ToDoKind } from './to-do.ts';

/** The states of events, in the order in which people look for them: what is to do on them, else nothing. */
export const eventStates: readonly { readonly id: ToDoKind | 'done'; readonly label: string }[] = [
  ...toDoKinds,
  { id: 'done', label: 'Nothing to do' },
];

/** Says which states an event is in: one for each kind of thing to do on it, `done` where there is none. In steps. */
export function* eventStatesFrom(
  toDo: Iterable<ToDoItem>,
): Generator<void, (event: EventEntry) => ReadonlySet<string>> {
  const states = new Map<EventEntry, Set<string>>();
  yield* eachInSteps(toDo, ({ event, kind }) => {
    if (event === null) return;
    const own = states.get(event);
    if (own === undefined) states.set(event, new Set([kind]));
    else own.add(kind);
  });
  return (event) => states.get(event) ?? done;
}

const done: ReadonlySet<string> = new Set(['done']);
