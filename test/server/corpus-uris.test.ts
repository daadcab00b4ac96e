import assert from 'node:assert/strict';
import fc from 'fast-check';
import { URI, Utils } from 'vscode-uri';
import { corpusUris, rootsBelow } from '../../src/server/corpus-uris.ts';

const step = fc.oneof(
  fc.stringMatching(/^[\w-][\w.-]{0,8}$/),
  fc.constantFrom('ö.txt', 'a b', 'c%20d', '#e', 'f?g', '.h', 'i+j', "k'l"),
);

describe('the roots below another one', () => {
  it('are told as paths in it, however they end', () => {
    const roots = ['file:///a', 'file:///a/', 'file:///a/b', 'file:///a/b%20c/d/', 'file:///ab', 'memory:/a/b'];
    assert.deepEqual(rootsBelow('file:///a', roots), ['b', 'b c/d']);
    assert.deepEqual(rootsBelow('file:///a/b', roots), []);
  });
});

describe('the URI of a file of a corpus', () => {
  it('is the root and its path, whatever is in a name', () => {
    for (const root of [
      'file:///home/ana/corpus',
      'file:///home/ana/my%20corpus/',
      'memory:/corpus',
      'file:///c%3A/x',
    ]) {
      const uri = URI.parse(root);
      const { uriOf } = corpusUris(uri);
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
          const path = steps.join('/');
          assert.equal(uriOf(path), Utils.joinPath(uri, path).toString());
        }),
        { numRuns: 300, seed: 8 },
      );
    }
  });
});
