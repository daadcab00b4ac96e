import { foldName } from './fold-name.ts';

/** Says of a text how well it fits; undefined where it does not. Higher is better. */
export type Fit = (text: string) => number | undefined;

/**
 * Finds texts that have a query's letters in their order, as jumping lists do: whole words before parts of words, parts
 * before scattered letters, early before late. Capitals, marks and full stops do not count; an empty query fits all.
 */
export function lettersInOrder(query: string): Fit {
  const wanted = foldName(query);
  const letters = [...wanted.replaceAll(' ', '')];
  return (text) => {
    const folded = foldName(text);
    const at = folded.indexOf(wanted);
    if (at >= 0) return (isWordStart(folded, at) ? 3 : 2) - lateness(at);
    let first = -1;
    let from = 0;
    for (const letter of letters) {
      const next = folded.indexOf(letter, from);
      if (next < 0) return undefined;
      if (first < 0) first = next;
      from = next + letter.length;
    }
    return 1 - lateness(from - first - letters.length);
  };
}

function isWordStart(folded: string, at: number): boolean {
  return at === 0 || folded.charAt(at - 1) === ' ';
}

/** From 0 up to, not including, 1. */
function lateness(distance: number): number {
  return distance / (distance + 20);
}
