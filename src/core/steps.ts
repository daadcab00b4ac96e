/** Runs work that is cut into steps to its end without a rest, and gives what it gives. */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
