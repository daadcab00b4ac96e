import { likeness } from './event-texts.ts';
import { matchOf, type DocumentView } from './document-view.ts';
import { softmax, together } from './lines-together.ts';
import type { NameTable } from './name-table.ts';
import type { ReadPage } from './page-text.ts';
import { cuesIn, type Cue } from './relation-cues.ts';
import { happenedFirst, inTime, relationsOf, type RelationGuess } from './relations.ts';
import { readingsOf, segmentsIn, type Reading, type Segment } from './sides.ts';
import { queryOf, type QueryItem } from './target-query.ts';
import { outsideOf, sharedTarget } from './target-weights.ts';
import {
  orderFits,
  poolOf,
  scoreTargets,
  weightedTitle,
  type PoolEvent,
  type ScoredTarget,
  type TargetContext,
} from './targets.ts';
import { round } from './page-actors.ts';
import { isManner } from './words.ts';

/** An event that a rationale may mean. */
export interface TargetCandidate {
  readonly event: string;
  /** The article that tells it, since ids of two folders may be the same; null for one of events.yaml. */
  readonly path: string | null;
  readonly score: number;
  readonly sure: boolean;
  readonly why: string;
}

/** What is proposed for one rationale. */
export interface RationaleSuggestion {
  readonly at: number;
  readonly quote: string;
  readonly candidates: readonly TargetCandidate[];
  readonly newEvent: 'this' | 'other' | 'none';
  readonly arrived: 'this-first' | 'other-first' | 'unknown';
  readonly thisNumbers: readonly number[];
  readonly otherNumbers: readonly number[];
  readonly relations: readonly RelationGuess[];
  /** Probability that the sides are read rightly. */
  readonly sideScore: number;
}

/** What is asked of the rationales of a page. */
export interface TargetPage extends Pick<TargetContext, 'all' | 'own' | 'title' | 'date' | 'page' | 'weights'> {
  readonly read: ReadPage;
  readonly table: Pick<NameTable, 'wordings'>;
  readonly pageTerms: ReadonlyMap<number, number>;
  readonly linked: (number: number) => number;
  /** For each rationale the number of the event that people have decided, null for an open one. */
  readonly decided: readonly (number | null)[];
}

/** A probability from which an event may be taken without a look: measured on the development data. */
export const sureTarget = 0.85;

/** From so likely an event on its date counts for the direction of relations. */
const knownTarget = 0.3;

const mostCandidates = 10;
const leastScore = 0.02;

/** How a reading is judged: by how well what is said of each side fits the page and the likeliest other event. */
const sideWeights = {
  fit: 0.5,
  /** The fit of the closest event, beside that of the page. */
  closest: 0.5,
  /** How much it counts that some event of the corpus is a likely target under the reading. */
  targets: 0.6,
  /** So many candidates make it count in full. */
  manyEvents: 20,
  /** The fit of an event outside the corpus, which cannot be looked at. */
  outside: 2.5,
  /** How much it counts that the dates agree with who came first in the feed, and with what the words say came first. */
  arrived: 3,
  happened: 1,
  /** A new page ties itself to what came before it more often than a later one ties itself to the page. */
  isNew: 0.25,
};

interface Asked {
  readonly cues: readonly Cue[];
  readonly segments: readonly Segment[];
  readonly ways: readonly {
    readonly reading: Reading;
    readonly here: readonly QueryItem[];
    readonly there: readonly QueryItem[];
  }[];
  readonly likeness: Uint32Array;
}

/** Reads all rationales of a page, and scores the events that they may mean. */
export function targetTable(page: TargetPage) {
  const asked = page.read.rationales.map((_, index) => ask(page, index));
  const pool = poolOf(page, page.pageTerms, termsAsked(asked));
  const context: TargetContext = { ...page, pool, poolFrequency: frequencyIn(pool) };
  return { asked, pool, read: asked.map((each) => decide(each, context)) };
}

/** Proposes target, sides, arrival and relations for all rationales of a page, which are decided together. */
export function pageTargets(page: TargetPage): RationaleSuggestion[] {
  const { asked, pool, read } = targetTable(page);
  const fixed = page.decided.map((number) => {
    const index = pool.findIndex((each) => each.number === number);
    return index < 0 ? null : index;
  });
  const scores = read.map((each) => each.scores);
  const chances = together(scores, sharedTarget, outsideOf(pool.length), fixed);
  return asked.map((each, index) => suggestion(page, index, each, read[index], chances[index] ?? []));
}

