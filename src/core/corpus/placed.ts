import { anchorOf } from '../sidecar/anchors.ts';
import type { BareAnchor } from '../sidecar/schema.ts';
import { locateAnchors, type Anchor, type AnchorState, type LocatedAnchor } from '../text/anchor.ts';
import { codePointLength, codePointMap } from '../text/code-points.ts';
import { detached } from '../text/detached.ts';
import { mapped, none } from '../text/lists.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { SidecarFile } from './files.ts';

/**
 * Where words stand today; `assumed` before the text was read: then they are taken to stand where they stood when they
 * were annotated. Place and state are one object: there are two such objects for each article of a corpus.
 */
export type PlacedAnchor = WordsInPlace | WordsWithoutPlace;

interface WordsInPlace extends Range {
  readonly state: AnchorState | 'assumed';
}

interface WordsWithoutPlace {
  readonly state: AnchorState;
  readonly at: null;
  readonly end: null;
}

/** The range of words today; null where their place is not known, and for a record without words. */
export function rangeNow(anchor: PlacedAnchor | null | undefined): Range | null {
  return anchor?.at == null ? null : { at: anchor.at, end: anchor.end };
}

/** A record with the layer it is written in and the place of its words today. */
export interface Placed<T> {
  readonly record: T;
  readonly sidecar: SidecarFile;
  /** Null for a record without words. */
  readonly anchor: PlacedAnchor | null;
  /** Places of the further words that tell the same act. */
  readonly also: readonly PlacedAnchor[];
  /** The words as they stand in the text now; null where they are lost, and for a record without words. */
  readonly words: string | null;
}

/** A record that is told by its id, and by its sidecar where that is known: ids are unique in one sidecar only. */
export interface MeantRecord {
  readonly record: string | null;
  /** Path of its sidecar; null or missing for any. */
  readonly sidecar?: string | null;
}

/** True for the record that is meant. */
export function isMeant(
  { record: { id }, sidecar: { path } }: Pick<Placed<{ readonly id: string }>, 'record' | 'sidecar'>,
  { record, sidecar = null }: MeantRecord,
): boolean {
  return id === record && (sidecar === null || sidecar === path);
}

/** What a record needs to have a place. */
export interface RecordWithWords extends Partial<Anchor> {
  readonly also?: readonly BareAnchor[];
}

/** Places the records of one sidecar in one text, all of them at once: neighbours tell where the others went. */
export interface Placer {
  /** Says that a record is to be placed; the function gives its place once `placeAll` has run. */
  add<T extends RecordWithWords>(record: T): () => Placed<T>;
  /** Places all that was added, and gives the places in that order. */
  placeAll(): readonly PlacedAnchor[];
}

/** Makes the placer of a sidecar. `earlier` is the text that its anchors were made in, where that is known. */
export function placerOf(sidecar: SidecarFile, text: string, earlier: string | undefined): Placer {
  const anchors: Anchor[] = [];
  let places: readonly PlacedAnchor[] = [];
  const slotOf = (anchor: Anchor) => anchors.push(anchor) - 1;
  const at = (slot: number): PlacedAnchor => places[slot] ?? { state: 'lost', at: null, end: null };
  return {
    add: (record) => {
      const own = anchorOf(record);
      const slot = own === null ? null : slotOf(own);
      const further =
        record.also === undefined ? none : record.also.flatMap((each) => anchorOf(each) ?? []).map(slotOf);
      return () => {
        const anchor = slot === null ? null : at(slot);
        const words = own === null || anchor === null ? null : wordsNow(text, own, anchor);
        return { record, sidecar, anchor, also: mapped(further, at), words };
      };
    },
    placeAll: () => {
      places = locateAnchors(text, anchors, earlier === undefined ? {} : { earlier }).map(placed);
      return places;
    },
  };
}

/** Places a record without a look at the text: its words are assumed to stand where they stood. */
export function assumePlace<T extends RecordWithWords>(record: T, sidecar: SidecarFile): Placed<T> {
  const own = anchorOf(record);
  const also = record.also === undefined ? none : record.also.flatMap((each) => anchorOf(each) ?? []).map(assumed);
  return { record, sidecar, anchor: own && assumed(own), also, words: own?.quote ?? null };
}

function assumed({ quote, at }: Anchor): PlacedAnchor {
  return { state: 'assumed', at, end: at + codePointLength(quote) };
}

function placed({ state, range }: LocatedAnchor): PlacedAnchor {
  return range === null ? { state, at: null, end: null } : { state, at: range.at, end: range.end };
}

/** The words of an anchor as they stand in the text now. */
function wordsNow(text: string, { quote }: Anchor, { state, at, end }: PlacedAnchor): string | null {
  if (state === 'lost') return null;
  if (state !== 'changed' || at === null) return quote;
  const map = codePointMap(text);
  return detached(text.slice(map.toUtf16(at), map.toUtf16(end)));
}

/** True where somebody has to look at words before they are relied on: they have changed, or have no place. */
export function isDoubtful({ state }: PlacedAnchor): boolean {
  return state === 'changed' || state === 'ambiguous' || state === 'lost';
}

/** True where a record's words, or further words of it, stand in a range. */
export function covers({ anchor, also }: Pick<Placed<unknown>, 'anchor' | 'also'>, range: Range): boolean {
  return placesOf({ anchor, also }).some((place) => overlaps(place, range));
}

/** All places where a record's words stand today. */
export function placesOf({ anchor, also }: Pick<Placed<unknown>, 'anchor' | 'also'>): Range[] {
  return [anchor, ...also].flatMap((each) => rangeNow(each) ?? []);
}
