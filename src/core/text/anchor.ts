import { codePointMap } from './code-points.ts';
import type { Range } from './range.ts';

/** Where an annotation's words stood when it was made. `at` in code points. */
export interface Anchor {
  readonly quote: string;
  readonly at: number;
  readonly before?: string;
  readonly after?: string;
}

/** What became of an anchor's words (FORMAT "Anchor states"). */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost';

/**
 * An anchor in a text as it is now; `range` is null where its place is not known (*ambiguous*, *lost*). The range of a
 * *changed* one holds other words than the quote: near ones, which a person has to confirm.
 */
export interface LocatedAnchor {
  readonly state: AnchorState;
  readonly range: Range | null;
}

/** Finds anchors in one normalised text. */
export type LocateAnchor = (anchor: Anchor) => LocatedAnchor;

/**
 * Makes the finder for a text: the words at their place are *exact*; the same words elsewhere are *moved* where they
 * stand once, or where the stored context tells one place from all others; equal places are *ambiguous*.
 */
export function anchorFinder(text: string): LocateAnchor {
  const map = codePointMap(text);
  return ({ quote, at, before = '', after = '' }) => {
    const start = map.toUtf16(at);
    const found = (offset: number, state: AnchorState): LocatedAnchor => ({
      state,
      range: { at: map.toCodePoint(offset), end: map.toCodePoint(offset + quote.length) },
    });
    if (quote === '') return { state: 'lost', range: null };
    const fits = (offset: number) => hasContext(text, offset, quote, before, after);
    const inPlace = at <= map.length && text.startsWith(quote, start);
    if (inPlace && fits(start)) return found(start, 'exact');
    const places = occurrences(text, quote);
    const [only] = places;
    if (only === undefined) return { state: 'lost', range: null };
    if (places.length === 1) return found(only, inPlace ? 'exact' : 'moved');
    const fitting = before === '' && after === '' ? [] : places.filter(fits);
    const [best] = fitting;
    if (best !== undefined && fitting.length === 1) return found(best, 'moved');
    return inPlace ? found(start, 'exact') : { state: 'ambiguous', range: null };
  };
}

/** Places looked at; words that stand more often than this are told apart by nothing but their place. */
const maxPlaces = 1000;

function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < maxPlaces; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

function hasContext(text: string, offset: number, quote: string, before: string, after: string): boolean {
  return text.slice(0, offset).endsWith(before) && text.startsWith(after, offset + quote.length);
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
  const before = wholeCharacters(text.slice(Math.max(0, start - contextLength), start));
  const after = wholeCharacters(text.slice(stop, stop + contextLength));
  return { quote, at, ...(before !== '' && { before }), ...(after !== '' && { after }) };
}

/** The text without a half of a surrogate pair at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
