import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseText, splitLines } from '../../../src/core/text/lines.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

function checkNormalised(decoded: string, expected: string): void {
  assert.equal(normaliseText(decoded), expected);
}

function checkLines(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    splitLines(text).map((line) => line.text),
    expected,
  );
}

describe('a normalised text', () => {
  it('ends its lines with LF, whether the file had LF, CRLF, CR or all of them', () => {
    checkNormalised('a\nb\r\nc\rd', 'a\nb\nc\nd');
    checkNormalised('a\r\n\r\nb', 'a\n\nb');
    checkNormalised('a\r\r\nb\n\rc', 'a\n\nb\n\nc');
    checkNormalised('a\r', 'a\n');
  });

  it('has no byte order mark, and keeps a U+FEFF that stands elsewhere', () => {
    checkNormalised('\uFEFFTitle', 'Title');
    checkNormalised('\uFEFF', '');
    checkNormalised('Ti\uFEFFtle\uFEFF', 'Ti\uFEFFtle\uFEFF');
    checkNormalised('\uFEFF\uFEFFTitle', '\uFEFFTitle');
  });

  it('is otherwise the text as it stands', () => {
    checkNormalised('e\u0301 \u2028\u2029\u0085\v\f\t ', 'e\u0301 \u2028\u2029\u0085\v\f\t ');
  });

  it('has no CR, and one LF for each line end, in any text', () => {
    fc.assert(
      fc.property(anyText, (decoded) => {
        const text = normaliseText(decoded);
        assert.ok(!text.includes('\r'));
        assert.equal(splitLines(text).length, decoded.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

describe('the lines of a text', () => {
  it('end at LF and nowhere else', () => {
    checkLines('one\ntwo', ['one', 'two']);
    checkLines('one\u2028still one\u2029and\u0085\v\fone', ['one\u2028still one\u2029and\u0085\v\fone']);
  });

  it('are at least one, and one more than the line ends', () => {
    checkLines('', ['']);
    checkLines('\n', ['', '']);
    checkLines('one\n\n', ['one', '', '']);
  });

  it('cover the text without gap, in any text', () => {
    fc.assert(
      fc.property(anyText.map(normaliseText), (text) => {
        let expected = 0;
        for (const line of splitLines(text)) {
          assert.equal(line.start, expected);
          assert.equal(line.text, text.slice(line.start, line.end));
          expected = line.end + 1;
        }
        assert.equal(expected, text.length + 1);
      }),
    );
  });
});
