import { anchorsOf, type SidecarAnchor } from '../sidecar/anchors.ts';
import { readSidecar, type SidecarReading } from '../sidecar/read.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import { locateAnchors, type Anchor, type AnchorState, type LocatedAnchor } from '../text/anchor.ts';
import { standsInPlace } from '../text/anchor-sidecar.ts';
import { codePointMap } from '../text/code-points.ts';
import { textDigest } from '../text/digest.ts';
import { textPositions, type TextPositions } from '../text/positions.ts';
import type { Range } from '../text/range.ts';

/** An article's text as it is now, with what is asked of it again and again. */
export interface PresentText {
  /** Normalised. */
  readonly text: string;
  readonly digest: string;
  readonly positions: TextPositions;
}

export function presentText(text: string): PresentText {
  return { text, digest: textDigest(text), positions: textPositions(text) };
}

/** An annotation's words, and where they stand in the text as it is now. */
export interface AnchorPlace extends SidecarAnchor {
  /** Unique in its sidecar: the record's id, `<id>/also/1` for further words, `furniture/1` for a stretch. */
  readonly name: string;
  readonly located: LocatedAnchor;
}

/** A sidecar's text as it was read, and where its words stand, in file order. */
export interface PlacedSidecar {
  readonly yaml: string;
  readonly reading: SidecarReading;
  readonly places: readonly AnchorPlace[];
}

/**
 * Places the words of a whole sidecar at once. One whose digest is that of the text is not searched; `earlier` is the
 * normalised text in which its anchors were made, where that is known.
 */
export function placeSidecar(yaml: string, present: PresentText, earlier?: string): PlacedSidecar {
  const reading = readSidecar(yaml);
  const anchors = anchorsOf(reading.value);
  const located = locate(reading.value, anchors, present, earlier);
  const places = anchors.map((each, index) => ({ ...each, name: nameOf(each), located: located[index] ?? lost }));
  return { yaml, reading, places };
}

/** True where every anchor of a sidecar stands exactly. */
export function isAllExact({ places }: PlacedSidecar): boolean {
  return places.every(({ located }) => located.state === 'exact');
}

const lost: LocatedAnchor = { state: 'lost', range: null };

function locate(
  { text: digest }: Sidecar,
  anchors: readonly SidecarAnchor[],
  { text, digest: presentDigest }: PresentText,
  earlier: string | undefined,
): LocatedAnchor[] {
  if (digest === presentDigest) {
    const map = codePointMap(text);
    if (anchors.every(({ anchor }) => standsInPlace(text, map, anchor)))
      return anchors.map(({ anchor }) => ({ state: 'exact', range: placeOf(anchor) }));
  }
  return locateAnchors(
    text,
    anchors.map(({ anchor }) => anchor),
    earlier === undefined ? {} : { earlier },
  );
}

function placeOf({ quote, at }: Anchor): Range {
  return { at, end: at + codePointMap(quote).length };
}

function nameOf({ section, id, part }: SidecarAnchor): string {
  if (part === null) return id;
  return section === 'article' ? `${id}/${part + 1}` : `${id}/also/${part + 1}`;
}

/**
 * How many of a sidecar's words stand in their place in some text, from 0 to 1: 1 in the text in which it was made,
 * somewhat less where records were brought up to date since and others could not be.
 */
export function shareInPlace({ places }: PlacedSidecar, text: string): number {
  const map = codePointMap(text);
  return places.filter(({ anchor }) => standsInPlace(text, map, anchor)).length / Math.max(places.length, 1);
}

/** How many anchors are in each state. */
export type StateCounts = Readonly<Record<AnchorState, number>>;

export function countStates(places: Iterable<{ readonly state: AnchorState }>): StateCounts {
  const counts = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 };
  for (const { state } of places) counts[state] += 1;
  return counts;
}
