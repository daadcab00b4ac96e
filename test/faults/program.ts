/** What a program that injects faults found. */
export interface FaultReport {
  /** What was counted, to be read by people. */
  readonly counts: Readonly<Record<string, number | string>>;
  /** What must never be, each as a sentence. */
  readonly breaches: readonly string[];
}

/** Injects faults of one kind; the words are what stood behind its name. Rejects with `NotHere` where it cannot run. */
export type FaultProgram = (words: readonly string[]) => Promise<FaultReport>;

/** Says why faults of a kind cannot be injected on this machine. */
export function notHere(reason: string): Error {
  return Object.assign(new Error(reason), { code: 'NOT-HERE' });
}

/** The number that stands first, or what is usual. */
export function countOf(words: readonly string[], usual: number): number {
  const count = Number(words[0] ?? usual);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${words[0] ?? ''} is no count.`);
  return count;
}
