import type { SliceClock } from '../../../src/server/time-slices.ts';

/** A clock that stands still: no slice of time is ever over. */
export const stillClock: SliceClock = { now: () => 0, yield: () => Promise.resolve() };
