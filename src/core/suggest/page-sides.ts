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
  const [anyOrder, ofFeed] = inEitherOrder(known);
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
    const share = ((1 - inOrder) * sum(isNew) + inOrder * sum(ofFeed.slice(place + 1))) / whole;
    const together = Math.min(1 - 1e-9, Math.max(1e-9, share));
    return each + Math.log(together / (1 - together)) - (known[place] ?? 0);
  });
}

/** How much the rationales of a page speak for the order of the feed: the logarithm of a ratio of likelihoods. */
export function orderEvidence(odds: readonly (number | null)[]): number {
  const known = pulls(odds);
  if (known.length < 2) return 0;
  const [anyOrder, ofFeed] = inEitherOrder(known);
  return Math.log(Math.max(Number.MIN_VALUE, sum(ofFeed)) / Math.max(Number.MIN_VALUE, sum(anyOrder)));
}

function pulls(odds: readonly (number | null)[]): number[] {
  return odds.flatMap((each) => (each === null ? [] : [Math.max(-mostPull, Math.min(mostPull, each))]));
}

/**
 * How likely the readings are in any order, for each age of the page, and where as many from the first on are those with which
 * the page came, for each number of them; both by one common factor, since products over hundreds of rationales leave the numbers.
 */
function inEitherOrder(known: readonly number[]): readonly [readonly number[], readonly number[]] {
  const anyOrder = ages.map((age, index) =>
    known.reduce(
      (all, pull) => all + Math.log(age * Math.exp(pull) + 1 - age),
      Math.log((ageWeights[index] ?? 0) / allAges),
    ),
  );
  const ofFeed = [-Math.log(known.length + 1)];
  for (const pull of known) ofFeed.push((ofFeed.at(-1) ?? 0) + pull);
  const top = Math.max(...anyOrder, ...ofFeed);
  return [anyOrder.map((each) => Math.exp(each - top)), ofFeed.map((each) => Math.exp(each - top))];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
