/** No line may speak for more than this on how the others are read, in logarithms of odds. */
const mostPull = 2;

/** Ages that a page may have among those that it is related to: the share of its rationales in which it is the new event. */
const ages = Array.from({ length: 21 }, (_, index) => (index + 0.5) / 21);
/** Ages in the middle come more often: Beta(2, 2). */
const ageWeights = ages.map((age) => age * (1 - age));
const allAges = ageWeights.reduce((sum, weight) => sum + weight, 0);

/**
 * Reads the rationales of a page together: a page that came early is the new event in few of them, one that came late in
 * most. Given are the logarithms of the odds that the page is the new event, rationale by rationale in the order of the
 * page, null where none is called new; what comes back are the odds after a look at the others. A mixture of two models:
 * any order with one age of the page, and the order of the feed, which comes first in so many of the corpus' pages.
 */
export function sidesTogether(odds: readonly (number | null)[], inOrder: number): (number | null)[] {
  const known = pulls(odds);
  if (known.length < 2) return [...odds];
  const likely = known.map(Math.exp);
  const [anyOrder, ofFeed] = [inAnyOrder(likely), inFeedOrder(likely)];
  const whole = (1 - inOrder) * sum(anyOrder) + inOrder * sum(ofFeed);
  let place = -1;
  return odds.map((each) => {
    if (each === null) return null;
    place += 1;
    const own = likely[place] ?? 1;
    const isNew = anyOrder.map((chance, index) => {
      const age = ages[index] ?? 0;
      return (chance * age * own) / (age * own + 1 - age);
    });
    const together = ((1 - inOrder) * sum(isNew) + inOrder * sum(ofFeed.slice(place + 1))) / whole;
    return each + Math.log(together / (1 - together)) - (known[place] ?? 0);
  });
}

/** How much the rationales of a page speak for the order of the feed: the logarithm of a ratio of likelihoods. */
export function orderEvidence(odds: readonly (number | null)[]): number {
  const likely = pulls(odds).map(Math.exp);
  return likely.length < 2 ? 0 : Math.log(sum(inFeedOrder(likely)) / sum(inAnyOrder(likely)));
}

function pulls(odds: readonly (number | null)[]): number[] {
  return odds.flatMap((each) => (each === null ? [] : [Math.max(-mostPull, Math.min(mostPull, each))]));
}

/** For each age of the page how likely the readings are, in any order. */
function inAnyOrder(likely: readonly number[]): number[] {
  return ages.map((age, index) => {
    const product = likely.reduce((all, each) => all * (age * each + 1 - age), 1);
    return ((ageWeights[index] ?? 0) / allAges) * product;
  });
}

/** The same where as many rationales from the first on are those with which the page came, for each number of them. */
function inFeedOrder(likely: readonly number[]): number[] {
  return Array.from({ length: likely.length + 1 }, (_, first) => {
    return likely.slice(0, first).reduce((all, each) => all * each, 1) / (likely.length + 1);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
