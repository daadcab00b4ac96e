import type { ArticleFacts } from '../../core/corpus/facts.ts';
import { covers, type Placed } from '../../core/corpus/placed.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { relationPhrase, relationTypesOf } from '../../core/relations/types.ts';
import type { RationaleLine, ResponseLine } from '../../core/article/model.ts';
import type { NoActRecord, RationaleRecord, ResponseRecord } from '../../core/sidecar/schema.ts';
import type { CorpusView } from '../corpus.ts';

/** A response line with what has been decided on it. */
export interface ResponseLineState {
  readonly line: ResponseLine;
  readonly records: readonly Placed<ResponseRecord>[];
  readonly noActs: readonly Placed<NoActRecord>[];
}

/** A rationale line with what has been decided on it. */
export interface RationaleLineState {
  readonly line: RationaleLine;
  readonly records: readonly Placed<RationaleRecord>[];
}

/** The response lines of an article, each with what has been decided on it. */
export function responseLines({ article, responses, noActs }: ArticleFacts): ResponseLineState[] {
  return article.responses.map((line) => ({
    line,
    records: responses.filter((record) => covers(record, line)),
    noActs: noActs.filter((record) => covers(record, line)),
  }));
}

/** The rationale lines of an article, each with what has been decided on it. */
export function rationaleLines({ article, rationales }: ArticleFacts): RationaleLineState[] {
  return article.related.items.map((line) => ({ line, records: rationales.filter((record) => covers(record, line)) }));
}

/** What ids in records are told by: events and actors by the index, types by what the corpus calls them. */
export type Naming = Pick<CorpusView, 'index' | 'settings'>;

/** How a relation of a type reads from one of its ends: 'responds to'; 'untyped' where it has none. */
export function phraseOf(type: string | null | undefined, end: 'from' | 'to', { settings }: Naming): string {
  return type === null || type === undefined ? 'untyped' : relationPhrase(type, end, relationTypesOf(settings));
}

/** What a rationale record links to, in words. */
export interface RationaleLink {
  /** 'responds to, parallels'; 'untyped' where no relation has a type. */
  readonly phrase: string;
  readonly title: string;
  /** The event it means; null where it is outside the corpus or its id means nothing. */
  readonly event: EventEntry | null;
  /** True where a person said that the event is told in no file here. */
  readonly isOutside: boolean;
}

/** Says what a rationale record links to; undefined where it is not linked. */
export function linkOf({ other, title, relations = [] }: RationaleRecord, naming: Naming): RationaleLink | undefined {
  if (other === undefined) return undefined;
  const phrases = relations.flatMap(({ type, from = 'this' }) =>
    type === undefined ? [] : [phraseOf(type, from === 'other' ? 'to' : 'from', naming)],
  );
  const phrase = phrases.length > 0 ? phrases.join(', ') : 'untyped';
  if (other === 'outside')
    return { phrase, title: title ?? 'an event outside the corpus', event: null, isOutside: true };
  const event = naming.index.event(other) ?? null;
  return { phrase, title: event?.title ?? `${other} (not found)`, event, isOutside: false };
}

/** The names of actors as the register has them, as one says a list: 'Peru, Chile and Bolivia'. */
export function actorNames(ids: readonly string[], { actors }: CorpusIndex): string {
  const names = ids.map((id) => actors.get(id)?.name ?? id);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
