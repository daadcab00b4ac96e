/** Scores of candidates for several lines: `scores[line][candidate]` in logarithms of odds. */
export type Scores = readonly (readonly number[])[];

/** Rounds after which nothing changes any more in practice. */
const rounds = 12;

/**
 * The probabilities of all candidates for all lines when the lines are decided together: each actor that another line
 * probably has is worth `penalty` less here. Mean-field approximation of one joint distribution. `nobody` is the score
 * of an actor who is no candidate, so that rows sum to less than one. A line of `fixed` is decided for these
 * candidates, for none of them where the list is empty; null is open.
 */
export function together(
  scores: Scores,
  penalty: number,
  nobody: number,
  fixed: readonly (readonly number[] | null)[] = [],
  mayShare: (line: number, other: number) => boolean = () => false,
): number[][] {
  let now = scores.map((row, line) => certain(row, fixed[line]) ?? softmax(row, nobody));
  for (let round = 0; round < rounds; round += 1) {
    const before = now;
    now = scores.map((row, line) => {
      const decided = certain(row, fixed[line]);
      if (decided !== undefined) return decided;
      const adjusted = row.map((score, candidate) => {
        const taken = before.reduce(
          (sum, other, index) => (index === line || mayShare(line, index) ? sum : sum + (other[candidate] ?? 0)),
          0,
        );
        return score - penalty * Math.min(taken, 2);
      });
      const next = softmax(adjusted, nobody);
      // Half a step at a time: two lines that want the same actor would swap for ever.
      return next.map((value, candidate) => 0.5 * value + 0.5 * (before[line]?.[candidate] ?? 0));
    });
  }
  return now;
}

function certain(row: readonly number[], chosen: readonly number[] | null | undefined): number[] | undefined {
  return chosen == null ? undefined : row.map((_, candidate) => Number(chosen.includes(candidate)));
}

/** Probabilities of scores beside one more option of a given score. */
export function softmax(scores: readonly number[], other: number): number[] {
  const top = Math.max(other, ...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(other - top));
  return weights.map((weight) => weight / sum);
}
