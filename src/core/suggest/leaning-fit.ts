import { fewWords, lacking, ownMatch, tellingWeight } from './fits.ts';
import type { QueryItem } from './target-query.ts';
import type { TargetContext } from './targets.ts';

/** What a stretch says that leans to one of the two events (`leaningsIn`). */
export interface SaidLeaning {
  readonly lean: number;
  readonly items: readonly QueryItem[];
}

/** How much better a page mostly has what a rationale says than the likely other event has it. */
const usualLead = 0.15;

/** What a name counts that the page has not. */
const lackOfName = 0.15;

/** Events that are less likely than this are not looked at. */
const unlikely = 0.01;

/**
 * How much better the page than the other event has what leans to the new event, less the same of what leans to the older
 * one: above 0 where the page is the new event. The other one is not known: each counts by how likely it is (`shares`).
 */
export function leaningFit(
  leanings: readonly SaidLeaning[],
  shares: readonly number[],
  { pool, matchesOf }: Pick<TargetContext, 'pool' | 'matchesOf'>,
): number {
  const likely = shares.flatMap((share, place) => (share < unlikely ? [] : [{ share, place }]));
  const lead = (side: 1 | -1) => {
    let [better, said] = [usualLead * fewWords, fewWords];
    for (const { lean, items } of leanings) {
      if (lean * side <= 0) continue;
      for (const item of items) {
        const { frequency, onPage, inPool } = matchesOf(item);
        const weight = Math.abs(lean) * tellingWeight(item, frequency, pool.length);
        const there = likely.reduce((sum, { share, place }) => sum + share * ownMatch(inPool[place] ?? 0), 0);
        better += weight * (ownMatch(onPage) - there);
        said += weight;
      }
    }
    return better / said;
  };
  const lacks = (side: 1 | -1) => {
    const said = leanings.flatMap(({ lean, items }) => (lean * side > 0 ? items : []));
    return lacking([...new Map(said.map((item) => [item.words, item])).values()], { matchesOf });
  };
  return lead(1) - lead(-1) - lackOfName * (lacks(1) - lacks(-1));
}
