import assert from 'node:assert/strict';
import { englishLines, englishTeaserHeaders } from '../../../src/core/article/furniture-english.ts';
import { foreignLines, foreignTeaserHeaders } from '../../../src/core/article/furniture-foreign.ts';
import { anyCase } from '../../../src/core/text/any-case.ts';

describe('forms in any case', () => {
  it('fit a text in small and in capital letters, the Turkish ones among them', () => {
    const isHeader = anyCase([/^ilgili haberler$/iu, /^à lire$/iu]);
    for (const text of ['ilgili haberler', 'İLGİLİ HABERLER', 'İlgili Haberler', 'À LIRE', 'à lire'])
      assert.ok(isHeader(text), text);
    for (const text of ['ilgili', 'a lire', '']) assert.ok(!isHeader(text), text);
  });

  it('are written in small letters wherever articles are read by them', () => {
    const forms = [...englishLines, ...foreignLines, englishTeaserHeaders, foreignTeaserHeaders];
    const escapes = /\\p\{\w+\}|\\./giu;
    for (const { source, ignoreCase } of forms) {
      const capitals = source.replace(escapes, '').replaceAll('[iİ]', 'i');
      assert.equal(ignoreCase && /\p{Lu}/u.test(capitals), false, source);
    }
  });
});
