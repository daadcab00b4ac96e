import assert from 'node:assert/strict';
import { createTurns } from '../../src/extension/views/turns.ts';

describe('keys that are pressed quickly', () => {
  it('do one thing after the other, also where one of them fails', async () => {
    const { inTurn } = createTurns();
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      done.push(`${name} ends`);
      if (name === 'a') throw new Error('refused');
    };
    const [a, b] = [inTurn(work('a')), inTurn(work('b'))];
    await assert.rejects(a, /refused/);
    await b;
    assert.deepEqual(done, ['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are told from those that come once the one before has done its work', async () => {
    const { inTurn, isAskedAhead } = createTurns();
    const ahead: boolean[] = [];
    const look = () => Promise.resolve(void ahead.push(isAskedAhead()));
    await Promise.all([inTurn(look), inTurn(look)]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await inTurn(look);
    assert.deepEqual(ahead, [false, true, false]);
  });
});
