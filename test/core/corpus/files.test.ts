import assert from 'node:assert/strict';
import { fileTable } from '../../../src/core/corpus/file-table.ts';
import { articleTest, sidecarPath } from '../../../src/core/corpus/files.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';

const filesOf = (paths: readonly string[]) => fileTable(paths, articleTest(defaultSettings));

function checkArticles(settings: { include?: string[]; exclude?: string[] }, yes: string[], no: string[]): void {
  const isArticle = articleTest({ ...defaultSettings, ...settings });
  for (const path of yes) assert.ok(isArticle(path), `${path} is an article`);
  for (const path of no) assert.ok(!isArticle(path), `${path} is no article`);
}

describe('the articles of a corpus', () => {
  it('are text and Markdown files in any folder, if nothing else is said', () => {
    checkArticles(
      {},
      ['a.txt', 'b/c/d.md', 'ünï cödé.txt', 'a.b.txt'],
      ['a.html', 'a.TXT', 'txt', 'a.txt.ann.yaml', 'corpus.yaml'],
    );
  });

  it('are what the globs of corpus.yaml name, case by case', () => {
    checkArticles(
      { include: ['news/**/*.txt'], exclude: ['**/drafts/**'] },
      ['news/a.txt', 'news/x/b.txt'],
      ['a.txt', 'news/drafts/a.txt', 'News/a.txt', 'news/a.md'],
    );
    checkArticles({ include: ['*.{txt,csv}'] }, ['a.csv'], ['b/a.csv']);
    checkArticles({ include: [] }, [], ['a.txt']);
  });

  it('are never a README, a licence, a change log or what is in hidden folders and node_modules', () => {
    checkArticles(
      { include: ['**/*', '.git/**'] },
      [],
      [
        'README.md',
        'a/README',
        'LICENSE',
        'LICENSE.txt',
        'CHANGELOG.md',
        '.git/a.txt',
        'a/.hidden/b.txt',
        '.a.txt',
        'node_modules/x/a.md',
        'b/node_modules/a.txt',
      ],
    );
  });

  it('may have names and folders that only look like those', () => {
    checkArticles(
      {},
      [
        'readers.txt',
        'my-README.md',
        'a/licensed/b.txt',
        'a/readme.txt',
        'licence-talks.md',
        'CHANGELOG/a.txt',
        'README/b/c.md',
      ],
      [],
    );
  });

  it('stand in path order, the same on every machine', () => {
    assert.deepEqual(filesOf(['b.txt', 'a/b.txt', 'Z.txt', 'ä.txt', 'a.txt']).articles, [
      'Z.txt',
      'a.txt',
      'a/b.txt',
      'b.txt',
      'ä.txt',
    ]);
  });
});

describe('a sidecar', () => {
  function checkOwner(paths: readonly string[], sidecar: string, article: string | null, layer: string | null): void {
    const { sidecars, orphans } = filesOf([...paths, sidecar]);
    const found = sidecars.find(({ path }) => path === sidecar);
    assert.deepEqual(found ?? null, article === null ? null : { path: sidecar, article, layer });
    assert.deepEqual(orphans, article === null ? [sidecar] : []);
  }

  it('belongs to the article beside it, to the shared layer or to one annotator', () => {
    checkOwner(['a.txt'], 'a.txt.ann.yaml', 'a.txt', null);
    checkOwner(['a.txt'], 'a.txt.ana.ann.yaml', 'a.txt', 'ana');
    checkOwner(['x/a.txt', 'a.txt'], 'x/a.txt.ben-2.ann.yaml', 'x/a.txt', 'ben-2');
  });

  it('belongs to the article with the longer name where two would do', () => {
    checkOwner(['a', 'a.txt', 'a.txt.md'], 'a.txt.md.ann.yaml', 'a.txt.md', null);
    checkOwner(['a.txt', 'a.txt.md'], 'a.txt.md.ana.ann.yaml', 'a.txt.md', 'ana');
  });

  it('is an orphan without its article', () => {
    checkOwner(['b.txt'], 'a.txt.ann.yaml', null, null);
    checkOwner(['x/a.txt'], 'a.txt.ann.yaml', null, null);
    checkOwner(['a.txt'], 'a.txt.Ana.ann.yaml', null, null);
    checkOwner(['a.txt'], 'a.txt.ana.ben.ann.yaml', null, null);
  });

  it('of something that is left out is not even an orphan', () => {
    const { articles, sidecars, orphans } = filesOf(['README.md', 'README.md.ann.yaml', '.git/a.txt.ann.yaml']);
    assert.deepEqual([articles, sidecars, orphans], [[], [], []]);
  });

  it('is named by article and layer', () => {
    assert.equal(sidecarPath('x/a.txt', null), 'x/a.txt.ann.yaml');
    assert.equal(sidecarPath('x/a.txt', 'ana'), 'x/a.txt.ana.ann.yaml');
  });
});
