import { earlierEnd } from '../relations/time-order.ts';
import { relationTypes } from '../relations/types.ts';
import { weightOfPlace } from './cue-places.ts';
import type { Cue } from './relation-cues.ts';
import { opposite, type Reading, type Segment, type Side } from './sides.ts';
import { round } from './page-actors.ts';

/** A relation that a rationale may make. */
export interface RelationGuess {
  readonly type: string;
  /** The event that it runs from: this page's or the other one. */
  readonly from: 'this' | 'other';
  readonly score: number;
  readonly sure: boolean;
  readonly why: string;
  /** True where the sentence that tells it calls one of the events, so that its words tell the direction. */
  readonly clear: boolean;
  /** True where it calls one on either side of the words, or takes up the sentence before: they cannot be meant otherwise. */
  readonly explicit: boolean;
}

const mostRelations = 10;

/** How much further words of a type count beside the first. */
const furtherWords = 0.4;

/** The relations that the words of a rationale tell under one reading of its sides, the likeliest first. */
export function relationsOf(segments: readonly Segment[], reading: Reading, cues: readonly Cue[]): RelationGuess[] {
  const best = new Map<string, RelationGuess>();
  const told = new Map<string, Cue[]>();
  for (const cue of cues) {
    const from = fromOf(cue, segments, reading);
    const score = cue.weight * (from.sure ? 1 : 0.85) * weightOfPlace(cue, segments);
    const known = best.get(cue.type);
    told.set(cue.type, [...(told.get(cue.type) ?? []), cue]);
    if (known !== undefined && known.score >= score) continue;
    best.set(cue.type, {
      type: cue.type,
      from: from.side,
      score,
      sure: false,
      why: `'${cue.words}'`,
      clear: from.clear,
      explicit: from.explicit,
    });
  }
  for (const [type, guess] of best) {
    best.set(type, { ...guess, score: guess.score + (1 - guess.score) * furtherShare(told.get(type) ?? []) });
  }
  // Where no words tell, the later event most often responds to the earlier one.
  if (best.size === 0)
    best.set('responds-to', {
      type: 'responds-to',
      from: later(reading),
      score: 0.3,
      sure: false,
      why: '',
      clear: false,
      explicit: false,
    });
  const ranked = [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostRelations);
  // Several types in one line share its belief, but a hedged line may well tell two.
  const sum = ranked.reduce((all, { score }) => all + score, 0);
  return ranked.map((guess, place) => {
    const score = round(guess.score * Math.min(1, 0.6 + (0.4 * guess.score) / sum));
    return { ...guess, score, sure: place === 0 && score >= 0.75 };
  });
}

/** Which end of a relation of a type happens first. */
type Earlier = ReadonlyMap<string, 'from' | 'to'>;

/** Types of which one end is what was there before. */
const backgrounds: readonly (readonly [string, 'from' | 'to'])[] = [
  ['about', 'to'],
  ['context-for', 'from'],
];

/** Types that imply no order, with the end that is mostly there first: what is undermined or spoken of, a background. */
const mostlyEarlier: Earlier = new Map([['undermines', 'to'], ...backgrounds]);

/** The same of types that hardly go against it, however the words stand: a background is older than what it explains. */
const usuallyEarlier: Earlier = new Map([
  ...backgrounds,
  ['causes', 'from'],
  ['escalates', 'to'],
  ['responds-to', 'to'],
  ['enables', 'from'],
  ['de-escalates', 'to'],
]);

/** Which end of a relation of a type happens first; null where the type implies no order. */
function earlier(id: string): 'from' | 'to' | null {
  const type = relationTypes.find((each) => each.id === id);
  return type === undefined ? null : earlierEnd(type);
}

/** Which of the two events happened first by the relation that the words tell, where its type implies an order. */
export function happenedFirst([first]: readonly RelationGuess[]): 'this-first' | 'other-first' | 'unknown' {
  const end = first === undefined || first.why === '' ? null : earlier(first.type);
  if (first === undefined || end === null) return 'unknown';
  return (end === 'from') === (first.from === 'this') ? 'this-first' : 'other-first';
}

/** Which of two events came first, each where it is known. */
export interface CameFirst {
  readonly byDates: 'this' | 'other' | undefined;
  /** The one that is not called new. */
  readonly inFeed: 'this' | 'other' | undefined;
}

/**
 * Turns a relation so that it agrees with what the dates say happened first: one whose type implies an order in time, and
 * one whose type mostly goes with one where the words leave the direction open. Where one of the events is
 * called new, types that hardly go against their order follow the dates whatever the words, and without dates that event.
 */
