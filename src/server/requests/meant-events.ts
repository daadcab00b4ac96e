import type { EventMention } from '../../core/article/model.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { mentionMeanings, type MentionMeaning } from '../../core/corpus/mention-meanings.ts';
import type { RationaleRecord } from '../../core/sidecar/schema.ts';
import type { RationaleLineState } from './line-states.ts';

/** An event that is meant somewhere; one that the corpus does not have is only its words. */
export interface MeantEvent {
  readonly event: EventEntry | null;
  readonly title: string;
  /** True for the event of the page itself. */
  readonly isThis: boolean;
}

/** The events that a rationale record links to: one, or none where it is not linked. */
export function linkedEvents({ other, title }: RationaleRecord, path: string, index: CorpusIndex): MeantEvent[] {
  if (other === undefined) return [];
  if (other === 'outside') return [{ event: null, title: title ?? 'an event outside the corpus', isThis: false }];
  return [eventOf(other, path, index)];
}

/** What one mention in a rationale line means; none where its records do not tell, or where there is no mention. */
export function meantByMention(
  state: RationaleLineState,
  mention: EventMention | null,
  path: string,
  index: CorpusIndex,
): readonly MeantEvent[] {
  const position = mention === null ? -1 : state.line.mentions.indexOf(mention);
  return meantInLine(state, path, index)[position] ?? [];
}

/** What each mention in a rationale line means by what its records say, in the order of the mentions. */
export function meantInLine({ line, records }: RationaleLineState, path: string, index: CorpusIndex): MeantEvent[][] {
  const page = index.pageEvent(path);
  const isThis = (id: string) => page !== undefined && index.event(id) === page;
  const events = (meaning: MentionMeaning | undefined, record: RationaleRecord): MeantEvent[] => {
    if (meaning === undefined) return [];
    if (meaning === 'other') return linkedEvents(record, path, index);
    if (meaning === 'this') return page ? [{ event: page, title: page.title, isThis: true }] : [];
    return meaning.map((id) => eventOf(id, path, index));
  };
  const meanings = records.map(({ record }) => mentionMeanings(line, record, isThis));
  return line.mentions.map((_, position) =>
    distinct(records.flatMap(({ record }, layer) => events(meanings[layer]?.[position], record))),
  );
}

function eventOf(id: string, path: string, index: CorpusIndex): MeantEvent {
  const event = index.event(id) ?? null;
  return {
    event,
    title: event?.title ?? `${id} (not found)`,
    isThis: event !== null && event === index.pageEvent(path),
  };
}

/** Layers that agree say one thing. */
function distinct(events: readonly MeantEvent[]): MeantEvent[] {
  return events.filter(
    ({ event, title }, index) =>
      events.findIndex((other) => (event === null ? other.title === title : other.event === event)) === index,
  );
}
