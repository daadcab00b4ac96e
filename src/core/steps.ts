/**
 * So many items are gone through in one step. They take a few microseconds each; but while V8 marks what is still needed, it takes up
 * to 12 ms of its own for each 64 KB that are allocated, and what stands between two steps cannot be asked to rest (Node 24, two cores,
 * 100,000 articles: looking for things to do stood still for 150 to 230 ms in five runs of seven where fifty articles were a step, and
 * for 16 to 76 ms, once 108, where one is).
 */
const itemsAStep = 25;

/** Goes through items in steps: a large corpus has so many that others have to wait for them. */
export function* eachInSteps<T>(items: Iterable<T>, work: (item: T) => void): Generator<void, void> {
  let count = 0;
  for (const item of items) {
    work(item);
    count += 1;
    if (count % itemsAStep === 0) yield;
  }
}

/** Gathers what each item gives, in steps. */
export function* gatheredInSteps<T, U>(items: Iterable<T>, of: (item: T) => readonly U[]): Generator<void, U[]> {
  const all: U[] = [];
  yield* eachInSteps(items, (item) => {
    all.push(...of(item));
  });
  return all;
}

/** Runs work that is cut into steps to its end without a rest, and gives what it gives. */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
