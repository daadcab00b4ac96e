import { strictEqual } from 'node:assert/strict';
import { onceInSteps } from '../../src/core/once.ts';

/** A value that takes three steps, with how many were taken. */
function slow() {
  let steps = 0;
  const value = onceInSteps(function* () {
    for (; steps < 3; steps += 1) yield;
    return 'made';
  });
  return { value, steps: () => steps };
}

describe('a value that is made in steps', () => {
  it('is made bit by bit', () => {
    const { value, steps } = slow();
    const ready = value.ready();
    ready.next();
    ready.next();
    strictEqual(steps(), 1);
  });

  it('is there at once for whoever asks in the middle', () => {
    const { value, steps } = slow();
    value.ready().next();
    strictEqual(value.get(), 'made');
    strictEqual(steps(), 3);
  });

  it('is made once', () => {
    const { value, steps } = slow();
    strictEqual(value.get(), 'made');
    strictEqual([...value.ready()].length, 0);
    strictEqual(value.get(), 'made');
    strictEqual(steps(), 3);
  });
});
