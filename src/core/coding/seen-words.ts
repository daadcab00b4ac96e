import { codePointLength } from '../text/code-points.ts';
import { textPositions } from '../text/positions.ts';
import type { Range } from '../text/range.ts';

/** Words of an article as a person saw them. */
export interface SeenWords {
  /** Where they began, in code points. */
  readonly at: number;
  readonly words: string;
}

/** Where words stand that a person saw there; undefined where there is none, or something else meanwhile. */
export function rangeOfWords(text: string, { at, words }: SeenWords): Range | undefined {
  const range = { at, end: at + codePointLength(words) };
  return words !== '' && textPositions(text).slice(range) === words ? range : undefined;
}
