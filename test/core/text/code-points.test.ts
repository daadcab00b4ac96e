import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointMap } from '../../../src/core/text/code-points.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

/** The UTF-16 offset at which each code point starts, and the text's end, found character by character. */
function naiveStarts(text: string): number[] {
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  return starts;
}

/** Checks where each code point stands: the offsets of the text's characters and of its end. */
function check(text: string, starts: readonly number[]): void {
  const map = codePointMap(text);
  assert.equal(map.length, starts.length - 1);
  assert.deepEqual(
    starts.map((_, codePoint) => map.toUtf16(codePoint)),
    starts,
  );
  assert.deepEqual(
    starts.map((offset) => map.toCodePoint(offset)),
    starts.map((_, codePoint) => codePoint),
  );
}

describe('code points and UTF-16 offsets', () => {
  it('are the same in a text without characters beyond U+FFFF', () => {
    check('Rīga, “9 мая”\n', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('differ by one for each emoji before the place', () => {
    check('a🚢b🚢', [0, 1, 3, 4, 6]);
  });

  it('count each combining mark, flag half and joiner as a code point of its own', () => {
    check('e\u0301x', [0, 1, 2, 3]);
    check('🇳🇴', [0, 2, 4]);
    check('👩‍🚀', [0, 2, 3, 5]);
  });

  it('count a lone surrogate as one code point', () => {
    check('\ud83da', [0, 1, 2]);
    check('\udea2\ud83d', [0, 1, 2]);
    check('\ud83d\ud83d\udea2', [0, 1, 3]);
  });

  it('know the empty text', () => {
    check('', [0]);
  });

  it('take an offset inside a surrogate pair for the start of its character', () => {
    assert.equal(codePointMap('a🚢b').toCodePoint(2), 1);
  });

  it('are clamped to the text', () => {
    const map = codePointMap('a🚢b');
    assert.deepEqual([map.toUtf16(-1), map.toUtf16(99)], [0, 4]);
    assert.deepEqual([map.toCodePoint(-1), map.toCodePoint(99)], [0, 3]);
  });

  it('agree with counting character by character, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        check(text, naiveStarts(text));
      }),
    );
  });

  it('lead back to the same code point from every offset, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = codePointMap(text);
        for (let codePoint = 0; codePoint <= map.length; codePoint += 1) {
          assert.equal(map.toCodePoint(map.toUtf16(codePoint)), codePoint);
        }
        for (let offset = 0; offset <= text.length; offset += 1) {
          const start = map.toUtf16(map.toCodePoint(offset));
          assert.ok(start === offset || start === offset - 1, `offset ${offset} became ${start}`);
        }
      }),
    );
  });
});
