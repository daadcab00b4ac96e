import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editLines, editRegister } from '../../../src/core/registers/edit.ts';
import { actorsStyle } from '../../../src/core/registers/edit-actors.ts';
import { registerLines } from '../../../src/core/registers/lines.ts';
import { readYaml, registerBounds } from '../../../src/core/yaml/read.ts';
import { checkLineEdits, lineRegister, slippedRegister } from '../helpers/register.ts';
import { fieldsOf } from '../helpers/data.ts';

const section = 'actors';
describe('an edit of a register with one entry a line', () => {
  it('gives on the lines round the entry what it gives on the whole file', () => {
    const { possible, enough } = checkLineEdits(lineRegister, 40);
    assert.ok(enough > possible / 2, `the lines were enough for ${enough} of ${possible} edits`);
  });

  it('gives the same or leaves it to the whole file where something is written in another way', () => {
    checkLineEdits(slippedRegister, 60);
  });

  it('is made on the whole file where the lines are not enough', () => {
    const cuba = { kind: 'add', section, record: { id: 'cuba', name: 'Cuba' }, placement: 'by-id' } as const;
    const text = 'newsweave: 1\nactors:\n  - id: a\n    name: "A"\nmore: 1\n';
    assert.equal(editLines(text, cuba, actorsStyle), undefined);
    const added = text.replace('more', '  - { id: cuba, name: "Cuba" }\nmore');
    assert.deepEqual(editRegister(text, [cuba], actorsStyle), { ok: true, text: added });
  });
});

describe('the lines of a register', () => {
  it('hold what the parser reads, entry by entry, wherever they are taken for such', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(lineRegister, slippedRegister), (text) => {
        const lines = registerLines(text, section);
        if (lines === undefined) return;
        taken += 1;
        const { value, problems } = readYaml(text, registerBounds);
        assert.deepEqual(problems, []);
        const list = fieldsOf(value)[section];
        assert.ok(Array.isArray(list));
        const alone = lines.entries.map(({ start, end }) => {
          const own = readYaml(`actors:\n${text.slice(start, end)}`, registerBounds).value;
          return fieldsOf(fieldsOf(own)[section])[0];
        });
        assert.deepEqual(alone, list);
        assert.deepEqual(
          lines.entries.map((entry) => entry.id),
          alone.map((entry) => fieldsOf(entry)['id']),
        );
      }),
      { numRuns: 150 },
    );
    assert.ok(taken > 35, `${taken}`);
  });

  it('are none where anything stands in the file that is no such line', () => {
    const entry = '  - { id: a, name: "A" }\n';
    assert.equal(registerLines(`newsweave: 1\nactors:\n${entry}`, section)?.entries.length, 1);
    for (const text of [
      '',
      'actors:\n',
      `actors: [{ id: a }]\n`,
      `newsweave: 2\nactors:\n${entry}`,
      `actors:\n${entry}more: 1\n`,
      `actors:\n${entry}...\n`,
      `---\nactors:\n${entry}`,
      `actors:\n${entry}   - { id: b, name: "B" }\n`,
      'actors:\n  - { id: a, id: b }\n',
      'actors:\n  - { name: "A" }\n',
      'actors:\n  - { id: a, posts: [{ for: b, for: c }] }\n',
      "actors:\n  - { id: a, name: 'A' }\n",
      'actors:\n  - { id: a, name: A b }\n',
      'actors:\n  - { id: a, name: "A\n      b" }\n',
      'actors:\n  - { id: a, name: "A"\t}\n',
      'actors:\n  - { id: a, name: &b "A" }\n',
      'actors:\n  - { id: a, name: "\\x41" }\n',
      `actors:\n${entry}<<<<<<< ours\n`,
      `actors:\n${entry.trimEnd()}\r${entry}`,
      `\uFEFFactors:\n${entry}`,
    ])
      assert.equal(registerLines(text, section), undefined, text);
  });
});
