import assert from 'node:assert/strict';
import fc from 'fast-check';
import { yamlCursor } from '../../../src/core/yaml/cursor.ts';
import { looseYaml } from '../../../src/core/yaml/loose.ts';
import { yamlWords } from '../../../src/core/yaml/words.ts';
import { handStyled } from '../helpers/hand-styled.ts';

/** What stands at the mark ¦ of a file, as `role path: before¦after (siblings)`. */
function at(marked: string): string {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const cursor = yamlCursor(text, offset);
  if (cursor === undefined) return 'nothing';
  const { role, path, start, end, siblings } = cursor;
  const words = `${text.slice(start, offset)}¦${text.slice(offset, end)}`;
  const others = siblings.length > 0 ? ` (${siblings.join(' ')})` : '';
  return `${role} ${path.join('.')}: ${words}${others}`;
}

function check(marked: string, expected: string): void {
  assert.equal(at(marked), expected, marked);
}

const list = 'newsweave: 1\nresponses:\n';

describe('what stands at a place of a YAML file', () => {
  it('is a key or a value of a record in braces, quoted or not', () => {
    check(`${list}  - { i¦d: r1, type: appeal }\n`, 'key responses.0: i¦d (type)');
    check(`${list}  - { id: r1, type: ap¦peal }\n`, 'value responses.0.type: ap¦peal');
    check(`${list}  - { id: r1, note: "Sp¦oke.", at: 3 }\n`, 'value responses.0.note: Sp¦oke.');
    check(`${list}  - { id: r1, "ty¦pe": appeal }\n`, 'key responses.0: ty¦pe (id)');
    check(`${list}  - { id: r1, actors: [peru, ch¦ile] }\n`, 'value responses.0.actors.1: ch¦ile');
  });

  it('is an empty stretch where nothing is written yet', () => {
    check(`${list}  - { id: r1, type: ¦, at: 3 }\n`, 'value responses.0.type: ¦');
    check(`${list}  - { id: r1, ¦ }\n`, 'key responses.0: ¦ (id)');
    check(`${list}  - { ¦ }\n`, 'key responses.0: ¦');
    check(`${list}  - { id: r1, actors: [¦] }\n`, 'value responses.0.actors.0: ¦');
    check(`${list}  - { id: r1, actors: [peru, ¦] }\n`, 'value responses.0.actors.1: ¦');
    check(`${list}  - { id: r1, note: "¦" }\n`, 'value responses.0.note: ¦');
  });

  it('is told while brackets and quotation marks are open still', () => {
    check(`${list}  - { id: r1, ty¦`, 'key responses.0: ty¦ (id)');
    check(`${list}  - { id: r1, ty¦\n  - { id: r2 }\n`, 'key responses.0: ty¦ (id)');
    check(`${list}  - { id: r1, type: ¦\n  - { id: r2 }\n`, 'value responses.0.type: ¦');
    check(`${list}  - { id: r1, actors: [pe¦\n`, 'value responses.0.actors.0: pe¦');
    check(`${list}  - { id: r1, actors: [peru, ¦`, 'value responses.0.actors.1: ¦');
    check(`${list}  - { id: r1, note: "Sp¦\n  - { id: r2 }\n`, 'value responses.0.note: Sp¦');
  });

  it('is a key or a value of a record in lines', () => {
    const record = `${list}  - id: r1\n    quote: Said no.\n`;
    check(`${record}    ¦\n`, 'key responses.0: ¦ (id quote)');
    check(`${record}    ty¦\n`, 'key responses.0: ty¦ (id quote)');
    check(`${record}    type: ¦\n`, 'value responses.0.type: ¦');
    check(`${record}    type: ap¦peal\n`, 'value responses.0.type: ap¦peal');
    check(`${record}    actors:\n      - pe¦ru\n`, 'value responses.0.actors.0: pe¦ru');
    check(`${record}    actors:\n      - ¦\n    at: 3\n`, 'value responses.0.actors.0: ¦');
    check(`${record}    read:\n      ¦\n`, 'value responses.0.read: ¦');
    check(`${record}  - ¦\n`, 'value responses.1: ¦');
    check(`${record}  - i¦\n`, 'value responses.1: i¦');
    check(`${record}¦\n`, 'key : ¦ (newsweave responses)');
    check(`${record}ev¦\n`, 'key : ev¦ (newsweave responses)');
  });

  it('is a key in an empty file', () => {
    check('¦', 'key : ¦');
    check('# Havana\n¦', 'key : ¦');
    check('ne¦', 'value : ne¦');
  });

  it('is nothing in comments, between values, and on lines that belong to no list or map', () => {
    check(`${list}  - { id: r1 } # ty¦pe\n`, 'nothing');
    check(`${list}  - { id: r1 ¦ }\n`, 'nothing');
    check(`${list}  - { id: r1 } ¦\n`, 'nothing');
    check(`${list}  - id: r1\n   ¦\n`, 'nothing');
    check(`${list}  - note: >\n      Lo¦ng.\n`, 'nothing');
  });

  it('is told at any offset of any cut of any style, and lies round the offset', () => {
    for (const { name, yaml } of handStyled())
      fc.assert(
        fc.property(fc.nat(yaml.length), fc.nat(yaml.length), fc.nat(yaml.length), (cut, length, offset) => {
          const text = yaml.slice(0, cut) + yaml.slice(cut + (length % 40));
          const place = Math.min(offset, text.length);
          const cursor = yamlCursor(text, place);
          if (cursor !== undefined) {
            assert.ok(cursor.start <= place && place <= cursor.end, name);
            assert.equal(text.slice(cursor.start, place), cursor.typed);
          }
        }),
        { numRuns: 150 },
      );
  });

  it('is told of any characters', () => {
    const piece = fc.constantFrom(
      '- ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      'a',
      '"',
      "'",
      '\n',
      '  ',
      ', ',
      '? ',
      '|',
      '#',
      '&',
      '!',
      '\t',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(60), (pieces, offset) => {
        const text = pieces.join('');
        assert.doesNotThrow(() => yamlCursor(text, Math.min(offset, text.length)), text);
      }),
      { numRuns: 3000 },
    );
  });

  it('is nothing in a file that nests without end, and takes no time', () => {
    for (const piece of ['[', '{', '- ', '? ', '{a: '])
      assert.doesNotThrow(() => yamlCursor(piece.repeat(50_000), 100), piece);
  }).timeout(20_000);
});

describe('the words of a YAML file', () => {
  it('are its keys and texts with the ways to them', () => {
    const text = 'a: [x, "y z"]\nb:\n  - { c: d }\n';
    const words = [...yamlWords(looseYaml(text))].map(
      ({ path, role, text: word }) => `${role} ${path.join('.')}: ${word.text} ${text.slice(word.start, word.end)}`,
    );
    assert.deepEqual(words, [
      'key a: a a',
      'value a.0: x x',
      'value a.1: y z "y z"',
      'key b: b b',
      'key b.0.c: c c',
      'value b.0.c: d d',
    ]);
  });
});
