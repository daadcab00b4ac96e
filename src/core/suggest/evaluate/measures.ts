/** How often the right answer is among the first of a list. */
export interface Ranking {
  readonly count: number;
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  /** Mean reciprocal rank; an answer that is not in the list counts nothing. */
  readonly mrr: number;
}

/** Sums up the ranks of the right answers, from 0; -1 where an answer is not in its list. */
export function ranking(ranks: readonly number[]): Ranking {
  const within = (places: number) => ranks.filter((rank) => rank >= 0 && rank < places).length;
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return {
    count: ranks.length,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    mrr: ranks.length === 0 ? 0 : reciprocal / ranks.length,
  };
}

/** One answer with what was claimed of it. */
export interface Claimed {
  /** The probability that it was given. */
  readonly score: number;
  readonly right: boolean;
}

/** How far probabilities hold: answers whose scores lie in one range. */
export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** Mean of the scores. */
  readonly claimed: number;
  /** The share that was right with its 95 % bounds (Wilson 1927). */
  readonly low: number;
  readonly high: number;
}

const bounds = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 1.001];

/** How far the probabilities of answers hold, by ranges. */
export function reliability(claims: readonly Claimed[]): ReliabilityRow[] {
  return bounds.slice(0, -1).flatMap((from, index) => {
    const to = bounds[index + 1] ?? 1;
    const inside = claims.filter(({ score }) => score >= from && score < to);
    if (inside.length === 0) return [];
    const right = inside.filter((claim) => claim.right).length;
    const claimed = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    return [{ from, to: Math.min(1, to), count: inside.length, right, claimed, ...wilson(right, inside.length) }];
  });
}

/** The 95 % bounds of a share (Wilson 1927, score interval). */
export function wilson(right: number, count: number): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = right / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** A share of cases: how many were right. */
export interface Share {
  readonly right: number;
  readonly count: number;
}

/** How many of some cases are right. */
export function share(cases: readonly boolean[]): Share {
  return { right: cases.filter(Boolean).length, count: cases.length };
}
