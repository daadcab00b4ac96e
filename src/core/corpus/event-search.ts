import { once } from '../once.ts';
import { lettersInOrder } from '../registers/letters-in-order.ts';
import { nearestWords, trigramIndex } from '../registers/trigrams.ts';
import type { EventEntry } from './event-entries.ts';

/** An event that a query may mean. */
export interface EventMatch {
  readonly event: EventEntry;
  /** Its title, id or alias that was found. */
  readonly words: string;
  /** How well they fit, by `likeness`. */
  readonly fit: number;
}

/** Finds events by title, id or alias, tolerant of typing errors; best first. */
export interface EventSearch {
  (query: string, limit: number): EventMatch[];
  /** Makes the index bit by bit, before a query waits for it. */
  prepare(): Generator<void, void>;
}

/** The share of a query's groups of letters that words must have, and have in single words, to be meant by it. */
const leastAlike = 0.4;

/** How well words fit a query: from 2 where they hold it as it is written, up to 1 where they are only like it. */
export function likeness(query: string, words: string): number {
  const fit = lettersInOrder(query)(words) ?? 0;
  return fit > 1 ? fit : nearestWords(query, words);
}

/** Makes the search; an empty query gives the first events. The index is made at the first query that needs it. */
export function eventSearch(events: readonly EventEntry[]): EventSearch {
  const index = once(() => nameIndex(events));
  const search = (query: string, limit: number): EventMatch[] => {
    const wanted = query.trim();
    if (wanted === '') return events.slice(0, limit).map((event) => ({ event, words: event.title, fit: 0 }));
    const { names, near } = index();
    const found = new Map<EventEntry, EventMatch>();
    const written = lettersInOrder(wanted);
    // Part of a word, as one types it, may share no group of letters with the whole.
    const holding = names.filter(({ words }) => (written(words) ?? 0) > 1);
    for (const { event, words } of [...holding, ...near(wanted, 2 * limit)]) {
      const fit = likeness(wanted, words);
      const known = found.get(event)?.fit ?? 0;
      // A title comes before the ids: where it holds the words, no id has to tell why the event is found.
      if (fit >= leastAlike && fit > known && known <= 1) found.set(event, { event, words, fit });
    }
    return [...found.values()].sort((a, b) => b.fit - a.fit).slice(0, limit);
  };
  return Object.assign(search, { prepare: () => index().build() });
}

interface Name {
  readonly event: EventEntry;
  readonly words: string;
}

interface NameIndex {
  readonly names: readonly Name[];
  near(query: string, limit: number): readonly Name[];
  build(): Generator<void, void>;
}

function nameIndex(events: readonly EventEntry[]): NameIndex {
  const names = events.flatMap((event) => [event.title, event.id, ...event.aliases].map((words) => ({ event, words })));
  const { find, build } = trigramIndex(names.map(({ words }) => words));
  return {
    names,
    build,
    near: (query, limit) =>
      find(query, limit).flatMap(({ index, covered }) => {
        const name = names[index];
        return name === undefined || covered < leastAlike ? [] : [name];
      }),
  };
}
