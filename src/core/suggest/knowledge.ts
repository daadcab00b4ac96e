import type { EventEntry } from '../corpus/event-entries.ts';
import type { ArticleFacts } from '../corpus/facts.ts';
import { newEventIn } from '../corpus/mention-meanings.ts';
import { atOnce } from '../steps.ts';
import { arrivalsInSteps, type Arrivals } from './arrivals.ts';
import type { Actor } from '../registers/actors.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import {
  eventTextsInSteps,
  hashesOfText,
  readEvent,
  type EventText,
  type EventTexts,
  type ReadEvent,
} from './event-texts.ts';
import { experienceInSteps, learnedNames, type Experience, type VerbsOfResponses } from './experience.ts';
import { feedOrderOf, pagesThatTell, shareInOrder, type SaidArrival } from './feed-order.ts';
import { linksInSteps, wordsOnce, type Link, type Links, type PageLinks } from './links.ts';
import { nameTableInSteps, type LearnedNames, type NameTable } from './name-table.ts';
import { pageTextOf, type PageText } from './page-text.ts';
import { documentReader, isEqualRead, type DocumentReader } from './document-reader.ts';
import type { FieldText } from './text-index.ts';
import { codePointMap } from '../text/code-points.ts';

/** An article with its text and with the events that it tells, the page's own first. */
export interface SuggestArticle {
  readonly facts: ArticleFacts;
  readonly text: string;
  readonly events: readonly EventEntry[];
}

