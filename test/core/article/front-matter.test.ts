import assert from 'node:assert/strict';
import type { FrontMatter } from '../../../src/core/article/model.ts';
import { articleOf, check, page, problemCodes } from '../helpers/article.ts';

const text = '# Ferry pilots end strike\n\nThe pilots went back to work.\n';

/** Checks what the front matter says; what is not named is null. */
function checkFields(yaml: string, expected: Partial<FrontMatter>): void {
  const article = articleOf(`---\n${yaml}\n---\n${text}`);
  const { title, date, source, url } = article.frontMatter ?? { title: '?', date: '?', source: '?', url: '?' };
  assert.deepEqual({ title, date, source, url }, { title: null, date: null, source: null, url: null, ...expected });
}

describe('front matter', () => {
  it('is the block between two lines --- at the head of the text', () => {
    const parts = 'title: Strike\ndate: 2026-03-05\nsource: Port Gazette\nurl: https://example.org/a';
    check(`⟦---\n${parts}\n---⟧\n${text}`, ({ frontMatter }) => (frontMatter === null ? [] : [frontMatter]));
    check(`⟦---\n${parts}\n...⟧\n${text}`, ({ frontMatter }) => (frontMatter === null ? [] : [frontMatter]));
    assert.deepEqual(problemCodes(`---\n${parts}\n---\n${text}`), []);
  });

  it('says title, date, source and address', () => {
    checkFields('title: Strike\ndate: 2026-03-05\nsource: Port Gazette\nurl: https://example.org/a', {
      title: 'Strike',
      date: '2026-03-05',
      source: 'Port Gazette',
      url: 'https://example.org/a',
    });
  });

  it('says the same in other words', () => {
    checkFields('published: 5 March 2026\npublisher: Port Gazette\nlink: https://example.org/a', {
      date: '2026-03-05',
      source: 'Port Gazette',
      url: 'https://example.org/a',
    });
  });

  it('takes every value for text', () => {
    checkFields('title: 007\nsource: no\ndate: 2026-03-05T10:30:00Z', {
      title: '007',
      source: 'no',
      date: '2026-03-05',
    });
    checkFields('title: "Strike: \\"over\\""', { title: 'Strike: "over"' });
    checkFields('title: |\n  Strike\n  over', { title: 'Strike\nover' });
  });

  it('does not take other things for a title or a date', () => {
    checkFields('title: [Strike]\ndate: { year: 2026 }\nsource: ""\nurl:', {});
    checkFields('date: in spring\nTITLE: Strike', {});
    checkFields('a: &a Strike\ntitle: *a', {});
  });

  it('may say nothing', () => {
    checkFields('', {});
    checkFields('tags: []', {});
  });

  it('keeps its first value where a key stands twice', () => {
    checkFields('title: Strike\ntitle: Strike over', { title: 'Strike' });
  });

  it('is not there where its lines give no field, as between two rules', () => {
    assert.equal(articleOf('---\nFerry pilots end strike\n---\nThe pilots went back.').frontMatter, null);
    assert.equal(articleOf(`\n---\ntitle: Strike\n---\n${text}`).frontMatter, null);
    assert.equal(articleOf(`----\ntitle: Strike\n----\n${text}`).frontMatter, null);
  });

  it('is not there where it never ends, or goes on for hundreds of lines', () => {
    assert.equal(articleOf(`---\ntitle: Strike\n${text}`).frontMatter, null);
    assert.equal(articleOf(`---\n${'a: b\n'.repeat(300)}---\n${text}`).frontMatter, null);
    assert.equal(articleOf(`---\na: ${'b'.repeat(20_000)}\n---\n${text}`).frontMatter, null);
  });

  it('is read as far as it goes where it is broken', () => {
    checkFields('title: Strike\nsource: [Port Gazette', { title: 'Strike' });
  });

  it('gives the article its date before any line of the text does', () => {
    const below = '# Strike\n6 March 2026\n\nACCRA, 7 March 2026 (Reuters) — They sailed.\n';
    assert.equal(articleOf(`---\ndate: 2026-03-05\n---\n${below}`).date, '2026-03-05');
    assert.equal(articleOf(`---\na: b\n---\n${below}`).date, '2026-03-06');
  });

  it('is no part of the body, of the furniture or of a section', () => {
    check(`---\ntitle: Strike\na: Advertisement\n---\n# Strike\n\n⟦The pilots sailed.⟧`, ({ body }) => body);
    check(`---\nb: |\n  Advertisement\n---\n# Strike\n\nThe pilots sailed.`, ({ furniture }) => furniture);
  });

  describe('gives the article its title', () => {
    const titles = (fixture: string) => {
      check(fixture, ({ titleRange }) => (titleRange === null ? [] : [titleRange]));
    };

    it('where the text has none', () => {
      titles('---\ntitle: ⟦Ferry pilots⟧\n---\nThe pilots went back to work, and all the ferries sailed at noon.\n');
      titles(`---\ntitle: "⟦Ferry pilots⟧"\n---\n${page({ title: '' })}`);
      titles(`---\ntitle: '⟦Ferry pilots⟧'\n---\n${page({ title: '' })}`);
    });

    it('but not where the text has one', () => {
      titles('---\ntitle: Ferry pilots\n---\n# ⟦Strike over⟧\n\nThe pilots went back.\n');
      titles(`---\ntitle: Ferry pilots\n---\n${page({ title: '⟦Strike over⟧' })}`);
    });

    it('as its words read, where they are folded over lines', () => {
      const { title } = articleOf(`---\ntitle: >-\n  Ferry pilots\n  end strike\n---\n${page({ title: '' })}`);
      assert.equal(title, 'Ferry pilots end strike');
    });
  });
});
