import { matchOf, type DocumentView } from './document-view.ts';
import type { QueryItem } from './target-query.ts';
import { isManner } from './words.ts';

/** How well a page and the events that it may mean have one thing that a rationale says. */
export interface ItemMatch {
  /** From 0 to about 1.2, as `matchOf` gives it. */
  readonly onPage: number;
  /** The same for each event of the pool, in its order. */
  readonly inPool: Float32Array;
  /** How much it weighs among the words of each event of the pool, from 0 to 1. */
  readonly weights: Float32Array;
  /** How many events of the pool have it in their own text; words of manner count as frequent ones. */
  readonly frequency: number;
}

/** Looks items up in a page and a pool, each item once, since the rationales of a page say much the same. */
export function itemMatches(
  page: DocumentView,
  pool: readonly { readonly view: DocumentView }[],
): (item: QueryItem) => ItemMatch {
  const known = new Map<string, ItemMatch>();
  return (item) => {
    const key = `${item.kind} ${item.words} ${item.concept ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const matches = pool.map(({ view }) => matchOf(item, view));
    const often = item.kind === 'word' && isManner(item.words) ? 3 : 0;
    const match = {
      onPage: matchOf(item, page).value,
      inPool: Float32Array.from(matches, ({ value }) => value),
      weights: Float32Array.from(pool, ({ view }) => weightIn(item, view)),
      frequency: matches.filter(({ verbatim }) => verbatim).length + often,
    };
    known.set(key, match);
    return match;
  };
}

function weightIn({ wordings }: QueryItem, view: DocumentView): number {
  let most = 0;
  for (const wording of wordings) {
    let sum = 0;
    for (const term of wording) sum += view.weight(term);
    most = Math.max(most, sum / Math.max(1, wording.length));
  }
  return most;
}
