import type { Span } from '../text/quotes.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { RationaleText } from './page-text.ts';
import type { Cue } from './relation-cues.ts';
import { isVerb } from './roles.ts';
import { wordsIn } from './words.ts';

/** What a mention calls an event: 'the new event', 'this event', 'the recent event', or a number. */
export type Called = 'new' | 'this' | 'here' | 'recent' | 'former' | number;

/** A stretch of a rationale that speaks of one event, as far as its form shows. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What the event is called in it; null where nothing calls it, `both` where it speaks of both. */
  readonly called: Called | 'both' | null;
  /** True where it begins a clause of its own: a sentence, or what follows a semicolon or 'while'. */
  readonly clause: boolean;
  /** The sentence that it belongs to. */
  readonly sentence: number;
  /** True where it begins a sentence with a word that takes up the one before: 'This contextualizes …'. */
  readonly takesUp: boolean;
}

type Mention = RationaleText['mentions'][number];

/** What a mention calls its event. */
export function calledBy({ text, number }: Pick<Mention, 'text' | 'number'>): Called | 'both' {
  if (number !== null) return number;
  if (/\b(?:both|two|these)\b/i.test(text)) return 'both';
  if (/\bnew(?:er|est)?\b/i.test(text)) return 'new';
  if (/\b(?:recent|latest)\b/i.test(text)) return 'recent';
  if (/\b(?:earlier|previous|prior|former|other)\b/i.test(text)) return 'former';
  return /^here$/i.test(text) ? 'here' : 'this';
}

