import assert from 'node:assert/strict';
import { articleFacts, glanceFacts, toIndex, type ArticleInput } from '../../src/core/corpus/facts.ts';
import { growingIndex } from '../../src/core/corpus/index.ts';
import { oneIsEnough } from '../../src/core/ledger/verdicts.ts';
import { actorSearchWithBuiltIns } from '../../src/core/registers/search.ts';
import { checkQueue } from '../../src/server/requests/check-model.ts';
import { at, rationaleLines } from '../core/helpers/corpus.ts';
import { page } from './helpers/params.ts';

const [line] = rationaleLines;
const claim = `newsweave: 1
rationales:
  - { id: q1, ${at(page, line)}, other: outside, title: "A strike", origin: import, relations: [{ id: k1, type: responds-to }] }
`;
const stale = `${claim}verdicts:
  - { of: k1, verdict: accepted, by: ana, when: "2026-11-21T10:00:00Z", seen: { type: responds-to, from: "t:000000000000" } }
`;

function article(path: string, yaml: string): ArticleInput {
  return {
    path,
    bytes: page.length,
    text: page,
    sidecars: [{ file: { path: `${path}.ann.yaml`, article: path, layer: null }, text: yaml }],
  };
}

describe('the queue of a corpus that is still being read', () => {
  it('has its order from when all is read: only then it is known what is stale, which comes first', () => {
    const index = growingIndex();
    const articles = [article('a.txt', claim), article('b.txt', stale)];
    const corpus = {
      index: index.view,
      search: actorSearchWithBuiltIns([]),
      ledgerRules: oneIsEnough,
      annotator: null,
      contradicted: null,
    };
    const order = () => checkQueue(corpus, '').cards.map(({ path }) => path);
    for (const each of articles) index.put(glanceFacts(each));
    assert.deepEqual(order(), ['a.txt']);
    for (const each of articles) index.put(toIndex(articleFacts(each)));
    assert.deepEqual(order(), ['b.txt', 'a.txt']);
    index.put(toIndex(articleFacts(article('b.txt', claim))));
    assert.deepEqual(order(), ['b.txt', 'a.txt'], 'kept while one works');
  });
});
