import { beginsSentence, endsSentence, type Fragment } from './anchor-fragment.ts';
import type { Landmarks } from './anchor-landmarks.ts';
import { insideWord, keptShare } from './anchor-mapping.ts';
import type { Area, Place } from './anchor-places.ts';
import { distance, errorsAtEnd, errorsWithin } from './near-match.ts';

/** What speaks for a place and against it, as numbers of like size. */
export type Evidence = readonly number[];

/** What is found of one place. */
export interface Finding {
  readonly evidence: Evidence;
  /** How well the surroundings fit on the side where they fit worse, from 0 to 1; 1 where nothing is known of them. */
  readonly fit: number;
}

export const evidenceNames = [
  'any',
  'same',
  'near',
  'unlike',
  'likeChance',
  'long',
  'longNear',
  'surelyNear',
  'kept',
  'longKept',
  'inSentence',
  'outOfSentence',
  'sentenceDiffers',
  'noContext',
  'neighbours',
  'inPlace',
  'closeBy',
  'own',
  'foreign',
  'cutWord',
  'short',
  'onlyOne',
  'bothSides',
  'oneSide',
  'adjacent',
  'borders',
  'bordersDiffer',
  'repeated',
] as const;

/** Weighs one place. `onlyOne` tells whether the very words stand nowhere else. */
export function evidenceFor(
  area: Area,
  fragment: Fragment,
  place: Place,
  landmarks: Landmarks,
  textLength: number,
  onlyOne: boolean,
): Finding {
  const { plain, from, to, sentenceFrom, sentenceTo } = fragment;
  const { loose } = area.plain;
  const quote = plain.loose.slice(from, to);
  const { likeness, kept } = place.words === 'near' ? likenessOf(loose.slice(place.start, place.end), quote) : equal;
  const beyondChance = overChance(likeness, quote.length);
  const length = Math.min(quote.length, 80) / 20;

  const beforeIn = plain.loose.slice(sentenceFrom, from);
  const afterIn = plain.loose.slice(to, sentenceTo);
  const beforeOut = plain.loose.slice(0, sentenceFrom);
  const afterOut = plain.loose.slice(sentenceTo);
  const nearBefore = before(loose, place.start, beforeIn);
  const nearAfter = after(loose, place.end, afterIn);
  const farBefore = farther(loose, place.start - beforeIn.length, beforeOut, -1);
  const farAfter = farther(loose, place.end + afterIn.length, afterOut, 1);
  const inSentence = worth(nearBefore, beforeIn.length) + worth(nearAfter, afterIn.length);
  const outOfSentence = worth(farBefore, beforeOut.length) + worth(farAfter, afterOut.length);
  const differs = differing(nearBefore, beforeIn.length) + differing(nearAfter, afterIn.length);
  const left = (worth(nearBefore, beforeIn.length) + worth(farBefore, beforeOut.length)) / 1.2;
  const right = (worth(nearAfter, afterIn.length) + worth(farAfter, afterOut.length)) / 1.2;
  const hasContext = from > 0 || to < plain.text.length;

  const now = area.base + area.plain.start(place.start);
  const end = area.base + area.plain.end(place.end - 1);
  const shared = shares(landmarks, now, end, fragment);
  // What stands within a neighbour that is found need not be the same words.
  const own = place.words === 'same' ? shared.own : 0;
  const { foreign } = shared;
  const cut = Number(insideWord(area.plain.text, place.start)) + Number(insideWord(area.plain.text, place.end));
  const evidence = [
    1,
    Number(place.words === 'same'),
    place.words === 'same' ? 0 : (Math.max(0, likeness) - 0.7) / 0.3,
    Math.max(0, 0.65 - Math.max(0, likeness)) * 5,
    Math.max(0, 0.45 - beyondChance) * 5,
    place.words === 'same' ? length : 0,
    place.words === 'same' ? 0 : Math.max(0, beyondChance - 0.2) * length,
    place.words === 'same' ? 0 : Math.max(0, beyondChance - 0.5) * Math.min(1, quote.length / 20),
    place.words === 'same' ? 0 : kept,
    place.words === 'same' ? 0 : Math.max(0, kept - 0.3) * length,
    Math.min(inSentence, 2),
    Math.min(outOfSentence, 2),
    differs,
    Number(!hasContext),
    landmarks.isEmpty ? 0 : nearness(landmarks, now, fragment, textLength),
    Number(now === fragment.at),
    landmarks.isEmpty ? closeness(Math.abs(now - fragment.at), textLength) : 0,
    own,
    foreign,
    cut,
    Number(quote.length < 20),
    Number(onlyOne && place.words === 'same') * Math.min(length, 2),
    Math.max(0, Math.min(left, right, 1)),
    Math.max(0, Math.min(Math.max(left, right), 1)),
    adjacent(loose, place, fragment),
    ...borders(area, place, fragment),
    Number(fragment.isRepeated && place.words === 'same'),
  ];
  const sentence: Side[] = [
    { likeness: nearBefore, length: beforeIn.length },
    { likeness: nearAfter, length: afterIn.length },
  ];
  const beyond: Side[] = [
    { likeness: farBefore, length: beforeOut.length },
    { likeness: farAfter, length: afterOut.length },
  ];
  const fits = own >= 0.9 && foreign <= 0.1 ? 1 : Math.min(fitOf(sentence, beyond), edgeFit(area, place, fragment));
  return { evidence, fit: fits };
}

