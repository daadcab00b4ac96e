import assert from 'node:assert/strict';
import { inTime, type CameFirst } from '../../../src/core/suggest/relations.ts';

describe('the direction of a relation by which event came first', () => {
  interface Told extends Partial<CameFirst> {
    readonly clear?: boolean;
    readonly explicit?: boolean;
  }
  const runs = (type: string, { clear = true, explicit = false, byDates, inFeed }: Told) => {
    const guess = { type, from: 'this', score: 0.5, sure: false, why: "'words'", clear, explicit } as const;
    return inTime(guess, { byDates, inFeed });
  };
  const check = (what: string, found: ReturnType<typeof runs>, from: 'this' | 'other', why: string) => {
    it(what, () => {
      assert.deepEqual([found.from, found.why], [from, why]);
    });
  };

  check('a background is the older event', runs('context-for', { inFeed: 'other' }), 'other', "'words'; the new event");
  check(
    'it stays as it is told where the words call both',
    runs('context-for', { explicit: true, inFeed: 'other' }),
    'this',
    "'words'",
  );
  check('a cause does not', runs('causes', { explicit: true, inFeed: 'other' }), 'other', "'words'; the new event");
  check('it stays where it stands right', runs('context-for', { inFeed: 'this' }), 'this', "'words'");
  check('the newer event speaks of the older', runs('about', { inFeed: 'this' }), 'other', "'words'; the new event");
  check('the older event is the cause', runs('causes', { inFeed: 'other' }), 'other', "'words'; the new event");
  check('the newer event escalates', runs('escalates', { inFeed: 'this' }), 'other', "'words'; the new event");
  check('the newer event eases', runs('de-escalates', { inFeed: 'this' }), 'other', "'words'; the new event");
  check(
    'dates know it better than the feed',
    runs('context-for', { byDates: 'other', inFeed: 'this' }),
    'other',
    "'words'; the dates",
  );
  check('the newer event answers', runs('responds-to', { inFeed: 'this' }), 'other', "'words'; the new event");
  check('the older event enables', runs('enables', { inFeed: 'other' }), 'other', "'words'; the new event");
  check(
    'what undermines stays as it is told',
    runs('undermines', { inFeed: 'this', byDates: 'this' }),
    'this',
    "'words'",
  );
  check(
    'by dates it is turned where the words leave it open',
    runs('undermines', { clear: false, byDates: 'this' }),
    'other',
    "'words'; the dates",
  );
  check('so does what is spoken of where none is called new', runs('about', { byDates: 'this' }), 'this', "'words'");
  check('nothing is turned where nothing is known', runs('about', {}), 'this', "'words'");
});
