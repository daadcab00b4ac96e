import type { EditResult } from '../yaml/edit.ts';
import { addEntry, changeEntry, removeEntry } from './edit.ts';
import { eventEntry } from './events.ts';
import { registerStyle } from './register-style.ts';

export const eventsStyle = registerStyle('events', eventEntry.entries);

/** The fields of a registered event that are written; one that is undefined is taken out. */
export interface EventFields {
  readonly title?: string;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly killed?: number | undefined;
  readonly injured?: number | undefined;
  readonly outside?: boolean | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly fields?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly note?: string | undefined;
}

/** Adds an event to the text of an events.yaml (empty for a new file), in the order of ids. */
export function addEvent(
  yaml: string,
  event: EventFields & { readonly id: string; readonly title: string },
): EditResult {
  return addEntry(yaml, 'events', { ...event }, eventsStyle);
}

/** Gives a registered event new values for some fields. */
export function changeEvent(yaml: string, id: string, fields: EventFields): EditResult {
  return changeEntry(yaml, 'events', id, { ...fields }, eventsStyle);
}

/** Takes an event out of the register; what names it elsewhere is left alone. */
export function removeEvent(yaml: string, id: string): EditResult {
  return removeEntry(yaml, 'events', id, eventsStyle);
}
