import { none } from '../text/lists.ts';
import type { Echo } from './echoes.ts';
import { fitting, lacking } from './fits.ts';
import { leaningFit, type SaidLeaning } from './leaning-fit.ts';
import { leaningsIn } from './leanings.ts';
import { wordsOnce } from './links.ts';
import type { NameTable } from './name-table.ts';
import type { ReadPage } from './page-text.ts';
import { softmax } from './lines-together.ts';
import { partedIn } from './partings.ts';
import { cuesInAll, type Cue } from './relation-cues.ts';
import { happenedFirst, relationsOf } from './relations.ts';
import { readingsOf, segmentsIn, type Reading, type Segment } from './sides.ts';
import { toldStretches } from './stretches.ts';
import { toldLater } from './told-later.ts';
import { itemsOf, queryOf, type QueryItem } from './target-query.ts';
import { outsideOf } from './target-weights.ts';
import { orderFits, scoreTargets, type ScoredTarget, type TargetContext } from './targets.ts';
import { wordTable, type WordTable } from './word-table.ts';

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
  /** The terms of its words, each once. */
  readonly terms: Uint32Array;
  /** What its short stretches say, with how far each leans to the new event. */
  readonly leanings: readonly SaidLeaning[];
}

/** What all else counts beside what is said of the other event, where that is looked for. */
const wideShare = 0.5;

/** Reads the rationales of a page in both ways. */
export function askAll(read: ReadPage, table: Pick<NameTable, 'wordings'>): AskedRationale[] {
  const cues = cuesInAll(read.rationales.map(({ text }) => text));
  const words = wordTable();
  return read.rationales.map((_, index) => askOf(read, { ...table, words }, index, cues[index] ?? none));
}

function askOf(
  read: ReadPage,
  { wordings, words }: Pick<NameTable, 'wordings'> & { readonly words: WordTable },
  index: number,
  cues: readonly Cue[],
): AskedRationale {
  const own = read.rationales[index] ?? { text: '', words: [], namings: [] };
  const line = read.page.rationales[index] ?? { quote: '', at: 0, mentions: [] };
  const segments = segmentsIn(line, cues);
  const context = { table: { wordings }, mentions: line.mentions };
  const { spans, ofPage } = partedIn(segments, toldStretches(line, cues));
  const said = itemsOf(own, spans, context);
  const ways = readingsOf(segments, cues, line).map((reading) => {
    const here = ofPage(reading);
    const there = here.map((share) => 1 - share);
    return {
      reading,
      here: queryOf(said, here),
      there: queryOf(said, there),
      wide: queryOf(
        said,
        there.map((share) => wideShare + (1 - wideShare) * share),
      ),
    };
  });
  const stretches = leaningsIn(line, cues);
  const told = itemsOf(own, stretches, context);
  const leanings = stretches.map(({ lean }, place) => ({ lean, items: told[place] ?? [] }));
  return {
    cues,
    segments,
    ways,
    terms: wordsOnce(own.text, words).map(words.term),
    leanings,
  };
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
  isNew: 0.1,
  /** A name that is said of the page, and which it has not. */
  lacks: 0.7,
  /** What stands close to mentions, and the tenses. */
  leaning: 3.5,
  /** A page that says what the other event was about came later. */
  toldLater: 1,
  /** An event that no page tells has not come in the feed: it is not the new one. */
  noPage: 2.1,
  /** What people decided of the order in the feed. */
  decided: 1,
  /** The parts of the evidence overlap: together they say less than their sum. */
  together: 0.7,
};

/** The ways of a rationale with their value in logarithms of odds and the events that they may mean. */
export interface WeighedRationale {
  readonly ways: readonly { readonly value: number; readonly targets: readonly ScoredTarget[] }[];
  /** The way in which the page is the new event; -1 where no event is called new. */
  readonly newIsThis: number;
}

/** Where else what a rationale says is told. */
export interface ToldElsewhere {
  /** How much of it links say of each event (`Links`). */
  readonly retold: ReadonlyMap<number, number>;
  /** How the rationales of each event of the pool tell it. */
  readonly echoes: readonly Echo[];
}

