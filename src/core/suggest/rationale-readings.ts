import { ownStrength } from './document-view.ts';
import { likeness } from './event-texts.ts';
import type { NameTable } from './name-table.ts';
import type { ReadPage } from './page-text.ts';
import { softmax } from './lines-together.ts';
import { cuesIn, type Cue } from './relation-cues.ts';
import { happenedFirst, relationsOf } from './relations.ts';
import { readingsOf, segmentsIn, type Reading, type Segment } from './sides.ts';
import { queryOf, segmentItems, type QueryItem } from './target-query.ts';
import { outsideOf } from './target-weights.ts';
import { orderFits, scoreTargets, weightedTitle, type ScoredTarget, type TargetContext } from './targets.ts';

/** One way to read a rationale, with what it says under it. */
export interface Way {
  readonly reading: Reading;
  /** What it says of the page, and of the other event. */
  readonly here: readonly QueryItem[];
  readonly there: readonly QueryItem[];
  /** What may be said of the other event: a little of all, since sides are not always told by the form. */
  readonly wide: readonly QueryItem[];
}

/** A rationale in the two ways in which it can be read. */
export interface AskedRationale {
  readonly cues: readonly Cue[];
  readonly segments: readonly Segment[];
  readonly ways: readonly Way[];
  readonly likeness: Uint32Array;
}

/** What counts for the sides, and for finding the other event. */
export const sideShares = { own: 1, both: 0.45, opposite: 0 };
const wideShares = { ...sideShares, opposite: 0.5 };

/** Reads a rationale of a page in both ways. */
export function askOf(read: ReadPage, table: Pick<NameTable, 'wordings'>, index: number): AskedRationale {
  const own = read.rationales[index] ?? { text: '', words: [], namings: [] };
  const line = read.page.rationales[index] ?? { quote: '', at: 0, mentions: [] };
  const cues = cuesIn(own.text);
  const segments = segmentsIn(line, cues);
  const said = segmentItems(own, segments, { table, mentions: line.mentions });
  const ways = readingsOf(segments, cues, line).map((reading) => ({
    reading,
    here: queryOf(said, reading.sides, 'this', sideShares),
    there: queryOf(said, reading.sides, 'other', sideShares),
    wide: queryOf(said, reading.sides, 'other', wideShares),
  }));
  return { cues, segments, ways, likeness: likeness(own.text) };
}

