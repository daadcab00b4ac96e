import type { ArrivalBeside } from './arrivals.ts';
import { titleTerms, type EventTexts } from './event-texts.ts';
import type { Echo } from './echoes.ts';
import { documentView, type DocumentView } from './document-view.ts';
import type { ItemMatch } from './item-matches.ts';
import type { Links } from './links.ts';
import { lengthIn, rarityIn, relatedEvents, topNumbers, type RelatedEvents } from './related-events.ts';
import type { QueryItem } from './target-query.ts';
import { targetEvidenceKeys, targetWeights, type TargetEvidence, type TargetWeights } from './target-weights.ts';
import { fields, termOf } from './text-index.ts';
import { dateSpan } from '../registers/date-span.ts';
import { isManner } from './words.ts';

/** From so many events on their words tell how rare each is. */
const fewEvents = 10;

/** At most this many events are looked at closely. */
const closely = 60;

/** What is looked for: which event a rationale of a page means. */
export interface TargetQuestion {
  readonly items: readonly QueryItem[];
  /** How the rationales of each event of the pool tell the same. */
  readonly echoes: readonly Echo[];
  /** How much of it links say of each event (`Links`). */
  readonly retold: ReadonlyMap<number, number>;
  /** Which of the two reached the feed first, where the reading says. */
  readonly arrived: 'this-first' | 'other-first' | 'unknown';
  /** True where the words tell a relation whose other end must be a process. */
  readonly needsProcess: boolean;
}

/** What all rationales of a page have in common. */
export interface TargetContext {
  readonly all: EventTexts;
  /** The numbers of the page's own events. */
  readonly own: ReadonlySet<number>;
  /** Its title's terms with their weights. */
  readonly title: WeightedTerms;
  readonly date: string | null;
  /** The page's own words. */
  readonly page: DocumentView;
  /** Events that the page may mean, with what makes them likely whatever a rationale says. */
  readonly pool: readonly PoolEvent[];
  /** Which of them name none of the actors that the page names. */
  readonly strangers: readonly boolean[];
  /** Which events reached the feed before the page or after it, as far as decisions tell. */
  readonly arrival: ArrivalBeside;
  /** How well the page and the events of the pool have what a rationale says. */
  readonly matchesOf: (item: QueryItem) => ItemMatch;
  readonly weights?: TargetWeights;
}

/** Terms with their weights. */
export type WeightedTerms = readonly (readonly [number, number])[];

/** An event that may be meant. */
export interface PoolEvent {
  readonly number: number;
  readonly view: DocumentView;
  /** Its title's terms with their weights. */
  readonly title: WeightedTerms;
  /** The length of its words as a vector, the rarer ones counting more. */
  readonly length: number;
  /** Likeness of its own text to the page's, from 0 to 1. */
  readonly related: number;
  /** How much of the page's title its rationales speak of, from 0 to 1. */
  readonly mirror: number;
  /** 1 where people have linked its page to this one, else 0. */
  readonly linked: number;
}

/** The evidence for one event and one rationale. */
export interface ScoredTarget {
  readonly event: PoolEvent;
  readonly evidence: TargetEvidence;
  readonly score: number;
  readonly shared: () => SharedWords;
}

/** What a rationale and an event have in common, the most telling first. */
export interface SharedWords {
  /** Words that the event has itself, or one for the same thing. */
  readonly same: readonly string[];
  /** Words of a scene of the news in which it plays. */
  readonly near: readonly string[];
}

/** Scores all events of the pool for a rationale, in logarithms of odds. */
export function scoreTargets(question: TargetQuestion, context: TargetContext): ScoredTarget[] {
  const weighted = question.items.map((item) => {
    const { inPool, bySense, weights } = context.matchesOf(item);
    return { item, inPool, bySense, weights, weight: weightOf(item, context) };
  });
  const total = sumOf(weighted, () => 1);
  // Few events do not tell which words are rare.
  const enough = Math.min(1, context.pool.length / fewEvents);
  const length = Math.hypot(...weighted.map(({ weight }) => weight)) || 1;
  const actors = weighted.filter(({ item }) => item.kind === 'actor');
  const actorTotal = sumOf(actors, () => 1);
  const numbers = weighted.filter(({ item }) => item.kind === 'number');
  const asked = new Set(question.items.flatMap(({ wordings }) => wordings.filter(({ length }) => length === 1).flat()));
  const alike = new Set(question.items.flatMap((item) => item.alike));
  return context.pool.map((event, place) => {
    const known = context.all.events[event.number];
    const sum = sumOf(weighted, ({ bySense }) => bySense[place] ?? 0);
    const evidence: TargetEvidence = {
      cover: total === 0 ? 0 : sum / total,
      mass: Math.log1p(sum),
      cosine: (10 * enough * sumOf(weighted, ({ weights }) => weights[place] ?? 0)) / (length * (event.length || 1)),
      title: titleShare(event.title, (term) => (asked.has(term) ? 1 : alike.has(term) ? 0.5 : 0)),
      actors: actorTotal === 0 ? 0 : sumOf(actors, ({ inPool }) => inPool[place] ?? 0) / actorTotal,
      numbers: Number(numbers.some(({ inPool }) => (inPool[place] ?? 0) > 0)),
      mirror: event.mirror,
      related: event.related,
      same: Math.max(0, (question.echoes[place]?.shared ?? 0) - 0.3) / 0.7,
      echo: enough * (question.echoes[place]?.more ?? 0),
      order: orderFits(question.arrived, context.date, known?.date ?? null),
      process: question.needsProcess ? Number(known?.kind === 'process') - 0.3 : 0,
      bare: Number(known?.path === null),
      stranger: Number(context.strangers[place] ?? false),
      linked: event.linked,
      retold: question.retold.get(event.number) ?? 0,
    };
    const score = weigh(evidence, context.weights ?? targetWeights);
    return { event, evidence, score, shared: () => sharedWith(weighted, place) };
  });
}

