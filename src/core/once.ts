/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A value that takes a while to make: all at once where it is asked for, or bit by bit before. */
export interface OnceInSteps<T> {
  get(): T;
  ready(): Generator<void, void>;
}

/** Makes a value in steps, once; whoever asks for it before they are all done waits for the rest of them. */
export function onceInSteps<T>(make: () => Generator<void, T>): OnceInSteps<T> {
  const steps = once(make);
  let made: { readonly value: T } | undefined;
  const goOn = () => {
    const step = steps().next();
    if (step.done === true) made = { value: step.value };
  };
  return {
    get: () => {
      while (made === undefined) goOn();
      return made.value;
    },
    *ready() {
      while (made === undefined) {
        goOn();
        yield;
      }
    },
  };
}
