import { ownStrength } from './document-view.ts';
import type { QueryItem } from './target-query.ts';
import { titleShare, type TargetContext } from './targets.ts';

/** The fit of a side of which nothing is said. */
const unsaid = 2.5;

/** What little is said counts little: shares are drawn towards the usual one, as if so much more had been said. */
export const usualCover = 0.35;
export const fewWords = 3;

/** As it is kept in a `Float32Array`. */
const ofRationales = Math.fround(ownStrength);

/**
 * How well an event has a word itself, from 0 to 1. What its rationales alone have, this very one perhaps, does not count:
 * those of the page do not either.
 */
export function ownMatch(strength: number): number {
  return strength > ofRationales ? Math.min(1, strength) : 0;
}

/** How much an item tells of the sides. Words of manner tell them well: 'confirms ongoing talks' may be the page's very title. */
export function tellingWeight(item: QueryItem, frequency: number, candidates: number): number {
  return item.weight ** 0.4 * Math.log((candidates + 9) / (frequency + 1));
}

/**
 * How well what is said fits an event, which is given by its place in the pool, or the page: how much of it the event has,
 * and how much of the event's title is said.
 */
export function fitting(items: readonly QueryItem[], { pool, matchesOf }: Pick<TargetContext, 'pool' | 'matchesOf'>) {
  const said = new Set(items.flatMap(({ wordings }) => wordings.flat()));
  const weighted = items.map((item) => {
    const { frequency, onPage, inPool } = matchesOf(item);
    return { weight: tellingWeight(item, frequency, pool.length), onPage: Math.min(1, onPage), inPool };
  });
  const total = weighted.reduce((all, { weight }) => all + weight, 0);
  return (event: number | 'page', title: readonly (readonly [number, number])[]): number => {
    if (total === 0) return unsaid;
    const sum = weighted.reduce((all, { weight, onPage, inPool }) => {
      return all + weight * (event === 'page' ? onPage : ownMatch(inPool[event] ?? 0));
    }, 0);
    const cover = (sum + usualCover * fewWords) / (total + fewWords);
    return 6 * cover + 3 * titleShare(title, (term) => Number(said.has(term)));
  };
}

/** How many of the names that are said the page has not. Words are paraphrased, names hardly ever are. */
export function lacking(items: readonly QueryItem[], { matchesOf }: Pick<TargetContext, 'matchesOf'>): number {
  const missing = items.filter((item) => item.isNamed && ownMatch(matchesOf(item).onPage) === 0);
  return missing.reduce((sum, { weight }) => sum + Math.min(1, weight), 0);
}
