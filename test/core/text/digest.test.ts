import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { partDigest, textDigest } from '../../../src/core/text/digest.ts';
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

describe('the digest of a part', () => {
  it('is `t:` and 12 hex digits', () => {
    // printf 'Peru closes its ports' | sha256sum
    assert.equal(partDigest('Peru closes its ports'), 't:c4c985273a8e');
  });

  it('is the same for what says the same', () => {
    const forms = ['"Así" - no', '“Así” – no', '«Asi\u0301» — no', '  „Así‟\n\t−  no\r\n'];
    assert.equal(new Set(forms.map(partDigest)).size, 1);
    assert.equal(partDigest("the ministry's"), partDigest('the ministry’s'));
  });

  it('is another one for other words, letters of another size and other marks', () => {
    const forms = ['Peru', 'peru', 'Peru.', 'Pe ru', 'Perú', ''];
    assert.equal(new Set(forms.map(partDigest)).size, forms.length);
  });
});
