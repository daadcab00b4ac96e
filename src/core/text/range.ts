/** A stretch of a text, in code points: from `at` up to, not including, `end`. */
export interface Range {
  readonly at: number;
  readonly end: number;
}

/** A stretch of a text together with its words. */
export interface QuotedRange extends Range {
  readonly quote: string;
}

/** Something odd about a text, with the place where it stands. */
export interface Problem extends Range {
  /** Stable name, for machines. */
  readonly code: string;
  /** One sentence, for people. */
  readonly message: string;
  /** The encoding that was guessed, where the problem is that a person may know it better. */
  readonly encoding?: string;
}

/** What a parser gives: the best reading it has, and what was odd on the way. A parser never throws. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** True where two stretches share at least one code point. */
export function overlaps(a: Range, b: Range): boolean {
  return a.at < b.end && b.at < a.end;
}
