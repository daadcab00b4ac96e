import assert from 'node:assert/strict';
import { onceInSteps } from '../../src/core/once-in-steps.ts';

/** A list that takes three steps to make; `made` counts how often it was begun. */
function slowList() {
  const count = { begun: 0 };
  const list = onceInSteps(function* () {
    count.begun += 1;
    const items: number[] = [];
    for (let item = 0; item < 3; item += 1) {
      items.push(item);
      yield;
    }
    return items;
  });
  return { list, count };
}

describe('a value that is made in steps', () => {
  it('is made once, and given at once from then on', () => {
    const { list, count } = slowList();
    const steps = list.steps();
    for (let step = 0; step < 3; step += 1) assert.equal(steps.next().done, false);
    const last = steps.next();
    assert.equal(last.value, list.value());
    assert.deepEqual([list.steps().next().done, count.begun], [true, 1]);
  });

  it('is the same one for somebody who needs it between two steps', () => {
    const { list } = slowList();
    const steps = list.steps();
    steps.next();
    const now = list.value();
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    assert.equal(step.value, now);
  });
});
