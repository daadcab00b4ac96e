import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { textDigest } from '../../src/core/text/digest.ts';
import { at } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { placeOf, strike, strikeAgain, strikeSidecar, strikeWords } from '../core/helpers/dock-strike.ts';
import { hasGit, repository } from '../server/helpers/git-repository.ts';
import { folder, json, run, type Folder } from './helpers.ts';

const plainPage = 'Notes\n\nThe harbour was quiet on Monday, the pilots said.\n';
const quiet = 'The harbour was quiet on Monday';

/** Three articles: one scraped again, one as it was, one in another layer. */
function corpus(): Folder {
  return folder({
    'b/strike.txt': strikeAgain,
    'b/strike.txt.ann.yaml': strikeSidecar(['r4', 'r3', 'r2', 'r1']),
    'b/strike.txt.ana.ann.yaml': strikeSidecar(['r2']),
    'b/strike.txt.ben.ann.yaml': strikeSidecar(['r4']),
    'a.txt': plainPage,
    'a.txt.ann.yaml': `newsweave: 1\nmentions:\n  - { id: m1, ${at(plainPage, quiet)}, before: "Notes\\n\\n" }\n`,
    'no-annotations.txt': plainPage,
  });
}

/** Checks a run against a corpus: its status, and which files it changed. */
async function checkChanged(made: Folder, words: readonly string[], status: number, changed: readonly string[]) {
  const before = made.files();
  const ran = await run('reanchor', made.root, '--no-git', ...words);
  const after = made.files();
  assert.deepEqual(Object.keys(after), Object.keys(before));
  assert.deepEqual([ran.status, Object.keys(after).filter((path) => after[path] !== before[path])], [status, changed]);
  return ran;
}

