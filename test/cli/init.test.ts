import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eventPage, newsArticle } from '../core/helpers/corpus.ts';
import { folder, json, run, type Folder } from './helpers.ts';

const pages = {
  'a.txt': eventPage('Peru closes its ports'),
  'deep/b.md': newsArticle.replace('The ferries', 'Peruvian ferries'),
  'deep/sub/README.md': 'Bolivia is not an article.',
};

let corpus: Folder;

describe('newsweave init', () => {
  afterEach(() => {
    corpus.remove();
  });

  it('makes a corpus of a folder of articles, with a draft of who acts in them', async () => {
    corpus = folder(pages);
    const ran = await run('init', corpus.root);
    assert.equal(ran.status, 0, ran.messages.join());
    assert.deepEqual(ran.results, ['corpus.yaml written\nactors.yaml written: 2 actors in 2 articles']);
    const { 'corpus.yaml': settings, 'actors.yaml': actors, ...others } = corpus.files();
    assert.match(settings ?? '', new RegExp(`^newsweave: 1\\nname: "${basename(corpus.root)}"\\n`));
    assert.match(
      actors ?? '',
      /\{ id: chile, [^\n]* \} # once in 1 article\n.*\{ id: peru, [^\n]* # 2 times in 2 articles\n$/,
    );
    assert.deepEqual(others, pages);
    const { messages, status } = await run('stats', corpus.root);
    assert.deepEqual([status, messages], [0, []]);
  });

  it('tells as JSON what it wrote and whom it found', async () => {
    corpus = folder(pages);
    assert.deepEqual(json(await run('init', corpus.root, '--format', 'json')), {
      written: ['corpus.yaml', 'actors.yaml'],
      kept: [],
      articles: 2,
      actors: [
        { id: 'peru', name: 'Peru', mentions: 2, articles: 2 },
        { id: 'chile', name: 'Chile', mentions: 1, articles: 1 },
      ],
    });
  });

  it('never writes over a file', async () => {
    const own = { 'actors.yaml': 'newsweave: 1\nactors: [] # mine\n', 'corpus.yaml': '# not yet\n' };
    corpus = folder({ ...pages, ...own });
    const ran = await run('init', corpus.root);
    assert.equal(ran.status, 0);
    assert.match(
      ran.results.join(),
      /^corpus\.yaml is there already and was left as it is\nactors\.yaml is there already/,
    );
    assert.deepEqual(corpus.files(), { ...pages, ...own });
    corpus.remove();
    corpus = folder({ ...pages, 'actors.yaml': own['actors.yaml'] });
    await run('init', corpus.root);
    assert.deepEqual([corpus.files()['actors.yaml'], 'corpus.yaml' in corpus.files()], [own['actors.yaml'], true]);
  });

  it('takes the articles that a corpus.yaml names', async () => {
    corpus = folder({ ...pages, 'corpus.yaml': 'newsweave: 1\ninclude: ["deep/**"]\n' });
    await run('init', corpus.root);
    assert.match(corpus.files()['actors.yaml'] ?? '', /\n {2}- \{ id: peru, [^\n]* # once in 1 article\n$/);
  });

  it('makes a corpus of an empty folder, and refuses what is no folder', async () => {
    corpus = folder({});
    const ran = await run('init', corpus.root);
    assert.deepEqual([ran.status, Object.keys(corpus.files())], [0, ['actors.yaml', 'corpus.yaml']]);
    mkdirSync(join(corpus.root, 'a'));
    assert.equal((await run('init', join(corpus.root, 'nowhere'))).status, 2);
    assert.equal((await run('init', corpus.root, join(corpus.root, 'a'))).status, 2);
  });
});
