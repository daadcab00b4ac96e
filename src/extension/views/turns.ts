/** Things that are done one after the other, whatever becomes of each. */
export interface Turns {
  inTurn(work: () => Promise<void>): Promise<void>;
  /** True while a turn runs that was asked for before the one before it had ended. */
  isAskedAhead(): boolean;
}

/** Nothing is done yet. */
export function createTurns(): Turns {
  let last = Promise.resolve();
  let waiting = 0;
  let isAskedAhead = false;
  return {
    inTurn: (work) => {
      const isAhead = waiting > 0;
      waiting += 1;
      const run = last.then(() => {
        isAskedAhead = isAhead;
        return work();
      });
      last = run
        .catch(() => undefined)
        .then(() => {
          waiting -= 1;
        });
      return run;
    },
    isAskedAhead: () => isAskedAhead,
  };
}
