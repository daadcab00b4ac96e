import type { EventEntry } from '../../corpus/event-entries.ts';
import type { CorpusIndex } from '../../corpus/index.ts';
import { none } from '../../text/lists.ts';

/** What an article tells of events besides what the index's entries of them show. */
export interface Told {
  /** Those that it defines, and those that its responses belong to. */
  readonly events: readonly EventEntry[];
  /** All that rules on relations look at, layer by layer, as texts to compare: of events, and of acts. */
  readonly said: string;
  readonly acts: string;
}

export const nothingTold: Told = { events: none, said: '', acts: '' };

/** What an article tells of events, as it is in the index now. */
export function toldBy(path: string, { articles, event, eventsIn }: CorpusIndex): Told {
  const facts = articles.get(path);
  const own = eventsIn(path);
  if (facts === undefined || own.length + facts.responses.length === 0) return nothingTold;
  const meant = facts.responses.flatMap(({ record }) =>
    record.event === undefined ? none : (event(record.event) ?? none),
  );
  const fromEvents = facts.events.map(({ record, sidecar }) => {
    const { id, page = false, kind = '', date = '', status = '', place = '' } = record;
    return [sidecar.layer ?? '', id, page, kind, date, status, place].join('\t');
  });
  const fromResponses = facts.responses.map(({ record, sidecar }) => {
    const { type = '', negated = false } = record;
    return [sidecar.layer ?? '', record.event ?? '', type, negated].join('\t');
  });
  const events = meant.length === 0 ? own : [...new Set([...own, ...meant])];
  return { events, said: fromEvents.join('\n'), acts: fromResponses.join('\n') };
}

/** True where two states of an article tell the same of the same events, their acts left aside. */
export function isSame(one: Told, other: Told): boolean {
  return (
    one.said === other.said &&
    one.events.length === other.events.length &&
    one.events.every((event, place) => event === other.events[place])
  );
}
