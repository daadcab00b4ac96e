import { orderEvidence } from './page-sides.ts';
import type { PageText, RationaleText } from './page-text.ts';
import { fewWords, usualCover } from './fits.ts';
import { cuesIn } from './relation-cues.ts';
import { readingsOf, segmentsIn, type Reading, type Segment, type Side } from './sides.ts';
import { isManner, isWeak, wordsIn } from './words.ts';

/** So many pages of a corpus, the first by their paths, tell in which order its pages list their rationales. */
export const pagesThatTell = 100;

/** Which of the two events reached the feed first, where people have said so of the rationale at a place. */
export type SaidArrival = (at: number) => 'this-first' | 'other-first' | undefined;

/**
 * How much a page speaks for its rationales standing in the order of the feed (`orderEvidence`): told by what people said,
 * else from the page's own words, so that it holds whatever else a corpus has.
 */
export function feedOrderOf(page: PageText, said: SaidArrival): number {
  const strengths = strengthsIn(page);
  const odds = page.rationales.map((rationale) => {
    const arrived = said(rationale.at);
    if (arrived !== undefined) return arrived === 'other-first' ? certain : -certain;
    return oddsOf(rationale, strengths);
  });
  return orderEvidence(odds);
}

/** The odds that go with what people said. */
const certain = 5;

/** How much the words of a page count by where they stand. */
const places = { title: 1.15, summary: 0.85, body: 0.65 };

function strengthsIn({ title, summary, content, responses }: PageText): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  const read = (text: string, strength: number) => {
    for (const { stem, folded } of wordsIn(text))
      if (!isWeak(folded)) strengths.set(stem, Math.max(strengths.get(stem) ?? 0, strength));
  };
  read(title, places.title);
  read(summary, places.summary);
  for (const text of [content, ...responses.map(({ quote }) => quote)]) read(text, places.body);
  return strengths;
}

/** What makes a difference of shares a logarithm of odds, and the odds where nothing is said. */
const sharpness = 5;
const isNewAtFirst = 0.25;

/** The odds that the page is the new event of a rationale, as a logarithm; null where none is called new. */
function oddsOf(rationale: RationaleText, strengths: ReadonlyMap<string, number>): number | null {
  const cues = cuesIn(rationale.quote);
  const segments = segmentsIn(rationale, cues);
  const reading = readingsOf(segments, cues, rationale).find(({ sideOf }) => sideOf('new') === 'this');
  if (reading === undefined) return null;
  const share = (side: Side) => shareOfPage(rationale.quote, segments, reading, side, strengths);
  return sharpness * (share('this') - share('other')) + isNewAtFirst;
}

/** Words of manner count so much, and what is said of both events. */
const mannerWeight = 0.4;
const ofBoth = 0.45;

/** How much of what is said of a side the page has, from 0 to 1. */
function shareOfPage(
  quote: string,
  segments: readonly Segment[],
  { sides }: Reading,
  side: Side,
  strengths: ReadonlyMap<string, number>,
): number {
  const seen = new Set<string>();
  let [had, said] = [0, 0];
  for (const [index, { start, end }] of segments.entries()) {
    if (sides[index] !== side && sides[index] !== 'both') continue;
    for (const { stem, folded } of wordsIn(quote.slice(start, end))) {
      if (isWeak(folded) || seen.has(stem) || folded === 'event') continue;
      seen.add(stem);
      const weight = (sides[index] === side ? 1 : ofBoth) * (isManner(stem) ? mannerWeight : 1);
      said += weight;
      had += weight * Math.min(1, strengths.get(stem) ?? 0);
    }
  }
  return (had + usualCover * fewWords) / (said + fewWords);
}

/** The share of pages in order before any is read, as on the pages that we were given, and for how many pages that counts. */
const usual = { share: 0.6, pages: 2 };

/**
 * The share of a corpus' pages whose rationales stand in the order of the feed, from 0 to 1, by the evidence of each page
 * (expectation maximisation of a mixture).
 */
export function shareInOrder(evidence: readonly number[]): number {
  let share = usual.share;
  for (let round = 0; round < 200; round += 1) {
    const odds = Math.log(share / (1 - share));
    const expected = evidence.reduce((sum, each) => sum + 1 / (1 + Math.exp(-odds - each)), 0);
    share = (usual.share * usual.pages + expected) / (usual.pages + evidence.length);
  }
  return share;
}
