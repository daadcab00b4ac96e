import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editLines } from '../../../src/core/registers/edit.ts';
import { actorsStyle } from '../../../src/core/registers/edit-actors.ts';
import { editYaml, type YamlEdit } from '../../../src/core/yaml/edit.ts';
import { quote } from '../../../src/core/yaml/print.ts';

/** A text between quotes, most of it as the product writes it, some as other programs do. */
const quoted = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(quote),
  fc.constantFrom('""', '"a \\" b"', '"}, { id: x"', '"a: b # c"', '"\\u2028"', '"\\ud83d"', '"&a *b !c"', '"- ["'),
);
const word = fc.constantFrom('state', 'a-b', '2022-05', 'no', '1.5', 'x_y', 'null', '007');
const scalar = fc.oneof(quoted, word);
const list = fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
const post = fc
  .tuple(word, quoted, fc.boolean())
  .map(([body, title, odd]) => (odd ? `{ for: ${body} , title:  ${title}}` : `{ for: ${body}, title: ${title} }`));
const posts = fc.array(post, { minLength: 1, maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
const field = fc.oneof(
  fc.tuple(fc.constantFrom('aliases', 'metonyms', 'members'), list),
  fc.tuple(fc.constantFrom('type', 'code', 'note', 'constructor'), scalar),
  fc.tuple(fc.constant('posts'), posts),
  fc.tuple(fc.constant('extra'), post),
);
const entry = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'm-2', 'm-10', '"z"', '"no"'),
    fc.uniqueArray(field, { selector: ([key]) => key, maxLength: 3 }),
    fc.constantFrom('', '', '', ' # note', ' # "', '  '),
    fc.constantFrom('{ ', '{', '{   '),
  )
  .map(([id, fields, behind, open]) => {
    const all = [`id: ${id}`, `name: "N"`, ...fields.map(([key, value]) => `${key}: ${value}`)];
    return `${open}${all.join(', ')}${open === '{' ? '}' : ' }'}${behind}`;
  });

const between = fc.constantFrom('', '', '', '\n', '# between\n', '    # within\n', '  \n', '#\n');

/** Registers with one entry a line, in the ways in which people and programs write them. */
export const lineRegister = fc
  .tuple(
    fc.constantFrom('newsweave: 1\n', '# ours\n\nnewsweave: 1 # one\n', '', 'newsweave: 1\nowner: "us"\n'),
    fc.constantFrom('actors:\n', 'actors: # all\n', 'actors:\n  # states\n\n'),
    fc.array(fc.tuple(entry, between), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('  ', '', '    '),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([head, list, entries, indent, lineEnd, isCut]) => {
    const lines = entries.map(([each, gap]) => `${indent}- ${each}\n${gap}`).join('');
    return (head + list + (isCut ? lines.replace(/\n$/, '') : lines)).replaceAll('\n', lineEnd);
  });

/** What makes a register one that is not so: other styles, and slips. */
const slips = [
  '\n',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ',',
  ':',
  ' ',
  '#',
  '- ',
  '|',
  '&a ',
  '\\',
  '<<<<<<<',
  '\r',
  '\u0085',
];

/** The same with one slip somewhere: some of them valid, most of them odd. */
export const slippedRegister = fc
  .tuple(lineRegister, fc.nat(), fc.constantFrom(...slips, '...\n', '---\n', 'actors: []\n'), fc.boolean())
  .map(([text, place, slip, replaces]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + slip + text.slice(replaces ? at + 1 : at);
  });

const section = 'actors';
const id = fc.constantFrom('a', 'b', 'bb', 'd', 'z', 'A', 'no');
/** Edits of one entry; some of them cannot be made. */
const entryEdit: fc.Arbitrary<YamlEdit> = fc.oneof(
  id.map((each) => ({ kind: 'add', section, record: { id: each, name: 'New: "x"' }, placement: 'by-id' }) as const),
  fc
    .tuple(id, fc.constantFrom('name', 'aliases', 'type', 'posts'), fc.constantFrom('x', ['x', 'y: z'], undefined))
    .map(([each, key, value]) => ({ kind: 'change', section, id: each, key, value }) as const),
  fc.tuple(id, id).map(([each, value]) => ({ kind: 'change', section, id: each, key: 'id', value }) as const),
  id.map((each) => ({ kind: 'remove', section, id: each }) as const),
);

/**
 * Checks that an edit made on the lines round its entry gives what it gives on the whole file, wherever the lines are
 * taken to be enough; says how many edits could be made, and for how many of them the lines were enough.
 */
export function checkLineEdits(register: fc.Arbitrary<string>, numRuns: number): { possible: number; enough: number } {
  const counts = { possible: 0, enough: 0 };
  fc.assert(
    fc.property(register, entryEdit, (text, edit) => {
      const lines = editLines(text, edit, actorsStyle);
      const whole = editYaml(text, [edit], actorsStyle);
      counts.possible += Number(whole.ok);
      if (lines === undefined) return;
      counts.enough += 1;
      assert.deepEqual(lines, whole);
    }),
    { numRuns },
  );
  return counts;
}
