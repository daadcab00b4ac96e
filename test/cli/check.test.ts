import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { folder, json, run, type Folder } from './helpers.ts';

const page = eventPage('Peru closes its ports');
const [closed] = responseLines;
const record = (more: string) => sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru]${more}`);
const pages = '../shared/corpora/pages';

let corpus: Folder;
before(() => {
  corpus = folder({
    'a.txt': page,
    'a.txt.ann.yaml': record(', type: sanction'),
    'actors.yaml': 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n',
  });
});
after(() => {
  corpus.remove();
});

/** How often each rule found something in the real pages from a level on. */
async function countsOnPages(level: string): Promise<unknown> {
  return json(await run('check', pages, '--level', level, '--format', 'json'))['counts'];
}

describe('newsweave check', () => {
  it('says what it did not look at', async () => {
    const nothing = folder({});
    const ran = await run('check', nothing.root);
    nothing.remove();
    assert.deepEqual([ran.status, ran.messages], [0, ['newsweave check: there is no article in this folder.']]);
    corpus.write({ 'a.txt.ben.ann.yaml': record(', type: state').replace('r1', 'b1') });
    const mine = await run('check', corpus.root);
    assert.deepEqual(mine.messages, [
      'newsweave check: 1 sidecar of ben was not looked at; --scope all includes them.',
    ]);
    assert.deepEqual((await run('check', corpus.root, '--scope', 'all')).messages, []);
    const typo = await run('check', corpus.root, '--scope', 'shared,bne');
    assert.ok(typo.messages.includes('newsweave check: there is no layer bne.'), typo.messages.join());
    rmSync(join(corpus.root, 'a.txt.ben.ann.yaml'));
  });

  it('names files that could not be read where one rule alone is asked for', async () => {
    const broken = folder({ 'a.txt': page, 'a.txt.ann.yaml': 'responses: [\n' });
    const ran = await run('check', broken.root, '--rule', 'temporal-cycle');
    broken.remove();
    assert.match(ran.messages.join(), /a\.txt\.ann\.yaml: /);
  });

  it('tells warnings and errors unless it is asked for more, and ends with 1 where it found any', async () => {
    const ran = await run('check', corpus.root);
    assert.equal(ran.status, 1);
    assert.match(
      ran.results.join('\n'),
      /^a\.txt:7:1 warning response-missing-recipient .+\n1 finding in 1 article \(\d+ ms\)/,
    );
    assert.equal((await run('check', corpus.root, '--level', 'error')).status, 0);
  });

  it('gives places in lines, fingerprints, what is related and what fixes there are', async () => {
    const told = json(await run('check', corpus.root, '--format', 'json', '--rule', 'response-missing-recipient'));
    const [finding] = Array.isArray(told['findings']) ? told['findings'].map(fieldsOf) : [];
    const { fingerprint, message, related, ...rest } = finding ?? {};
    assert.match(String(fingerprint), /^f:[0-9a-f]{12}$/);
    assert.match(String(message), /target/);
    assert.deepEqual(rest, {
      rule: 'response-missing-recipient',
      level: 'warning',
      path: 'a.txt',
      start: { line: 6, character: 0 },
      end: { line: 6, character: closed.length },
      fixes: ['Pick the target…'],
    });
    assert.deepEqual(Array.isArray(related) && fieldsOf(related[0])['path'], 'a.txt.ann.yaml');
    assert.deepEqual(told['counts'], { 'response-missing-recipient': 1 });
    assert.equal(told['articles'], 1);
    assert.equal(typeof told['ms'], 'number');
  });

  it('counts what was set aside, and tells it no more', async () => {
    const aside = `${record(', type: sanction')}ignored:\n  - { rule: response-missing-recipient, reason: "Unsaid." }\n`;
    const set = folder({ ...corpus.files(), 'a.txt.ann.yaml': aside });
    const ran = await run('check', set.root, '--format', 'json');
    assert.equal(ran.status, 0);
    assert.equal(json(ran)['setAside'], 1);
    set.remove();
  });

  it('counts the articles that stats counts: none of which a person said that it is none', async () => {
    const set = folder({
      'a.txt': page,
      'b.txt': '',
      'b.txt.ann.yaml': 'newsweave: 1\narticle: { notArticle: true }\n',
    });
    const checked = json(await run('check', set.root, '--level', 'hint', '--format', 'json'));
    assert.equal(checked['articles'], json(await run('stats', set.root, '--format', 'json'))['articles']);
    assert.ok(Array.isArray(checked['findings']));
    assert.deepEqual([...new Set(checked['findings'].map((each) => fieldsOf(each)['path']))], ['a.txt']);
    set.remove();
  });

  it('follows the levels of corpus.yaml', async () => {
    const set = folder({
      ...corpus.files(),
      'corpus.yaml': 'newsweave: 1\nrules: { response-missing-recipient: off }\n',
    });
    assert.equal((await run('check', set.root)).status, 0);
    set.remove();
  });

  it('refuses rules, levels and formats that there are not', async () => {
    for (const words of [
      ['--rule', 'no-rule'],
      ['--level', 'grave'],
      ['--format', 'xml'],
    ])
      assert.equal((await run('check', corpus.root, ...words)).status, 2, words.join(' '));
    assert.equal((await run('stats', corpus.root, '--format', 'sarif')).status, 2);
    assert.equal((await run('check', join(corpus.root, 'nowhere'))).status, 2);
  });

  it('finds in the real pages exactly what docs and specification say', async function () {
    if (!existsSync(pages)) this.skip();
    assert.deepEqual(await countsOnPages('warning'), {});
    assert.deepEqual(await countsOnPages('info'), { 'declared-count-mismatch': 2 });
    assert.deepEqual(await countsOnPages('hint'), {
      'boilerplate-in-text': 2,
      'declared-count-mismatch': 2,
      'event-number-ambiguous': 1,
      'event-number-unresolved': 7,
      'relative-date-unanchored': 2,
      'unattributed-response': 7,
      'unlinked-event': 2,
    });
  });
});

describe('newsweave check --watch', () => {
  it('looks again after each change, and ends with the last status', async function () {
    if (!existsSync('dist/cli.js') || process.platform === 'win32') this.skip();
    const watched = folder(corpus.files());
    const child = spawn(process.execPath, ['dist/cli.js', 'check', watched.root, '--watch', '--format', 'json']);
    let output = '';
    const until = async (lines: number) => {
      for (let turn = 0; output.split('\n').length <= lines && turn < 80; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    };
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await until(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // A file that is no part of the corpus changes nothing, and is not told of.
    watched.write({ 'notes.pdf': 'No article.' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    watched.write({ 'a.txt.ann.yaml': record(', type: threaten') });
    await until(2);
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    const counts = output
      .trim()
      .split('\n')
      .map((line) => fieldsOf(JSON.parse(line))['counts']);
    assert.deepEqual(counts, [{ 'response-missing-recipient': 1 }, {}]);
    watched.remove();
  });
});
