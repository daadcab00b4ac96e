import { atOnce } from './steps.ts';

/** A value that is made in steps, or at once where somebody needs it now, and is kept. */
export interface OnceInSteps<T> {
  steps(): Generator<void, T>;
  value(): T;
}

/** Makes a value when it is first asked for. */
export function onceInSteps<T extends object>(make: () => Generator<void, T>): OnceInSteps<T> {
  let made: T | undefined;
  function* steps(): Generator<void, T> {
    if (made === undefined) {
      const fresh = yield* make();
      // Somebody may have needed it between two steps, and have it.
      made ??= fresh;
    }
    return made;
  }
  return { steps, value: () => made ?? atOnce(steps()) };
}
