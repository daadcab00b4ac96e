import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileTable } from '../../../src/core/corpus/file-table.ts';
import { articleTest } from '../../../src/core/corpus/files.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';

const mayBeArticle = articleTest(defaultSettings);
const path = fc.constantFrom(
  'a.txt',
  'a.txt.ann.yaml',
  'a.txt.ana.ann.yaml',
  'a.txt.ana.txt',
  'a.txt.ana.txt.ann.yaml',
  'a.txt.ana.txt.ben.ann.yaml',
  'b.md',
  'b.md.ann.yaml',
  'notes.pdf',
);

describe('the files of a corpus', () => {
  it('may come with thousands of sidecars before their articles', () => {
    const articles = Array.from({ length: 20_000 }, (_, index) => `${index}.txt`);
    const table = fileTable(
      articles.map((each) => `${each}.ann.yaml`),
      mayBeArticle,
    );
    // To look at all orphans for each article would take a minute.
    for (const each of articles) table.add(each);
    assert.equal(table.sidecars.length, articles.length);
    assert.deepEqual(table.orphans, []);
  });

  it('are the same, however they came', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ isThere: fc.boolean(), path }), { maxLength: 20 }), (changes) => {
        const table = fileTable([], mayBeArticle);
        const there = new Set<string>();
        for (const change of changes) {
          if (change.isThere) there.add(change.path);
          else there.delete(change.path);
          const before = new Map(table.articles.map((each) => [each, table.sidecarsOf(each)]));
          const touched = change.isThere ? table.add(change.path) : table.remove(change.path);
          for (const each of table.articles)
            if (!touched.has(each)) assert.deepEqual(table.sidecarsOf(each), before.get(each), each);
        }
        const anew = fileTable(there, mayBeArticle);
        assert.deepEqual(table.articles, anew.articles);
        assert.deepEqual(table.sidecars, anew.sidecars);
        assert.deepEqual(table.orphans, anew.orphans);
        for (const each of anew.articles) assert.deepEqual(table.sidecarsOf(each), anew.sidecarsOf(each));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
