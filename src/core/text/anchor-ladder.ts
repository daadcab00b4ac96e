import { evidenceFor, type Evidence, type Finding } from './anchor-evidence.ts';
import type { Fragment } from './anchor-fragment.ts';
import type { Landmarks } from './anchor-landmarks.ts';
import { nearPlaces, overlap, samePlaces, type Area, type Place } from './anchor-places.ts';
import { weightsWithEarlier, weightsWithout } from './anchor-weights.ts';
import { plainText } from './plain-text.ts';

/** A place with how likely it is that the anchor's words are there. */
export interface WeighedPlace {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: 'same' | 'alike' | 'near';
  readonly evidence: Evidence;
  /** How well the surroundings fit, on the side where they fit worse. */
  readonly fit: number;
  /** Whether the very words stand in one place only. */
  readonly onlyOne: boolean;
  /** From 0 to 1; those of all places and of the words being gone sum to 1. */
  readonly likelihood: number;
}

/** The text in which anchors are looked for. */
export interface SearchedText {
  readonly text: string;
  /** The stretch of the text round a place in which near words are looked for. */
  areaAt(offset: number): Area;
}

/** Near words are looked for in stretches of this length, in UTF-16 units: searching takes time in proportion to it. */
export const areaLength = 65_536;

export function searchedText(text: string): SearchedText {
  const areas = new Map<number, Area>();
  return {
    text,
    areaAt: (offset) => {
      const step = areaLength / 4;
      const isShort = text.length <= areaLength;
      const centre = isShort
        ? 0
        : Math.round(Math.max(0, Math.min(offset, text.length) - areaLength / 2) / step) * step;
      const known = areas.get(centre);
      if (known !== undefined) return known;
      const source = text.slice(centre, centre + areaLength);
      const area = { base: centre, source, plain: plainText(source) };
      areas.set(centre, area);
      return area;
    },
  };
}

/** All places where an anchor's words may be, likeliest first. */
export function weighPlaces(searched: SearchedText, fragment: Fragment, landmarks: Landmarks): WeighedPlace[] {
  const { text } = searched;
  const weights = fragment.isWhole ? weightsWithEarlier : weightsWithout;
  const [nearest] = [...landmarks.expectations(fragment.at, fragment.quote.length)].sort(
    (a, b) => a.distance - b.distance,
  );
  const expected = nearest?.now ?? fragment.at;
  const area = searched.areaAt(expected);
  const at = area.plain.indexOf(expected - area.base);
  const same = samePlaces(area, fragment, at);
  const weigh = (places: readonly Place[]) =>
    weighed(
      places.map((place) => {
        const finding = evidenceFor(area, fragment, place, landmarks, text.length, same.length === 1);
        return { place, ...finding, score: scoreOf(finding.evidence, weights) };
      }),
    ).map(({ place, evidence, fit, likelihood }) => ({
      ...inText(area, place),
      words: place.words,
      evidence,
      fit,
      onlyOne: same.length === 1,
      likelihood,
    }));
  const first = weigh(same);
  if ((first[0]?.likelihood ?? 0) > settled) return first;
  return weigh([...same, ...nearPlaces(area, fragment, at, same)]);
}

/** Near words are not looked for where the very words are so likely at a place. */
const settled = 0.995;

interface Scored extends Finding {
  readonly place: Place;
  readonly score: number;
}

/** Likelihoods of places apart from each other; of those that overlap the best stays. */
function weighed(all: readonly Scored[]): (Scored & { likelihood: number })[] {
  const apart: Scored[] = [];
  for (const each of [...all].sort((a, b) => b.score - a.score))
    if (!apart.some((better) => overlap(better.place, each.place) >= 0.4)) apart.push(each);
  const top = Math.max(0, apart[0]?.score ?? 0);
  const total = apart.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(-top));
  return apart.map((each) => ({ ...each, likelihood: Math.exp(each.score - top) / total }));
}

function inText({ base, plain }: Area, { start, end }: Place) {
  return { start: base + plain.start(start), end: base + plain.end(end - 1) };
}

function scoreOf(evidence: Evidence, weights: readonly number[]): number {
  return evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
