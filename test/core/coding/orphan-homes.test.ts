import assert from 'node:assert/strict';
import { formerArticle, homeTest } from '../../../src/core/coding/orphan-homes.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { at, eventPage, responseLines } from '../helpers/corpus.ts';

const isArticle = (path: string) => path.endsWith('.txt') || path === 'odd.txt.ana';

describe('a sidecar without an article', () => {
  it('tells by its name which article and whose layer it was', () => {
    assert.deepEqual(formerArticle('a/b.txt.ann.yaml', isArticle), { article: 'a/b.txt', layer: null });
    assert.deepEqual(formerArticle('a/b.txt.ana.ann.yaml', isArticle), { article: 'a/b.txt', layer: 'ana' });
    assert.deepEqual(formerArticle('odd.txt.ana.ann.yaml', isArticle), { article: 'odd.txt.ana', layer: null });
    assert.deepEqual(formerArticle('notes.rst.ann.yaml', isArticle), { article: 'notes.rst', layer: null });
  });

  it('fits the very text that it was made for, and others by how many of its words they have', () => {
    const page = eventPage('Peru closes its ports');
    const [first, second] = responseLines.map(
      (line, index) => `  - { id: r${index}, ${at(page, line)}, actors: [peru] }\n`,
    );
    const yaml = `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n${first ?? ''}${second ?? ''}...\n`;
    const { quotes, fit } = homeTest(readSidecar(yaml).value);
    assert.equal(quotes, 2);
    assert.deepEqual(fit(page), { sameText: true, found: 2 });
    assert.deepEqual(fit(page.replace('Summary', 'Summary\n')), { sameText: false, found: 2 });
    assert.deepEqual(fit(page.replace(responseLines[0], '')), { sameText: false, found: 1 });
    assert.deepEqual(fit(''), { sameText: false, found: 0 });
  });
});
