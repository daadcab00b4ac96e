import { matchOf, type DocumentView } from './document-view.ts';
import type { QueryItem } from './target-query.ts';
import { isManner } from './words.ts';

/** How well a page and the events that it may mean have one thing that a rationale says. */
export interface ItemMatch {
  /** From 0 to about 1.2, as `matchOf` gives it. */
  readonly onPage: number;
  /** The same for each event of the pool, in its order. */
  readonly inPool: Float32Array;
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
    const inPool = Float32Array.from(pool, ({ view }) => matchOf(item, view));
    const own = pool.filter(({ view }) => item.wordings.some((wording) => wording.every((term) => isOwn(view, term))));
    const frequency = own.length + (item.kind === 'word' && isManner(item.words) ? 3 : 0);
    const match = { onPage: matchOf(item, page), inPool, frequency };
    known.set(key, match);
    return match;
  };
}

/** True where a term stands in the event's own text, not in its rationales alone. */
function isOwn(view: DocumentView, term: number): boolean {
  return view.strength(term) > 0.2;
}
