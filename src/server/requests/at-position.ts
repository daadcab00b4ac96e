import type { Position } from 'vscode-languageserver';
import type { EventMention } from '../../core/article/model.ts';
import type { PlacedEvent } from '../../core/corpus/judged-text.ts';
import { placesOf, type Placed } from '../../core/corpus/placed.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { MentionRecord, NoActRecord, ResponseRecord } from '../../core/sidecar/schema.ts';
import type { Range } from '../../core/text/range.ts';
import type { FoundArticle } from '../lookup.ts';
import { rationaleLines, type RationaleLineState } from './line-states.ts';
import { linkedEvents, meantByMention } from './meant-events.ts';

/** What is annotated at a place of an article. */
export interface ThingsAtPosition {
  readonly mentions: readonly Placed<MentionRecord>[];
  readonly responses: readonly Placed<ResponseRecord>[];
  readonly noActs: readonly Placed<NoActRecord>[];
  /** Events whose words stand here. */
  readonly events: readonly PlacedEvent[];
  /** The rationale line here with its records; null where there is none. */
  readonly rationale: RationaleLineState | null;
  /** `Event 15` in that line. */
  readonly eventMention: EventMention | null;
  /** The article's title, where it stands here, and the event of the page. */
  readonly titleRange: Range | null;
  readonly page: EventEntry | null;
  /** Whether a range reaches here; its end counts, since a caret stands behind a word as well. */
  holds(range: Range): boolean;
}

/** Looks what stands at an editor's position; undefined for a place behind the end of the article. */
export function thingsAt(
  { facts, view: { index }, positions }: FoundArticle,
  position: Position,
): ThingsAtPosition | undefined {
  if (position.line < 0 || position.line > positions.toLine(positions.length).line) return undefined;
  const place = positions.toCodePoint(position);
  const holds = ({ at, end }: Range) => at <= place && place <= end;
  const isHere = (record: Placed<unknown>) => placesOf(record).some(holds);
  // The quotation marks round a rationale are no words of it, but a caret at the start of the line is meant for it.
  const isOnLine = ({ at, end }: Range) =>
    positions.toLine(at).line <= position.line && position.line <= positions.toLine(end).line;
  const rationale = rationaleLines(facts).find(({ line }) => isOnLine(line)) ?? null;
  const { titleRange } = facts.article;
  const isTitle = titleRange !== null && holds(titleRange);
  return {
    mentions: facts.mentions.filter(isHere),
    responses: facts.responses.filter(isHere),
    noActs: facts.noActs.filter(isHere),
    events: facts.events.filter((event) => event.record.page !== true && isHere(event)),
    rationale,
    eventMention: rationale?.line.mentions.find(holds) ?? null,
    titleRange: isTitle ? titleRange : null,
    page: isTitle ? (index.pageEvent(facts.path) ?? null) : null,
    holds,
  };
}

/** The actors of what is annotated at a place: of the narrowest, a mention, else of acts and lines without one. */
export function actorsAt({ mentions, responses, noActs, rationale }: ThingsAtPosition): string[] {
  const mentioned = mentions.flatMap(({ record }) => record.actor ?? []);
  if (mentioned.length > 0) return [...new Set(mentioned)];
  if (rationale !== null) return [];
  const ids = [
    ...responses.flatMap(({ record }) => record.actors ?? []),
    ...noActs.flatMap(({ record }) => record.actor ?? []),
  ];
  return [...new Set(ids)];
}

/** The events that are meant at a place: by `Event 15`, by a rationale line, by a title, by words that define one. */
export function eventsAt(things: ThingsAtPosition, path: string, index: CorpusIndex): EventEntry[] {
  const { mentions, events, rationale, eventMention, page } = things;
  const mentioned = mentions.flatMap(({ record }) =>
    record.event === undefined ? [] : (index.event(record.event) ?? []),
  );
  if (mentioned.length > 0) return [...new Set(mentioned)];
  if (rationale !== null) {
    const meant = meantByMention(rationale, eventMention, path, index);
    const linked = rationale.records.flatMap(({ record }) => linkedEvents(record, path, index));
    return [...new Set((meant.length > 0 ? meant : linked).flatMap(({ event }) => event ?? []))];
  }
  const defined = events.flatMap(({ record }) => index.event(record.id) ?? []);
  return [...new Set([...defined, ...(page ? [page] : [])])];
}

/** The words that a question about a place is about: those of the narrowest thing there. */
export function wordsAt({
  mentions,
  responses,
  noActs,
  events,
  rationale,
  eventMention,
  titleRange,
  holds,
}: ThingsAtPosition): Range | null {
  const here = (records: readonly Placed<unknown>[]) => records.flatMap(placesOf).filter(holds);
  const [narrowest] = [
    here(mentions),
    eventMention ? [eventMention] : [],
    rationale ? [rationale.line] : [],
    here([...responses, ...noActs]),
    here(events),
    titleRange ? [titleRange] : [],
  ].flat();
  return narrowest ?? null;
}
