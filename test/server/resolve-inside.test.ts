import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { resolveInside } from '../../src/server/host/resolve-inside.ts';

describe('a path of a corpus', () => {
  let folder = '';
  let root = '';

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsweave-')));
    root = join(folder, 'corpus');
    mkdirSync(join(root, 'sub'), { recursive: true });
    writeFileSync(join(root, 'a.txt'), 'a');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync(join(folder, 'secret.txt'), join(root, 'leak.txt'));
    symlinkSync(folder, join(root, 'up'));
    symlinkSync('loop.txt', join(root, 'loop.txt'));
    symlinkSync(join(root, 'a.txt'), join(root, 'sub', 'same.txt'));
    symlinkSync(join(folder, 'not-yet'), join(root, 'dangling'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  function checkRefused(path: string): void {
    const resolved = resolveInside(root, path);
    assert.ok(!resolved.ok, `${JSON.stringify(path)} is refused`);
    assert.match(resolved.reason, /\.$/);
  }

  it('leads to a file below it, whether that exists or not', () => {
    for (const path of [
      'a.txt',
      'sub/b.txt',
      'new/er/c.txt',
      'ünï.txt',
      '...txt',
      'a..b',
      '~',
      '%2e%2e/x',
      'CON',
      'a b',
      ...(process.platform === 'win32' ? [] : ['c:x']),
    ])
      assert.deepEqual(resolveInside(root, path), { ok: true, path: join(root, path) });
  });

  it('is refused where it climbs, is absolute, names a drive, a share or a scheme, or is no name', () => {
    const climbing = [
      '..',
      '../x',
      'a/../../x',
      'sub/../..',
      './a.txt',
      'a/./b',
      'a//b',
      'a/',
      '/',
      '../../../etc/passwd',
    ];
    const absolute = [
      '/etc/passwd',
      'C:\\x',
      ...(process.platform === 'win32' ? ['c:x'] : []),
      '\\\\host\\share',
      '\\x',
      '//host/share',
      'file:///etc/passwd',
      'https://x/y',
    ];
    for (const path of [...climbing, ...absolute, 'a\\..\\..\\x', 'sub\\b', '', '\0', 'a\0.txt']) checkRefused(path);
  });

  it('is refused where a link on it leads outside or in a circle', () => {
    for (const path of [
      'leak.txt',
      'up',
      'up/secret.txt',
      'up/new.txt',
      'up/corpus/a.txt'.replace('corpus/a.txt', 'x'),
      'loop.txt',
      'loop.txt/x',
    ])
      checkRefused(path);
    assert.ok(resolveInside(root, 'sub/same.txt').ok, 'a link within is a file like others');
  });

  it('is refused where no file can be: below a file, or by a name that is too long', () => {
    checkRefused('a.txt/b');
    checkRefused('x'.repeat(5000));
  });

  it('never leads outside, whatever it is made of', () => {
    const pieces = [
      '..',
      '.',
      '/',
      '\\',
      'a',
      'sub',
      'up',
      'leak.txt',
      '\0',
      'C:',
      '%2e',
      '~',
      ' ',
      'file://',
      '',
      '\u202e',
      'ａ',
      '..;',
      '．．',
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((path) => path.replaceAll('\\', '/')),
          fc.string({ unit: 'binary' }),
        ),
        (path) => {
          const resolved = resolveInside(root, path);
          if (!resolved.ok) return;
          const inside = relative(root, resolved.path);
          assert.ok(inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`), path);
          assert.ok(!/^(?:up|leak\.txt)(?:\/|$)/.test(inside), path);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
