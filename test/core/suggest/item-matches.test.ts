import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentView, matchOf } from '../../../src/core/suggest/document-view.ts';
import { itemMatches } from '../../../src/core/suggest/item-matches.ts';
import { poolScenes } from '../../../src/core/suggest/pool-scenes.ts';
import { poolTerms } from '../../../src/core/suggest/pool-terms.ts';
import type { QueryItem } from '../../../src/core/suggest/target-query.ts';
import { termOf, textIndex, type Field } from '../../../src/core/suggest/text-index.ts';
import { stemOf } from '../../../src/core/suggest/words.ts';

const words = ['harbour', 'ferry', 'strike', 'tariff', 'envoy', 'convoy', 'pledge', 'siege'] as const;
const word = fc.constantFrom(...words);
const terms = fc.array(
  word.map((each) => termOf(stemOf(each))),
  { minLength: 1, maxLength: 3 },
);

const item: fc.Arbitrary<QueryItem> = fc
  .record({ wordings: fc.array(terms, { minLength: 1, maxLength: 3 }), alike: terms, hasAct: fc.boolean() })
  .map(({ wordings, alike, hasAct }) => ({
    kind: 'actor',
    words: JSON.stringify([wordings, alike]),
    said: '',
    wordings,
    alike,
    concept: hasAct ? 'assault' : undefined,
    weight: 1,
    isNamed: true,
    worth: 1,
  }));

const field = fc.constantFrom<Field>('title', 'summary', 'body', 'rationales');
const document = fc.array(
  fc.record({ field, text: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) }),
  {
    maxLength: 4,
  },
);

describe('what a rationale says, looked up in many events at once', () => {
  it('is found in each as in that event alone', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 6 }),
        fc.array(item, { maxLength: 4 }),
        (texts, items) => {
          const index = textIndex(texts);
          const documents = texts.map((_, number) => index.document(number));
          const pool = documents.map((each) => ({ view: documentView(each) }));
          const page = pool[0]?.view ?? assert.fail();
          const matches = itemMatches({ page, pool, terms: poolTerms(documents), scenes: poolScenes(documents) });
          for (const each of items) {
            const alone = pool.map(({ view }) => matchOf(each, view));
            const found = matches(each);
            assert.deepEqual(
              [...found.inPool],
              alone.map(({ value }) => Math.fround(value)),
            );
            assert.equal(found.frequency, alone.filter(({ verbatim }) => verbatim).length);
            assert.equal(found.onPage, alone[0]?.value);
          }
        },
      ),
    );
  });
});
