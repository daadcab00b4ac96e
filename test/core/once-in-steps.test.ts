import assert from 'node:assert/strict';
import { onceInSteps } from '../../src/core/once-in-steps.ts';

/** A list that takes three steps to make, the first of them not before something holds; `taken` counts begins and steps. */
function slowList(holds = () => true) {
  const taken = { begun: 0, steps: 0 };
  const list = onceInSteps(function* () {
    taken.begun += 1;
    if (!holds()) throw new Error('not yet');
    const items: number[] = [];
    for (let item = 0; item < 3; item += 1) {
      items.push(item);
      taken.steps += 1;
      yield;
    }
    return items;
  });
  return { list, taken };
}

describe('a value that is made in steps', () => {
  it('is made once, and given at once from then on', () => {
    const { list, taken } = slowList();
    const steps = list.steps();
    for (let step = 0; step < 3; step += 1) assert.equal(steps.next().done, false);
    const last = steps.next();
    assert.equal(last.value, list.value());
    assert.deepEqual([list.steps().next().done, taken.begun], [true, 1]);
  });

  it('is the same one for somebody who needs it between two steps, and nothing is done twice', () => {
    const { list, taken } = slowList();
    const steps = list.steps();
    steps.next();
    const now = list.value();
    const step = steps.next();
    assert.deepEqual([step.done, step.value], [true, now]);
    assert.deepEqual(taken, { begun: 1, steps: 3 });
  });

  it('is begun anew by the next to ask where a step failed', () => {
    let holds = false;
    const { list, taken } = slowList(() => holds);
    assert.throws(() => list.value(), /not yet/);
    assert.throws(() => list.steps().next(), /not yet/);
    holds = true;
    assert.deepEqual(list.value(), [0, 1, 2]);
    assert.deepEqual(taken, { begun: 3, steps: 3 });
  });
});
