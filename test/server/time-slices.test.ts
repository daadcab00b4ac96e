import assert from 'node:assert/strict';
import { timeSlices } from '../../src/server/time-slices.ts';

/** Counts how often work that rests once gives way, where each time takes so many milliseconds. */
async function timesGivenWay(...takes: readonly number[]): Promise<number> {
  let [now, times] = [0, 0];
  const slices = timeSlices({
    now: () => now,
    yield: () => {
      now += takes[times] ?? 0;
      times += 1;
      return Promise.resolve();
    },
  });
  await slices.rest();
  return times;
}

describe('work in slices', () => {
  it('gives way once to what is short', async () => {
    assert.equal(await timesGivenWay(1), 1);
  });

  it('gives way again behind a collection of garbage, to what came in meanwhile, and then goes on', async () => {
    assert.equal(await timesGivenWay(40, 40), 2);
  });

  it('begins a new slice behind its rest', async () => {
    let now = 0;
    const slices = timeSlices({ now: () => now, yield: () => Promise.resolve() });
    now = 100;
    assert.ok(slices.isOver());
    await slices.rest();
    assert.ok(!slices.isOver());
  });
});
