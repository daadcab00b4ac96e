/** A list that is made where somebody asks for it, once for each state. */
export function cachedList<T>(stateNow: () => number, make: () => readonly T[]): () => readonly T[] {
  let made: { readonly state: number; readonly list: readonly T[] } | undefined;
  return () => {
    const state = stateNow();
    if (made?.state !== state) made = { state, list: make() };
    return made.list;
  };
}

/** The same, made in steps. What is made while the corpus changes is a list of no state, and is made anew. */
export function listCachedInSteps<T>(
  stateNow: () => number,
  make: () => Generator<void, readonly T[]>,
): () => Generator<void, readonly T[]> {
  let made: { readonly state: number; readonly list: readonly T[] } | undefined;
  return function* () {
    for (;;) {
      const state = stateNow();
      if (made?.state === state) return made.list;
      const list = yield* make();
      if (stateNow() === state) made = { state, list };
    }
  };
}
