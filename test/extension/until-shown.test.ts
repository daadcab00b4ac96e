import assert from 'node:assert/strict';
import { untilShown } from '../../src/extension/views/until-shown.ts';

/** Shows a row that comes with a certain try, to a person who moves on after some tries; gives how often it was asked for. */
async function tries({ shownAt = Infinity, movesOnAfter = Infinity, fault = '' }): Promise<[isShown: boolean, number]> {
  let asked = 0;
  const isShown = await untilShown({
    show: () => {
      asked += 1;
      return fault === '' ? Promise.resolve() : Promise.reject(new Error(`${fault} ${asked}`));
    },
    isShown: () => asked >= shownAt,
    hasMovedOn: () => asked >= movesOnAfter,
    pause: () => Promise.resolve(),
  });
  return [isShown, asked];
}

describe('a row that VS Code is asked to show', () => {
  it('is asked for again where VS Code has lost it', async () => {
    assert.deepEqual(await tries({ shownAt: 1 }), [true, 1]);
    assert.deepEqual(await tries({ shownAt: 3 }), [true, 3]);
    assert.deepEqual(await tries({ shownAt: 3, fault: 'Not found' }), [true, 3]);
  });

  it('takes nothing from a person who has moved on meanwhile', async () => {
    assert.deepEqual(await tries({ movesOnAfter: 0 }), [false, 0]);
    assert.deepEqual(await tries({ movesOnAfter: 1 }), [false, 1]);
    assert.deepEqual(await tries({ movesOnAfter: 2, fault: 'Not found' }), [false, 2]);
    assert.deepEqual(await tries({ shownAt: 1, movesOnAfter: 1 }), [true, 1]);
  });

  it('is given up after some tries, with what went wrong in the last one', async () => {
    await assert.rejects(tries({}), /VS Code did not show the row/);
    await assert.rejects(tries({ fault: 'Not found' }), /^Error: Not found 5$/);
  });

  it('is not asked for once the person moves on while the next try is waited for', async () => {
    let asked = 0;
    let hasMovedOn = false;
    const isShown = await untilShown({
      show: () => Promise.resolve(void (asked += 1)),
      isShown: () => false,
      hasMovedOn: () => hasMovedOn,
      pause: () => Promise.resolve(void (hasMovedOn = true)),
    });
    assert.deepEqual([isShown, asked], [false, 1]);
  });
});
