import { findMentions } from '../../article/mentions.ts';
import { sourceOf } from '../../article/source.ts';
import { mentionMeanings } from '../../corpus/mention-meanings.ts';
import type { Placed } from '../../corpus/placed.ts';
import { cuesIn, type FoundCue } from '../../relations/cue-words.ts';
import { codePointMap } from '../../text/code-points.ts';
import type { RationaleRecord } from '../../sidecar/schema.ts';
import type { RuleContext } from '../rule.ts';
import type { ReadRelation, RelationReading } from './reading.ts';

/** The words of a rationale, the cues in them, and the relations that it makes. */
export interface RationaleWords {
  readonly path: string;
  readonly placed: Placed<RationaleRecord>;
  readonly words: string;
  readonly cues: readonly FoundCue[];
  /** Those of its relations that count. */
  readonly relations: readonly [ReadRelation, ...ReadRelation[]];
}

/** The rationales of which relations are read, with their words as they stand now. Lost words say nothing. */
export function rationalesOf({ relations }: RelationReading): RationaleWords[] {
  const made = new Map<Placed<RationaleRecord>, [ReadRelation, ...ReadRelation[]]>();
  for (const relation of relations) {
    const { rationale } = relation.entry;
    if (rationale === null) continue;
    const known = made.get(rationale);
    if (known === undefined) made.set(rationale, [relation]);
    else known.push(relation);
  }
  return [...made].flatMap(([placed, own]) => {
    const { words } = placed;
    if (words === null) return [];
    return [{ path: own[0].entry.path, placed, words, cues: cuesIn(words), relations: own }];
  });
}

/** The page's event, or the other one of its rationale. */
export type Side = 'this' | 'other';

/**
 * Which side the subject of a cue is: what the nearest mention before it means, or else not what the nearest one after it
 * means. Undefined where the words do not tell, or tell the same of both.
 */
export function subjectOf(
  { path, placed: { record }, words }: Omit<RationaleWords, 'relations'>,
  { start, end }: FoundCue,
  { index }: RuleContext,
): Side | undefined {
  const page = index.pageEvent(path);
  const mentions = findMentions(sourceOf(words), 0, words.length);
  const isThis = (id: string) => page !== undefined && (page.id === id || page.aliases.includes(id));
  const meanings = mentionMeanings({ mentions }, record, isThis);
  const { toUtf16 } = codePointMap(words);
  const spots = mentions.map((mention, place): Spot => {
    const meaning = meanings[place];
    const side = meaning === 'this' || meaning === 'other' ? meaning : undefined;
    return { start: toUtf16(mention.at), end: toUtf16(mention.end), side, isNumbered: mention.number !== null };
  });
  const before = spots.findLast((spot) => spot.end <= start && !hasStop(words.slice(spot.end, start)));
  const after = spots.find((spot) => spot.start >= end && !hasStop(words.slice(end, spot.start)));
  if (before?.side !== undefined) return after?.side === before.side ? undefined : before.side;
  // Of two sides the one that is not the object is the subject, unless a third event stands there.
  if (after?.side === undefined || before?.isNumbered === true) return undefined;
  return opposite(after.side);
}

/** A mention of an event, at UTF-16 offsets of the words. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly side: Side | undefined;
  readonly isNumbered: boolean;
}

function hasStop(between: string): boolean {
  return /[.;:!?](?:\s|$)/.test(between);
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
