import assert from 'node:assert/strict';
import { takenBy, whyNothing } from '../../src/extension/coding/seen-suggestions.ts';

/** Asserts which actor a digit takes, or why none; the lists are written as words. */
function check(number: number, { now, seen = '' }: { now: string; seen?: string }, expected: string): void {
  const words = (list: string) => list.split(' ').filter(Boolean);
  const taken = takenBy(number, words(now), (actor) => actor, words(seen));
  assert.equal(taken.kind === 'taken' ? taken.value : taken.kind, expected);
}

describe('a digit in coding mode', () => {
  it('takes what the person saw under it', () => {
    check(1, { now: 'iran israel', seen: 'iran israel' }, 'iran');
    check(2, { now: 'iran israel', seen: 'iran israel' }, 'israel');
  });

  it('takes the same where the order has changed since', () => {
    check(1, { now: 'israel iran', seen: 'iran israel' }, 'iran');
    check(2, { now: 'oman israel iran', seen: 'iran israel' }, 'israel');
  });

  it('takes nothing else where what was seen is no suggestion any more', () => {
    check(1, { now: 'israel oman', seen: 'iran israel' }, 'gone');
  });

  it('takes what stands there now where nothing was seen yet', () => {
    check(2, { now: 'iran israel' }, 'israel');
  });

  it('takes none of those that nobody sees', () => {
    check(4, { now: 'iran israel oman qatar', seen: 'iran israel oman' }, 'none');
  });

  it('takes nothing where there is no such suggestion', () => {
    check(3, { now: 'iran israel', seen: 'iran israel' }, 'none');
  });

  it('says why it takes nothing', () => {
    const instead = 'press t to tag the words';
    assert.equal(whyNothing({ kind: 'none' }, instead), 'There is no such suggestion here. Press t to tag the words.');
    assert.equal(
      whyNothing({ kind: 'gone' }, instead),
      'The suggestions have changed meanwhile. Look again, or press t to tag the words.',
    );
  });
});
