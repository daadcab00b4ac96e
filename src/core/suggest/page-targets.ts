import { none } from '../text/lists.ts';
import { echoesOf } from './echoes.ts';
import { together } from './lines-together.ts';
import type { Links } from './links.ts';
import type { NameTable } from './name-table.ts';
import { itemMatches } from './item-matches.ts';
import { round } from './page-actors.ts';
import { sidesTogether } from './page-sides.ts';
import type { ReadPage } from './page-text.ts';
import { poolScenes } from './pool-scenes.ts';
import { poolTerms } from './pool-terms.ts';
import { askAll, decideReading, oddsOfNew, weighReadings, type AskedRationale } from './rationale-readings.ts';
import type { RelatedEvents } from './related-events.ts';
import { inTime, relationsOf, type RelationGuess } from './relations.ts';
import { strangersTo } from './strangers.ts';
import { outsideOf, sharedTarget } from './target-weights.ts';
import { orderFits, poolOf, type ScoredTarget, type TargetContext } from './targets.ts';

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
export interface TargetPage extends Pick<
  TargetContext,
  'all' | 'own' | 'title' | 'date' | 'page' | 'arrival' | 'weights'
> {
  readonly read: ReadPage;
  readonly table: Pick<NameTable, 'wordings'>;
  /** How much each event shares with the page. */
  readonly related: RelatedEvents;
  readonly links: Links;
  /** The share of the corpus' pages whose rationales stand in the order of the feed. */
  readonly inOrder: number;
  /** For each rationale the number of the event that people have decided, -1 for one outside; null for an open one. */
  readonly decided: readonly (number | null)[];
}

/** A probability from which an event may be taken without a look: measured on the development data. */
export const sureTarget = 0.9;

/** From so likely an event on its date counts for the direction of relations. */
const knownTarget = 0.3;

const mostCandidates = 10;
const leastScore = 0.02;

/** Reads all rationales of a page, and scores the events that they may mean. */
export function targetTable(page: TargetPage) {
  const asked = askAll(page.read, page.table);
  const retold = page.links.retold(
    asked.map((each) => each.terms),
    page.own,
  );
  const pool = poolOf(page, { related: page.related, terms: termsAsked(asked), retold });
  const documents = pool.map(({ number }) => page.all.index.document(number));
  const terms = poolTerms(documents);
  const strangers = strangersTo(page.read, page.table, terms);
  const matchesOf = itemMatches({ page: page.page, terms, scenes: poolScenes(documents), pool });
  const echoes = echoesOf(
    page.read.rationales,
    pool.map(({ number }) => page.all.rationales(number)),
  );
  const context: TargetContext = { ...page, pool, strangers, matchesOf };
  const weighed = asked.map((each, index) =>
    weighReadings(each, { retold: retold[index] ?? nothing, echoes: echoes[index] ?? none }, context),
  );
  const odds = sidesTogether(weighed.map(oddsOfNew), page.inOrder);
  return { asked, pool, strangers, read: weighed.map((each, index) => decideReading(each, odds[index] ?? null)) };
}

const nothing: ReadonlyMap<number, number> = new Map();

/** Proposes target, sides, arrival and relations for all rationales of a page, which are decided together. */
export function pageTargets(page: TargetPage): RationaleSuggestion[] {
  const { asked, pool, read } = targetTable(page);
  const fixed = page.decided.map((number) =>
    number === null ? null : pool.flatMap((each, place) => (each.number === number ? [place] : [])),
  );
  const scores = read.map((each) => each.scores);
  const chances = together(scores, sharedTarget, outsideOf(pool.length), fixed);
  return asked.map((each, index) => suggestion(page, index, each, read[index], chances[index] ?? []));
}

/** All terms by which rationales speak of other events, with their weights. */
function termsAsked(asked: readonly AskedRationale[]): Map<number, number> {
  const terms = new Map<number, number>();
  for (const { wide } of asked.flatMap(({ ways }) => ways)) {
    for (const { wordings, weight } of wide) {
      for (const term of wordings.flat()) terms.set(term, Math.max(terms.get(term) ?? 0, weight));
    }
  }
  return terms;
}

function suggestion(
  page: TargetPage,
  index: number,
  { ways, segments, cues }: AskedRationale,
  read: ReturnType<typeof decideReading> | undefined,
  chances: readonly number[],
): RationaleSuggestion {
  const line = page.read.page.rationales[index] ?? { quote: '', at: 0, mentions: [] };
  const reading = ways[read?.way ?? 0]?.reading;
  const isNew = reading?.sideOf('new');
  const candidates = candidatesOf(page, read?.targets ?? [], chances);
  const told = reading === undefined ? [] : relationsOf(segments, reading, cues);
  const newEvent = isNew === 'this' || isNew === 'other' ? isNew : 'none';
  const cameFirst = { byDates: firstByDates(page, candidates[0]), inFeed: firstInFeed(newEvent) };
  const relations = told.map((guess) => inTime(guess, cameFirst));
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

function firstInFeed(newEvent: RationaleSuggestion['newEvent']): 'this' | 'other' | undefined {
  if (newEvent === 'none') return undefined;
  return newEvent === 'this' ? 'other' : 'this';
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

/** From here on an echo is told: on the opened sets 217 of 1,125 meant events have one as clear, and 132 of 36,893 others. */
const clearEcho = 0.2;

function reasonOf({ evidence, shared }: ScoredTarget): string {
  const { same, near } = shared();
  const words = same.slice(0, 5);
  const reasons = [
    ...(evidence.same > 0.4
      ? ['the same rationale stands on its page']
      : evidence.echo > clearEcho
        ? ['a rationale on its page says much the same']
        : []),
    ...(words.length > 0 ? [`both speak of ${words.join(', ')}`] : []),
    ...(words.length < 3 && near.length > 0 ? [`words near to its own: ${near.slice(0, 3).join(', ')}`] : []),
    ...(evidence.linked > 0 ? ['the two pages are linked already'] : []),
    ...(evidence.retold > 0.15 ? ['linked lines say the same'] : []),
    ...(evidence.mirror > 0.4 ? ['its own rationales speak of this page'] : []),
    ...(evidence.order > 0 ? ['the dates fit'] : []),
  ];
  return reasons.slice(0, 3).join('; ');
}