const equal = { likeness: 1, kept: 1 };

/** Words longer than this are compared by their first and last ones: comparing takes time in proportion to its square. */
const maxCompared = 600;

function likenessOf(found: string, quote: string): typeof equal {
  if (quote.length <= maxCompared && found.length <= 2 * maxCompared)
    return { likeness: 1 - distance(found, quote) / quote.length, kept: keptShare(quote, found) };
  const length = maxCompared / 2;
  const head = likenessOf(found.slice(0, length), quote.slice(0, length));
  const tail = likenessOf(found.slice(-length), quote.slice(-length));
  return { likeness: (head.likeness + tail.likeness) / 2, kept: (head.kept + tail.kept) / 2 };
}

/** Likeness from 0, what the best of many places has by chance for words of that length, to 1 for equal ones. */
function overChance(likeness: number, length: number): number {
  const byChance = Math.min(0.9, 0.36 + 0.9 / length ** 0.8);
  return Math.max(-0.5, (likeness - byChance) / (1 - byChance));
}

/** Less context than this shows nothing. */
const leastContext = 8;

interface Side {
  readonly likeness: number;
  readonly length: number;
}

/** How well the surroundings fit where they fit worst: the rest of the sentence, or what is round it where it is whole. */
function fitOf(sentence: readonly Side[], beyond: readonly Side[]): number {
  const telling = (sides: readonly Side[]) => sides.filter(({ length }) => length >= leastContext);
  const [inside, outside] = [telling(sentence), telling(beyond)];
  return Math.min(1, ...(inside.length > 0 ? inside : outside).map(({ likeness }) => likeness));
}

/**
 * 0 where an anchor that stood first in its text, by its place and its lack of words before, is found in the middle of
 * a line: a headline's words within a paragraph. 1 else.
 */
function edgeFit({ source, plain }: Area, place: Place, { from, to, at, plain: known }: Fragment): number {
  const stoodFirst = from === 0 && at === 0 && to < known.text.length;
  return stoodFirst && !/(?:^|\n)\s*$/u.test(source.slice(0, plain.start(place.start)).slice(-8)) ? 0 : 1;
}

/** How many characters right before and right behind the place are as they were, in dozens. */
function adjacent(loose: string, { start, end }: Place, { plain, from, to }: Fragment): number {
  let [back, forth] = [0, 0];
  while (back < Math.min(from, 12) && plain.loose.charAt(from - back - 1) === loose.charAt(start - back - 1)) back += 1;
  const limit = Math.min(plain.loose.length - to, 12);
  while (forth < limit && plain.loose.charAt(to + forth) === loose.charAt(end + forth)) forth += 1;
  return (back + forth) / 12;
}

