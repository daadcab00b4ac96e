import type { RecordName } from '../coding/annotations.ts';
import { isEmptyFilter, type EventFilter } from '../corpus/filter.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { RelationEntry } from '../corpus/relation-entries.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { eachInSteps } from '../steps.ts';
import { rangeOfRelation, type JudgedKind } from './judged.ts';
import type { ToDoItem, ToDoKind } from './to-do.ts';

/** What a person checks at one go: a rationale with all its relations, or a record that stands alone. */
export interface CheckCard {
  /** The same for the same card. */
  readonly key: string;
  readonly kind: JudgedKind;
  /** The article in whose sidecars it stands. */
  readonly path: string;
  /** The rationale, or the record that stands alone. */
  readonly name: RecordName;
}

/** Why a card has to be looked at, the most pressing first. */
export type Urgency = 'stale' | 'contested' | 'contradicted' | 'unchecked' | 'unsure';

/** A card that has something to check. */
export interface OpenCard extends CheckCard {
  readonly urgency: Urgency;
  /** Where it stands in its article, in code points. */
  readonly at: number;
}

const order: readonly Urgency[] = ['stale', 'contested', 'contradicted', 'unchecked', 'unsure'];

/** The key of a record, for sets of records. */
export function recordKeyOf({ sidecar, id }: RecordName): string {
  return `${sidecar}\n${id}`;
}

/** What the queue is made from besides the index. */
export interface QueueSources {
  /** All that is to do. */
  readonly toDo: Iterable<ToDoItem>;
  /** `recordKeyOf` the records that contradict others, as rules have found. */
  readonly contradicted: ReadonlySet<string>;
  /** True for a record on which somebody has given a verdict; a person decided on it otherwise. */
  isJudged(path: string, name: RecordName): boolean;
  readonly filter: EventFilter;
  /** The ids of the actors that a filter's word means. */
  actorsCalled(name: string): ReadonlySet<string>;
  /** True for what waits for another person than the one who checks; under four eyes only. */
  waitsForOther(item: ToDoItem): boolean;
}

/**
 * The cards that have something to check: stale ones first, then contested and contradicted ones, then the others, each
 * by page and text order. What somebody was unsure of comes only where the filter asks for it.
 */
export function* openCardsInSteps(index: CorpusIndex, sources: QueueSources): Generator<void, OpenCard[]> {
  const cards = new Map<string, OpenCard>();
  const lets = passes(index, sources);
  const add = (card: CheckCard, urgency: Urgency, at: number) => {
    const known = cards.get(card.key);
    if (known === undefined || order.indexOf(urgency) < order.indexOf(known.urgency))
      cards.set(card.key, { ...card, urgency, at });
  };
  yield* eachInSteps(sources.toDo, (item) => {
    const state = urgencyOf(item.kind);
    if (state === undefined || sources.waitsForOther(item)) return;
    const looked = lookedAt(item, index);
    if (looked === undefined) return;
    const isContradicted =
      state !== 'stale' && state !== 'contested' && sources.contradicted.has(recordKeyOf(looked.own));
    const urgency = isContradicted ? 'contradicted' : state;
    if (lets(item, state)) add(looked.card, urgency, looked.at);
  });
  yield* eachInSteps(sources.contradicted.size === 0 ? [] : index.relations, (relation) => {
    const item = contradictedItem(relation, sources);
    if (item === undefined) return;
    const looked = lookedAt(item, index);
    if (looked !== undefined && !cards.has(looked.card.key) && lets(item, 'contradicted'))
      add(cardOfRelation(relation), 'contradicted', looked.at);
  });
  return [...cards.values()].sort(byOrder);
}

function byOrder(a: OpenCard, b: OpenCard): number {
  if (a.urgency !== b.urgency) return order.indexOf(a.urgency) - order.indexOf(b.urgency);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.at - b.at;
}

function urgencyOf(kind: ToDoKind): Urgency | undefined {
  return kind === 'stale' || kind === 'contested' || kind === 'unchecked' || kind === 'unsure' ? kind : undefined;
}

