/** A probability as people read it: '93 %'. */
export function percent(probability: number): string {
  return `${Math.round(100 * probability)} %`;
}
