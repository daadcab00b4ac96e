import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep, win32 } from 'node:path';
import fc from 'fast-check';
import { nodeFileSystem } from '../../src/server/host/file-system.ts';
import { resolveInside } from '../../src/server/host/resolve-inside.ts';
import { hostilePath } from './helpers/hostile-paths.ts';

describe('a path of a corpus', () => {
  let folder = '';
  let root = '';

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsweave-')));
    root = join(folder, 'corpus');
    mkdirSync(join(root, 'sub'), { recursive: true });
    mkdirSync(join(root, '.git', 'hooks'), { recursive: true });
    writeFileSync(join(root, 'a.txt'), 'a');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync(join(folder, 'secret.txt'), join(root, 'leak.txt'));
    symlinkSync(folder, join(root, 'up'));
    symlinkSync('loop.txt', join(root, 'loop.txt'));
    symlinkSync(join(root, 'a.txt'), join(root, 'sub', 'same.txt'));
    symlinkSync(join(folder, 'not-yet'), join(root, 'dangling'));
    symlinkSync('gone/too', join(root, 'sub', 'nowhere'));
    symlinkSync('.git/hooks', join(root, 'hooks'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const resolve = (path: string) => resolveInside({ fs: nodeFileSystem, paths: posix }, root, path);

  async function checkRefused(path: string, reason: RegExp): Promise<void> {
    const resolved = await resolve(path);
    assert.ok(!resolved.ok, `${JSON.stringify(path)} is refused`);
    assert.match(resolved.reason, reason);
  }

  it('leads to a file below it, whether that exists or not', async () => {
    for (const path of ['a.txt', 'sub/b.txt', 'new/er/c.txt'])
      assert.deepEqual(await resolve(path), { ok: true, path: join(root, path), real: join(root, path) });
  });

  it('may lead over a link within the corpus, to the file that is meant', async () => {
    assert.deepEqual(await resolve('sub/same.txt'), {
      ok: true,
      path: join(root, 'sub/same.txt'),
      real: join(root, 'a.txt'),
    });
  });

  it('is refused where a link on it leads outside, in a circle, nowhere or into the .git folder', async () => {
    for (const path of ['leak.txt', 'up', 'up/secret.txt', 'up/new.txt', 'up/x'])
      await checkRefused(path, /: a link on this path leads outside the corpus\.$/);
    for (const path of ['loop.txt', 'loop.txt/x']) await checkRefused(path, /leads in a circle\.$/);
    for (const path of ['dangling', 'dangling/x', 'sub/nowhere']) await checkRefused(path, /leads nowhere\.$/);
    for (const path of ['hooks/pre-commit', 'hooks']) await checkRefused(path, /leads into the \.git folder\.$/);
  });

  it('is refused where no file can be: below a file, or by a name that is too long', async () => {
    await checkRefused('a.txt/b', /this path leads nowhere\.$/);
    await checkRefused('x'.repeat(5000), /too long for the disk\.$/);
  });

  it('is refused in a corpus that is not there, and where the disk does not answer', async () => {
    const nowhere = await resolveInside({ fs: nodeFileSystem, paths: posix }, join(folder, 'none'), 'a.txt');
    assert.ok(!nowhere.ok);
    const broken = { ...nodeFileSystem, realpath: () => Promise.reject(new Error('the cable is out')) };
    const resolved = await resolveInside({ fs: broken, paths: posix }, root, 'a.txt');
    assert.ok(!resolved.ok);
    assert.equal(resolved.reason, 'a.txt: this path cannot be followed: the cable is out.');
  });

  it('never leads outside, whatever it is made of', async () => {
    const letters = ['a.txt', 'sub', 'up', 'leak.txt', 'dangling', 'hooks'];
    await fc.assert(
      fc.asyncProperty(hostilePath(letters), async (path) => {
        const resolved = await resolve(path);
        if (!resolved.ok) return;
        for (const each of [resolved.path, resolved.real]) {
          const inside = relative(root, each);
          assert.ok(inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`), path);
          assert.ok(!/^(?:up|leak\.txt|dangling|hooks|\.git)(?:\/|$)/.test(inside), path);
        }
      }),
      { numRuns: 1_000 },
    );
  }).timeout(10_000);
});

describe('a path of a corpus on Windows', () => {
  /** A disk with one corpus, in which `out` is a link to another drive and `long~1` the short name of a folder. */
  const disk = {
    paths: win32,
    fs: {
      realpath: (path: string) => {
        if (/^C:\\corpus\\out(\\|$)/i.test(path)) return Promise.resolve(path.replace(/^C:\\corpus\\out/i, 'D:\\else'));
        const known: Readonly<Record<string, string>> = {
          'c:\\corpus': 'C:\\Corpus',
          'c:\\corpus\\a.txt': 'C:\\Corpus\\A.txt',
          'c:\\corpus\\long~1': 'C:\\Corpus\\longer name',
          'c:\\corpus\\share': '\\\\host\\share',
        };
        const real = known[path.toLowerCase()];
        return real === undefined ? Promise.reject(missing()) : Promise.resolve(real);
      },
      lstat: () => Promise.reject(missing()),
    },
  };
  const missing = () => Object.assign(new Error('ENOENT'), { code: 'ENOENT' });

  it('is found whatever the case of its letters, and by short names', async () => {
    assert.deepEqual(await resolveInside(disk, 'c:\\corpus', 'a.TXT'), {
      ok: true,
      path: 'c:\\corpus\\a.TXT',
      real: 'C:\\Corpus\\A.txt',
    });
    assert.deepEqual(await resolveInside(disk, 'c:\\corpus', 'long~1/new.txt'), {
      ok: true,
      path: 'c:\\corpus\\long~1\\new.txt',
      real: 'C:\\Corpus\\longer name\\new.txt',
    });
  });

  it('is refused where a link leads to another drive or a share', async () => {
    for (const path of ['out', 'out/a.txt', 'share'])
      assert.ok(!(await resolveInside(disk, 'c:\\corpus', path)).ok, path);
  });
});