export function inTime(guess: RelationGuess, { byDates, inFeed }: CameFirst): RelationGuess {
  const end = earlier(guess.type) ?? (guess.clear ? null : (mostlyEarlier.get(guess.type) ?? null));
  if (end !== null && byDates !== undefined) return turned(guess, end, byDates, 'the dates');
  // 'The new event provides the context for Event 5': a background is mostly older, and not where the words say so plainly.
  const isTold = guess.type === 'context-for' && guess.explicit;
  const usual = isTold ? undefined : usuallyEarlier.get(guess.type);
  if (usual === undefined || inFeed === undefined) return guess;
  if (byDates !== undefined) return turned(guess, usual, byDates, 'the dates');
  return turned(guess, usual, inFeed, 'the new event');
}

function turned(guess: RelationGuess, end: 'from' | 'to', first: 'this' | 'other', why: string): RelationGuess {
  const from = (end === 'from') === (first === 'this') ? 'this' : 'other';
  return from === guess.from ? guess : { ...guess, from, why: `${guess.why}; ${why}` };
}

/** What further words of one type add, at other places of the text than the first: several weak ones make it likely. */
function furtherShare(cues: readonly Cue[]): number {
  const ranked = [...cues].sort((a, b) => b.weight - a.weight);
  const apart = ranked.filter((cue, place) =>
    ranked.slice(0, place).every(({ start, end }) => cue.start >= end || cue.end <= start),
  );
  return 1 - apart.slice(1).reduce((none, { weight }) => none * (1 - furtherWords * weight), 1);
}

/** The side that a relation runs from. */
function fromOf(
  cue: Cue,
  segments: readonly Segment[],
  { sides }: Reading,
): { readonly side: 'this' | 'other'; readonly sure: boolean; readonly clear: boolean; readonly explicit: boolean } {
  const left = leftOf(cue, segments, sides);
  const right = rightOf(cue, segments, sides);
  const side = left ?? (right === undefined ? undefined : opposite(right));
  const sure = left !== undefined && right !== undefined && left !== right;
  if (cue.symmetric) return { side: 'this', sure: true, clear: true, explicit: true };
  if (side === undefined || side === 'both') return { side: 'this', sure: false, clear: false, explicit: false };
  const start = cue.from === 'left' ? side : opposite(side);
  const sentence = segments.find((segment) => segment.start <= cue.end && segment.end >= cue.start)?.sentence;
  const clear = segments.some((segment) => segment.sentence === sentence && segment.called !== null);
  return { side: start === 'other' ? 'other' : 'this', sure, clear, explicit: isExplicit(cue, segments, sentence) };
}

function isExplicit(cue: Cue, segments: readonly Segment[], sentence: number | undefined): boolean {
  const own = segments.filter((segment) => segment.sentence === sentence);
  const before = segments.filter((segment) => segment.sentence === (sentence ?? 0) - 1);
  const takesUp = own[0]?.takesUp === true && before.some(callsOne);
  const left = takesUp || own.some((segment) => segment.start < cue.start && callsOne(segment));
  return left && own.some((segment) => segment.start >= cue.end - 1 && callsOne(segment));
}

function callsOne({ called }: Segment): boolean {
  return called !== null && called !== 'both';
}

/** The side of what a cue is said of: of the clause's own subject where it calls an event, else of the sentence's. */
function leftOf(cue: Cue, segments: readonly Segment[], sides: readonly Side[]): Side | undefined {
  const sentence = segments.find(({ start, end }) => start <= cue.end && end >= cue.start)?.sentence;
  const before = segments.flatMap((segment, index) => {
    const side = sides[index];
    return segment.start < cue.start && segment.sentence === sentence && side !== undefined && side !== 'both'
      ? [{ side, segment }]
      : [];
  });
  const own = before.findLast(({ segment }) => segment.called !== null && segment.clause);
  return (own ?? before[0])?.side;
}

function rightOf(cue: Cue, segments: readonly Segment[], sides: readonly Side[]): Side | undefined {
  const within = segments.findIndex(({ start, end }) => start <= cue.end && end >= cue.start);
  const sentence = segments[within]?.sentence;
  // 'Asked about the ban (Event 4), she said …': a cue that leads its sentence speaks of what its own stretch calls.
  const isFirst = segments[within - 1]?.sentence !== sentence && cue.start <= (segments[within]?.start ?? 0) + 1;
  const own = sides[within];
  if (isFirst && segments[within]?.called !== null && own !== undefined && own !== 'both') return own;
  for (const [index, { start, sentence: there }] of segments.entries()) {
    const side = sides[index];
    if (start >= cue.end - 1 && there === sentence && side !== undefined && side !== 'both') return side;
  }
  return undefined;
}

/** The event that arrived later, as far as the reading tells. */
function later({ sideOf }: Reading): 'this' | 'other' {
  return sideOf('new') === 'other' ? 'other' : 'this';
}
