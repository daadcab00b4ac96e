import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { textDigest } from '../../../src/core/text/digest.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

describe('the digest of a text', () => {
  it('is SHA-256 over its UTF-8', () => {
    assert.equal(textDigest(''), 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(textDigest('abc'), 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is what everybody else computes, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(textDigest(text), `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
      }),
    );
  });
});
