/** Lets long work stand aside for requests: after each slice of time it rests until what is waiting has run. */
export interface TimeSlices {
  /** True where the slice is over; asked after each small piece of work. */
  isOver(): boolean;
  /** Rests, and begins the next slice. */
  rest(): Promise<void>;
}

/** What slices need of the outside: a clock in milliseconds, and a way to let waiting work run. */
export interface SliceClock {
  now(): number;
  yield(): Promise<void>;
}

/**
 * Longest slice in milliseconds (PERFORMANCE, "Design advice" 1, gives 8 as an example). What stands in the way of a request is a slice
 * and a collection of garbage, at times two slices: with 100,000 articles a collection takes up to 38 ms, and 50 is the most there may be.
 */
const longest = 5;

/** Begins the first slice. */
export function timeSlices(clock: SliceClock): TimeSlices {
  let started = clock.now();
  return {
    isOver: () => clock.now() - started >= longest,
    rest: async () => {
      const left = clock.now();
      await clock.yield();
      // A collection of garbage, or the slice of another one, may have come in between: what waits since goes first.
      if (clock.now() - left >= longest) await clock.yield();
      started = clock.now();
    },
  };
}

/** Runs long work to its end, standing aside between its steps, and gives what it gives. */
export async function inSlices<T>(steps: Iterator<void, T>, slices: TimeSlices): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slices.isOver()) await slices.rest();
  }
}
