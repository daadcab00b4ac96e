import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articleHistory, type EarlierText } from '../../src/server/host/git.ts';
import { hasGit, repository, type Repository } from './helpers/git-repository.ts';

/** Asks for the version of an article that has some words. */
function ask(root: string, path: string, words: string, trusted = true): Promise<EarlierText> {
  const decode = (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes));
  const history = articleHistory({ root, trusted, decode });
  return history.earlierText({ path, fit: (text) => (text.includes(words) ? 1 : 0) });
}

async function checkFound(root: string, path: string, words: string, expected: string): Promise<void> {
  assert.deepEqual(await ask(root, path, words), { found: true, text: expected }, path);
}

async function checkNone(asked: Promise<EarlierText>, reason: RegExp, isFault = false): Promise<void> {
  const answer = await asked;
  assert.ok(!answer.found, 'none is found');
  assert.match(answer.reason, reason);
  assert.equal(answer.isFault, isFault);
}

describe('the earlier text of an article', function () {
  // Git is started dozens of times, which takes its time on a machine that has other work.
  this.timeout(20_000);
  let made: Repository;

  before(function () {
    if (!hasGit) {
      console.log('      git is not installed: its history is not tested.');
      this.skip();
    }
    made = repository();
    for (const text of ['The dam held.\n', 'The dam held until noon.\n', 'The dam broke.\n']) {
      made.write('news/dam.txt', text);
      made.commit();
    }
  });

  after(() => {
    if (hasGit) made.remove();
  });

  it('is any version that was recorded, the newest that fits', async () => {
    await checkFound(made.root, 'news/dam.txt', 'The dam held.', 'The dam held.\n');
    await checkFound(made.root, 'news/dam.txt', 'The dam held', 'The dam held until noon.\n');
  });

  it('is found from a corpus inside the repository', async () => {
    await checkFound(join(made.root, 'news'), 'dam.txt', 'until noon', 'The dam held until noon.\n');
  });

  it('is the version that fits best where none fits wholly', async () => {
    const decode = (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes));
    const history = articleHistory({ root: made.root, trusted: true, decode });
    const fitting = (fit: number) =>
      history.earlierText({ path: 'news/dam.txt', fit: (text) => (text.includes('until noon') ? fit : 0.1) });
    assert.deepEqual(await fitting(0.5), { found: true, text: 'The dam held until noon.\n' });
    await checkNone(fitting(0.4), /^None of the 3 newest versions/);
  });

  it('is not made up', async () => {
    await checkNone(ask(made.root, 'news/dam.txt', 'The bridge'), /^None of the 3 newest versions in git is the text/);
    await checkNone(ask(made.root, 'news/other.txt', ''), /^git has no version of this article\.$/);
  });

  it('is found for an article that is deleted, and for one that is in another merge parent', async () => {
    const other = repository();
    other.write('a.txt', 'First telling.\n');
    other.commit();
    const main = other.git('symbolic-ref', '--short', 'HEAD').trim();
    other.git('checkout', '--quiet', '-b', 'side');
    other.write('a.txt', 'Told on the side.\n');
    other.commit();
    other.git('checkout', '--quiet', main);
    other.write('b.txt', 'Another one.\n');
    other.commit();
    other.git('merge', '--quiet', '--strategy=ours', '--message', 'Ours', 'side');
    await checkFound(other.root, 'a.txt', 'side', 'Told on the side.\n');
    other.git('rm', '--quiet', 'a.txt');
    other.commit();
    await checkFound(other.root, 'a.txt', 'First', 'First telling.\n');
    other.remove();
  });

  it('is found whatever the file is called', async () => {
    const names = [
      '-a.txt',
      '--upload-pack=x.txt',
      'it\'s "so".txt',
      'a b/ c.txt',
      'Çağrı.txt',
      '*.txt',
      ':(top)x.txt',
      '@.md',
    ];
    const odd = repository();
    for (const name of names) odd.write(name, `Once: ${name}\n`);
    odd.commit();
    for (const name of names) odd.write(name, 'Now.\n');
    odd.commit();
    for (const name of names) await checkFound(odd.root, name, 'Once', `Once: ${name}\n`);
    odd.remove();
  });

  it('is read as bytes, which filters and line ends of a work tree do not touch', async () => {
    const other = repository();
    other.write('.gitattributes', '*.txt text eol=crlf\n');
    other.write('a.txt', 'One.\r\nTwo.\r\n');
    other.commit();
    await checkFound(other.root, 'a.txt', 'One', 'One.\nTwo.\n');
    other.remove();
  });

  it('is not looked for in a folder that is not trusted, or that has no repository', async () => {
    await checkNone(ask(made.root, 'news/dam.txt', 'dam', false), /^The folder is not trusted, so git is not asked\.$/);
    if (existsSync(join(made.root, '../.git'))) return;
    await checkNone(ask(join(made.root, '..'), 'dam.txt', 'dam'), /^The folder is in no git repository\.$/);
  });

  it('is found as soon as the folder is under git and something was committed, and again after each commit', async () => {
    const growing = repository();
    rmSync(join(growing.root, '.git'), { recursive: true });
    const decode = (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes));
    const history = articleHistory({ root: growing.root, trusted: true, decode });
    const find = (words: string) =>
      history.earlierText({ path: 'a.txt', fit: (text) => (text.includes(words) ? 1 : 0) });
    const states = [await history.state()];
    if (!existsSync(join(growing.root, '../.git'))) await checkNone(find('First'), /in no git repository/);
    growing.git('init', '--quiet');
    await checkNone(find('First'), /./, true);
    states.push(await history.state());
    for (const text of ['First telling.\n', 'Second telling.\n']) {
      growing.write('a.txt', text);
      growing.commit();
      assert.deepEqual(await find(text), { found: true, text });
      states.push(await history.state());
      assert.equal(await history.state(), states.at(-1), 'what has not changed is the same state');
    }
    assert.equal(new Set(states).size, states.length, states.join(', '));
    growing.remove();
  });

  it('is found from a further work tree, whose head is its own', async () => {
    const folder = join(made.root, '..', `${basename(made.root)}-further`);
    made.git('worktree', 'add', '--quiet', '--detach', folder);
    const decode = (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes));
    const history = articleHistory({ root: folder, trusted: true, decode });
    const [before, main] = [await history.state(), made.git('rev-parse', 'HEAD').trim()];
    assert.equal(before, main);
    made.git('-C', folder, 'checkout', '--quiet', 'HEAD~1');
    assert.equal(await history.state(), made.git('rev-parse', 'HEAD~1').trim());
    made.git('worktree', 'remove', '--force', folder);
  });

  it('is told from a repository that cannot be read', async () => {
    const empty = repository();
    await checkNone(ask(empty.root, 'a.txt', ''), /./, true);
    empty.write('.git/HEAD', 'nothing that git knows\n');
    await checkNone(ask(empty.root, 'a.txt', ''), /^git says: .*repository/, true);
    empty.remove();
  });

  it('changes nothing in the repository', async () => {
    const index = () => readFileSync(join(made.root, '.git/index'));
    const before = index();
    made.write('news/dam.txt', 'Not recorded.\n');
    await checkFound(made.root, 'news/dam.txt', 'until noon', 'The dam held until noon.\n');
    assert.deepEqual(index(), before);
    assert.equal(made.git('status', '--porcelain'), ' M news/dam.txt\n');
  });
});
