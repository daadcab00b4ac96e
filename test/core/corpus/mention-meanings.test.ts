import assert from 'node:assert/strict';
import { mentionMeanings, type MentionMeaning } from '../../../src/core/corpus/mention-meanings.ts';
import type { RationaleRecord } from '../../../src/core/sidecar/schema.ts';
import { articleOf, page } from '../helpers/article.ts';

/** Checks what the mentions of a rationale line mean by its record, in the order of the line; `page` is the page's id. */
function check(
  rationale: string,
  record: Pick<RationaleRecord, 'other' | 'numbers' | 'arrived'>,
  expected: Readonly<Record<string, MentionMeaning | undefined>>,
): void {
  const [line] = articleOf(page({ related: `"${rationale}"` })).related.items;
  assert.ok(line);
  const meanings = mentionMeanings(line, record, (id) => id === 'page');
  assert.deepEqual(Object.fromEntries(line.mentions.map(({ text }, index) => [text, meanings[index]])), expected);
}

const both = 'Event 15 began before the new event.';

describe('what an event in a rationale line means', () => {
  it('is what its record says of the number', () => {
    check('Event 15 began.', { other: 'raid', numbers: { 15: 'raid' } }, { 'Event 15': 'other' });
    check('Event 15 began.', { other: 'raid', numbers: { 15: 'page' } }, { 'Event 15': 'this' });
    check('Event 15 began.', { other: 'raid', numbers: { 15: 'siege' } }, { 'Event 15': ['siege'] });
    check('Event 15 began.', { other: 'raid', numbers: { 15: ['siege', 'raid'] } }, { 'Event 15': ['siege', 'raid'] });
    check('Event 15 began.', { other: 'outside', numbers: { 15: 'other' } }, { 'Event 15': 'other' });
  });

  it('is for the new event whichever came later, and for a number beside it the other of the two', () => {
    check(both, { other: 'raid', arrived: 'this-first' }, { 'Event 15': 'this', 'the new event': 'other' });
    check(both, { other: 'raid', arrived: 'other-first' }, { 'Event 15': 'other', 'the new event': 'this' });
    check(both, { other: 'raid', numbers: { 15: 'page' } }, { 'Event 15': 'this', 'the new event': 'other' });
  });

  it('is not guessed', () => {
    const untold = { 'Event 15': undefined, 'the new event': undefined };
    check(both, { other: 'raid' }, untold);
    check(both, { other: 'raid', arrived: 'unknown' }, untold);
    check(both, { other: 'raid', numbers: { 15: 'siege' } }, { 'Event 15': ['siege'], 'the new event': undefined });
    check('Event 15 began.', { other: 'raid', arrived: 'this-first' }, { 'Event 15': undefined });
    check(
      'Events 3 and 4 led to the new event.',
      { other: 'raid', arrived: 'other-first' },
      { 'Events 3': undefined, '4': undefined, 'the new event': 'this' },
    );
    check(
      'Both events follow the recent event.',
      { other: 'raid', arrived: 'this-first' },
      {
        'Both events': undefined,
        'the recent event': undefined,
      },
    );
  });
});