/** How a reading is judged: by how well what is said of each side fits the page and the likeliest other event. */
const weights = {
  fit: 0.5,
  /** The fit of the likely events, beside that of the page. */
  likely: 0.5,
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

/** The ways of a rationale with their value in logarithms of odds and the events that they may mean. */
export interface WeighedRationale {
  readonly ways: readonly { readonly value: number; readonly targets: readonly ScoredTarget[] }[];
  /** The way in which the page is the new event; -1 where no event is called new. */
  readonly newIsThis: number;
}

/** How sure each of the two readings is, and how likely each event of the pool is under it. */
export function weighReadings(
  { ways, segments, cues, likeness: hashes }: AskedRationale,
  context: TargetContext,
): WeighedRationale {
  const needsProcess = cues.some(({ type, weight }) => type.endsWith('escalates') && weight > 0.5);
  const titleOfPage = weightedTitle(context.all, context.title);
  const candidates = context.pool.length;
  // In a small corpus most rationales mean events outside: its likely targets say little.
  const many = Math.min(1, candidates / weights.manyEvents);
  const weighed = ways.map(({ reading, here, there, wide }) => {
    const isNew = reading.sideOf('new');
    const arrived = isNew === 'this' ? 'other-first' : isNew === 'other' ? 'this-first' : 'unknown';
    const happened = happenedFirst(relationsOf(segments, reading, cues));
    const question = { likeness: hashes, arrived, needsProcess } as const;
    const targets = scoreTargets({ ...question, items: wide }, context);
    const clear = scoreTargets({ ...question, items: there }, context);
    const fitOfPage = fitting(here, context);
    const fitOfEvent = fitting(there, context);
    const fits = context.pool.map(({ number, title }, place) => {
      const date = context.all.events[number]?.date ?? null;
      const inFeed = weights.arrived * orderFits(arrived, context.date, date);
      const inTime = weights.happened * orderFits(happened, context.date, date);
      return fitOfEvent(place, title) + inFeed + inTime;
    });
    const likely = likelyFit(fits, targets);
    // Where the same rationale stands on its page the other event is known: how well each is found tells nothing any more.
    const known = Math.max(0, ...targets.map(({ evidence }) => evidence.same));
    const found = (1 - known) * (weights.likely * likely + weights.targets * wholeOf(clear)) + known * likely;
    const away = (1 - many) * likely + many * found;
    const prior = reading.prior + (isNew === 'this' ? weights.isNew : 0);
    return { value: prior + weights.fit * (fitOfPage('page', titleOfPage) + away), targets };
  });
  return { ways: weighed, newIsThis: ways.findIndex(({ reading }) => reading.sideOf('new') === 'this') };
}

/** The odds that the page is the new event, as a logarithm; null where no event is called new. */
export function oddsOfNew({ ways, newIsThis }: WeighedRationale): number | null {
  return newIsThis < 0 ? null : (ways[newIsThis]?.value ?? 0) - (ways[1 - newIsThis]?.value ?? 0);
}

/** The likelier way with how sure it is, and the scores of the events under both. */
export function decideReading({ ways, newIsThis }: WeighedRationale, odds: number | null) {
  const values = odds === null ? ways.map(({ value }) => value) : newIsThis === 0 ? [odds, 0] : [0, odds];
  const [first = 0.5, second = 0.5] = softmax(values, -Infinity);
  const way = second > first ? 1 : 0;
  const [one = [], two = []] = ways.map(({ targets }) => targets);
  const scores = one.map(({ score }, event) => first * score + second * (two[event]?.score ?? score));
  return { way, sure: Math.max(first, second), targets: way === 0 ? one : two, scores };
}

/** The fit of the event that is meant: those of all events by how likely they are, an event outside among them. */
function likelyFit(fits: readonly number[], targets: readonly ScoredTarget[]): number {
  const shares = softmax(
    targets.map(({ score }) => score),
    outsideOf(targets.length),
  );
  const inside = shares.reduce((sum, share) => sum + share, 0);
  return fits.reduce((sum, fit, place) => sum + (shares[place] ?? 0) * fit, weights.outside * (1 - inside));
}

/** How likely some event is meant, whichever: the logarithm of the summed odds, that of an event outside among them. */
function wholeOf(targets: readonly ScoredTarget[]): number {
  const outside = outsideOf(targets.length);
  const top = Math.max(outside, ...targets.map(({ score }) => score));
  return top + Math.log(targets.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(outside - top)));
}

/** The fit of a side of which nothing is said. */
const unsaid = 2.5;

/** What little is said counts little: shares are drawn towards the usual one, as if so much more had been said. */
export const usualCover = 0.35;
export const fewWords = 3;

/** What an event's rationales alone have, this very one perhaps, does not count: those of the page do not either. */
function ownOf(strength: number): number {
  return strength > ofRationales ? strength : 0;
}

/** As it is kept in a `Float32Array`. */
const ofRationales = Math.fround(ownStrength);

/**
 * How well what is said fits an event, which is given by its place in the pool, or the page: how much of it the event has,
 * and how much of the event's title is said.
 */
function fitting(items: readonly QueryItem[], { pool, matchesOf }: TargetContext) {
  const said = new Set(items.flatMap(({ wordings }) => wordings.flat()));
  const weighted = items.map((item) => {
    const { frequency, onPage, inPool } = matchesOf(item);
    // Words of manner tell the sides apart well: 'confirms ongoing talks' may be the page's very title.
    return { weight: item.weight ** 0.4 * Math.log((pool.length + 9) / (frequency + 1)), onPage, inPool };
  });
  const total = weighted.reduce((all, { weight }) => all + weight, 0);
  return (event: number | 'page', title: readonly (readonly [number, number])[]): number => {
    if (total === 0) return unsaid;
    const sum = weighted.reduce((all, { weight, onPage, inPool }) => {
      return all + weight * Math.min(1, event === 'page' ? onPage : ownOf(inPool[event] ?? 0));
    }, 0);
    const titleTotal = title.reduce((all, [, weight]) => all + weight, 0);
    const titleSaid = title.reduce((all, [term, weight]) => (said.has(term) ? all + weight : all), 0);
    const cover = (sum + usualCover * fewWords) / (total + fewWords);
    return 6 * cover + (titleTotal === 0 ? 0 : (3 * titleSaid) / titleTotal);
  };
}
