import assert from 'node:assert/strict';
import { restartPolicy } from '../../src/extension/restart-policy.ts';

const giveUp = 'give up';

/** What the policy says of crashes at these seconds: the wait in seconds, or that it gives up. */
function check(crashes: readonly number[], expected: readonly (number | typeof giveUp)[]): void {
  let time = 0;
  const policy = restartPolicy(() => time);
  const told = crashes.map((seconds) => {
    time = seconds * 1000;
    const next = policy.crashed();
    return next === giveUp ? next : next.wait / 1000;
  });
  assert.deepEqual(told, expected);
}

describe('a server that crashes', () => {
  it('is started again, each time after a longer wait', () => {
    check([10, 12, 15, 20], [1, 2, 4, 8]);
  });

  it('is given up at the fifth crash within three minutes', () => {
    check([0, 2, 5, 10, 179], [1, 2, 4, 8, giveUp]);
  });

  it('is not given up for crashes that are three minutes apart', () => {
    check([0, 2, 5, 10, 181], [1, 2, 4, 8, 8]);
    check([0, 180, 360, 540, 720], [1, 1, 1, 1, 1]);
  });

  it('is tried again as at first where a person asks for it', () => {
    const policy = restartPolicy(() => 0);
    for (let crash = 0; crash < 5; crash += 1) policy.crashed();
    assert.equal(policy.crashed(), giveUp);
    policy.reset();
    assert.deepEqual(policy.crashed(), { wait: 1000 });
  });
});
