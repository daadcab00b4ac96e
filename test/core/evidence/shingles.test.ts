import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonShare, shingleSketch, smallestHashes } from '../../../src/core/evidence/shingles.ts';

/** A text of so many words, none of which stands in it twice or in a text with another beginning. */
const words = (beginning: string, count: number) => Array.from({ length: count }, (_, index) => `${beginning}${index}`);

function share(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [shingleSketch([one.join(' ')]), shingleSketch([other.join(' ')])];
  assert.ok(a !== null && b !== null);
  return commonShare(a, b);
}

/** Two texts with so many words in common, and so many more each. */
function check(common: number, more: number, expected: number, within: number): void {
  const shared = words('s', common);
  const found = share([...shared, ...words('a', more)], [...shared, ...words('b', more)]);
  assert.ok(Math.abs(found - expected) <= within, `${found} for ${expected}`);
}

describe('sketches of texts', () => {
  it('tell how much two short texts have in common', () => {
    check(20, 0, 1, 0);
    check(47, 10, 40 / 50, 0);
    check(0, 60, 0, 0);
  });

  it('estimate it for long ones', () => {
    for (const length of [300, 3000, 30_000]) {
      check(length, 0, 1, 0);
      check(length, length / 4, 0.8, 0.1);
      check(0, length, 0, 0.1);
    }
  });

  it('are none of texts too short to be compared', () => {
    assert.equal(shingleSketch([words('a', 18).join(' ')]), null);
  });

  it('of the same words are the same, and their smallest hashes are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 19, maxLength: 300 }), (text) => {
        const sketch = shingleSketch([text.join(' ')]);
        assert.ok(sketch !== null);
        assert.equal(sketch, shingleSketch([text.join(', ').toUpperCase()]));
        const hashes = smallestHashes(sketch);
        assert.deepEqual(
          hashes,
          [...new Set(hashes)].sort((a, b) => a - b),
        );
        assert.equal(commonShare(sketch, sketch), 1);
      }),
    );
  });
});
