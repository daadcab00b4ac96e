import assert from 'node:assert/strict';
import { poolScenes } from '../../../src/core/suggest/pool-scenes.ts';
import { textIndex } from '../../../src/core/suggest/text-index.ts';
import { stemOf } from '../../../src/core/suggest/words.ts';

/** How well each of the titles plays in a scene of a word, rounded. */
function played(word: string, titles: readonly string[]) {
  const index = textIndex(titles.map((text) => [{ field: 'title', text }] as const));
  const values = poolScenes(titles.map((_, number) => index.document(number)))(stemOf(word));
  return values === undefined ? undefined : [...values].map((value) => Math.round(value * 100) / 100);
}

describe('scenes of the news', () => {
  const others = ['Airline cancels flights', 'Museum returns statue', 'Union calls off strike', 'Troops leave base'];

  it('join a word with an event that has other words of its scene', () => {
    const [flood = 0, ...rest] = played('sandbag', ['River bursts levee and evacuees fill gymnasium', ...others]) ?? [];
    assert.ok(flood > Math.max(...rest) + 0.1, `${flood} ${rest.join(' ')}`);
  });

  it('tell more the more of their words an event has', () => {
    const [one = 0, three = 0] =
      played('sandbag', ['River rises', 'River rises over levee after downpour', ...others]) ?? [];
    assert.ok(three > one);
  });

  it('tell less where most events play in them', () => {
    const flood = 'River bursts levee';
    const [alone = 0] = played('sandbag', [flood, ...others]) ?? [];
    const [amongMany = 1] = played('sandbag', [flood, ...Array.from({ length: 8 }, () => flood)]) ?? [];
    assert.ok(amongMany < alone);
  });

  it('know nothing of words that belong to none', () => {
    assert.equal(played('xylotomy', others), undefined);
  });
});