/** All terms by which rationales speak of other events, with their weights. */
function termsAsked(asked: readonly Asked[]): Map<number, number> {
  const terms = new Map<number, number>();
  for (const { there } of asked.flatMap(({ ways }) => ways)) {
    for (const { wordings, weight } of there) {
      for (const term of wordings.flat()) terms.set(term, Math.max(terms.get(term) ?? 0, weight));
    }
  }
  return terms;
}

/** How many events of the pool have an item in their own text; words of manner count as frequent ones. */
function frequencyIn(pool: readonly PoolEvent[]): (item: QueryItem) => number {
  const known = new Map<string, number>();
  return (item) => {
    const before = known.get(item.words);
    if (before !== undefined) return before;
    const has = ({ view }: PoolEvent) =>
      item.wordings.some((wording) => wording.every((term) => view.strength(term) > 0.2));
    const count = pool.filter(has).length + (item.kind === 'word' && isManner(item.words) ? 3 : 0);
    known.set(item.words, count);
    return count;
  };
}

function ask({ read, table }: TargetPage, index: number): Asked {
  const own = read.rationales[index] ?? { text: '', words: [], namings: [] };
  const line = read.page.rationales[index] ?? { quote: '', at: 0, mentions: [] };
  const cues = cuesIn(own.text);
  const segments = segmentsIn(line, cues);
  const ways = readingsOf(segments, cues, line.mentions).map((reading) => ({
    reading,
    here: queryOf(own, segments, reading.sides, 'this', { table, mentions: line.mentions }),
    there: queryOf(own, segments, reading.sides, 'other', { table, mentions: line.mentions }),
  }));
  return { cues, segments, ways, likeness: likeness(own.text) };
}

/** How sure one of the two readings is, and how likely each event of the pool is under both. */
function decide({ ways, segments, cues, likeness: hashes }: Asked, context: TargetContext) {
  const needsProcess = cues.some(({ type, weight }) => type.endsWith('escalates') && weight > 0.5);
  const titleOfPage = weightedTitle(context.all, context.title);
  // In a small corpus most rationales mean events outside: its likely targets say little.
  const many = Math.min(1, context.pool.length / sideWeights.manyEvents);
  const scored = ways.map(({ reading, here, there }) => {
    const isNew = reading.sideOf('new');
    const arrived = isNew === 'this' ? 'other-first' : isNew === 'other' ? 'this-first' : 'unknown';
    const happened = happenedFirst(relationsOf(segments, reading, cues));
    const targets = scoreTargets({ items: there, likeness: hashes, arrived, needsProcess }, context);
    const own = fitOf(here, context.page, titleOfPage, context);
    const best = context.pool.reduce((most, { number, view, title }) => {
      const date = context.all.events[number]?.date ?? null;
      const order =
        sideWeights.arrived * orderFits(arrived, context.date, date) +
        sideWeights.happened * orderFits(happened, context.date, date);
      return Math.max(most, fitOf(there, view, title, context) + order);
    }, sideWeights.outside);
    const whole = wholeOf(targets, context.pool.length);
    const away = (1 - many) * best + many * (sideWeights.closest * best + sideWeights.targets * whole);
    return {
      targets,
      value: reading.prior + (isNew === 'this' ? sideWeights.isNew : 0) + sideWeights.fit * (own + away),
    };
  });
  const [first, second] = softmax(
    scored.map(({ value }) => value),
    -Infinity,
  );
  const shares = [first ?? 0.5, second ?? 0.5];
  const way = (shares[1] ?? 0) > (shares[0] ?? 0) ? 1 : 0;
  const targets = scored[way]?.targets ?? [];
  const scores = targets.map((_, event) =>
    scored.reduce((sum, each, index) => sum + (shares[index] ?? 0) * (each.targets[event]?.score ?? 0), 0),
  );
  return { way, sure: shares[way] ?? 0.5, targets, scores };
}

/** How likely some event is meant, whichever: the logarithm of the summed odds, that of an event outside among them. */
function wholeOf(targets: readonly ScoredTarget[], candidates: number): number {
  const outside = outsideOf(candidates);
  const top = Math.max(outside, ...targets.map(({ score }) => score));
  return top + Math.log(targets.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(outside - top)));
}

/** The fit of a side of which nothing is said. */
const unsaid = 2.5;

/** What little is said counts little: shares are drawn towards the usual one, as if so much more had been said. */
const usualCover = 0.35;
const fewWords = 3;