/** What suggestions are made from. Plain data and functions over it; it is made anew where the corpus changes. */
export interface Knowledge {
  readonly names: NameTable;
  readonly events: EventTexts;
  readonly experience: Experience;
  /** The share of pages whose rationales stand in the order of the feed, from 0 to 1. */
  readonly inOrder: number;
  /** What people decided rationales to mean. */
  readonly links: Links;
  readonly arrivals: Arrivals;
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

/** What a corpus teaches. */
export interface Teaching {
  readonly actors: readonly Actor[];
  readonly articles: Iterable<SuggestArticle>;
  /** The events of events.yaml. */
  readonly registered: readonly EventEntry[];
  /** False where decisions are to be hidden, as in an evaluation. */
  readonly decisions: boolean;
}

/** Gathers what suggestions are made from. */
export function knowledgeOf({ actors, articles, registered, decisions }: Teaching): Knowledge {
  const reader = documentReader();
  const lessons: Lesson[] = [];
  const orders: number[] = [];
  for (const article of articles) {
    const lesson = lessonOf(article, reader);
    lessons.push(decisions ? lesson : { ...lesson, responses: [], labelled: [], links: [] });
    if (orders.length < pagesThatTell && tellsOrder(lesson)) orders.push(orderIn(article, decisions));
  }
  return atOnce(knowledgeInSteps({ actors, lessons, orders, registered, reader })).knowledge;
}

/** Knowledge with what it was made from: the next one is made from what has changed alone. */
export interface GrownKnowledge {
  readonly knowledge: Knowledge;
  readonly actors: readonly Actor[];
  readonly learned: LearnedNames;
  readonly read: readonly ReadEvent[];
  readonly verbs: VerbsOfResponses;
}

/** What knowledge is made from in steps. */
export interface Growth extends Pick<Teaching, 'actors' | 'registered'> {
  readonly lessons: Iterable<Lesson>;
  /** What pages say of the order in which rationales are listed: `orderIn` of some that tell it. */
  readonly orders: readonly number[];
  /** The one that read the lessons. */
  readonly reader: DocumentReader;
  readonly before?: GrownKnowledge | undefined;
}

/** The same from lessons, in small steps. What `before` has of names, verbs and words is kept where it still holds. */
export function* knowledgeInSteps({
  actors,
  lessons,
  orders,
  registered,
  reader,
  before,
}: Growth): Generator<void, GrownKnowledge> {
  const all = [...lessons];
  const read = all.flatMap((lesson) => lesson.events);
  const registeredBefore = new Map(
    before?.read.flatMap((each) => (each.event.path === null ? [[each.event.id, each]] : [])),
  );
  for (const event of registered) {
    const text = readEvent({ ...knownEvent(event), texts: [{ field: 'title', text: event.title }] }, reader);
    read.push(unchanged(text, registeredBefore.get(event.id)));
    yield;
  }
  const events = yield* eventTextsInSteps(
    read,
    reader,
    before && { read: before.read, texts: before.knowledge.events },
  );
  const learned = learnedNames(all.flatMap(({ labelled }) => labelled));
  const isSame = before?.actors === actors && isSameNames(before.learned, learned);
  const names = isSame ? before.knowledge.names : yield* nameTableInSteps(actors, learned);
  const verbs: VerbsOfResponses = isSame ? before.verbs : new WeakMap();
  const responses = all.flatMap((lesson) => lesson.responses);
  const experience = yield* experienceInSteps(responses, names, verbs);
  const linked = pagesWithLinks(all, events);
  const links = yield* linksInSteps(linked, events, reader.words);
  const arrivals = yield* arrivalsInSteps(linked, events);
  const inOrder = shareInOrder(orders);
  return { knowledge: { names, events, experience, inOrder, links, arrivals }, actors, learned, read, verbs };
}

function pagesWithLinks(lessons: readonly Lesson[], events: EventTexts): PageLinks[] {
  return lessons.flatMap(({ events: own, links }) => {
    const path = own.find(({ event }) => event.page)?.event.path;
    const [page] = path == null || links.length === 0 ? [] : events.numbersOf(path);
    return page === undefined ? [] : [{ page, links }];
  });
}

function isSameNames(before: LearnedNames, now: LearnedNames): boolean {
  return (
    before.length === now.length &&
    before.every(({ actor, name }, place) => actor === now[place]?.actor && name === now[place].name)
  );
}

/** Takes from an article what suggestions need of it. The words of events that read as in `before` are kept. */
export function lessonOf(article: SuggestArticle, reader: DocumentReader, before?: Lesson): Lesson {
  const { responses, rationales, article: outline } = article.facts;
  const page = article.events.find((event) => event.page);
  const isThis = (id: string) => page?.id === id;
  const decided = responses.filter(({ record }) => record.origin !== 'suggestion');
  return {
    events: textsOf(article).map((each, place) => unchanged(readEvent(each, reader), before?.events[place])),
    responses: decided.map(({ record }) => record),
    links: rationales.flatMap(({ record, anchor }) => {
      const { other, origin, quote } = record;
      if (other === undefined || other === 'outside' || origin === 'suggestion') return [];
      const line = outline.related.items.find(({ at }) => at === anchor?.at);
      const arrived =
        saidArrival(record.arrived) ?? (line === undefined ? null : arrivalOf(newEventIn(line, record, isThis)));
      return [{ event: other, arrived, words: wordsOnce(quote, reader.words) }];
    }),
    labelled: decided.flatMap(({ record: { actors }, anchor }) => {
      const line = outline.responses.find(({ at }) => at === anchor?.at);
      return line?.actorLabel != null && actors !== undefined ? [{ label: line.actorLabel, actors }] : [];
    }),
  };
}

function arrivalOf(newEvent: 'this' | 'other' | undefined): Link['arrived'] {
  if (newEvent === undefined) return null;
  return newEvent === 'this' ? 'other-first' : 'this-first';
}

function saidArrival(arrived: string | undefined): Link['arrived'] {
  return arrived === 'this-first' || arrived === 'other-first' ? arrived : null;
}

/** True for a page with so many rationales that they can stand in an order. */
export function tellsOrder({ events }: Lesson): boolean {
  return events.some(({ event, rationales }) => event.page && rationales.length >= 2 * hashesOfText);
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
function unchanged(read: ReadEvent, before: ReadEvent | undefined): ReadEvent {
  return before !== undefined && isEqualRead(read.terms, before.terms) ? { ...read, terms: before.terms } : read;
}

function knownEvent({ id, title, date, path, kind, location, page }: EventEntry) {
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
