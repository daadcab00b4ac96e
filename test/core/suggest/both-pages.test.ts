import assert from 'node:assert/strict';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

describe('a rationale that stands on both pages', () => {
  it('is read the same way from both, by their own words', () => {
    const told =
      'Quito abstained in Event 5 and asked for another week. The new event shows what the respite was used for, and that reticence explains why the draft avoids each word that its neighbour would have struck out.';
    const others = Array.from({ length: 30 }, (_, number): [string, string] => [
      `z${number}.txt`,
      pageWith(
        `Port ${number} of Peru is dredged`,
        `Ships wait for pilot ${number}.`,
        'The new event follows Event 2.',
      ),
    ]);
    const files = {
      'a.txt': pageWith(
        'Veto of Peru blocks a demand for a ceasefire',
        'Ecuador abstained and asked for a week before Peru struck the draft down.',
        told,
      ),
      'b.txt': pageWith('Ecuador presents a plan', 'Peru hears of six points.', told),
      ...Object.fromEntries(others),
    };
    const { cases, knowledge } = corpusOf(files, false);
    const ways = cases.slice(0, 2).map(({ page: each }) => {
      const [first] = suggestPage(knowledge, each, { decisions: false }).rationales;
      return first?.newEvent;
    });
    assert.deepEqual(ways, ['other', 'this']);
  });
});
