import type { ArticleFacts } from '../corpus/facts.ts';
import type { Placed, PlacedAnchor } from '../corpus/placed.ts';
import { anchorFinder, makeAnchor, type Anchor } from '../text/anchor.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { CodedArticle, Coder } from './context.ts';

/** A record with words, as sidecars have them. */
export interface AnchoredRecord extends Anchor {
  readonly id: string;
  readonly also?: readonly Anchor[];
  readonly retired?: boolean;
}

/** Gives where the words of a record stand now: its own words first, then the further ones. */
export type PlacesNow = (record: AnchoredRecord) => readonly [PlacedAnchor, ...PlacedAnchor[]];

/**
 * Where the words of the records of one sidecar stand now: as the whole sidecar was placed, which knows more than one
 * anchor does (its neighbours, the text of before) and is what a person sees. Words that others have written since are
 * looked for by themselves, and have a place only where they stand as they are.
 */
export function placesNow({ facts, text }: CodedArticle, sidecar: string): PlacesNow {
  const known = new Map(recordsOf(facts, sidecar).map((placed) => [placed.record.id, placed]));
  const locate = anchorFinder(text);
  const alone = (anchor: Anchor): PlacedAnchor => {
    const { state, range } = locate(anchor);
    return range !== null && (state === 'exact' || state === 'moved')
      ? { state, ...range }
      : { state: 'lost', at: null, end: null };
  };
  return (record) => {
    const { record: seen, anchor = null, also = [] } = known.get(record.id) ?? {};
    const own = anchor !== null && isSame(seen, record) ? anchor : alone(record);
    const further = (record.also ?? []).map((words, part) => {
      const place = also[part];
      return place !== undefined && isSame(seen?.also?.[part], words) ? place : alone(words);
    });
    return [own, ...further];
  };
}

/** What placing needs of a record, whatever its section. */
interface Words extends Partial<Anchor> {
  readonly id: string;
  readonly also?: readonly Partial<Anchor>[];
}

function recordsOf(facts: ArticleFacts, sidecar: string): readonly Placed<Words>[] {
  const { events, mentions, responses, noActs, rationales, relations } = facts;
  const all: readonly Placed<Words>[] = [...events, ...mentions, ...responses, ...noActs, ...rationales, ...relations];
  return all.filter((placed) => placed.sidecar.path === sidecar);
}

function isSame(one: Partial<Anchor> | undefined, other: Anchor): boolean {
  return one?.quote === other.quote && one.at === other.at;
}

/**
 * The record of a sidecar that covers a line, or stands on the very words where `exactly` is said: the one that is asked
 * for by id, else the first.
 */
export function recordOn<T extends AnchoredRecord>(
  records: readonly T[],
  line: Range,
  places: PlacesNow,
  id: string | null,
  exactly = false,
): T | undefined {
  const isOn = ({ at, end }: PlacedAnchor) =>
    at !== null && (exactly ? at === line.at && end === line.end : overlaps({ at, end }, line));
  const onLine = records.filter((record) => record.retired !== true && places(record).some(isOn));
  return onLine.find((record) => record.id === id) ?? onLine[0];
}

/**
 * The fields that every change of a record brings up to date: who decided, and where the words stand if they have moved
 * (FORMAT "Anchor states": the position is refreshed by the next write of that record).
 */
export function touched(record: AnchoredRecord, places: PlacesNow, { by }: Coder) {
  const [{ state, at }] = places(record);
  return { ...(state === 'moved' && at !== null && { at }), by, origin: undefined };
}

/**
 * The same where a person has decided anew on the words as they stand now: of words that have changed the record gets
 * those that were decided on, for the old ones say something else.
 */
export function decidedAnew(record: AnchoredRecord, places: PlacesNow, text: string, coder: Coder) {
  const [{ state, at, end }] = places(record);
  if (state !== 'changed' || at === null) return touched(record, places, coder);
  const { quote, at: start, before, after } = makeAnchor(text, { at, end });
  return { quote, at: start, before, after, by: coder.by, origin: undefined };
}
