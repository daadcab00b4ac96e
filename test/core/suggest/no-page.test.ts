import assert from 'node:assert/strict';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

describe('an event that no page tells', () => {
  it('is not the new event', () => {
    const told = 'The quarrel over the river turns bloody. The new event raises the quarrel over the river to a war.';
    const others = Array.from({ length: 30 }, (_, number): [string, string] => [
      `z${number}.txt`,
      pageWith(`Port ${number} of Peru is dredged`, `Ships wait for pilot ${number}.`, 'Nothing follows.'),
    ]);
    const files = {
      'a.txt': pageWith('Gunmen kill four at the ferry', 'A turn to blood, says Lima.', told),
      'events.yaml':
        'newsweave: 1\nevents:\n  - { id: river-quarrel, title: "Quarrel over the river", kind: process, outside: true }\n',
      ...Object.fromEntries(others),
    };
    const { cases, knowledge } = corpusOf(files, false);
    const [first] = cases;
    assert.ok(first);
    const [found] = suggestPage(knowledge, first.page, { decisions: false }).rationales;
    assert.deepEqual([found?.candidates[0]?.event, found?.newEvent], ['river-quarrel', 'this']);
  });
});
