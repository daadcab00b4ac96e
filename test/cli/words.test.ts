import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aboutFile, counted, onOneLine, printable } from '../../src/cli/words.ts';

/** Controls but the line feed, and marks that hide or turn text. */
const forbidden = /(?!\n)\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const oddText = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\0', '\u001b', '\u009b', '\u202e', '\u2066', '\ufeff', 'é', '😀'),
});

describe('words on a terminal', () => {
  it('are printed without what moves the cursor or turns the text; lines stay lines', () => {
    assert.equal(printable('a\u001b[2J\u009b1mb\r\nc\u202e\ufeff'), 'a [2J 1mb \nc');
    fc.assert(fc.property(oddText, (text) => !forbidden.test(printable(text))));
  });

  it('of a corpus stand on one line', () => {
    assert.equal(onOneLine(' The dam\n\theld.\u0000 '), 'The dam held.');
    fc.assert(fc.property(oddText, (text) => !onOneLine(text).includes('\n')));
  });

  it('of a corpus lose their middle where they are long, never half a character', () => {
    assert.equal(onOneLine('abcdefghij', 9), 'abc … hij');
    assert.equal(onOneLine('😀😀😀😀😀😀😀😀😀😀', 9), '😀😀😀 … 😀😀😀');
    assert.equal(onOneLine('abcdefghi', 9), 'abcdefghi');
  });

  it('name a file once, though the reason begins with its name', () => {
    assert.equal(aboutFile('b/a.txt', 'a.txt was not saved: it is open.'), 'b/a.txt was not saved: it is open.');
    assert.equal(aboutFile('b/a.txt', 'b/a.txt: a link leads outside.'), 'b/a.txt: a link leads outside.');
    assert.equal(aboutFile('b/a.txt', 'It is open.'), 'b/a.txt: It is open.');
  });

  it('agree with their number', () => {
    assert.deepEqual(
      [counted(0, 'place'), counted(1, 'place'), counted(2, 'entry', 'entries')],
      ['0 places', '1 place', '2 entries'],
    );
  });
});
