import { findMentions } from '../../article/mentions.ts';
import { sourceOf } from '../../article/source.ts';
import { mentionMeanings } from '../../corpus/mention-meanings.ts';
import type { Placed } from '../../corpus/placed.ts';
import { cuesIn, type FoundCue } from '../../relations/cue-words.ts';
import { codePointMap } from '../../text/code-points.ts';
import type { RationaleRecord } from '../../sidecar/schema.ts';
import type { RuleContext } from '../rule.ts';
import type { ReadRelation } from './reading.ts';

/** The words of a rationale, the cues in them, and the relations that it makes. */
export interface RationaleWords {
  readonly path: string;
  readonly placed: Placed<RationaleRecord>;
  readonly words: string;
  readonly cues: readonly FoundCue[];
  /** Those of its relations that count. */
  readonly relations: readonly [ReadRelation, ...ReadRelation[]];
}

/**
 * The rationales of relations that are read, with their words as they stand now. Lost words say nothing. In steps, since
 * there may be as many as in the corpus.
 */
export function* rationalesInSteps(relations: readonly ReadRelation[]): Generator<void, RationaleWords[]> {
  const made = new Map<Placed<RationaleRecord>, [ReadRelation, ...ReadRelation[]]>();
  for (const relation of relations) {
    const { rationale } = relation.entry;
    if (rationale === null) continue;
    const known = made.get(rationale);
    if (known === undefined) made.set(rationale, [relation]);
    else known.push(relation);
  }
  const rationales: RationaleWords[] = [];
  for (const [placed, own] of made) {
    const { words } = placed;
    if (words === null) continue;
    rationales.push({ path: own[0].entry.path, placed, words, cues: cuesIn(words), relations: own });
    if (rationales.length % rationalesAtATime === 0) yield;
  }
  return rationales;
}

const rationalesAtATime = 25;

/** The page's event, or the other one of its rationale. */
export type Side = 'this' | 'other';

/** The mentions that a cue joins: one that is its subject, one that is its object. */
export interface Joined {
  readonly subject: Side | 'unknown' | undefined;
  readonly object: Side | 'unknown' | undefined;
}

/**
 * Which events a cue joins: a mention that leads up to it is its subject, one that follows closely is its object. 'Unknown'
 * are mentions of which nothing tells what they mean; undefined where no mention stands there. Words between that begin
 * another clause part them: 'the raid told in Event 3 and undermines'.
 */
export function joinedBy(
  { path, placed: { record }, words }: Omit<RationaleWords, 'relations'>,
  { start, end }: FoundCue,
  { index }: RuleContext,
): Joined {
  const page = index.pageEvent(path);
  const mentions = findMentions(sourceOf(words), 0, words.length);
  const isThis = (id: string) => page !== undefined && (page.id === id || page.aliases.includes(id));
  const meanings = mentionMeanings({ mentions }, record, isThis);
  const { toUtf16 } = codePointMap(words);
  const spots = mentions.map((mention, place) => {
    const meaning = meanings[place];
    const side: Side | 'unknown' = meaning === 'this' || meaning === 'other' ? meaning : 'unknown';
    return { start: toUtf16(mention.at), end: toUtf16(mention.end), side };
  });
  const before = spots.findLast((spot) => spot.end <= start);
  const after = spots.find((spot) => spot.start >= end);
  const leads = before && leadsUp.test(words.slice(before.end, start)) && !inPhrase.test(words.slice(0, before.start));
  const follows = after && followsClosely.test(words.slice(end, after.start));
  return { subject: leads ? before.side : undefined, object: follows ? after.side : undefined };
}

/** Words that begin another clause or phrase. */
const joints = 'and|or|but|nor|of|in|which|that|who|whom|whose|while|when|where|as|than';

/** A few words between a subject and what it does: 'can be read', 'directly', 'is a direct diplomatic'. */
const leadsUp = new RegExp(`^(?:\\s+(?!(?:${joints.replace('|as', '')})\\b)[\\p{L}’'-]+){0,6}\\s+$`, 'iu');

/** A few words between a verb and its object: 'the diplomatic effort of'. */
const followsClosely = /^(?:\s+(?!(?:and|or|but|which|that|who|while|when|where)\b)[\p{L}’'-]+){0,6}\s+$/iu;

/** A mention behind a preposition is no subject: 'the promise of Event 3'. */
const inPhrase = /(?:^|\s)(?:of|in|to|on|for|with|from|by|about|at|after|before|than|against|under|beside|since)\s+$/iu;

/** Which side the subject of a cue is; undefined where the words do not tell, or tell the same of both. */
export function subjectOf(rationale: RationaleWords, cue: FoundCue, context: RuleContext): Side | undefined {
  const { subject, object } = joinedBy(rationale, cue, context);
  if (subject === 'this' || subject === 'other') return object === subject ? undefined : subject;
  // Of two sides the one that is not the object is the subject.
  return subject === 'unknown' && (object === 'this' || object === 'other') ? opposite(object) : undefined;
}

export function opposite(side: Side): Side {
  return side === 'this' ? 'other' : 'this';
}

/** Which side a relation runs from; undefined where its ends are not the page's event and another. */
export function sideFrom({ path }: RationaleWords, { entry }: ReadRelation, { index }: RuleContext): Side | undefined {
  const page = index.pageEvent(path);
  const [isFrom, isTo] = [entry.ends.from?.event === page, entry.ends.to?.event === page];
  if (page === undefined || isFrom === isTo) return undefined;
  return isFrom ? 'this' : 'other';
}
