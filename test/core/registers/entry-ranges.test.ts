import assert from 'node:assert/strict';
import { rangesInFile } from '../../../src/core/registers/entry-ranges.ts';
import { recordRanges } from '../../../src/core/yaml/record-ranges.ts';

const head = 'newsweave: 1\nactors:\n';

/** Entries are found where the whole file's reading finds them, on a field and on their id. */
function check(yaml: string, id: string, field: readonly (string | number)[], words: string | undefined): void {
  const range = rangesInFile('actors.yaml', yaml).of(id, field);
  assert.deepEqual(range, recordRanges(yaml).of(id, field));
  assert.equal(range && yaml.slice(range.start, range.end), words);
}

describe('the places of entries in a register', () => {
  const yaml = `${head}  - { id: chile, name: "Chile", aliases: ["República de Chile"] }\n  - { id: peru, name: "Peru" }  # checked\n`;

  it('are those of their ids and fields, one entry a line or not', () => {
    check(yaml, 'peru', [], 'peru');
    check(yaml, 'peru', ['name'], 'Peru');
    check(yaml, 'chile', ['aliases', 0], 'República de Chile');
    check(yaml, 'bolivia', [], undefined);
    check(`${head}  - id: peru\n    name: "Peru"\n`, 'peru', ['name'], 'Peru');
  });

  it('are those of the first entry where an id stands twice', () => {
    const twice = `${head}  - { id: peru, name: "One" }\n  - { id: peru, name: "Two" }\n`;
    check(twice, 'peru', ['name'], 'One');
  });
});
