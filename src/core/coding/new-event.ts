import type { CorpusIndex } from '../corpus/index.ts';
import { addEvent } from '../registers/edit-events.ts';
import { readEvents } from '../registers/events.ts';
import { whyNoId } from '../text/forms.ts';
import type { FileChange } from './context.ts';
import { checkedEventFields, type EventFieldValues } from './event-fields.ts';
import { isEventIdTaken, newEventId } from './pin-event.ts';

/** An event that no article of the corpus defines, as a person describes it. */
export interface NewEvent extends EventFieldValues {
  readonly title: string;
  /** Made from the title where it is empty or not given. */
  readonly id?: string;
}

/** A new entry of events.yaml with its id, or why there can be none. */
export type RegisteredNew =
  | { readonly ok: true; readonly id: string; readonly changes: readonly FileChange[] }
  | { readonly ok: false; readonly reason: string };

/** Enters a new event into events.yaml. */
export function registerEvent({ id: wanted, ...values }: NewEvent, index: CorpusIndex): RegisteredNew {
  const checked = checkedEventFields(values);
  if (!checked.ok) return checked;
  const id = wanted === undefined || wanted === '' ? newEventId(values.title, index) : wanted;
  const unfit = whyNoEventId(id, index);
  if (unfit !== undefined) return { ok: false, reason: unfit };
  const edit: FileChange['edit'] = (before) => {
    const { writable, problems } = readEvents(before ?? '');
    if (!writable) return { ok: false, reason: problems[0]?.message ?? 'events.yaml could not be read.' };
    return addEvent(before ?? '', { id, ...checked.fields, title: values.title.trim() });
  };
  return { ok: true, id, changes: [{ path: 'events.yaml', edit }] };
}

/** Why an event cannot have this id; undefined where it can. */
export function whyNoEventId(id: string, index: CorpusIndex): string | undefined {
  return whyNoId(id) ?? (isEventIdTaken(index, id) ? `Another event is called ${id} already.` : undefined);
}
