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

describe('forms that were made ready before', () => {
  const forms = Array.from({ length: 30 }, (_, number) => new RegExp(`^form ${number}$`, 'iu'));

  it('fit the same texts, however many they are', () => {
    const [asked, prepared] = [anyCase(forms), anyCase(forms)];
    assert.ok([...prepared.prepare()].length > 4, 'in more than one piece');
    for (const text of ['form 0', 'FORM 13', 'Form 29', 'form 30', 'form', ''])
      assert.equal(prepared(text), asked(text), text);
    assert.ok(prepared('FORM 29'));
  });
});
