import { likeWord, matchOf, ownStrength, sameAct, type DocumentView } from './document-view.ts';
import type { PoolScenes } from './pool-scenes.ts';
import type { PoolTerms } from './pool-terms.ts';
import type { QueryItem } from './target-query.ts';
import { isManner } from './words.ts';

/** How well a page and the events that it may mean have one thing that a rationale says. */
export interface ItemMatch {
  /** From 0 to about 1.2, as `matchOf` gives it. */
  readonly onPage: number;
  /** The same for each event of the pool, in its order. */
  readonly inPool: Float32Array;
  /** The same, where words of the same scene of the news count a little as well. */
  readonly bySense: Float32Array;
  /** How much it weighs among the words of each event of the pool, from 0 to 1. */
  readonly weights: Float32Array;
  /** How many events of the pool have it in their own text; words of manner count as frequent ones. */
  readonly frequency: number;
}

/** Where an item is looked up: in the page, and in the events that it may mean, in their order. */
export interface Surveyed {
  readonly page: DocumentView;
  readonly terms: PoolTerms;
  readonly scenes: PoolScenes;
  readonly pool: readonly { readonly view: DocumentView }[];
}

/** Looks items up in a page and a pool, each item once, since the rationales of a page say much the same. */
export function itemMatches({ page, terms, scenes, pool }: Surveyed): (item: QueryItem) => ItemMatch {
  const known = new Map<string, ItemMatch>();
  return (item) => {
    const key = `${item.kind} ${item.words} ${item.concept ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const often = item.kind === 'word' && isManner(item.words) ? 3 : 0;
    const { verbatim, inPool, weights } = inAll(item, terms, pool);
    const bySense = item.kind === 'word' ? withScenes(inPool, scenes(item.words)) : inPool;
    const match = { onPage: matchOf(item, page).value, inPool, bySense, weights, frequency: verbatim + often };
    known.set(key, match);
    return match;
  };
}

/** The same as `matchOf` for each event of a pool, with how many have the very words in their own text. */
function inAll(item: QueryItem, terms: PoolTerms, pool: Surveyed['pool']) {
  const values = new Float64Array(terms.size);
  const weights = new Float32Array(terms.size);
  for (const wording of item.wordings) {
    const together = terms.together(wording);
    for (let place = 0; place < terms.size; place += 1) {
      values[place] = Math.max(values[place] ?? 0, together.strengths[place] ?? 0);
      weights[place] = Math.max(weights[place] ?? 0, together.weights[place] ?? 0);
    }
  }
  const alike = new Float64Array(item.alike.length === 0 ? 0 : terms.size);
  for (const term of item.alike) {
    terms.each(term, (place, strength) => {
      if (strength > (alike[place] ?? 0)) alike[place] = strength;
    });
  }
  let verbatim = 0;
  for (let place = 0; place < terms.size; place += 1) {
    const best = values[place] ?? 0;
    if (best > ownStrength) {
      verbatim += 1;
      continue;
    }
    const concept = item.concept === undefined ? 0 : (pool[place]?.view.conceptStrength(item.concept) ?? 0);
    values[place] = Math.max(best, likeWord * (alike[place] ?? 0), sameAct * concept);
  }
  return { verbatim, inPool: Float32Array.from(values), weights };
}

/** What a scene that a word and an event share counts beside the very word. */
const sameScene = 0.8;

function withScenes(inPool: Float32Array, played: Float32Array | undefined): Float32Array {
  if (played === undefined) return inPool;
  return inPool.map((value, place) => Math.max(value, sameScene * (played[place] ?? 0)));
}