/** The card that an item belongs to, the record that it is about, and its place. */
function lookedAt({ subject, path }: ToDoItem, index: CorpusIndex) {
  switch (subject.kind) {
    case 'line':
      return undefined;
    case 'relation': {
      const { relation } = subject;
      const own = { sidecar: relation.sidecar.path, id: relation.id };
      return { card: cardOfRelation(relation), own, at: rangeOfRelation(relation, index)?.at ?? 0 };
    }
    case 'annotation': {
      const { section, placed } = subject.annotation;
      const kinds = { responses: 'response', noActs: 'noAct', rationales: 'rationale' } as const;
      if (section !== 'responses' && section !== 'noActs' && section !== 'rationales') return undefined;
      const name = { sidecar: placed.sidecar.path, id: placed.record.id };
      const card: CheckCard = { key: recordKeyOf(name), kind: kinds[section], path, name };
      return { card, own: name, at: placed.anchor?.at ?? 0 };
    }
  }
}

function cardOfRelation({ rationale, sidecar, id, path }: RelationEntry): CheckCard {
  const name = { sidecar: sidecar.path, id: rationale?.record.id ?? id };
  return { key: recordKeyOf(name), kind: rationale === null ? 'relation' : 'rationale', path, name };
}

/** A contradicted relation that nobody has judged, as a thing to do: one that a person decided on is in no other list. */
function contradictedItem(relation: RelationEntry, { contradicted, isJudged }: QueueSources): ToDoItem | undefined {
  const name = { sidecar: relation.sidecar.path, id: relation.id };
  if (!contradicted.has(recordKeyOf(name)) || isJudged(relation.path, name)) return undefined;
  return { kind: 'contested', path: relation.path, event: null, subject: { kind: 'relation', relation } };
}

/** The test whether a filter lets an item through. Its words are looked for in the title and the path of the page. */
function passes(
  index: CorpusIndex,
  { filter, actorsCalled }: QueueSources,
): (item: ToDoItem, state: Urgency) => boolean {
  if (isEmptyFilter(filter)) return (_, state) => state !== 'unsure';
  const { types, states, words } = filter;
  const actors = new Set(filter.actors.flatMap((name) => [...actorsCalled(name)]));
  const small = words.map((word) => word.toLowerCase());
  return (item, state) => {
    if (states.length === 0 ? state === 'unsure' : !states.includes(state)) return false;
    if (types.length > 0 && !types.includes(typeOf(item) ?? '')) return false;
    if (filter.actors.length > 0 && !actorsOf(item, index).some((actor) => actors.has(actor))) return false;
    const page = `${index.articles.get(item.path)?.article.title ?? ''} ${item.path}`.toLowerCase();
    return small.every((word) => page.includes(word));
  };
}

function typeOf({ subject }: ToDoItem): string | undefined {
  if (subject.kind === 'relation') return subject.relation.type ?? undefined;
  if (subject.kind === 'line') return undefined;
  const { record } = subject.annotation.placed;
  return 'type' in record && typeof record.type === 'string' ? record.type : undefined;
}

/** The actors of an act, or of the acts that the page of a relation tells. */
function actorsOf({ subject, path }: ToDoItem, { articles }: CorpusIndex): string[] {
  const facts = articles.get(path);
  if (facts === undefined || subject.kind === 'line') return [];
  if (subject.kind === 'relation') return facts.responses.flatMap(({ record }) => actorsOfAct(record));
  const { placed } = subject.annotation;
  const response = facts.responses.find((each) => each === placed);
  if (response !== undefined) return actorsOfAct(response.record);
  const noAct = facts.noActs.find((each) => each === placed);
  if (noAct !== undefined) return noAct.record.actor === undefined ? [] : [noAct.record.actor];
  return facts.responses.flatMap(({ record }) => actorsOfAct(record));
}

function actorsOfAct({ actors = [], speaker, targets = [] }: ResponseRecord): string[] {
  return [...actors, ...(speaker === undefined ? [] : [speaker]), ...targets];
}
