/** A digit that takes a suggestion. */
export interface SuggestionKey {
  /** From 1. */
  readonly number: number;
  /** The ids of what the person saw under the numbers at this place; empty where they saw nothing. */
  readonly seen: readonly string[];
}

/** What a digit takes, among the suggestions as they are now. */
export type Taken<T> =
  | { readonly kind: 'taken'; readonly value: T }
  /** There is none with this number. */
  | { readonly kind: 'none' }
  /** What the person saw under this number is no suggestion any more. */
  | { readonly kind: 'gone' };

/**
 * What the person saw is what a digit takes, also where something was learnt between a look and a key and the order is
 * another one now. Where they saw none yet, a number takes what stands there now.
 *
 * @param number From 1.
 * @param now The suggestions, the likeliest first.
 * @param idOf What tells a suggestion from the others.
 * @param seen The ids of those that the person saw at this place, in the same order; empty where they saw none.
 */
export function takenBy<T>(
  number: number,
  now: readonly T[],
  idOf: (suggestion: T) => string,
  seen: readonly string[],
): Taken<T> {
  const wanted = seen[number - 1];
  if (wanted === undefined && seen.length > 0) return { kind: 'none' };
  const value = wanted === undefined ? now[number - 1] : now.find((each) => idOf(each) === wanted);
  if (value !== undefined) return { kind: 'taken', value };
  return { kind: wanted === undefined ? 'none' : 'gone' };
}

/** The sentence for a digit that takes nothing. */
export function whyNothing({ kind }: Exclude<Taken<never>, { kind: 'taken' }>, instead: string): string {
  return kind === 'gone'
    ? `The suggestions have changed meanwhile. Look again, or ${instead}.`
    : `There is no such suggestion here. ${instead.charAt(0).toUpperCase()}${instead.slice(1)}.`;
}