/** The mentions that stand within a stretch. */
export function within({ start, end }: Span, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

/** Words before a mention at which what is said of another event may end. */
const turn =
  /(?:,|;|\band\b|\bwhile\b|\bwhereas\b|\bbut\b|\bthat\b|\bwhich\b|\bwhat\b|\bas\b|\bwhere\b|\bthan\b|\bof\b|\bwith\b|\bby\b|\bin\b|\bto\b|\bfor\b|\bfrom\b)\s*$/iu;

/**
 * Parts a rationale into stretches that speak of one event each: at the ends of sentences, at words that tell a
 * relation, at 'while' and semicolons, and before a mention that calls an event otherwise than the one before it.
 */
export function segmentsIn({ quote, mentions }: RationaleText, cues: readonly Cue[]): Segment[] {
  const segments: Segment[] = [];
  for (const [sentence, { start, end }] of sentencesIn(quote).entries()) {
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const cuts = new Set<number>();
    const clauses = new Set<number>();
    for (const cue of cues) {
      if (!cue.separates || cue.start <= start || cue.end > end) continue;
      cuts.add(cue.start);
      cuts.add(cue.end);
    }
    for (const { index } of quote.slice(start, end).matchAll(/;|:(?=\s)|,?\s(?:while|whereas|whilst)\s/giu)) {
      cuts.add(start + index);
      clauses.add(start + index);
    }
    for (const [index, mention] of inside.entries()) {
      const before = inside[index - 1];
      if (before === undefined || calledBy(before) === calledBy(mention)) continue;
      cuts.add(turnBetween(quote, before.end, mention.start, cues));
    }
    const bounds = [start, ...[...cuts].filter((cut) => cut > start && cut < end).sort((a, b) => a - b), end];
    for (const [index, from] of bounds.slice(0, -1).entries()) {
      const to = bounds[index + 1] ?? end;
      if (cues.some((cue) => cue.separates && cue.start === from && cue.end === to)) continue;
      const own = inside.find((mention) => mention.start >= from && mention.end <= to);
      // What follows a colon tells more of what the sentence is about.
      const colon = own === undefined && quote.slice(from, to).startsWith(':') ? inside[0] : undefined;
      const teller = own ?? colon;
      segments.push({
        start: from,
        end: to,
        called: teller === undefined ? null : calledBy(teller),
        clause: index === 0 || clauses.has(from) || (own !== undefined && leadsClause(quote, { start, from }, own)),
        sentence,
        takesUp: index === 0 && takingUp.test(quote.slice(from, to)),
      });
    }
  }
  return segments;
}

const takingUp = /^["“]?\s*(?:this|it|that)\b(?! (?:\w+ )?event\b)/iu;

/** Words with which a sentence may begin before its subject: 'Following the strike, the new event …'. */
const fronting =
  /^["“'‘(\s]*(?:in|on|at|by|with|within|without|after|before|following|amid|amidst|against|despite|notwithstanding|during|since|because|although|though|as|given|under|alongside|beyond|unlike|like|owing|due|thanks|from|through|to|for|coming|building|drawing|prompted|triggered|provoked|responding|reacting|parallel|similar|prior|subsequent|contrary)\b/iu;

/**
 * 'Event 4 froze the accounts, the new event thaws them': a mention behind a comma with a verb behind it; or any behind
 * the comma that ends what a sentence puts before its subject.
 */
function leadsClause(quote: string, { start, from }: { start: number; from: number }, mention: Mention): boolean {
  const lead = quote.slice(from, mention.start);
  if (!/^,?\s*(?:and|but)?\s*(?:the|this)?\s*$/iu.test(lead)) return false;
  if (lead.startsWith(',') && fronting.test(quote.slice(start, from)) && !quote.slice(start, from).includes(','))
    return true;
  const [next] = wordsIn(quote.slice(mention.end, mention.end + 40));
  if (next === undefined || !/^\s*$/.test(quote.slice(mention.end, mention.end + next.start))) return false;
  return (
    isVerb(next.folded) || /^(?:is|was|are|were|has|had|does|did|will|would|can|could|may|might)$/.test(next.folded)
  );
}

/**
 * Where what is said of one event ends and what is said of the next begins. 'The new event … comments on the crime for
 * which people are held in Event 3': before a mention behind a preposition, all from the verb on belongs to it.
 */
function turnBetween(quote: string, from: number, to: number, cues: readonly Cue[]): number {
  const gap = quote.slice(from, to);
  if (/\b(?:in|of|by|from|under|during|at)\s+$/iu.test(gap)) {
    const cue = cues.find((each) => each.start >= from && each.end < to);
    if (cue !== undefined) return cue.end;
    const apposition = /^,[^,]{3,120},/u.exec(gap)?.[0].length ?? 0;
    const verb = wordsIn(gap.slice(apposition)).find(({ folded }) => isVerb(folded));
    if (verb !== undefined) return from + apposition + verb.end;
  }
  const lead = turn.exec(gap);
  return lead === null ? to : from + lead.index;
}

/** Which of the two events each stretch speaks of. */
export type Side = 'this' | 'other' | 'both';

/** One reading of a rationale: for each segment its side, and whether 'the new event' is this page. */
export interface Reading {
  readonly sides: readonly Side[];
  /** The side of what mentions call; undefined where nothing tells. */
  readonly sideOf: (called: Called) => Side | undefined;
  /** What speaks for it by form alone, in logarithms of odds. */
  readonly prior: number;
}

/** The two ways to read a rationale: what is called first is this page, or the other event. */
export function readingsOf(
  segments: readonly Segment[],
  cues: readonly Cue[],
  { quote, mentions }: Pick<RationaleText, 'quote' | 'mentions'>,
): Reading[] {
  const called = [...new Set(mentions.map(calledBy))].filter((each) => each !== 'both');
  const groups = groupsOf(called);
  return (['this', 'other'] as const).map((first) => {
    const sideOf = (name: Called): Side | undefined => {
      const group = groups.findIndex((names) => names.includes(name));
      if (group < 0) return undefined;
      return group === 0 ? first : opposite(first);
    };
    const opening = openingSide(segments, quote, sideOf('new'));
    const sides = segments.map(({ called: name, sentence }): Side | null => {
      if (name === null) return sentence === 0 ? opening : null;
      return name === 'both' ? 'both' : (sideOf(name) ?? null);
    });
    const filled = fill(segments, sides, cues, called.length === 0 ? first : undefined);
    const thisIs = sideOf('this');
    const named = thisIs === undefined || called.length < 2 ? 0 : thisIs === 'this' ? 0.6 : -0.6;
    const isHere = sideOf('here');
    const placed = isHere === undefined ? 0 : isHere === 'this' ? 2 : -2;
    const prior = placed + named + (called.includes('new') ? 0 : usualOrder(filled[0], cues));
    return { sides: filled, sideOf, prior };
  });
}

/**
 * The side of a first sentence that calls no event, where the second one speaks of the new event: mostly it tells of what
 * the new event is then set against; 'The crews are back. The new event thereby reverses …' tells of the new event.
 */
function openingSide(segments: readonly Segment[], quote: string, isNew: Side | undefined): Side | null {
  const [first, second] = [0, 1].map((number) => segments.filter(({ sentence }) => sentence === number));
  if (isNew === undefined || first?.some(({ called }) => called !== null) !== false) return null;
  if (second?.find(({ called }) => called !== null)?.called !== 'new') return null;
  const words = quote.slice(second[0]?.start, second.at(-1)?.end);
  return /\b(?:therefore|thereby|thus|hence)\b/iu.test(words) ? isNew : opposite(isNew);
}

/**
 * Where nothing is called new: a page's rationales begin with what the page tells where it responds to something, and
 * with the other event where that is its background.
 */
function usualOrder(first: Side | undefined, cues: readonly Cue[]): number {
  if (first === undefined || first === 'both') return 0;
  const [cue] = cues.filter(({ symmetric }) => !symmetric);
  if (cue === undefined) return 0;
  const isBackground = cue.type === 'context-for' || cue.type === 'causes' || cue.type === 'enables';
  const expected = isBackground === (cue.from === 'left') ? 'other' : 'this';
  return first === expected ? 0.5 : -0.5;
}

/** Names in two groups that mean different events: 'the new event' against all others, else numbers against words. */
function groupsOf(called: readonly Called[]): Called[][] {
  if (called.includes('new')) return [['new'], called.filter((name) => name !== 'new')];
  const numbers = called.filter((name) => typeof name === 'number');
  const words = called.filter((name) => typeof name !== 'number');
  if (numbers.length > 0 && words.length > 0) return [numbers, words];
  const [first, ...others] = called;
  return first === undefined ? [] : [[first], others];
}

/**
 * The sides of stretches that call no event. A sentence begins with one event; what stands behind a word that tells a
 * relation is the other one. A sentence that calls no event goes on about the event that the one before began with.
 */
function fill(
  segments: readonly Segment[],
  sides: readonly (Side | null)[],
  cues: readonly Cue[],
  first: Side | undefined,
): Side[] {
  const filled = [...sides];
  const isParted = (from: number, to: number) =>
    cues.some((cue) => cue.separates && cue.start >= from && cue.end <= to);
  let begun: Side = first ?? 'both';
  for (const sentence of new Set(segments.map((segment) => segment.sentence))) {
    const own = segments.flatMap((segment, index) => (segment.sentence === sentence ? [{ segment, index }] : []));
    const [head, ...rest] = own;
    if (head === undefined) continue;
    const called = rest.find(({ index }) => filled[index] !== null && filled[index] !== 'both');
    const calledSide = called === undefined ? null : (filled[called.index] ?? null);
    if (filled[head.index] === null && called !== undefined && calledSide !== null) {
      filled[head.index] = isParted(head.segment.end, called.segment.start) ? opposite(calledSide) : calledSide;
    }
    const start = filled[head.index] ?? begun;
    filled[head.index] = start;
    for (const [place, { segment, index }] of rest.entries()) {
      const before = place === 0 ? start : (filled[rest[place - 1]?.index ?? 0] ?? start);
      filled[index] ??= isParted(head.segment.end, segment.start) ? opposite(start) : before;
    }
    begun = start;
  }
  return filled.map((side) => side ?? 'both');
}

export function opposite(side: Side): Side {
  return side === 'both' ? 'both' : side === 'this' ? 'other' : 'this';
}
