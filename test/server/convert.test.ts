import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { singleEdit, toLabel, toMessage } from '../../src/server/convert.ts';
import { anyText } from '../core/helpers/arbitrary-text.ts';

describe('words of a corpus as a label', () => {
  it('are one line, without icons and without characters that hide or turn text', () => {
    assert.equal(toLabel(' a\n\tb\u2028c\u0000d '), 'a b c d');
    assert.equal(toLabel('$(bug) costs $5 $$(x)'), '$ (bug) costs $5 $$ (x)');
    assert.equal(toLabel('a\u202e\u2066\u200b\u200f\ufeffb'), 'ab');
    assert.equal(toLabel('$\u200b(bug)'), '$ (bug)');
    assert.equal(toLabel('a\u00ad\u061c\u180e\u{e0041}b'), 'ab');
  });

  it('make no link in a message', () => {
    assert.equal(toLabel('[x](command:y)'), '[x] (command:y)');
    assert.equal(toMessage('Not \u200b[x]\u200b(https://x)\nhere.'), 'Not [x] (https://x) here.');
    assert.equal(toMessage('x'.repeat(10_000)).length, 600);
  });

  it('are cut where they are long, between characters', () => {
    assert.equal(toLabel('🚢'.repeat(10), 4), '🚢🚢🚢…');
    assert.equal(toLabel('x'.repeat(10_000)).length, 120);
  });

  it('never draw an icon and never turn, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(fc.constantFrom('$', '(', ']', '\u200b', '\n', '\u202e', 'x', ' ')).map((all) => all.join('')),
        ),
        (words) => {
          assert.doesNotMatch(
            toLabel(words),
            /[$\]]\(|[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the edit from one text to another', () => {
  it('makes the one into the other, over the stretch in which they differ', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '🚢', '🚣', '\udea2'), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const document = TextDocument.create('memory:/x', 'yaml', 1, before);
        const edit = singleEdit(before, after, (offset) => document.positionAt(offset));
        assert.equal(TextDocument.applyEdits(document, [edit]), after);
      }),
      { numRuns: 2000 },
    );
  });

  it('is no wider than it must be', () => {
    const edit = singleEdit('one two three', 'one 2 three', (character) => ({ line: 0, character }));
    assert.deepEqual(edit, {
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } },
      newText: '2',
    });
  });

  it('begins and ends between whole characters', () => {
    const edit = singleEdit('x🚢', 'x🚣', (character) => ({ line: 0, character }));
    assert.deepEqual(edit, {
      range: { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } },
      newText: '🚣',
    });
  });
});
