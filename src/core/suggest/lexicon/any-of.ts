/** Patterns as the alternatives of one. */
export function anyOf(...patterns: readonly string[]): string {
  return patterns.join('|');
}

/** Up to so many words that may stand between two others, each with the space behind it. */
export function upTo(most: number): string {
  return String.raw`(?:[\p{L}\d'’-]+,? ){0,${most}}?`;
}

/** What stands behind within the same sentence, not far off; it belongs to the condition and not to the words found. */
export function soon(pattern: string, most = 90): string {
  return String.raw`(?=[^.;!?]{0,${most}}?(?<![\p{L}-])(?:${pattern})(?![\p{L}]))`;
}
