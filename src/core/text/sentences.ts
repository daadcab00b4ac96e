import { once } from '../once.ts';
import type { Span } from './quotes.ts';

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Titles and their kin: what follows is never a new sentence. */
const title =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Sen|Rep|Gov|Pres|Amb|St|Mt|No|Nos|vs|cf|e\.g|i\.e|\p{Lu})\.\s*$/u;

/** Short forms that may end a sentence, and mostly do not. */
const shortForm = /(?:^|[\s("“‘'])(?:(?:\p{L}\.)+\p{L}|Jr|Sr|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

/** Words that begin a sentence far more often than a name. */
const newSentence = /^["“‘'(]*(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|His|Her|Their|Its)\b/;

/** The sentences of a paragraph, which may be wrapped, without the white space round them, in UTF-16 offsets. */
export function sentencesIn(paragraph: string): Span[] {
  const sentences: { start: number; end: number }[] = [];
  // A line end would end a sentence.
  for (const { segment, index } of segmenter().segment(paragraph.replace(/[\r\n]/g, ' '))) {
    const last = sentences.at(-1);
    const end = index + segment.length;
    if (last !== undefined && goesOn(paragraph.slice(last.start, last.end), segment)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences.flatMap(({ start, end }) => trimmed(paragraph, start, end) ?? []);
}

/** True where the next piece belongs to the same sentence, since the stop before it belongs to a short form. */
function goesOn(before: string, after: string): boolean {
  const ending = before.slice(-12);
  return title.test(ending) || (shortForm.test(ending) && !newSentence.test(after));
}

/** A span without white space at its ends; undefined where nothing else is in it. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
