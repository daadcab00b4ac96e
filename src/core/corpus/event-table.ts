import { none } from '../text/lists.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import { definedEvents, pageEventOf, registeredEvent, type EventEntry } from './event-entries.ts';
import type { IndexedArticle } from './facts.ts';
import { setTable } from './set-table.ts';

/** The events of a corpus by the ids that mean them, kept up to date article by article. */
export interface EventTable {
  /** The event that an id means; undefined where none does, or several do. */
  event(id: string): EventEntry | undefined;
  /** All events that claim an id as their own. */
  called(id: string): readonly EventEntry[];
  /** All events that an id may mean: those that claim it, or else those that it is an alias of. */
  meant(id: string): readonly EventEntry[];
  /** The events that an article tells: its page's first. */
  eventsIn(path: string): readonly EventEntry[];
  /** The events of events.yaml. */
  registered(): readonly EventEntry[];
  /** Takes the events of an article that is new. */
  add(facts: IndexedArticle): void;
  /** Takes the events of an article as they are now, and gives the ids that mean something else since. */
  put(facts: IndexedArticle): ReadonlySet<string>;
  /** Forgets an article, and gives the ids that mean something else since. */
  drop(path: string): ReadonlySet<string>;
  /** Takes the events of events.yaml as they are now, and gives the ids that mean something else since. */
  setRegistered(events: readonly RegisteredEvent[]): ReadonlySet<string>;
}

/** Makes an empty table. */
export function eventTable(): EventTable {
  const ids = setTable<string, EventEntry>();
  const aliases = setTable<string, EventEntry>();
  const byPath = new Map<string, readonly EventEntry[]>();
  let registered: readonly EventEntry[] = [];
  const claim = (event: EventEntry) => {
    ids.add(event.id, event);
    for (const alias of event.aliases) aliases.add(alias, event);
  };
  /** Puts some events in the place of others; those that read the same stay the same objects. */
  const exchange = (before: readonly EventEntry[], after: readonly EventEntry[]) => {
    if (before.length + after.length === 0) return { kept: none, changed: noIds };
    const changed = new Set<string>();
    const left = new Set(before);
    const kept = after.map((event) => {
      const same = [...left].find((other) => isSame(event, other));
      if (same !== undefined) left.delete(same);
      return same ?? event;
    });
    // What comes is taken in before the rest goes: a map from which keys go and come again takes twice the room.
    for (const event of kept) {
      if (before.includes(event)) continue;
      claim(event);
      addNames(changed, event);
    }
    for (const event of left) {
      ids.remove(event.id, event);
      for (const alias of event.aliases) aliases.remove(alias, event);
      addNames(changed, event);
    }
    return { kept, changed };
  };
  const place = (path: string, after: readonly EventEntry[]) => {
    const { kept, changed } = exchange(byPath.get(path) ?? [], after);
    if (kept.length > 0) byPath.set(path, kept);
    else byPath.delete(path);
    return changed;
  };
  return {
    // Ids first, aliases where no id says otherwise; what two events claim means neither.
    event: (id) => (ids.has(id) ? ids.only(id) : aliases.only(id)),
    called: ids.get,
    meant: (id) => (ids.has(id) ? ids.get(id) : aliases.get(id)),
    eventsIn: (path) => byPath.get(path) ?? [],
    registered: () => registered,
    add: (facts) => {
      const events = eventsOf(facts);
      if (events.length > 0) byPath.set(facts.path, events);
      for (const event of events) claim(event);
    },
    put: (facts) => place(facts.path, eventsOf(facts)),
    drop: (path) => place(path, []),
    setRegistered: (events) => {
      const { kept, changed } = exchange(registered, events.map(registeredEvent));
      registered = kept;
      return changed;
    },
  };
}

const noIds: ReadonlySet<string> = new Set();

/** The events that an article tells; a file that is no article tells none. */
function eventsOf(facts: IndexedArticle): readonly EventEntry[] {
  if (!facts.isArticle) return none;
  const page = pageEventOf(facts);
  const defined = definedEvents(facts);
  return page === undefined ? defined : [page, ...defined];
}

function addNames(names: Set<string>, { id, aliases }: EventEntry): void {
  names.add(id);
  for (const alias of aliases) names.add(alias);
}

function isSame(a: EventEntry, b: EventEntry): boolean {
  return (
    a.id === b.id &&
    a.title === b.title &&
    a.kind === b.kind &&
    a.date === b.date &&
    a.status === b.status &&
    a.location === b.location &&
    a.outside === b.outside &&
    a.page === b.page &&
    a.pinned === b.pinned &&
    a.digest === b.digest &&
    a.place?.path === b.place?.path &&
    a.place?.at === b.place?.at &&
    a.place?.end === b.place?.end &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, index) => alias === b.aliases[index])
  );
}
