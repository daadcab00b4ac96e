/** When a server that has crashed is started again; knows nothing of VS Code. Times are milliseconds. */
export interface RestartPolicy {
  /** Says that it crashed; the answer is how long to wait before the next start, or that it is not worth another one. */
  crashed(): { readonly wait: number } | 'give up';
  /** Forgets all crashes: a person wants it to be tried again. */
  reset(): void;
}

/** As many crashes within `period` are no accident any more. */
export const crashesAllowed = 5;
const period = 3 * 60_000;
const firstWait = 1000;
const longestWait = 8000;

/** Waits twice as long after each crash of the last three minutes, and gives up at the fifth. */
export function restartPolicy(now: () => number): RestartPolicy {
  let crashes: readonly number[] = [];
  return {
    crashed: () => {
      crashes = [...crashes.filter((time) => now() - time < period), now()];
      if (crashes.length >= crashesAllowed) return 'give up';
      return { wait: Math.min(firstWait * 2 ** (crashes.length - 1), longestWait) };
    },
    reset: () => {
      crashes = [];
    },
  };
}
