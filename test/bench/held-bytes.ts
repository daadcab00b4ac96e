import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is held after everything that can go has gone, in bytes: the heap, and what lies outside of it. */
export async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  for (let round = 0; round < 4; round += 1) {
    runInNewContext('gc()');
    // What lies outside of the heap is given back by another thread.
    await setTimeout(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