/** On how many sides a sentence begins or ends with the words as it did, and on how many it does not. */
function borders({ source, plain }: Area, place: Place, { begins, ends }: Fragment): [number, number] {
  const [start, end] = [plain.start(place.start), plain.end(place.end - 1)];
  const beginsNow = begins === null ? null : beginsSentence(source.slice(Math.max(0, start - 8), start));
  const endsNow =
    ends === null ? null : endsSentence(source.slice(Math.max(start, end - 3), end), source.slice(end, end + 8));
  const same = Number(begins === true && beginsNow === true) + Number(ends === true && endsNow === true);
  return [same, Number(begins !== beginsNow) + Number(ends !== endsNow)];
}

function before(loose: string, start: number, context: string): number {
  if (context === '') return 0;
  const window = loose.slice(Math.max(0, start - Math.ceil(context.length * 1.4) - 4), start);
  return 1 - errorsAtEnd(window, context) / context.length;
}

function after(loose: string, end: number, context: string): number {
  if (context === '') return 0;
  const window = loose.slice(end, end + Math.ceil(context.length * 1.4) + 4);
  if (window.startsWith(context)) return 1;
  return 1 - errorsAtEnd(reversed(window), reversed(context)) / context.length;
}

function farther(loose: string, at: number, context: string, direction: 1 | -1): number {
  if (context === '') return 0;
  const reach = Math.ceil(context.length * 1.5) + 24;
  const window =
    direction < 0
      ? loose.slice(Math.max(0, at - reach), Math.max(0, at + 16))
      : loose.slice(Math.max(0, at - 16), at + reach);
  return 1 - errorsWithin(window, context) / context.length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** Likeness that any two stretches of a language have. */
const chance = 0.45;

function worth(likeness: number, length: number): number {
  return length === 0 ? 0 : (Math.max(0, likeness - chance) / (1 - chance)) * (Math.min(length, 32) / 32) * 1.2;
}

function differing(likeness: number, length: number): number {
  return length < 4 ? 0 : (Math.max(0, 0.6 - likeness) / 0.6) * Math.min(1, length / 16);
}

/** How much likelier a place is, seen from the neighbours, than any other: in powers of ten. */
function nearness(landmarks: Landmarks, now: number, { at, quote }: Fragment, textLength: number): number {
  const expectations = landmarks.expectations(at, quote.length);
  const share = 0.9 / Math.max(1, expectations.length);
  const density = expectations.map(({ now: expected, distance }) => {
    const spread = 3 + distance * 0.06;
    return (share * Math.exp(-Math.abs(now - expected) / spread)) / (2 * spread);
  });
  const likelihood = density.reduce((sum, each) => sum + each, 0.1 / textLength);
  return Math.log10(likelihood * textLength);
}

function closeness(distance: number, textLength: number): number {
  const spread = 20 + textLength * 0.05;
  const density = (0.8 * Math.exp(-distance / spread)) / (2 * spread) + 0.2 / textLength;
  return Math.log10(density * textLength);
}

/** Which share of a place's characters stood in the quote before, and which stood elsewhere. */
function shares(
  landmarks: Landmarks,
  now: number,
  end: number,
  { at, quote }: Fragment,
): { own: number; foreign: number } {
  let [own, foreign] = [0, 0];
  for (const mark of landmarks.within(now, end)) {
    const [from, to] = [Math.max(mark.now, now), Math.min(mark.now + mark.length, end)];
    const was = mark.old + from - mark.now;
    const inQuote = Math.max(0, Math.min(was + to - from, at + quote.length) - Math.max(was, at));
    own += inQuote;
    foreign += to - from - inQuote;
  }
  const all = Math.max(1, end - now);
  const elsewhere = Math.min(1, foreign / all);
  return { own: Math.max(0, Math.min(1, own / all) - elsewhere), foreign: elsewhere };
}
