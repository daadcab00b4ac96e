import type { Range } from '../../../src/core/text/range.ts';

/** A text whose code points know where they stood before it was edited. */
export interface TrackedText {
  readonly chars: readonly string[];
  /** For each code point its place in the text before all edits; -1 for one that is new. */
  readonly origins: readonly number[];
}

/** The text before any edit. */
export function tracked(text: string): TrackedText {
  const chars = [...text];
  return { chars, origins: chars.map((_, index) => index) };
}

export function textOf({ chars }: TrackedText): string {
  return chars.join('');
}

/** The text with new code points in place of a stretch of it. */
export function replaced(text: TrackedText, { at, end }: Range, by: string): TrackedText {
  const added = [...by];
  return {
    chars: [...text.chars.slice(0, at), ...added, ...text.chars.slice(end)],
    origins: [...text.origins.slice(0, at), ...added.map(() => -1), ...text.origins.slice(end)],
  };
}

/** The text with each code point rewritten, as zero, one or several that stand where it stood. */
export function rewritten(text: TrackedText, rewrite: (char: string, index: number) => string): TrackedText {
  const chars: string[] = [];
  const origins: number[] = [];
  text.chars.forEach((char, index) => {
    for (const now of rewrite(char, index)) {
      chars.push(now);
      origins.push(text.origins[index] ?? -1);
    }
  });
  return { chars, origins };
}

/** The pieces of a text one behind the other. */
export function joined(pieces: readonly TrackedText[]): TrackedText {
  return { chars: pieces.flatMap(({ chars }) => chars), origins: pieces.flatMap(({ origins }) => origins) };
}

export function piece({ chars, origins }: TrackedText, at: number, end?: number): TrackedText {
  return { chars: chars.slice(at, end), origins: origins.slice(at, end) };
}

/** Where the words of a stretch of the text before the edits are now, and which share of its code points is left. */
export interface Truth {
  readonly range: Range | null;
  readonly share: number;
}

export function truthOf({ origins }: TrackedText, { at, end }: Range): Truth {
  const left = new Set<number>();
  let [first, last] = [-1, -1];
  origins.forEach((origin, index) => {
    if (origin < at || origin >= end) return;
    left.add(origin);
    if (first < 0) first = index;
    last = index;
  });
  return { range: first < 0 ? null : { at: first, end: last + 1 }, share: left.size / (end - at) };
}
