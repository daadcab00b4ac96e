import type { EventEntry } from '../corpus/event-entries.ts';
import type { ArticleFacts, IndexedArticle } from '../corpus/facts.ts';
import { arrivedWhen, newEventIn, type Arrived } from '../corpus/mention-meanings.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { codePointMap } from '../text/code-points.ts';
import { mapped, none } from '../text/lists.ts';
import { isEqualRead, type DocumentReader } from './document-reader.ts';
import { countOfTexts } from './rationale-words.ts';
import { readEvent, type EventText, type ReadEvent } from './event-texts.ts';
import { feedOrderOf, type SaidArrival } from './feed-order.ts';
import { wordsOnce, type Link } from './links.ts';
import { pageTextOf, type PageText } from './page-text.ts';
import type { FieldText } from './text-index.ts';

/** An article with its text and with the events that it tells, the page's own first. */
export interface SuggestArticle {
  readonly facts: ArticleFacts;
  readonly text: string;
  readonly events: readonly EventEntry[];
}

/** What one article teaches, without its text. */
export interface Lesson {
  readonly events: readonly ReadEvent[];
  /** The responses that people decided. */
  readonly responses: readonly ResponseRecord[];
  /** Names before lines, and the actors that people gave these. */
  readonly labelled: readonly { readonly label: string; readonly actors: readonly string[] }[];
  /** What people decided its rationales to mean. */
  readonly links: readonly Link[];
}

/** Takes from an article what suggestions need of it. The words of events that read as in `before` are kept. */
export function lessonOf(article: SuggestArticle, reader: DocumentReader, before?: Lesson): Lesson {
  const { facts } = article;
  return {
    ...lessonOfDecisions(facts),
    events: textsOf(article).map((each, place) => unchanged(readEvent(each, reader), before?.events[place])),
    links: linksOf(article, reader),
    labelled: decidedIn(facts).flatMap(({ record: { actors }, anchor }) => {
      const line = facts.article.responses.find(({ at }) => at === anchor?.at);
      return line?.actorLabel != null && actors !== undefined ? [{ label: line.actorLabel, actors }] : [];
    }),
  };
}

/** What an article teaches that tells no event: no text is needed for it. */
export function lessonOfDecisions(facts: Pick<IndexedArticle, 'responses'>): Lesson {
  return { events: none, responses: mapped(decidedIn(facts), ({ record }) => record), links: none, labelled: none };
}

function decidedIn({ responses }: Pick<IndexedArticle, 'responses'>) {
  return responses.filter(({ record }) => record.origin !== 'suggestion');
}

/** What people decided the rationales of an article to mean. */
function linksOf({ facts: { rationales, article }, events }: SuggestArticle, { words }: DocumentReader): Link[] {
  const page = events.find((event) => event.page);
  const isThis = (id: string) => page?.id === id;
  return rationales.flatMap(({ record, anchor }) => {
    const { other, origin, quote } = record;
    if (other === undefined || other === 'outside' || origin === 'suggestion') return [];
    const line = article.related.items.find(({ at }) => at === anchor?.at);
    const newEvent = line && newEventIn(line, record, isThis);
    const arrived = saidArrival(record.arrived) ?? (newEvent ? arrivedWhen(newEvent) : null);
    return [{ event: other, arrived, words: wordsOnce(quote, words) }];
  });
}

function saidArrival(arrived: string | undefined): Arrived | null {
  return arrived === 'this-first' || arrived === 'other-first' ? arrived : null;
}

/** True for a page with so many rationales that they can stand in an order. */
export function tellsOrder({ events }: Lesson): boolean {
  return events.some(({ event, rationales }) => event.page && countOfTexts(rationales) >= 2);
}

/** How much a page speaks for its rationales standing in the order of the feed. */
export function orderIn({ facts, text }: SuggestArticle, decisions = true): number {
  const said: SaidArrival = (at) => {
    const record = facts.rationales.find(({ anchor }) => anchor?.at === at)?.record;
    return (record?.origin === 'suggestion' ? null : saidArrival(record?.arrived)) ?? undefined;
  };
  return feedOrderOf(pageTextOf(facts.article, text), decisions ? said : () => undefined);
}

/** An event with the very terms of an earlier reading where these are equal. */
export function unchanged(read: ReadEvent, before: ReadEvent | undefined): ReadEvent {
  return before !== undefined && isEqualRead(read.terms, before.terms) ? { ...read, terms: before.terms } : read;
}

/** What is known of an event without its texts. */
export function knownEvent({ id, title, date, path, kind, location, page }: EventEntry) {
  return { id, title, date, path, kind, location, page };
}

/** The events of an article with their texts. Pages without a date of their own take that which the text gives. */
export function textsOf({ facts, text, events }: SuggestArticle): EventText[] {
  const { article } = facts;
  const page = article.kind === 'event-page' ? pageFields(pageTextOf(article, text)) : [];
  return events.map((event) => {
    const date = event.date ?? article.date;
    if (event.page) return { ...knownEvent(event), date, texts: page };
    const around = event.place === null ? '' : paragraphAt(text, event.place.at);
    const texts: FieldText[] = [
      { field: 'title', text: event.title },
      { field: 'summary', text: article.title ?? '' },
      { field: 'body', text: around },
    ];
    return { ...knownEvent(event), texts };
  });
}

/** The texts of a page by the part that they stand in. */
export function pageFields(page: PageText): FieldText[] {
  return [
    { field: 'title', text: page.title },
    { field: 'summary', text: page.summary },
    { field: 'body', text: page.content },
    ...page.responses.map(({ quote }) => ({ field: 'responses' as const, text: quote })),
    ...page.rationales.map(({ quote }) => ({ field: 'rationales' as const, text: quote })),
  ];
}

function paragraphAt(text: string, at: number): string {
  const offset = codePointMap(text).toUtf16(at);
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
}
