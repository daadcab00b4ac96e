import type { EventEntry } from '../corpus/event-entries.ts';
import type { Actor } from '../registers/actors.ts';
import { atOnce, gatheredInSteps } from '../steps.ts';
import { arrivalsInSteps, type Arrivals } from './arrivals.ts';
import { documentReader, type DocumentReader } from './document-reader.ts';
import { eventTextsInSteps, readEvent, type EventTexts, type ReadEvent } from './event-texts.ts';
import { experienceInSteps, learnedNames, type Experience, type VerbsOfResponses } from './experience.ts';
import { pagesThatTell, shareInOrder } from './feed-order.ts';
import { knownEvent, lessonOf, orderIn, tellsOrder, unchanged, type Lesson, type SuggestArticle } from './lessons.ts';
import { linksInSteps, type Links, type PageLinks } from './links.ts';
import { nameTableInSteps, type LearnedNames, type NameTable } from './name-table.ts';

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
  const read = yield* gatheredInSteps(all, (lesson) => lesson.events);
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
  const learned = learnedNames(yield* gatheredInSteps(all, ({ labelled }) => labelled));
  const isSame = before?.actors === actors && isSameNames(before.learned, learned);
  const names = isSame ? before.knowledge.names : yield* nameTableInSteps(actors, learned);
  const responses = yield* gatheredInSteps(all, (lesson) => lesson.responses);
  const { experience, verbs } = yield* experienceInSteps(responses, names, isSame ? before.verbs : undefined);
  const linked = yield* gatheredInSteps(all, (lesson) => pageWithLinks(lesson, events));
  const links = yield* linksInSteps(linked, events, reader.words);
  const arrivals = yield* arrivalsInSteps(linked, events);
  const inOrder = shareInOrder(orders);
  return { knowledge: { names, events, experience, inOrder, links, arrivals }, actors, learned, read, verbs };
}

function pageWithLinks({ events: own, links }: Lesson, events: EventTexts): readonly PageLinks[] {
  const path = own.find(({ event }) => event.page)?.event.path;
  const [page] = path == null || links.length === 0 ? [] : events.numbersOf(path);
  return page === undefined ? [] : [{ page, links }];
}

function isSameNames(before: LearnedNames, now: LearnedNames): boolean {
  return (
    before.length === now.length &&
    before.every(({ actor, name }, place) => actor === now[place]?.actor && name === now[place].name)
  );
}
