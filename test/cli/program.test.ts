import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldsOf } from '../core/helpers/data.ts';
import { bytesIn } from '../core/helpers/bytes.ts';
import { folder as folderWith, json, run } from './helpers.ts';
import { at, eventPage, newsArticle, responseLines, sidecar } from '../core/helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  const record = (id: string, line: string) => sidecar('responses', `id: ${id}, ${at(page, line)}, actors: [peru]`);
  for (const [path, text] of [
    ['a.txt', page],
    ['b/news.md', newsArticle],
    ['README.md', 'No article.'],
    ['a.txt.ann.yaml', record('r1', responseLines[0])],
    ['a.txt.ana.ann.yaml', record('r2', responseLines[1])],
    ['actors.yaml', 'actors:\n  - { id: peru, name: "Peru" }\n'],
    ['nested/corpus.yaml', 'newsweave: 1\n'],
    ['nested/c.txt', page],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

after(() => {
  rmSync(folder, { recursive: true });
});

describe('newsweave stats', () => {
  const none = { accepted: 0, rejected: 0, unsure: 0, stale: 0, contested: 0, unchecked: 0 };
  const expected = (attributed: number, sidecars: number) => ({
    articles: 2,
    eventPages: 1,
    newsArticles: 1,
    events: 1,
    actors: 1,
    sidecars,
    responses: { total: 2, attributed },
    rationales: { total: 2, linked: 0 },
    relations: { total: 0, decided: 0, ...none },
    bytes: Buffer.byteLength(page + newsArticle),
  });

  it('counts a corpus, as JSON alone on the result channel', async () => {
    const ran = await run('stats', folder, '--format', 'json');
    assert.deepEqual([ran.status, ran.messages, json(ran)], [0, [], expected(1, 1)]);
  });

  it('counts the layers that the scope names', async () => {
    for (const [attributed, sidecars, ...options] of [
      [2, 2, '--scope', 'all'],
      [2, 2, '--by', 'ana'],
      [1, 1, '--by', 'ben'],
      [1, 1, '--scope', 'ana'],
      [1, 1, '--scope', 'shared'],
      [0, 0, '--scope', 'ben'],
    ] as const)
      assert.deepEqual(
        json(await run('stats', folder, '--format=json', ...options)),
        expected(attributed, sidecars),
        options.join(' '),
      );
  });

  it('says it in words where nothing else is asked for', async () => {
    const { status, results } = await run('stats', folder);
    assert.equal(status, 0);
    assert.match(
      results[0] ?? '',
      /^2 articles \(1 event page, 1 news article\), \d+ bytes\n[^]*responses {3}1 of 2 attributed/,
    );
  });

  it('names files that cannot be read, and counts the others', async () => {
    writeFileSync(join(folder, 'b/news.md.ann.yaml'), 'newsweave: [\n');
    const ran = await run('stats', folder, '--format', 'json');
    rmSync(join(folder, 'b/news.md.ann.yaml'));
    assert.equal(ran.status, 0);
    assert.match(ran.messages.join('\n'), /^b\/news\.md\.ann\.yaml: .*YAML.*\.$/);
    assert.deepEqual(json(ran), expected(1, 2));
  });

  it('names sidecars without an article', async () => {
    writeFileSync(join(folder, 'gone.txt.ann.yaml'), 'newsweave: 1\n');
    const ran = await run('stats', folder, '--format', 'json');
    rmSync(join(folder, 'gone.txt.ann.yaml'));
    assert.deepEqual([ran.status, json(ran)], [0, expected(1, 1)]);
    assert.match(ran.messages.join('\n'), /^gone\.txt\.ann\.yaml: The article .*\.$/);
  });

  it('counts one as one', async () => {
    assert.match(
      (await run('stats', join(folder, 'nested'))).results[0] ?? '',
      /^1 article \(1 event page, 0 news articles\)/,
    );
  });

  it('cannot run where there is no folder', async () => {
    for (const path of [join(folder, 'gone'), join(folder, 'a.txt')]) {
      const { status, results, messages } = await run('stats', path);
      assert.deepEqual([status, results, messages.length], [2, [], 1]);
    }
  });
});

describe('newsweave parse', () => {
  it('gives the parts of files, as JSON alone on the result channel', async () => {
    const path = join(folder, 'a.txt');
    const ran = await run('parse', path, '--format', 'json');
    assert.deepEqual([ran.status, ran.messages], [0, []]);
    const [first] = Object.values(fieldsOf(json(ran)));
    const { path: named, kind, title, encoding, responses } = fieldsOf(first);
    assert.deepEqual([named, kind, title, encoding], [path, 'event-page', 'Peru closes its ports', 'utf-8']);
    assert.deepEqual(fieldsOf(responses)[0], {
      quote: responseLines[0],
      at: page.indexOf(responseLines[0]),
      end: page.indexOf(responseLines[0]) + responseLines[0].length,
      actorLabel: null,
    });
  });

  it('names a file that is missing, and goes on with the others', async () => {
    const ran = await run('parse', join(folder, 'gone.txt'), join(folder, 'a.txt'), '--format', 'json');
    assert.deepEqual([ran.status, ran.messages.length, Object.keys(fieldsOf(json(ran))).length], [2, 1, 1]);
    assert.match(ran.messages.join('\n'), /gone\.txt: This could not be read: there is no such file\.$/);
    assert.match(
      (await run('parse', folder)).messages.join('\n'),
      /: This could not be read: it is a folder\. Name a file\.$/,
    );
  });

  it('says it in words where nothing else is asked for', async () => {
    const { results } = await run('parse', join(folder, 'b/news.md'));
    assert.match(results[0] ?? '', /news\.md: news-article, utf-8\n {2}title {7}Ferry pilots end strike\n/);
  });

  it('reads what is no UTF-8 in the encoding that the sidecar says, which check and reanchor do too', async () => {
    const words = 'Les pilotes du port ont arrêté la grève';
    const corpus = folderWith({
      'news.txt': bytesIn('macintosh', `${words}\n\nLE HAVRE. Les pilotes ont arrêté la grève après une semaine.\n`),
      'news.txt.ann.yaml': `newsweave: 1\narticle: { encoding: macintosh }\nevents:\n  - { id: end, quote: "${words}", at: 0 }\n`,
      'odd.txt': bytesIn('macintosh', words),
      'odd.txt.ann.yaml': 'newsweave: 1\narticle: { encoding: klingon-8 }\n',
    });
    const { results } = await run('parse', join(corpus.root, 'news.txt'));
    assert.match(
      results[0] ?? '',
      /news\.txt: news-article, macintosh\n {2}title {7}Les pilotes du port ont arrêté la grève\n/,
    );
    assert.ok(results[0]?.includes('problem') === false, results[0]);
    const rules = ['--rule', 'encoding-mismatch,encoding-guessed,quote-drift'];
    const found = (await run('check', corpus.root, '--level', 'hint', ...rules)).results.join('\n');
    assert.match(found, /^odd\.txt:1:1 warning encoding-mismatch No encoding is called `klingon-8`.*\n1 finding /);
    assert.deepEqual(fieldsOf(json(await run('reanchor', corpus.root, '--format', 'json'))['counts'])['exact'], 1);
    corpus.remove();
  });

  it('cannot run without a file', async () => {
    assert.equal((await run('parse')).status, 2);
  });
});

describe('newsweave', () => {
  it('explains itself on the message channel, and fails only where it was not asked to', async () => {
    for (const [status, ...words] of [[0], [0, '--help'], [2, 'sing'], [2, 'stats', '--format', 'xml']] as const) {
      const ran = await run(...words);
      assert.deepEqual([ran.status, ran.results, ran.messages.length], [status, [], 1], words.join(' '));
      assert.match(ran.messages[0] ?? '', /newsweave stats +\[corpus\]/);
    }
  });
});
