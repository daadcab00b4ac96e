import { withoutClashes } from './anchor-clashes.ts';
import { decide, type Decision } from './anchor-decision.ts';
import { fragmentOf, type Fragment } from './anchor-fragment.ts';
import { areaLength, searchedText, weighPlaces, type SearchedText, type WeighedPlace } from './anchor-ladder.ts';
import { landmarksOf, noLandmarks, sharedLandmarks, type Landmark, type Landmarks } from './anchor-landmarks.ts';
import type { Anchor, LocatedAnchor } from './anchor-types.ts';
import { codePointMap, type CodePointMap } from './code-points.ts';
import { plainText } from './plain-text.ts';

export interface LocateOptions {
  /** The normalised text in which the anchors were made, where it is known. */
  readonly earlier?: string;
}

/** Characters of the old text that are looked at on each side of a quote, in UTF-16 units. */
const earlierContext = 64;

/**
 * Finds the anchors of a whole sidecar at once: neighbours that are found for sure tell where the others should be.
 * Gives one result for each anchor, in their order.
 */
export function locateAnchors(
  text: string,
  anchors: readonly Anchor[],
  { earlier }: LocateOptions = {},
): LocatedAnchor[] {
  const map = codePointMap(text);
  const exact = anchors.map((anchor) => standsInPlace(text, map, anchor));
  const weighed = exact.every((isExact) => isExact) ? [] : weighAll(text, anchors, exact, map, earlier);
  const decisions = anchors.map(({ quote, at }, index): Decision =>
    exact[index] === true
      ? inPlace(map.toUtf16(at), quote.length)
      : decide(text, quote, map.toUtf16(at), weighed[index] ?? []),
  );
  return withoutClashes(decisions, anchors).map(({ state, place }) => ({
    state,
    range: place === null ? null : { at: map.toCodePoint(place.start), end: map.toCodePoint(place.end) },
  }));
}

function inPlace(start: number, length: number): Decision {
  return { state: 'exact', place: { start, end: start + length, likelihood: 1 } };
}

/** True where an anchor's words stand at its place, with the context that is stored. */
export function standsInPlace(
  text: string,
  map: CodePointMap,
  { quote, at, before = '', after = '' }: Anchor,
): boolean {
  if (quote === '' || at > map.length) return false;
  const start = map.toUtf16(at);
  return (
    text.startsWith(quote, start) &&
    text.startsWith(after, start + quote.length) &&
    text.slice(Math.max(0, start - before.length), start) === before
  );
}

/** The fragment of an anchor as it is stored. */
export function storedFragment(
  { quote, at, before = '', after = '' }: Anchor,
  map: CodePointMap,
  isRepeated = false,
): Fragment {
  return fragmentOf(quote, map.toUtf16(Math.min(at, map.length)), before, after, { isRepeated });
}

/** Quotes of this length, in UTF-16 units, have context in our own sidecars only where they stood more than once. */
const longQuote = 24;

/** Which anchors' words stood more than once, as far as a sidecar shows: context only where it is needed. */
function repeatedOnes(anchors: readonly Anchor[]): boolean[] {
  const isBare = ({ before, after }: Anchor) => before === undefined && after === undefined;
  const isSparing = anchors.some((anchor) => anchor.quote.length >= longQuote && isBare(anchor));
  return anchors.map((anchor) => isSparing && anchor.quote.length >= longQuote && !isBare(anchor));
}

/** The places of each anchor of a sidecar, likeliest first; none for those that stand in their place. */
export function weighAll(
  text: string,
  anchors: readonly Anchor[],
  exact: readonly boolean[],
  map: CodePointMap,
  earlier: string | undefined,
): WeighedPlace[][] {
  const searched = searchedText(text);
  const old = earlier === undefined ? null : oldText(earlier, searched);
  const repeated = repeatedOnes(anchors);
  const fragments = anchors.map(
    (anchor, index) => old?.fragment(anchor) ?? storedFragment(anchor, map, repeated[index]),
  );
  const fixed = landmarksOf(old?.landmarks ?? []);
  const first = fragments.map((fragment, index) =>
    exact[index] === true ? [] : weighPlaces(searched, fragment, old === null ? noLandmarks : fixed),
  );
  const sure = fragments.map((fragment, index) => landmarkOf(fragment, exact[index] === true, first[index] ?? []));
  const all = landmarksOf([...(old?.landmarks ?? []), ...sure.flatMap((mark) => mark ?? [])]);
  return fragments.map((fragment, index) => {
    const before = first[index] ?? [];
    if (exact[index] === true) return [];
    const landmarks = all.except(sure[index] ?? null);
    return isSettled(fragment, before[0], landmarks) ? before : weighPlaces(searched, fragment, landmarks);
  });
}

/** Neighbours less likely than this tell nothing. */
const sureNeighbour = 0.97;

/** True for a place that could hardly be surer, and that the neighbours expect. */
function isSettled({ at, quote }: Fragment, best: WeighedPlace | undefined, landmarks: Landmarks): boolean {
  if (best === undefined || best.likelihood < 0.995) return false;
  return landmarks
    .expectations(at, quote.length)
    .some(({ now, distance }) => Math.abs(now - best.start) <= 4 + distance * 0.1);
}

function landmarkOf({ at, quote }: Fragment, isExact: boolean, [best]: readonly WeighedPlace[]): Landmark | null {
  if (isExact) return { old: at, now: at, length: quote.length };
  if (best === undefined || best.likelihood < sureNeighbour) return null;
  return { old: at, now: best.start, length: best.end - best.start };
}

/** Longer texts are not compared whole, in UTF-16 units: it takes time and memory in proportion to their length. */
const maxCompared = 400_000;

function oldText(earlier: string, { text, areaAt }: SearchedText) {
  const map = codePointMap(earlier);
  const isShort = Math.max(earlier.length, text.length) <= maxCompared;
  const plain = plainText(isShort ? earlier : '');
  const now = text.length <= areaLength ? areaAt(0).plain : plainText(isShort ? text : '');
  const landmarks = (isShort ? sharedLandmarks(plain.loose, now.loose) : []).flatMap(inPieces).map((mark): Landmark => {
    const start = now.start(mark.now);
    return { old: plain.start(mark.old), now: start, length: now.end(mark.now + mark.length - 1) - start };
  });
  const fragment = ({ quote, at }: Anchor): Fragment | null => {
    const start = map.toUtf16(at);
    if (at > map.length || !earlier.startsWith(quote, start)) return null;
    const before = earlier.slice(Math.max(0, start - earlierContext), start);
    const end = start + quote.length;
    const isRepeated = earlier.indexOf(quote) !== earlier.lastIndexOf(quote);
    return fragmentOf(quote, start, before, earlier.slice(end, end + earlierContext), { isRepeated, isWhole: true });
  };
  return { landmarks, fragment };
}

/** Lengths of a stretch differ in the two texts where white space does; in short pieces that does not add up. */
const pieceLength = 24;

function inPieces({ old, now, length }: Landmark): Landmark[] {
  return Array.from({ length: Math.ceil(length / pieceLength) }, (_, index) => {
    const from = index * pieceLength;
    return { old: old + from, now: now + from, length: Math.min(pieceLength, length - from) };
  });
}
