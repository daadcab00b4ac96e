import type { DocumentView } from './document-view.ts';
import { titleShare, type TargetContext, type WeightedTerms } from './targets.ts';

/** From here on a word stands in an event's title or summary. */
const inSummary = 0.7;

/** Events that are less likely than this are not looked at. */
const unlikely = 0.001;

/**
 * How much more the page tells of an event's title than the event tells of the page's, from -1 to 1, where each event counts by how
 * likely it is meant: above 0 where the page came later, since a later page says what an earlier one was about, and not the other
 * way round. Of two linked pages the later one is told so in 60 of 100 (eleven sets, by title and summary alone).
 */
export function toldLater(
  shares: readonly number[],
  { page, pool, title }: Pick<TargetContext, 'page' | 'pool' | 'title'>,
): number {
  return pool.reduce((sum, event, place) => {
    const share = shares[place] ?? 0;
    return share < unlikely ? sum : sum + share * (toldOf(event.title, page) - toldOf(title, event.view));
  }, 0);
}

/** The share of a title that a page has in its title or summary. */
function toldOf(title: WeightedTerms, view: Pick<DocumentView, 'strength'>): number {
  return titleShare(title, (term) => Number(view.strength(term) > inSummary));
}
