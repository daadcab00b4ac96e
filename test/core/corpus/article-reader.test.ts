import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainReader, rememberingReader } from '../../../src/core/corpus/article-reader.ts';
import { articleFacts } from '../../../src/core/corpus/facts.ts';
import { eventPage } from '../helpers/corpus.ts';

const texts = [
  eventPage('Peru closes ports'),
  eventPage('Chile answers'),
  'A headline\n\nLima, 3 May. Words of a report.\n',
];

const sidecars = [
  'responses:\n  - { id: r1, quote: "Closed its ports to Chile.", at: 70, actors: [peru] }\n',
  'article: { kind: news-article }\n',
  'article: { title: "Another headline", published: "2024-05-03" }\n',
  '',
];

describe('a reader that remembers', () => {
  it('gives what one gives that reads each text anew, whatever was read before', () => {
    const visit = fc.record({ text: fc.constantFrom(...texts), yaml: fc.constantFrom(...sidecars) });
    fc.assert(
      fc.property(fc.array(visit, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (visits, most) => {
        const reader = rememberingReader(most);
        for (const { text, yaml } of visits) {
          const file = { path: 'a.txt.ann.yaml', article: 'a.txt', layer: null };
          const sidecars = [{ file, text: `newsweave: 1\n${yaml}` }];
          const input = { path: 'a.txt', bytes: text.length, text, sidecars };
          assert.deepEqual(articleFacts(input, reader), articleFacts(input));
        }
      }),
    );
  });

  it('reads a text once while it is one of the latest', () => {
    const reader = rememberingReader(2);
    const [page = '', other = '', report = ''] = texts;
    const first = reader.parse(page);
    assert.equal(reader.parse(other).value.kind, 'event-page');
    assert.equal(reader.parse(page), first);
    reader.parse(report);
    assert.equal(reader.parse(page), first, 'it was asked for later than the other one');
    assert.equal(reader.about(first.value, page), reader.about(first.value, page));
    reader.parse(other);
    reader.parse(report);
    assert.notEqual(reader.parse(page), first);
    assert.deepEqual(reader.parse(page), plainReader.parse(page));
  });
});
