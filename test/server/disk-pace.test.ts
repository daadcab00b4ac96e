import assert from 'node:assert/strict';
import { diskPace } from '../../src/server/host/disk-pace.ts';

/** A disk that is asked for files one by one: how each read is done, where one at once takes so many milliseconds. */
function waysOf(times: readonly number[]): string {
  let time = 0;
  const pace = diskPace(() => time);
  return times
    .map((took) => {
      if (pace.isSlow()) return 'w';
      pace.timed(() => {
        time += took;
      });
      return 'n';
    })
    .join('');
}

const many = (count: number, took: number) => Array.from({ length: count }, () => took);

describe('the pace of a disk', () => {
  it('lets all be read at once while it answers at once', () => {
    assert.equal(waysOf(many(1000, 0.1)), 'n'.repeat(1000));
  });

  it('has the next ones wait after a long read, then tries one at once', () => {
    assert.equal(waysOf([20, ...many(70, 0.1)]), `n${'w'.repeat(64)}${'n'.repeat(6)}`);
  });

  it('has ever more wait while what is tried is long, but never all', () => {
    const ways = waysOf(many(20_000, 20));
    const tried = [...ways.matchAll(/n/g)].map(({ index }) => index);
    assert.deepEqual(tried.slice(0, 4), [0, 65, 194, 451]);
    assert.ok(tried.length < 12 && tried.length > 8, String(tried.length));
  });

  it('forgets long reads after many quick ones', () => {
    const ways = waysOf([20, ...many(64, 0), 20, ...many(128, 0), ...many(256, 0.1), 20, ...many(65, 0)]);
    assert.ok(ways.endsWith(`n${'w'.repeat(64)}n`), ways.slice(-80));
  });

  it('has reads wait while those that do take long', async () => {
    let time = 0;
    const pace = diskPace(() => time);
    const wait = (took: number) =>
      pace.waited(() => {
        time += took;
        return Promise.resolve();
      });
    await wait(10);
    assert.equal(pace.isSlow(), false);
    await wait(100);
    for (let read = 0; read < 50; read += 1) assert.equal(pace.isSlow(), true);
    await wait(100);
    const after = Array.from({ length: 70 }, () => (pace.isSlow() ? 'w' : 'n')).join('');
    assert.equal(after, `${'w'.repeat(64)}${'n'.repeat(6)}`);
  });

  it('notes a read that fails too', () => {
    let time = 0;
    const pace = diskPace(() => time);
    assert.throws(() =>
      pace.timed(() => {
        time += 50;
        throw new Error('no such disk');
      }),
    );
    assert.equal(pace.isSlow(), true);
  });
});
