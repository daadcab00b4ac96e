/** So many items are gone through in one step. */
const itemsAStep = 500;

/** Goes through items in steps: a large corpus has so many that others have to wait for them. */
export function* eachInSteps<T>(items: Iterable<T>, work: (item: T) => void): Generator<void, void> {
  let count = 0;
  for (const item of items) {
    work(item);
    count += 1;
    if (count % itemsAStep === 0) yield;
  }
}

/** Runs work that is cut into steps to its end without a rest, and gives what it gives. */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