describe('newsweave reanchor', function () {
  // Files are synced and git is started, which takes its time on a machine that has other work.
  this.timeout(20_000);
  let made: Folder;

  beforeEach(() => {
    made = corpus();
  });

  afterEach(() => {
    made.remove();
  });

  it('tells of every annotation where it stands, in path and text order, and changes nothing', async () => {
    const ran = await checkChanged(made, ['--format', 'json'], 0, []);
    assert.deepEqual(ran.messages, []);
    const { anchors, counts, ...rest } = json(ran);
    assert.deepEqual(rest, {});
    assert.deepEqual(counts, { exact: 1, moved: 2, changed: 1, ambiguous: 0, lost: 1 });
    const entries = Object.values(fieldsOf(anchors)).map(fieldsOf);
    assert.deepEqual(
      entries.map(({ path, id, state }) => [path, id, state]),
      [
        ['a.txt', 'm1', 'exact'],
        ['b/strike.txt', 'r1', 'changed'],
        ['b/strike.txt', 'r2', 'moved'],
        ['b/strike.txt', 'r3', 'lost'],
        ['b/strike.txt', 'r4', 'moved'],
      ],
    );
    const { at: start, end, was, words, line, character } = entries[4] ?? {};
    const now = placeOf(strikeAgain, strikeWords.r4);
    assert.deepEqual(
      { at: start, end, was, words, line, character },
      {
        ...now,
        was: placeOf(strike, strikeWords.r4).at,
        words: strikeWords.r4,
        line: strikeAgain.slice(0, now.at).split('\n').length - 1,
        character: 0,
      },
    );
    const { at: nowhere, end: none, words: stored } = entries[3] ?? {};
    assert.deepEqual([nowhere, none, stored], [null, null, strikeWords.r3]);
  });

  it('writes the new positions of moved words, once', async () => {
    const shared = 'b/strike.txt.ann.yaml';
    const ran = await checkChanged(made, ['--write', '--format', 'json'], 0, [shared]);
    assert.deepEqual(json(ran)['written'], [shared]);
    const again = json(await checkChanged(made, ['--write', '--format', 'json'], 0, []));
    assert.deepEqual(again['counts'], { exact: 3, moved: 0, changed: 1, ambiguous: 0, lost: 1 });
    assert.deepEqual(again['written'], []);
  });

  it('takes near words where asked to', async () => {
    await checkChanged(made, ['--write', '--accept-changed'], 0, ['b/strike.txt.ann.yaml']);
    const counts = json(await run('reanchor', made.root, '--no-git', '--format', 'json'))['counts'];
    assert.deepEqual(counts, { exact: 4, moved: 0, changed: 0, ambiguous: 0, lost: 1 });
  });

  it('touches the layers of its scope and no others, and refreshes the digest of those that are exact', async () => {
    await checkChanged(made, ['--write', '--scope', 'ana'], 0, ['b/strike.txt.ana.ann.yaml']);
    assert.match(made.files()['b/strike.txt.ana.ann.yaml'] ?? '', new RegExp(textDigest(strikeAgain)));
    await checkChanged(made, ['--write', '--by', 'ben'], 0, ['b/strike.txt.ann.yaml', 'b/strike.txt.ben.ann.yaml']);
    await checkChanged(made, ['--write', '--scope', 'all'], 0, []);
  });

  it('says it in words: what does not stand exactly, with places as editors count them', async () => {
    const [text = ''] = (await checkChanged(made, ['--write'], 0, ['b/strike.txt.ann.yaml'])).results;
    const lines = text.split('\n').filter((line) => !line.startsWith('    perhaps '));
    assert.match(
      lines[0] ?? '',
      /^b\/strike\.txt:5:\d+ changed r1 "The dockers' union .*" -> "The dockers' union .*"$/,
    );
    assert.match(lines[1] ?? '', /^b\/strike\.txt:7:2 moved r2 "We will not load/);
    assert.match(lines[2] ?? '', /^b\/strike\.txt lost r3 "Shipowners/);
    assert.deepEqual(lines.slice(4), ['5 annotated places: 1 exact, 2 moved, 1 changed, 1 lost', '1 sidecar written']);
  });

  it('lets no text of a corpus move the cursor', async () => {
    const odd = '\u001b[2Jgone\u202e';
    made.write({
      'a.txt.ann.yaml': `newsweave: 1\nmentions:\n  - { id: "m\\e[1m", quote: ${JSON.stringify(odd)}, at: 0 }\n`,
    });
    const [text = ''] = (await run('reanchor', made.root, '--no-git')).results;
    assert.match(text, /lost m \[1m "\[2Jgone"/);
    // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('names sidecars that cannot be read or written, goes on, and fails', async () => {
    made.write({ 'a.txt.ann.yaml': 'newsweave: [\n' });
    const ran = await checkChanged(made, ['--write'], 1, ['b/strike.txt.ann.yaml']);
    assert.match(ran.messages.join('\n'), /^a\.txt\.ann\.yaml: .*YAML.*\.$/);
  });

  it('names a sidecar on a disk that refuses it, goes on, and fails', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    chmodSync(join(made.root, 'b'), 0o500);
    const ran = await checkChanged(made, ['--write'], 1, []);
    chmodSync(join(made.root, 'b'), 0o700);
    assert.match(ran.messages.join('\n'), /^b\/strike\.txt\.ann\.yaml was not saved: .*permission/);
  });

  it('names sidecars without an article', async () => {
    made.write({ 'gone.txt.ann.yaml': strikeSidecar(['r1']) });
    const { messages } = await checkChanged(made, [], 0, []);
    assert.match(messages.join('\n'), /^gone\.txt\.ann\.yaml: .*newsweave adopt/);
  });

  it('writes nothing where corpus.yaml cannot be read', async () => {
    made.write({ 'corpus.yaml': 'newsweave: [\n' });
    await checkChanged(made, ['--write'], 2, []);
    await checkChanged(made, [], 0, []);
  });

  it('cannot run without a folder', async () => {
    for (const words of [['gone'], ['.', '.']]) assert.equal((await run('reanchor', ...words)).status, 2);
  });

  it('asks git for the text in which annotations were made', async function () {
    if (!hasGit) this.skip();
    const before =
      'Signals\n\nOn Monday the envoy left. On Tuesday the envoy left.\n\nOn Friday the envoy left again.\n';
    const after =
      'Signals\n\nOn Tuesday the envoy left.\n\nOn Friday the envoy left again.\n\nOn Monday he had been ill.\n';
    const second = before.indexOf('the envoy left', before.indexOf('Tuesday'));
    const made2 = repository();
    made2.write('a.txt', before);
    made2.write('a.txt.ann.yaml', `newsweave: 1\nmentions:\n  - { id: m1, quote: "the envoy left", at: ${second} }\n`);
    made2.commit();
    made2.write('a.txt', after);
    const placeFound = async (...words: string[]) => {
      const { anchors } = json(await run('reanchor', made2.root, '--format', 'json', ...words));
      return fieldsOf(fieldsOf(anchors)[0])['at'];
    };
    const asked = await placeFound();
    const notAsked = await placeFound('--no-git');
    made2.remove();
    assert.equal(asked, after.indexOf('the envoy left'));
    assert.notEqual(notAsked, asked);
  });
});
