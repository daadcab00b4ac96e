import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { textPositions, type LinePosition } from '../../../src/core/text/positions.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { markedRanges, withoutMarks } from '../helpers/marks.ts';

/** Checks where the words between ⟦ and ⟧ stand for an editor: `line:character-line:character`. */
function check(fixture: string, expected: string): void {
  const positions = textPositions(withoutMarks(fixture));
  for (const range of markedRanges(fixture)) {
    const { start, end } = positions.toLineRange(range);
    assert.equal(`${start.line}:${start.character}-${end.line}:${end.character}`, expected);
    assert.deepEqual(positions.toRange({ start, end }), range, 'and back');
  }
}

/** Checks at which code point, shown as ⟦⟧ in the text, a place is that an editor names. */
function checkPlace(fixture: string, position: LinePosition): void {
  const [range] = markedRanges(fixture);
  assert.equal(textPositions(withoutMarks(fixture)).toCodePoint(position), range?.at);
}

/** The editor position of a code point, found by walking there. */
function naivePosition(text: string, codePoint: number): LinePosition {
  const before = [...text].slice(0, codePoint).join('');
  const lines = before.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

describe('positions of a text', () => {
  it('are lines and characters within the line', () => {
    check('⟦Title⟧\nSummary', '0:0-0:5');
    check('Title\n⟦Summary⟧', '1:0-1:7');
    check('Tit⟦le\n\nSum⟧mary', '0:3-2:3');
  });

  it('count characters beyond U+FFFF twice, as editors do', () => {
    check('🚢 off ⟦Lagos⟧\n', '0:7-0:12');
    check('🚢\n🚢 ⟦🚢🚢⟧', '1:3-1:7');
  });

  it('do not end a line at U+2028', () => {
    check('One\u2028⟦two⟧', '0:4-0:7');
  });

  it('put a line end on the line that it ends', () => {
    check('One⟦⟧\ntwo', '0:3-0:3');
    check('One\n⟦⟧', '1:0-1:0');
  });

  it('take a place past the end of a line for its end', () => {
    checkPlace('One⟦⟧\ntwo', { line: 0, character: 99 });
    checkPlace('One\ntwo⟦⟧', { line: 1, character: 99 });
  });

  it('take a place outside the text for its start or end', () => {
    checkPlace('⟦⟧One\ntwo', { line: -1, character: 2 });
    checkPlace('One\ntwo⟦⟧', { line: 2, character: 0 });
    checkPlace('⟦⟧One\ntwo', { line: 0, character: -5 });
  });

  it('take a place inside a surrogate pair for the start of its character', () => {
    checkPlace('a⟦⟧🚢', { line: 0, character: 2 });
  });

  it('give the words of a range', () => {
    assert.equal(textPositions('🚢 off Lagos').slice({ at: 2, end: 5 }), 'off');
    assert.equal(textPositions('🚢 off Lagos').slice({ at: 0, end: 99 }), '🚢 off Lagos');
  });

  it('agree with walking through the text, in any text', () => {
    fc.assert(
      fc.property(anyText.map(normaliseText), (text) => {
        const positions = textPositions(text);
        assert.equal(positions.length, [...text].length);
        for (let codePoint = 0; codePoint <= positions.length; codePoint += 1) {
          const place = positions.toLine(codePoint);
          assert.deepEqual(place, naivePosition(text, codePoint));
          assert.equal(positions.toCodePoint(place), codePoint);
        }
      }),
    );
  });

  it('give the words that stand between two code points, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, at, length) => {
        const words = textPositions(text).slice({ at, end: at + length });
        assert.equal(words, [...text].slice(at, at + length).join(''));
      }),
    );
  });
});