/** How well what is said fits an event: how much of it the event has, and how much of the event's title is said. */
function fitOf(
  items: readonly QueryItem[],
  view: DocumentView,
  title: readonly (readonly [number, number])[],
  { poolFrequency, pool }: TargetContext,
): number {
  let [sum, total] = [0, 0];
  const said = new Set<number>();
  for (const item of items) {
    // Words of manner tell the sides apart well: 'confirms ongoing talks' may be the page's very title.
    const weight = item.weight ** 0.4 * Math.log((pool.length + 9) / (poolFrequency(item) + 1));
    total += weight;
    sum += weight * Math.min(1, matchOf(item, view));
    for (const wording of item.wordings) for (const term of wording) said.add(term);
  }
  if (total === 0) return unsaid;
  const titleTotal = title.reduce((all, [, weight]) => all + weight, 0);
  const titleSaid = title.reduce((all, [term, weight]) => (said.has(term) ? all + weight : all), 0);
  const cover = (sum + usualCover * fewWords) / (total + fewWords);
  return 6 * cover + (titleTotal === 0 ? 0 : (3 * titleSaid) / titleTotal);
}

function suggestion(
  page: TargetPage,
  index: number,
  { ways, segments, cues }: Asked,
  read: ReturnType<typeof decide> | undefined,
  chances: readonly number[],
): RationaleSuggestion {
  const line = page.read.page.rationales[index] ?? { quote: '', at: 0, mentions: [] };
  const reading = ways[read?.way ?? 0]?.reading;
  const isNew = reading?.sideOf('new');
  const candidates = candidatesOf(page, read?.targets ?? [], chances);
  const told = reading === undefined ? [] : relationsOf(segments, reading, cues);
  const relations = told.map((guess) => inTime(guess, firstByDates(page, candidates[0])));
  const newEvent = isNew === 'this' || isNew === 'other' ? isNew : 'none';
  const numbers = [...new Set(line.mentions.flatMap(({ number }) => number ?? []))];
  return {
    at: line.at,
    quote: line.quote,
    candidates,
    newEvent,
    arrived: arrivalOf(newEvent, relations),
    thisNumbers: numbers.filter((number) => reading?.sideOf(number) === 'this'),
    otherNumbers: numbers.filter((number) => reading?.sideOf(number) === 'other'),
    relations,
    sideScore: read?.sure ?? 0.5,
  };
}

/** Which event happened first by the dates of the page and of the likeliest event; undefined where they do not tell. */
function firstByDates({ all, date }: TargetPage, target: TargetCandidate | undefined): 'this' | 'other' | undefined {
  if (target === undefined || target.score < knownTarget) return undefined;
  const number = all.numberCalled(target.event);
  const there = number === undefined ? null : (all.events[number]?.date ?? null);
  const order = orderFits('this-first', date, there);
  return order === 0 ? undefined : order > 0 ? 'this' : 'other';
}

/** 'The new event' arrived later; without one, what responds to something arrived after it. */
function arrivalOf(
  newEvent: RationaleSuggestion['newEvent'],
  relations: readonly RelationGuess[],
): RationaleSuggestion['arrived'] {
  if (newEvent !== 'none') return newEvent === 'this' ? 'other-first' : 'this-first';
  const [first] = relations;
  if (first?.type !== 'responds-to' || first.score < 0.5) return 'unknown';
  return first.from === 'this' ? 'other-first' : 'this-first';
}

function candidatesOf(
  { all }: TargetPage,
  targets: readonly ScoredTarget[],
  chances: readonly number[],
): TargetCandidate[] {
  return targets
    .map((target, index) => ({ target, score: chances[index] ?? 0 }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || a.target.event.number - b.target.event.number)
    .slice(0, mostCandidates)
    .map(({ target, score }, place) => ({
      event: all.events[target.event.number]?.id ?? '',
      path: all.events[target.event.number]?.path ?? null,
      score: round(score),
      sure: place === 0 && score >= sureTarget,
      why: reasonOf(target),
    }));
}

function reasonOf({ evidence, shared }: ScoredTarget): string {
  const reasons = [
    ...(evidence.same > 0.4 ? ['the same rationale stands on its page'] : []),
    ...(shared.length > 0 ? [`both speak of ${shared.slice(0, 5).join(', ')}`] : []),
    ...(evidence.mirror > 0.4 ? ['its own rationales speak of this page'] : []),
    ...(evidence.order > 0 ? ['the dates fit'] : []),
    ...(evidence.linked > 0 ? ['the two pages are linked already'] : []),
  ];
  return reasons.slice(0, 3).join('; ');
}