interface WeightedItem {
  readonly item: QueryItem;
  readonly inPool: Float32Array;
  readonly bySense: Float32Array;
  readonly weights: Float32Array;
  readonly weight: number;
}

function sharedWith(items: readonly WeightedItem[], place: number): SharedWords {
  const matched = items
    .map(({ item, inPool, bySense, weight }) => ({
      said: item.said,
      isSame: (inPool[place] ?? 0) > 0,
      value: weight * (bySense[place] ?? 0),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const said = (isSame: boolean) => matched.filter((each) => each.isSame === isSame).map((each) => each.said);
  return { same: said(true), near: said(false) };
}

function sumOf(items: readonly WeightedItem[], value: (item: WeightedItem) => number): number {
  let sum = 0;
  for (const item of items) sum += item.weight * value(item);
  return sum;
}

/** The share of a title that is said, from 0 to 1, where `said` tells how far a term of it is. */
export function titleShare(title: WeightedTerms, said: (term: number) => number): number {
  let [shared, total] = [0, 0];
  for (const [term, weight] of title) {
    total += weight;
    shared += weight * said(term);
  }
  return total === 0 ? 0 : shared / total;
}

/** The sum of the evidence, each part with its weight. */
export function weigh(evidence: TargetEvidence, weights: TargetWeights): number {
  return targetEvidenceKeys.reduce((sum, key) => sum + weights[key] * evidence[key], 0);
}

/** What the page has itself tells less of another event. */
const saidOfPage = 0.6;

/** A word tells more the fewer of the events in question have it, and less where the page itself has it. */
function weightOf(item: QueryItem, { pool, matchesOf }: TargetContext): number {
  const { frequency, onPage } = matchesOf(item);
  const rarity = Math.log((pool.length + 9) / (frequency + 1));
  return item.weight * item.worth * Math.max(0.05, rarity) * (1 - saidOfPage * Math.min(1, onPage));
}

/** +1 where the dates agree with who came first in the feed, -1 where they speak against it, 0 where nothing is known. */
export function orderFits(arrived: TargetQuestion['arrived'], own: string | null, other: string | null): number {
  if (arrived === 'unknown' || own === null || other === null) return 0;
  const [here, there] = [dateSpan(own)?.from, dateSpan(other)?.from];
  if (here == null || there == null || here === there) return 0;
  const isLater = there > here;
  return isLater === (arrived === 'this-first') ? 1 : -1;
}

/** What decides which events a page may mean. */
export interface PoolQuestion {
  /** How much each event shares with the page. */
  readonly related: RelatedEvents;
  /** The terms by which its rationales speak of other events, with their weights. */
  readonly terms: ReadonlyMap<number, number>;
  /** How much of each rationale links say of each event (`Links`). */
  readonly retold: readonly ReadonlyMap<number, number>[];
}

/**
 * The events that a page may mean: those that share most with its text and its rationales, closest first, and behind them
 * those that links tell.
 */
export function poolOf(
  context: Pick<TargetContext, 'all' | 'own' | 'title'> & { readonly links: Pick<Links, 'pagesTo'> },
  { related, terms, retold }: PoolQuestion,
): PoolEvent[] {
  const { all, own, title, links } = context;
  const asked = relatedEvents(all.index, terms).values;
  const value = (number: number) => (asked[number] ?? 0) + 0.5 * (related.values[number] ?? 0);
  const close = topNumbers(all.index.size, closely, own, value);
  const numbers = new Set([...close, ...retold.flatMap((each) => mostRetold(each, own))]);
  const linked = links.pagesTo(own);
  return [...numbers].map((number) => {
    const view = documentView(all.index.document(number));
    return {
      number,
      view,
      title: titleIn(all, number),
      length: lengthIn(all.index, number),
      related: (related.values[number] ?? 0) / (related.whole || 1),
      mirror: mirrorOf(view, title),
      linked: Number(linked.has(number)),
    };
  });
}

/** So many events come into a pool for what links say of them, for each rationale. */
const mostByLinks = 4;

function mostRetold(retold: ReadonlyMap<number, number>, own: ReadonlySet<number>): number[] {
  return [...retold]
    .filter(([number]) => !own.has(number))
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostByLinks)
    .map(([number]) => number);
}

/** The terms of a title with their weights: the rarer in the corpus, the more. */
export function weightedTitle(all: EventTexts, title: string): WeightedTerms {
  return titleTerms(title).map((term) => [term, titleWeight(all, term)] as const);
}

/** The same for the title of an event of the index, which has been read. */
function titleIn(all: EventTexts, number: number): WeightedTerms {
  const { terms, fields: places } = all.index.document(number);
  const title: (readonly [number, number])[] = [];
  for (const [at, place] of places.entries()) {
    const term = terms[at] ?? 0;
    if ((place & fields.title) !== 0) title.push([term, titleWeight(all, term)]);
  }
  return title;
}

function titleWeight({ index }: EventTexts, term: number): number {
  const rarity = rarityIn(index, index.postings(term).length);
  return mannerTerms.has(term) ? 0.3 * rarity : rarity;
}

const mannerTerms = new Set(['talk', 'confirm', 'announc', 'state', 'respons'].filter(isManner).map(termOf));

/** How much of the page's title stands in an event's rationales and not in its own text. */
function mirrorOf(view: DocumentView, title: WeightedTerms): number {
  let [shared, total] = [0, 0];
  for (const [term, weight] of title) {
    if (view.strength(term) > 0.2) continue;
    total += weight;
    if (view.onlyInRationales(term)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}
