import type { EventEntry } from '../corpus/event-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { readableId } from '../sidecar/ids.ts';
import { sidecarChange, type Coder, type FileChange } from './context.ts';

/** An event that a person picked: its id, with its page's path where two pages have the same stem. */
export interface PickedEvent {
  readonly event: string;
  readonly path?: string;
}

/** The event that was picked, by its id or as the one that a page reports; undefined where there is none any more. */
export function meantEvent({ event, path }: PickedEvent, index: CorpusIndex): EventEntry | undefined {
  const page = path === undefined ? undefined : index.pageEvent(path);
  return page?.id === event ? page : index.event(event);
}

/** The id by which an event can be referred to, and what must be written first so that it stands in a file. */
export interface PinnedEvent {
  readonly id: string;
  readonly changes: readonly FileChange[];
}

/**
 * Pins a readable id for the event of a page that goes by its file's name, in the coder's layer of that page; any other
 * event has one. Undefined where the page cannot be read.
 */
export function pinEvent(
  event: EventEntry,
  index: CorpusIndex,
  coder: Coder,
  textOf: (path: string) => string | undefined,
): PinnedEvent | undefined {
  if (event.pinned || event.place === null) return { id: event.id, changes: [] };
  const text = textOf(event.place.path);
  if (text === undefined) return undefined;
  const id = newEventId(event.title, index, event);
  const change = sidecarChange(event.place.path, text, coder, ({ events }) => {
    const page = events.find((each) => each.page === true);
    if (page === undefined) return [{ kind: 'add', section: 'events', record: { id, page: true }, placement: 'last' }];
    return page.id === id ? [] : { reason: `The event of that page is called ${page.id} meanwhile. Try again.` };
  });
  return { id, changes: [change] };
}

/** A readable id for an event of this title; `event` is the one that gets it, where there is one already. */
export function newEventId(title: string, index: CorpusIndex, event?: EventEntry): string {
  return readableId(title, (taken) => isEventIdTaken(index, taken, event), 'event');
}

/** True for an id that something else than the event itself is called by, or that means something in records. */
export function isEventIdTaken({ events }: CorpusIndex, id: string, event?: EventEntry): boolean {
  return (
    id === 'this' ||
    id === 'other' ||
    id === 'outside' ||
    events.some((each) => each !== event && (each.id === id || each.aliases.includes(id)))
  );
}
