import search from 'approx-string-match';
import { anchorFinder, locateAnchors, type Anchor, type LocatedAnchor } from '../../../src/core/text/anchor.ts';
import { codePointMap } from '../../../src/core/text/code-points.ts';

/** A way to find anchors again. */
export interface Method {
  readonly name: string;
  /** Whether it finds all anchors at once, and not only those that are looked at. */
  readonly isWhole: boolean;
  readonly locate: (
    text: string,
    anchors: readonly Anchor[],
    earlier: string,
    looked: readonly number[],
  ) => readonly (LocatedAnchor | undefined)[];
}

type One = (text: string, anchor: Anchor) => LocatedAnchor;

function oneByOne(name: string, make: (text: string) => (anchor: Anchor) => LocatedAnchor): Method {
  return {
    name,
    isWhole: false,
    locate: (text, anchors, _earlier, looked) => {
      const locate = make(text);
      return anchors.map((anchor, index) => (looked.includes(index) ? locate(anchor) : undefined));
    },
  };
}

const simple = (name: string, one: One) => oneByOne(name, (text) => (anchor) => one(text, anchor));

const lost: LocatedAnchor = { state: 'lost', range: null };

function at(text: string, start: number, end: number, quote: string): LocatedAnchor {
  const map = codePointMap(text);
  const state = text.slice(start, end) === quote ? 'moved' : 'changed';
  return { state, range: { at: map.toCodePoint(start), end: map.toCodePoint(end) } };
}

const offsetsOnly = simple('offsets only', (text, { quote, at: place }) => {
  const end = place + [...quote].length;
  return end <= codePointMap(text).length ? { state: 'exact', range: { at: place, end } } : lost;
});

const nearestIndexOf = simple('nearest indexOf', (text, { quote, at: place }) => {
  const wanted = codePointMap(text).toUtf16(place);
  const [back, forth] = [text.lastIndexOf(quote, wanted), text.indexOf(quote, wanted)];
  if (back < 0 && forth < 0) return lost;
  const start = back < 0 || (forth >= 0 && forth - wanted < wanted - back) ? forth : back;
  return at(text, start, start + quote.length, quote);
});

const approximate = simple('approx-string-match k=len/2', (text, { quote, at: place }) => {
  const wanted = codePointMap(text).toUtf16(place);
  const matches = search(text, quote, Math.floor(quote.length / 2));
  const [best] = [...matches].sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted));
  return best === undefined ? lost : at(text, best.start, best.end, quote);
});

export const baselines: readonly Method[] = [offsetsOnly, nearestIndexOf, approximate];

export const single: Method = oneByOne('ours, one by one', anchorFinder);
export const whole: Method = {
  name: 'ours, whole sidecar',
  isWhole: true,
  locate: (text, anchors) => locateAnchors(text, anchors),
};
export const withEarlier: Method = {
  name: 'ours, with the earlier text',
  isWhole: true,
  locate: (text, anchors, earlier) => locateAnchors(text, anchors, { earlier }),
};
export const ours: readonly Method[] = [single, whole, withEarlier];
