import assert from 'node:assert/strict';
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articleHistory } from '../../src/server/host/git.ts';
import { runGit } from '../../src/server/host/git-run.ts';
import { hasGit, repository } from './helpers/git-repository.ts';
import { damTexts, hostileFolder, hostileSettings, type HostileFolder } from './helpers/hostile-git.ts';

/** Settings tried at once: one that git refuses must not hide the others. */
const atOnce = 9;

describe('a folder whose git config names programs', function () {
  // Git is started dozens of times, which takes its time on a machine that has other work.
  this.timeout(20_000);
  const canRun = hasGit && process.platform !== 'win32';
  let made: HostileFolder;

  before(function () {
    if (!canRun) {
      console.log('      No git, or no shell for the marker program: hostile folders are not tested.');
      this.skip();
    }
    made = hostileFolder();
  });

  after(() => {
    if (canRun) made.remove();
  });

  const find = () =>
    articleHistory({
      root: made.root,
      trusted: true,
      decode: (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
    }).earlierText({ path: 'dam.txt', fit: (text) => (text === damTexts[0] ? 1 : 0) });

  it('runs them where git is asked carelessly, so that this test can fail', () => {
    made.configure(hostileSettings);
    for (const words of [['status'], ['diff'], ['log', '-p', '--ext-diff'], ['add', 'dam.txt']] as const) {
      made.git(...words);
      assert.notEqual(made.program.runs().length, 0, words.join(' '));
    }
  });

  it('gives its earlier texts, and not one program runs', async () => {
    for (let start = 0; start < hostileSettings.length; start += atOnce) {
      made.configure(hostileSettings.slice(start, start + atOnce));
      assert.deepEqual(await find(), { found: true, text: damTexts[0] });
      assert.deepEqual(made.program.runs(), []);
    }
  });

  it('fetches nothing that is missing from its objects', async () => {
    made.configure(hostileSettings);
    const blob = made.git('rev-parse', 'HEAD~1:dam.txt').trim();
    const object = join(made.root, '.git/objects', blob.slice(0, 2), blob.slice(2));
    chmodSync(object, 0o600);
    rmSync(object);
    for (const url of ['ext::{program}', `${made.root}/nowhere`, 'ssh://127.0.0.1:9/x', 'http://127.0.0.1:9/x']) {
      made.configure(hostileSettings.map(([key, value]) => [key, key === 'remote.origin.url' ? url : value]));
      assert.equal((await find()).found, false, url);
      assert.deepEqual(made.program.runs(), [], url);
    }
  });

  it('cannot be chosen by variables of the surroundings', async () => {
    const other = repository();
    other.write('dam.txt', 'Another dam.\n');
    other.commit();
    const { path } = made.program;
    const variables = { GIT_DIR: join(made.root, '.git'), GIT_EXTERNAL_DIFF: path, GIT_SSH_COMMAND: path };
    Object.assign(process.env, variables);
    try {
      const shown = await runGit(other.root, 'cat-file', ['blob', 'HEAD:dam.txt']);
      assert.equal(shown.ok && shown.bytes.toString(), 'Another dam.\n');
    } finally {
      for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
      other.remove();
    }
    assert.deepEqual(made.program.runs(), []);
  });

  it('is left without locks', () => {
    assert.deepEqual(
      readdirSync(join(made.root, '.git')).filter((name) => /lock|tmp/.test(name)),
      [],
    );
  });
});
