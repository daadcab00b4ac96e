/** The middle of some figures; NaN for none. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The figure below which a share of them lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** One row of what was measured. */
export interface Row {
  readonly area: string;
  readonly value: number;
  readonly unit: string;
  /** The most that it may be; null for a figure that is told only. */
  readonly most: number | null;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** A row as a line: the figure, the target and whether it is met. */
export function lineOf({ area, value, unit, most, note }: Row): string {
  const figure = `${value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1)} ${unit}`;
  const verdict = most === null ? '' : value <= most ? `ok (at most ${most})` : `NOT YET (at most ${most})`;
  return `${area.padEnd(52)} ${figure.padStart(16)}  ${[verdict, note ?? ''].filter(Boolean).join('; ')}`.trimEnd();
}