/** How sure each of the two readings is, and how likely each event of the pool is under it. */
export function weighReadings(
  { ways, segments, cues, leanings }: AskedRationale,
  { retold, echoes }: ToldElsewhere,
  context: TargetContext,
): WeighedRationale {
  const needsProcess = cues.some(({ type, weight }) => type.endsWith('escalates') && weight > 0.5);
  const candidates = context.pool.length;
  // In a small corpus most rationales mean events outside: its likely targets say little.
  const many = Math.min(1, candidates / weights.manyEvents);
  const weighed = ways.map(({ reading, here, there, wide }) => {
    const isNew = reading.sideOf('new');
    const arrived = isNew === 'this' ? 'other-first' : isNew === 'other' ? 'this-first' : 'unknown';
    const happened = happenedFirst(relationsOf(segments, reading, cues));
    const question = { echoes, retold, arrived, needsProcess } as const;
    const targets = scoreTargets({ ...question, items: wide }, context);
    const clear = wholeOf(scoreTargets({ ...question, items: there }, context));
    const [fitOfPage, fitOfEvent] = [fitting(here, context), fitting(there, context)];
    const fits = context.pool.map(({ number, title }, place) => {
      const date = context.all.events[number]?.date ?? null;
      const inFeed = weights.arrived * orderFits(arrived, context.date, date);
      const inTime = weights.happened * orderFits(happened, context.date, date);
      return fitOfEvent(place, title) + inFeed + inTime;
    });
    const likely = likelyFit(fits, targets);
    // Where the same rationale stands on its page the other event is known: how well each is found tells nothing any more.
    const known = Math.max(0, ...targets.map(({ evidence }) => evidence.same));
    const found = (1 - known) * (weights.likely * likely + weights.targets * clear) + known * likely;
    const away = (1 - many) * likely + many * found;
    const prior = reading.prior + (isNew === 'this' ? weights.isNew : 0);
    const named = weights.lacks * lacking(here, context);
    const ofPage = fitOfPage('page', context.title);
    return { isNew, value: prior + weights.fit * (ofPage + away) - named, targets };
  });
  const shares = sharesOf(weighed.map(({ targets }) => targets));
  const leaning =
    weights.leaning * leaningFit(leanings, shares, context) +
    weights.toldLater * toldLater(shares, context) +
    weights.noPage * noPage(shares, context) -
    weights.decided * cameFirst(shares, context);
  return {
    ways: weighed.map(({ isNew, value, targets }) => {
      const leans = isNew === 'this' ? leaning : isNew === 'other' ? -leaning : 0;
      return { value: weights.together * (value + leans), targets };
    }),
    newIsThis: ways.findIndex(({ reading }) => reading.sideOf('new') === 'this'),
  };
}

/** How likely each event of the pool is, whichever way is right. */
function sharesOf([one = [], two = []]: readonly (readonly ScoredTarget[])[]): number[] {
  const scores = one.map(({ score }, place) => (score + (two[place]?.score ?? score)) / 2);
  return softmax(scores, outsideOf(scores.length));
}

/** How likely an event is meant that no page tells. */
function noPage(shares: readonly number[], { all, pool }: TargetContext): number {
  return pool.reduce((sum, { number }, place) => {
    return sum + (all.events[number]?.path === null ? (shares[place] ?? 0) : 0);
  }, 0);
}

/**
 * The odds that the page reached the feed before the event that is meant, by what people decided, as a logarithm. Likely events
 * count squared: many unlikely ones on one side say where the page stands in the feed, and not which of them is meant.
 */
function cameFirst(shares: readonly number[], { arrival, pool }: TargetContext): number {
  let [later, earlier] = [0, 0];
  for (const [place, { number }] of pool.entries()) {
    const square = (shares[place] ?? 0) ** 2;
    const order = arrival(number);
    if (order > 0) later += square;
    if (order < 0) earlier += square;
  }
  const unknown = 1 - later - earlier;
  const chance = (one: number, other: number) => one * (1 - wrongDecision) + other * wrongDecision + unknown / 2;
  return Math.log(chance(later, earlier) / chance(earlier, later));
}

/** So often is a decision taken for wrong. */
const wrongDecision = 0.005;

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
