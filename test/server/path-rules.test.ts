import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whyNoCorpusPath, type PathRules } from '../../src/server/host/path-rules.ts';
import { hostilePath } from './helpers/hostile-paths.ts';
import { fineEverywhere, fineNowhere, fineOnPosixOnly } from './helpers/path-cases.ts';
import { isHarmless } from './helpers/path-oracle.ts';

describe('the text of a path', () => {
  function check(paths: readonly string[], rules: PathRules, isFine: boolean): void {
    for (const path of paths) {
      const fault = whyNoCorpusPath(path, rules);
      assert.equal(fault === undefined, isFine, `${rules}: ${JSON.stringify(path)} ${fault ?? 'is accepted'}`);
      if (fault !== undefined) assert.match(fault, /^[a-zW].*\.$/);
    }
  }

  it('is judged by more than two hundred cases', () => {
    const all = [...fineEverywhere, ...fineOnPosixOnly, ...fineNowhere];
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length > 200, `${all.length}`);
  });

  it('may be any name of a file, in any script, also an odd one', () => {
    check(fineEverywhere, 'posix', true);
    check(fineEverywhere, 'win32', true);
  });

  it('may on Windows not reach a device, a drive or a stream, nor a name that Windows would change', () => {
    check(fineOnPosixOnly, 'posix', true);
    check(fineOnPosixOnly, 'win32', false);
  });

  it('may nowhere climb, be absolute, name a scheme, hide something or go into git’s own folder', () => {
    check(fineNowhere, 'posix', false);
    check(fineNowhere, 'win32', false);
  });

  it('is accepted only where it is harmless, whatever it is made of', () => {
    let accepted = 0;
    fc.assert(
      fc.property(hostilePath(['a', 'sub', 'a.txt']), fc.constantFrom('posix', 'win32'), (path, rules) => {
        if (whyNoCorpusPath(path, rules) !== undefined) return;
        accepted += 1;
        assert.ok(isHarmless(path, rules), `${rules}: ${JSON.stringify(path)}`);
      }),
      { numRuns: 2_000 },
    );
    assert.ok(accepted > 100, `${accepted}`);
  }).timeout(10_000);
});
