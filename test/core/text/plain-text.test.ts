import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../src/core/text/plain-text.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

const plain = (source: string) => plainText(source).text;

describe('the plain form of a text', () => {
  it('is the same in any type', () => {
    const said = '"No," she said - "it\'s over": the café is closed!';
    for (const set of [
      '“No,” she said — “it’s over”: the café is closed!',
      '„No,“ she said – „it‘s over“: the cafe\u0301 is closed!',
      '«No,» she\u00a0said -- «it’s over» : the café\nis   closed !',
      '\u200bNo'.replace('\u200bNo', "``No,'' she said―\"it's over\": the ca\u00adfé is closed!"),
    ])
      assert.equal(plain(set), plain(said));
  });

  it('keeps letters, case and what is said apart', () => {
    assert.notEqual(plain('The port'), plain('the port'));
    assert.notEqual(plain('the port'), plain('the fort'));
    assert.equal(plain('İstanbul, ırmak'), 'İstanbul, ırmak');
    assert.equal(plain('港务局 同意'), '港务局 同意');
  });

  it('has a loose form without case and accents, as long as itself', () => {
    assert.equal(plainText('Çağlar ÜNAL, Möller').loose, 'caglar unal, moller');
    assert.equal(plainText('각 İ ß 🚢').loose.length, plainText('각 İ ß 🚢').text.length);
  });

  it('knows where each unit stood', () => {
    const source = 'A  “cafe\u0301”\n\n— now';
    const { text, start, end, indexOf } = plainText(source);
    assert.equal(text, 'A "café"-now');
    const at = text.indexOf('café');
    assert.equal(source.slice(start(at), end(at + 3)), 'cafe\u0301');
    assert.equal(indexOf(source.indexOf('now')), text.indexOf('now'));
  });

  it('has places that go forward and stay inside, for any text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, loose, start, end } = plainText(source);
        assert.equal(loose.length, text.length);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          assert.ok(start(at) >= last && end(at) > start(at) && end(at) <= source.length);
          last = start(at);
        }
      }),
      { numRuns: 200 },
    );
  });
});
