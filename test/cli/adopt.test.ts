import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { textDigest } from '../../src/core/text/digest.ts';
import { bytesIn } from '../core/helpers/bytes.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { strike, strikeAgain, strikeSidecar } from '../core/helpers/dock-strike.ts';
import { hasGit, repository } from '../server/helpers/git-repository.ts';
import { folder, json, run, type Folder, type Ran } from './helpers.ts';

const page = eventPage('Peru closes its ports');
const pageSidecar = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru]`);

let made: Folder;

function corpus(files: Readonly<Record<string, string | Uint8Array>>): void {
  made.remove();
  made = folder(files);
}

function adopt(from: string, to: string, ...words: readonly string[]): Promise<Ran> {
  return run('adopt', join(made.root, from), join(made.root, to), ...words);
}

/** Checks that nothing was written, and why. */
async function checkRefused(asked: () => Promise<Ran>, reason: RegExp): Promise<void> {
  const before = made.files();
  const { status, results, messages } = await asked();
  assert.deepEqual([status, results], [2, []]);
  assert.match(messages.join('\n'), reason);
  assert.deepEqual(made.files(), before);
}

describe('newsweave adopt', function () {
  // Files are synced and git is started, which takes its time on a machine that has other work.
  this.timeout(20_000);
  beforeEach(() => {
    made = folder({
      'corpus.yaml': 'newsweave: 1\n',
      'old/strike.txt': strike,
      'old/strike.txt.ann.yaml': strikeSidecar(['r1', 'r2', 'r3', 'r4']),
      'old/strike.txt.ana.ann.yaml': strikeSidecar(['r2']),
      'new/genoa.txt': strikeAgain,
    });
  });

  afterEach(() => {
    made.remove();
  });

  it('moves the sidecars of all layers, and lists what a person should look at', async () => {
    const ran = await adopt('old/strike.txt', 'new/genoa.txt', '--format', 'json');
    assert.equal(ran.status, 0);
    const { anchors, review, ...rest } = json(ran);
    assert.deepEqual(rest, {
      from: 'old/strike.txt',
      to: 'new/genoa.txt',
      sidecars: ['new/genoa.txt.ana.ann.yaml', 'new/genoa.txt.ann.yaml'],
      counts: { exact: 0, moved: 3, changed: 1, ambiguous: 0, lost: 1 },
      written: true,
    });
    assert.equal(Object.keys(fieldsOf(anchors)).length, 5);
    const found = Object.values(fieldsOf(review)).map(fieldsOf);
    assert.deepEqual(
      found.map(({ id, state, layer, line }) => [id, state, layer, line]),
      [
        ['r1', 'changed', null, 4],
        ['r3', 'lost', null, null],
      ],
    );
    const names = [
      'corpus.yaml',
      'new/genoa.txt',
      'new/genoa.txt.ana.ann.yaml',
      'new/genoa.txt.ann.yaml',
      'old/strike.txt',
    ];
    assert.deepEqual(Object.keys(made.files()), names);
  });

  it('keeps every byte but those of moved positions; changed and lost ones stay as they were', async () => {
    const before = made.files();
    await adopt('old/strike.txt', 'new/genoa.txt');
    const after = made.files();
    const changed = (now = '', old = '') => now.split('\n').filter((line, index) => line !== old.split('\n')[index]);
    const shared = changed(after['new/genoa.txt.ann.yaml'], before['old/strike.txt.ann.yaml']);
    assert.deepEqual(
      shared.map((line) => /id: (\w+)/.exec(line)?.[1]),
      ['r2', 'r4'],
    );
    const own = after['new/genoa.txt.ana.ann.yaml'] ?? '';
    assert.equal(changed(own, before['old/strike.txt.ana.ann.yaml']).length, 2);
    assert.match(own, new RegExp(`text: "${textDigest(strikeAgain)}"`));
  });

  it('shows the list and writes nothing in a dry run', async () => {
    const before = made.files();
    const ran = await adopt('old/strike.txt', 'new/genoa.txt', '--dry-run');
    assert.deepEqual([ran.status, ran.messages, made.files()], [0, [], before]);
    const [text = ''] = ran.results;
    assert.match(text, /^To review, 2 places:\nnew\/genoa\.txt:5:\d+ changed r1 "The dockers.*" -> "The dockers.*"\n/);
    assert.match(text, /\n5 annotated places: 3 moved, 1 changed, 1 lost\nNothing was written\.$/);
  });

  it('takes near words where a person says so', async () => {
    await adopt('old/strike.txt', 'new/genoa.txt', '--accept-changed');
    assert.match(
      made.files()['new/genoa.txt.ann.yaml'] ?? '',
      /id: r1, quote: "The dockers' union called a strike late/,
    );
  });

  it('re-attaches sidecars whose article was renamed, exactly where the text is the same', async () => {
    const yaml = strikeSidecar(['r1', 'r3']);
    corpus({ 'renamed.txt': strike, 'gone.txt.ann.yaml': yaml });
    const ran = await adopt('gone.txt', 'renamed.txt');
    assert.deepEqual([ran.status, ran.messages], [0, []]);
    assert.deepEqual(made.files(), { 'renamed.txt': strike, 'renamed.txt.ann.yaml': yaml });
  });

  it('reads an article that is no UTF-8 in the encoding that the sidecars bring along', async () => {
    const text = 'Les pilotes arrêtent la grève.\n';
    const quote = 'la grève';
    corpus({
      'b.txt': bytesIn('macintosh', text),
      'a.txt.ann.yaml': `${sidecar('responses', `id: r1, ${at(text, quote)}, actors: [pilots]`)}article: { encoding: macintosh }\n`,
    });
    const { counts } = json(await adopt('a.txt', 'b.txt', '--format', 'json'));
    assert.equal(fieldsOf(counts)['exact'], 1);
  });

  it('keeps an event page known by its old name', async () => {
    corpus({ 'ports.txt': page, 'peru.txt.ann.yaml': pageSidecar });
    await adopt('peru.txt', 'ports.txt');
    const { 'ports.txt.ann.yaml': yaml = '' } = made.files();
    assert.equal(yaml, pageSidecar.replace('responses:', 'events:\n  - { id: peru, page: true }\nresponses:'));
  });

  it('says that the old article is still there, whose event would be told twice', async () => {
    const { messages } = await adopt('old/strike.txt', 'new/genoa.txt');
    assert.match(messages.join('\n'), /^old\/strike\.txt is still in the corpus\./);
  });

  it('takes paths from the current folder, also those that look like options', async () => {
    corpus({ '-new.txt': strike, '--old.txt.ann.yaml': strikeSidecar(['r1']) });
    const home = process.cwd();
    process.chdir(made.root);
    try {
      const { status, messages } = await run('adopt', '--', '--old.txt', '-new.txt');
      assert.deepEqual([status, messages], [0, []]);
    } finally {
      process.chdir(home);
    }
    assert.deepEqual(Object.keys(made.files()), ['-new.txt', '-new.txt.ann.yaml']);
  });

  it('moves all layers or none', async function () {
    if (process.platform === 'win32') this.skip();
    corpus({ 'new.txt': strike, 'old.txt.ann.yaml': strikeSidecar(['r1']), 'kept.yaml': strikeSidecar(['r2']) });
    symlinkSync('kept.yaml', join(made.root, 'old.txt.ben.ann.yaml'));
    await checkRefused(() => adopt('old.txt', 'new.txt'), /Nothing was changed: .*old\.txt\.ben/);
  });

  it('settles what an interrupted change of many files left behind first', async () => {
    made.write({ '.newsweave/journal.json': '{"newsweave":1,"files":[' });
    const { status, messages } = await adopt('old/strike.txt', 'new/genoa.txt');
    assert.equal(status, 0);
    assert.match(messages[0] ?? '', /interrupted before it began/);
  });

  it('finds the old text in git', async function () {
    if (!hasGit) this.skip();
    const before =
      'Signals\n\nOn Monday the envoy left. On Tuesday the envoy left.\n\nOn Friday the envoy left again.\n';
    const after =
      'Signals\n\nOn Tuesday the envoy left.\n\nOn Friday the envoy left again.\n\nOn Monday he had been ill.\n';
    const second = before.indexOf('the envoy left', before.indexOf('Tuesday'));
    const recorded = repository();
    recorded.write('a.txt', before);
    recorded.write('a.txt.ann.yaml', sidecar('mentions', `id: m1, quote: "the envoy left", at: ${second}`));
    recorded.commit();
    recorded.git('rm', '--quiet', '--cached', 'a.txt');
    recorded.git('mv', '--force', 'a.txt', 'b.txt');
    recorded.write('b.txt', after);
    const ran = await run(
      'adopt',
      join(recorded.root, 'a.txt'),
      join(recorded.root, 'b.txt'),
      '--format',
      'json',
      '--dry-run',
    );
    recorded.remove();
    const [first] = Object.values(fieldsOf(json(ran)['anchors'])).map(fieldsOf);
    assert.equal(first?.['at'], after.indexOf('the envoy left'));
  });

  it('refuses what it cannot do, and writes nothing', async () => {
    await checkRefused(() => run('adopt', 'one.txt'), /name the old file and the new one/);
    await checkRefused(() => adopt('old/strike.txt', 'new/gone.txt'), /there is no file /);
    await checkRefused(() => adopt('old/strike.txt', 'old/strike.txt'), /reanchor --write/);
    await checkRefused(() => adopt('new/other.txt', 'new/genoa.txt'), /no annotations of new\/other\.txt/);
    made.write({ 'new/genoa.html': strike });
    await checkRefused(() => adopt('old/strike.txt', 'new/genoa.html'), /new\/genoa\.html is no article/);
    made.write({ 'old/corpus.yaml': 'newsweave: 1\n' });
    await checkRefused(() => adopt('old/strike.txt', 'new/genoa.txt'), /one corpus/);
  });

  it('refuses an article that has annotations in the same layer, and a sidecar that cannot be read whole', async () => {
    made.write({ 'new/genoa.txt.ana.ann.yaml': 'newsweave: 1\n' });
    await checkRefused(
      () => adopt('old/strike.txt', 'new/genoa.txt'),
      /annotations of its own in new\/genoa\.txt\.ana/,
    );
    corpus({ 'b.txt': strike, 'a.txt.ann.yaml': strikeSidecar(['r1']).replace('...\n', '') });
    await checkRefused(() => adopt('a.txt', 'b.txt'), /^newsweave adopt: a\.txt\.ann\.yaml: The end of this file/);
    made.write({ 'corpus.yaml': 'newsweave: [' });
    await checkRefused(() => adopt('a.txt', 'b.txt'), /corpus\.yaml cannot be read/);
  });
});
