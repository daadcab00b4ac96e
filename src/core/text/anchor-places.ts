import type { Fragment } from './anchor-fragment.ts';
import { carriedOver, insideWord, toWholeWords, type Stretch } from './anchor-mapping.ts';
import { maxPattern, nearMatches } from './near-match.ts';
import type { PlainText } from './plain-text.ts';

/** A stretch of a text in which words are looked for, with the UTF-16 offset at which it begins. */
export interface Area {
  readonly base: number;
  readonly source: string;
  readonly plain: PlainText;
}

/** A place where an anchor's words may be now, in units of the area's plain text. */
export interface Place extends Stretch {
  /** The same words, the same but for case and accents, or near ones. */
  readonly words: 'same' | 'alike' | 'near';
}

/** Places of the very words that are looked at; those with the likeliest surroundings are taken. */
const maxSame = 24;

/** The places in an area where an anchor's very words are; `expected` is where they are thought to be. */
export function samePlaces(area: Area, fragment: Fragment, expected: number): Place[] {
  const quote = fragment.plain.text.slice(fragment.from, fragment.to);
  if (quote === '') return [];
  const starts = likeliest(occurrences(area.plain.text, quote), area, fragment, expected);
  return starts.map((start) => ({ start, end: start + quote.length, words: 'same' }));
}

/** The places where near words are, and those where the surroundings are near. */
export function nearPlaces(area: Area, fragment: Fragment, expected: number, same: readonly Place[]): Place[] {
  const { plain, from, to } = fragment;
  const loose = plain.loose.slice(from, to);
  if (loose === '') return [];
  const places = [...same];
  const alike = likeliest(occurrences(area.plain.loose, loose), area, fragment, expected);
  add(
    places,
    alike.map((start) => ({ start, end: start + loose.length, words: 'alike' })),
  );
  if (loose.length >= 4) add(places, nearQuote(area, fragment, loose));
  if (plain.text.length - (to - from) >= 8) add(places, nearFragment(area, fragment));
  return places.slice(same.length);
}

function nearQuote(area: Area, fragment: Fragment, loose: string): Place[] {
  if (loose.length > maxPattern) return nearEnds(area, fragment, loose);
  const whole = { start: 0, end: loose.length };
  return nearMatches(area.plain.loose, loose, errorsIn(loose)).flatMap((match) => [
    snapped(area, fragment, match),
    refined(area, fragment, loose, whole, match, 2),
    refined(area, fragment, loose, whole, match, match.errors + 2),
  ]);
}

function errorsIn(words: string): number {
  return Math.floor(words.length * 0.45);
}

/** Long quotes are looked for by their first and their last words. */
function nearEnds(area: Area, fragment: Fragment, loose: string): Place[] {
  const [head, tail] = [loose.slice(0, maxPattern), loose.slice(-maxPattern)];
  const tails = nearMatches(area.plain.loose, tail, errorsIn(tail));
  return nearMatches(area.plain.loose, head, errorsIn(head)).flatMap(({ start }) => {
    const far = ({ end }: Stretch) => Math.abs(end - start - loose.length);
    const [nearest] = [...tails].sort((a, b) => far(a) - far(b));
    return nearest === undefined || far(nearest) > loose.length / 2
      ? []
      : [snapped(area, fragment, { start, end: nearest.end })];
  });
}

function nearFragment(area: Area, fragment: Fragment): Place[] {
  const { plain, from, to } = fragment;
  const matches = nearMatches(area.plain.loose, plain.loose, Math.floor(plain.loose.length * 0.5));
  return matches.map((match) => refined(area, fragment, plain.loose, { start: from, end: to }, match, 4));
}

/** The place of the quote in a match of it, or of it and its surroundings, by their differences. */
function refined(
  area: Area,
  fragment: Fragment,
  pattern: string,
  quote: Stretch,
  match: Stretch,
  margin: number,
): Place {
  const base = Math.max(0, match.start - margin);
  const window = area.plain.loose.slice(base, match.end + margin);
  const { start, end } = carriedOver(pattern, window, quote);
  return snapped(area, fragment, { start: base + start, end: base + end });
}

function snapped({ plain }: Area, fragment: Fragment, { start, end }: Stretch): Place {
  return { ...(startsWord(fragment) ? toWholeWords(plain.text, { start, end }) : { start, end }), words: 'near' };
}

function startsWord({ plain, from, to }: Fragment): boolean {
  return !insideWord(plain.text, from) && !insideWord(plain.text, to);
}

/** Occurrences beyond this are not looked at. */
const maxOccurrences = 1000;

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < maxOccurrences; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** Of many places those whose next characters are as they were, and the nearest. */
function likeliest(starts: readonly number[], area: Area, fragment: Fragment, expected: number): readonly number[] {
  if (starts.length <= maxSame) return starts;
  const length = fragment.to - fragment.from;
  const rated = starts.map((start) => ({
    start,
    same: sameAround(area.plain.loose, start, start + length, fragment),
    far: Math.abs(start - expected),
  }));
  const byContext = [...rated].sort((a, b) => b.same - a.same || a.far - b.far).slice(0, maxSame / 2);
  const byNearness = [...rated].sort((a, b) => a.far - b.far).slice(0, maxSame / 2);
  return [...new Set([...byContext, ...byNearness].map(({ start }) => start))];
}

/** How many characters before and behind a place are the same as in the fragment, one by one. */
function sameAround(loose: string, start: number, end: number, { plain, from, to }: Fragment): number {
  let count = 0;
  for (let step = 1; step <= Math.min(from, 24); step += 1)
    if (plain.loose.charAt(from - step) === loose.charAt(start - step)) count += 1;
  for (let step = 0; step < Math.min(plain.loose.length - to, 24); step += 1)
    if (plain.loose.charAt(to + step) === loose.charAt(end + step)) count += 1;
  return count;
}

/** Adds those that are not there yet, be it with a somewhat other beginning or end. */
function add(places: Place[], more: readonly Place[]): void {
  for (const place of more) {
    if (place.end <= place.start) continue;
    const isThere = places.some((other) => other.start === place.start && other.end === place.end);
    const isCovered = places.some((other) => other.words !== 'near' && overlap(other, place) >= 0.6);
    if (!isThere && !isCovered) places.push(place);
  }
}

/** Shared units over all units of two stretches. */
export function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared <= 0 || all === 0 ? 0 : shared / all;
}
