import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import type { Data } from '../../../src/core/yaml/print.ts';
import type { YamlEdit } from '../../../src/core/yaml/edit.ts';
import assert from 'node:assert/strict';
import { add, checkEdit, checkRefused } from '../helpers/yaml-edits.ts';

function remove(id: string, section = 'responses'): YamlEdit {
  return { kind: 'remove', section, id };
}

function takeVerdict(entry: number, expected: Data): YamlEdit {
  return { kind: 'takeFrom', path: ['verdicts'], entry, expected };
}

const one = '  - { id: r1, quote: "a", at: 0 }\n';
const two = '  - { id: r2, quote: "b", at: 2,\n      type: state }\n';

describe('a record that is removed', () => {
  it('goes with its lines, and the others stay as they are', () => {
    checkEdit(`newsweave: 1\nresponses:\n${one}${two}...\n`, [remove('r2')], `newsweave: 1\nresponses:\n${one}...\n`);
    checkEdit(`newsweave: 1\nresponses:\n${one}\n${two}`, [remove('r1')], `newsweave: 1\nresponses:\n\n${two}`);
    checkEdit(
      'newsweave: 1\nresponses:\n- id: r1\n  quote: |\n    a\n\n    b\n  at: 0\n- id: r2\n  quote: c\n  at: 9\n',
      [remove('r1')],
      'newsweave: 1\nresponses:\n- id: r2\n  quote: c\n  at: 9\n',
    );
  });

  it('leaves the comments before, on, in and behind it', () => {
    checkEdit(
      `newsweave: 1\nresponses:\n  # first\n${one}  # second\n  - { id: r2, # name\n      quote: "b", at: 2 } # note\n  # end\n`,
      [remove('r2')],
      `newsweave: 1\nresponses:\n  # first\n${one}  # second\n  # name\n  # note\n  # end\n`,
    );
  });

  it('goes with one comma from a list in brackets', () => {
    const file = (list: string) => `newsweave: 1\nresponses: ${list} # c\n`;
    const [a, b] = ['{ id: r1, quote: "a", at: 0 }', '{ id: r2, quote: "b", at: 2 }'];
    checkEdit(file(`[${a}, ${b}]`), [remove('r1')], file(`[${b}]`));
    checkEdit(file(`[${a}, ${b}]`), [remove('r2')], file(`[${a}]`));
    checkEdit(file(`[ ${a}, ${b}, ]`), [remove('r2')], file(`[ ${a}, ]`));
    checkEdit(file(`[ ${a} ]`), [remove('r1')], file('[]'));
    checkEdit(file(`[\n  ${a}, # one\n  ${b} # two\n  ]`), [remove('r2')], file(`[\n  ${a} # one\n   # two\n  ]`));
    checkEdit(file(`[\n  ${a}, # one\n  ${b}\n  ]`), [remove('r2')], file(`[\n  ${a} # one\n  ]`));
    checkEdit(file(`[\n  ${a},\n  ${b}\n  ]`), [remove('r1')], file(`[\n  ${b}\n  ]`));
  });

  it('goes with its section where it was the last of it', () => {
    checkEdit(`newsweave: 1\nresponses:\n${one}relations: []\n`, [remove('r1')], 'newsweave: 1\nrelations: []\n');
    checkEdit(`newsweave: 1\ntext: "x"\nresponses:\n${two}...\n`, [remove('r2')], 'newsweave: 1\ntext: "x"\n...\n');
  });

  it('leaves an empty list where a comment speaks of the section', () => {
    checkEdit(
      `newsweave: 1\nresponses: # all\n${one}relations: []\n`,
      [remove('r1')],
      'newsweave: 1\nresponses: [] # all\nrelations: []\n',
    );
    checkEdit(
      `newsweave: 1\nresponses:\n  # first\n${one}`,
      [remove('r1')],
      'newsweave: 1\nresponses: []\n  # first\n',
    );
  });

  it('leaves a file as it was before it was added', () => {
    for (const file of [
      `newsweave: 1\nresponses:\n${one}...\n`,
      `newsweave: 1\r\nresponses:\r\n${one.replace('\n', '\r\n')}`,
      'newsweave: 1\ntext: "x"\n...\n',
      'newsweave: 1\nresponses: [{ id: r1, quote: "a", at: 0 }]\nmine: 1',
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0 }',
    ]) {
      const added = editSidecar(file, [add('responses', { id: 'r9', quote: 'x', at: 7, type: 'state' })]);
      assert.ok(added.ok);
      assert.notEqual(added.text, file);
      checkEdit(added.text, [remove('r9')], file);
    }
  });

  it('is left alone where it is gone, or where two are called so', () => {
    checkRefused('newsweave: 1\n', [remove('r1')], /no record r1 any more/);
    checkRefused(`newsweave: 1\nresponses:\n${one}${one}`, [remove('r1')], /There are 2 records r1/);
  });

  it('is not one of many by mistake', () => {
    const many = Array.from({ length: 6 }, (_, n) => `  - { id: r${n}, quote: "a", at: ${n} }\n`);
    const file = `newsweave: 1\nresponses:\n${many.join('')}`;
    checkRefused(file, [remove('r1'), remove('r2')], /take out 2 of 6 records at once/);
    const result = editSidecar(file, [remove('r1'), remove('r2')], { dropsMany: true });
    assert.equal(result.ok && result.text, file.replace(`${many[1]}${many[2]}`, ''));
    checkEdit(file, [remove('r5')], file.replace(many[5] ?? '', ''));
  });
});

describe('a record without an id', () => {
  const file =
    'newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted, by: ben }\n  - { of: k1, verdict: rejected, by: ana }\n';

  it('is taken back by its place, if it is still the same', () => {
    checkEdit(
      file,
      [takeVerdict(1, { of: 'k1', verdict: 'rejected', by: 'ana' })],
      'newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted, by: ben }\n',
    );
    checkRefused(file, [takeVerdict(1, { of: 'k1', verdict: 'accepted', by: 'ben' })], /has changed meanwhile/);
    checkRefused(file, [takeVerdict(2, { of: 'k1', verdict: 'rejected', by: 'ana' })], /no such entry/);
    checkRefused('newsweave: 1\n', [takeVerdict(0, { of: 'k1' })], /no such entry/);
  });

  it('may be put in the place of another', () => {
    const by = { of: 'k1', verdict: 'unsure', by: 'ana' };
    checkEdit(
      file,
      [{ kind: 'replaceIn', path: ['verdicts'], entry: 1, expected: { of: 'k1', verdict: 'rejected', by: 'ana' }, by }],
      'newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted, by: ben }\n  - { of: k1, verdict: unsure, by: ana }\n',
    );
  });
});
