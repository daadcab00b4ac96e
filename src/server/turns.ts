/** Runs work one piece after the other, in the order in which it is given. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue of its own. A piece that fails is told to whoever gave it, and the next one begins. */
export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
