import type { WeighedPlace } from './anchor-ladder.ts';
import type { AnchorState } from './anchor-types.ts';

/** What is made of the weighed places of one anchor; the place in UTF-16 units. */
export interface Decision {
  readonly state: AnchorState;
  readonly place: Pick<WeighedPlace, 'start' | 'end' | 'likelihood'> | null;
}

/** A place less likely than this is not shown as the anchor's. */
const shown = 0.5;

/** A place less likely than this is not taken without a badge. */
const silent = 0.9;

/** Where the surroundings that are known fit less than this on either side, the very words alone do not do. */
const leastFit = 0.7;

/** Words of this length, in UTF-16 units, that stand nowhere else need not be as likely. */
const longEnough = 20;

/** Likelihood of all places together from which on the words count as there, though nobody can say where. */
const somewhere = 0.7;

/** Decides on an anchor from the places where it may be. */
export function decide(text: string, quote: string, at: number, places: readonly WeighedPlace[]): Decision {
  const [best, second] = places;
  if (best === undefined) return { state: 'lost', place: null };
  if (best.likelihood >= shown) {
    const isSame = best.end - best.start === quote.length && text.startsWith(quote, best.start);
    if (!isSame || !isSilent(best, quote.length)) return { state: 'changed', place: best };
    return { state: best.start === at ? 'exact' : 'moved', place: best };
  }
  const all = places.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const isTorn = second !== undefined && second.likelihood * 8 > best.likelihood;
  const isRepeated = best.words === 'same' && second?.words === 'same' && best.fit >= leastFit;
  return { state: isTorn && (isRepeated || all >= somewhere) ? 'ambiguous' : 'lost', place: null };
}

function isSilent({ likelihood, fit, onlyOne }: WeighedPlace, length: number): boolean {
  return fit >= leastFit && likelihood >= (onlyOne && length >= longEnough ? shown : silent);
}
