import assert from 'node:assert/strict';
import type { OpenCard, Urgency } from '../../../src/core/ledger/check-cards.ts';
import { emptyQueue, stepInQueue, updatedQueue } from '../../../src/core/ledger/check-queue.ts';
import { judgements, ledgerState } from '../../../src/core/ledger/verdicts.ts';
import { supportOf } from '../../../src/core/ledger/support.ts';
import { wordDiff } from '../../../src/core/text/word-diff.ts';

function card(key: string, urgency: Urgency = 'unchecked'): OpenCard {
  return { key, kind: 'relation', path: 'a.txt', name: { sidecar: 'a.txt.ann.yaml', id: key }, urgency, at: 0 };
}

describe('a queue of cards', () => {
  const keys = (open: string, gone = '') => {
    const before = updatedQueue(emptyQueue, [card('a'), card('b'), card('c')], () => true);
    const after = updatedQueue(
      before,
      [...open].map((key) => card(key)),
      ({ key }) => !gone.includes(key),
    );
    return after.cards.map(({ key, urgency }) => (urgency === null ? `(${key})` : key)).join(' ');
  };

  it('keeps the places of its cards, whatever the order in which they come', () => {
    assert.equal(keys('cba'), 'a b c');
    assert.equal(keys('ca'), 'a (b) c');
  });

  it('takes new cards behind the others, and leaves out those whose records are gone', () => {
    assert.equal(keys('dabc'), 'a b c d');
    assert.equal(keys('ac', 'b'), 'a c');
  });

  it('leads on over what is done and round at the end, and back also to what is done', () => {
    const queue = updatedQueue(
      updatedQueue(emptyQueue, [card('a'), card('b'), card('c')], () => true),
      [card('a'), card('c')],
      () => true,
    );
    const to = (from: string | null, step: 'here' | 'next' | 'previous') => stepInQueue(queue, from, step)?.key;
    assert.deepEqual([to(null, 'here'), to('b', 'here'), to('a', 'next'), to('c', 'next')], ['a', 'c', 'c', 'a']);
    assert.deepEqual([to('c', 'previous'), to('a', 'previous')], ['b', undefined]);
  });
});

describe('four eyes', () => {
  const parts = { type: 'escalates' };
  const sidecar = { path: 'a.txt.ann.yaml', article: 'a.txt', layer: null };
  const by = (...people: readonly string[]) =>
    judgements(
      people.map((person) => ({ record: { of: 'k1', verdict: 'accepted', by: person, seen: parts }, sidecar })),
      parts,
    );
  const state = (makers: readonly string[], ...judges: readonly string[]) =>
    ledgerState(by(...judges), makers, { fourEyes: true });

  it('ask for a second person, whoever made or judged a record first', () => {
    assert.equal(state(['ana']), 'unchecked');
    assert.equal(state(['ana'], 'ana'), 'unchecked');
    assert.equal(state([], 'ben'), 'unchecked');
    assert.equal(state(['ana'], 'ben'), 'accepted');
    assert.equal(state([], 'ana', 'ben'), 'accepted');
  });
});

describe('the support of a rationale', () => {
  const rationale = 'The new event answers the seizure of the tanker Aurora near event 7 by 12 divers.';
  const page = `Marines take a ship\n${rationale}\n`;
  const range = { at: page.indexOf(rationale), end: page.indexOf(rationale) + rationale.length };
  const other = 'Tanker taken\nThe tanker Aurora was seized at night. It rained in the hills.\n';
  const support = supportOf(range, { text: page, without: [] }, { text: other, without: [] });
  const words = (text: string, ranges: readonly { readonly at: number; readonly end: number }[]) =>
    ranges.map(({ at, end }) => text.slice(at, end));

  it('is the sentences that share names and words with it', () => {
    assert.deepEqual(words(other, support.there), ['The tanker Aurora was seized at night.']);
    assert.deepEqual(support.here, []);
  });

  it('leaves over the words that stand on neither page, and no number of a list', () => {
    assert.deepEqual(words(page, support.unsupported), ['answers', 'near', '12', 'divers']);
  });
});

describe('the difference of two texts', () => {
  const told = (before: string, after: string) => wordDiff(before, after).map(({ kind, words }) => `${kind}: ${words}`);

  it('is told word by word', () => {
    assert.deepEqual(told('two ships left', 'three ships left today'), [
      'old: two',
      'new: three',
      'same: ships left',
      'new: today',
    ]);
    assert.deepEqual(told('as it was', 'as  it\nwas'), ['same: as it was']);
    assert.deepEqual(told('', 'new'), ['new: new']);
  });
});
