import { decide } from './anchor-decision.ts';
import { searchedText, weighPlaces } from './anchor-ladder.ts';
import { noLandmarks } from './anchor-landmarks.ts';
import { standsInPlace, storedFragment } from './anchor-sidecar.ts';
import type { Anchor, LocateAnchor } from './anchor-types.ts';
import { codePointMap } from './code-points.ts';
import type { Range } from './range.ts';

export { locateAnchors, type LocateOptions } from './anchor-sidecar.ts';
export type { Anchor, AnchorState, LocateAnchor, LocatedAnchor } from './anchor-types.ts';

/**
 * Makes the finder for a text. It costs next to nothing for words that stand in their place; near words are looked for
 * only where they do not. A whole sidecar is found better at once (`locateAnchors`).
 */
export function anchorFinder(text: string): LocateAnchor {
  const map = codePointMap(text);
  const searched = searchedText(text);
  return (anchor) => {
    const { quote, at } = anchor;
    if (standsInPlace(text, map, anchor))
      return { state: 'exact', range: { at, end: at + codePointMap(quote).length } };
    const places = weighPlaces(searched, storedFragment(anchor, map), noLandmarks);
    const { state, place } = decide(text, quote, map.toUtf16(at), places);
    return {
      state,
      range: place === null ? null : { at: map.toCodePoint(place.start), end: map.toCodePoint(place.end) },
    };
  };
}

/** A place that a person may choose for an anchor, in code points. */
export interface AnchorCandidate extends Range {
  /** How likely it is to be the anchor's, from 0 to 1. */
  readonly score: number;
}

/** The likeliest places for an anchor that is lost or ambiguous, best first: for a person to choose from. */
export function anchorCandidates(text: string, anchor: Anchor, limit: number): AnchorCandidate[] {
  const map = codePointMap(text);
  const places = weighPlaces(searchedText(text), storedFragment(anchor, map), noLandmarks);
  return places.slice(0, limit).map(({ start, end, likelihood }) => ({
    at: map.toCodePoint(start),
    end: map.toCodePoint(end),
    score: likelihood,
  }));
}

/** Characters of context stored on each side, in UTF-16 units. */
const contextLength = 32;

/** Quotes shorter than this, in code points, are stored with context even where they stand once. */
const shortQuote = 20;

/** The anchor to store for a stretch of a text, with context where FORMAT "Context" asks for it. */
export function makeAnchor(text: string, { at, end }: Range): Anchor {
  const map = codePointMap(text);
  const [start, stop] = [map.toUtf16(at), map.toUtf16(end)];
  const quote = text.slice(start, stop);
  const repeated = text.indexOf(quote) !== text.lastIndexOf(quote);
  if (!repeated && end - at >= shortQuote) return { quote, at };
  const before = text.slice(wholeFrom(text, Math.max(0, start - contextLength)), start);
  const after = text.slice(stop, wholeFrom(text, Math.min(text.length, stop + contextLength), -1));
  return { quote, at, ...(before !== '' && { before }), ...(after !== '' && { after }) };
}

/** An offset that does not cut a surrogate pair in two: the next one, or the one before. */
function wholeFrom(text: string, offset: number, step: 1 | -1 = 1): number {
  const cuts = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1));
  return offset > 0 && cuts ? offset + step : offset;
}
