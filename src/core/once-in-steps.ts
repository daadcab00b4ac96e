/** A value that is made in steps, or at once where somebody needs it now, and is kept. */
export interface OnceInSteps<T> {
  steps(): Generator<void, T>;
  value(): T;
}

/**
 * Makes a value when it is first asked for, once: whoever asks in the middle waits for the steps that are left. A step that
 * throws is told to whoever took it, and the next one to ask begins anew.
 */
export function onceInSteps<T>(make: () => Generator<void, T>): OnceInSteps<T> {
  let made: { readonly value: T } | undefined;
  let running: Generator<void, T> | undefined;
  const goOn = () => {
    running ??= make();
    let step: IteratorResult<void, T> | undefined;
    try {
      step = running.next();
    } finally {
      // One that has ended would hold on to all that it was made with.
      if (step?.done !== false) running = undefined;
    }
    if (step.done === true) made = { value: step.value };
  };
  return {
    *steps() {
      for (;;) {
        if (made === undefined) goOn();
        if (made !== undefined) return made.value;
        yield;
      }
    },
    value: () => {
      while (made === undefined) goOn();
      return made.value;
    },
  };
}
