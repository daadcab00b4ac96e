import type { Range } from '../../../src/core/text/range.ts';
import * as a from './edits.ts';
import * as b from './edits-b.ts';
import type { ChosenQuote } from './quotes.ts';
import type { Random } from './random.ts';
import { replaced, textOf, tracked, truthOf, type TrackedText } from './tracked-text.ts';
import { sentencesOf, wordsOf } from './words.ts';

/** What a quote should be found as: at a place; nowhere; or not counted, since too little of it is left to say. */
export type Expected = Range | 'gone' | 'unclear';

/** A text after edits, with what is expected of each quote; undefined for those that are not looked at. */
export interface EditedText {
  readonly text: string;
  readonly expected: readonly (Expected | undefined)[];
}

export interface Scenario {
  readonly name: string;
  readonly run: (text: string, quotes: readonly ChosenQuote[], other: string, random: Random) => readonly EditedText[];
}

const gradual = (name: string, edit: a.Edit): Scenario => ({
  name,
  run: (text, quotes, _other, random) => {
    const edited = edit(tracked(text), random);
    return [{ text: textOf(edited), expected: quotes.map(({ range }) => expectation(edited, range)) }];
  },
});

/** More than half of its code points left, not torn apart: alive. Next to nothing left: gone. */
function expectation(edited: TrackedText, range: Range): Expected {
  const { range: now, share } = truthOf(edited, range);
  if (now === null || share <= 0.15) return 'gone';
  return share >= 0.6 && now.end - now.at <= 2 * (range.end - range.at) + 8 ? now : 'unclear';
}

/** Each quote taken out of a text of its own. */
const eachGone = (
  name: string,
  takeOut: (text: TrackedText, range: Range, other: string, random: Random) => TrackedText,
): Scenario => ({
  name,
  run: (text, quotes, other, random) =>
    quotes.map(({ range }, index) => ({
      text: textOf(takeOut(tracked(text), range, other, random)),
      expected: quotes.map((_, each) => (each === index ? 'gone' : undefined)),
    })),
});

function sentenceRange(chars: readonly string[], { at, end }: Range): Range {
  const touched = sentencesOf(chars).filter((sentence) => sentence.at < end && at < sentence.end);
  return { at: Math.min(at, touched[0]?.at ?? at), end: Math.max(end, touched.at(-1)?.end ?? end) };
}

const anotherArticle: Scenario = {
  name: 'another article',
  run: (_text, quotes, other) => [{ text: other, expected: quotes.map(() => 'gone' as const) }],
};

const wordCount = (text: TrackedText, { at, end }: Range) => Math.max(1, wordsOf(text.chars.slice(at, end)).length);

/** The thirteen kinds of edits by which the ladder was made. */
export const scenarios: readonly Scenario[] = [
  gradual('none', a.none),
  gradual('5 edits', a.randomEdits(5)),
  gradual('25 edits', a.randomEdits(25)),
  gradual('100 edits', a.randomEdits(100)),
  gradual('5 paragraph moves', a.paragraphMoves(5)),
  gradual('OCR 2 %', a.ocrNoise(0.02)),
  gradual('OCR 8 %', a.ocrNoise(0.08)),
  gradual('retypeset', a.retypeset),
  gradual('boilerplate', a.boilerplate),
  gradual('mix', a.all(a.randomEdits(15), a.paragraphMoves(1), a.boilerplate, a.ocrNoise(0.005), a.retypeset)),
  eachGone('sentence cut', (text, range) => replaced(text, sentenceRange(text.chars, range), '')),
  eachGone('words replaced', (text, range, other, random) =>
    replaced(text, range, a.foreignWords(other, wordCount(text, range), random)),
  ),
  anotherArticle,
];

/** Takes out the sentences of every second quote at once; what is left of the others is looked at too. */
const severalCut: Scenario = {
  name: 'sentences cut',
  run: (text, quotes) => {
    const start = tracked(text);
    const cuts = quotes.filter((_, index) => index % 2 === 0).map(({ range }) => sentenceRange(start.chars, range));
    const ordered = [...cuts].sort((one, two) => two.at - one.at);
    let edited = start;
    let done = Infinity;
    for (const cut of ordered) {
      const range = { at: cut.at, end: Math.min(cut.end, done) };
      if (range.end > range.at) edited = replaced(edited, range, '');
      done = Math.min(done, cut.at);
    }
    return [{ text: textOf(edited), expected: quotes.map(({ range }) => expectation(edited, range)) }];
  },
};

/** Another thirteen, with other edits of each kind, that no figure of the ladder was fitted to. */
export const otherScenarios: readonly Scenario[] = [
  gradual('none', a.none),
  gradual('5 edits', b.copyDeskEdits(5)),
  gradual('25 edits', b.copyDeskEdits(25)),
  gradual('100 edits', b.copyDeskEdits(100)),
  gradual('10 sentence swaps', b.sentenceSwaps(10)),
  gradual('OCR 2 %', b.otherOcrNoise(0.02)),
  gradual('OCR 8 %', b.otherOcrNoise(0.08)),
  gradual('retypeset', b.otherRetypeset),
  gradual('boilerplate', b.teasers),
  gradual('mix', a.all(b.copyDeskEdits(15), b.sentenceSwaps(2), b.teasers, b.otherOcrNoise(0.005), b.otherRetypeset)),
  severalCut,
  eachGone('words replaced', (text, range, _other, random) =>
    replaced(text, range, b.shuffledWords(textOf(text), wordCount(text, range), random)),
  ),
  anotherArticle,
];
