import assert from 'node:assert/strict';
import { entryPlaces } from '../../../src/core/registers/entry-places.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks that the ids of entries stand between ⟦ and ⟧. */
function check(fixture: string, ids: readonly string[]): void {
  const yaml = withoutMarks(fixture);
  const placeOf = entryPlaces(yaml, 'actors');
  const ranges = ids.flatMap((id) => placeOf(id) ?? []);
  assert.equal(withMarks(yaml, ranges), fixture);
}

const lines = (id: string) =>
  `newsweave: 1\nactors:\n  - { id: chile, name: "Chile 🚢" }\n  - { id: ${id}, name: "Peru", partOf: peru }\n`;

describe('where the id of an actor stands in the register', () => {
  it('is found in a register with one entry a line, and in one of any other form', () => {
    check(lines('⟦peru⟧'), ['peru', 'nobody']);
    check(lines('"⟦peru⟧"').replace('"⟦peru⟧"', '⟦"peru"⟧'), ['peru']);
    check('actors:\n  - name: "Chile 🚢"\n    id: ⟦chile⟧\n  -\n    id: peru\n', ['chile']);
    check('actors: [{ name: x, id: ⟦x⟧ }]\n', ['x']);
  });

  it('is the first of several', () => {
    check(`${lines('⟦peru⟧')}  - { id: peru, name: "Peru" }\n`, ['peru']);
  });

  it('is not found where there is none, and in a file that cannot be read', () => {
    for (const yaml of [
      '',
      'actors: x\n',
      'actors:\n  - { id: [peru] }\n',
      '<<<<<<< a\n',
      `actors: ${'['.repeat(9999)}`,
      '- a',
    ])
      check(yaml, ['peru']);
  });
});
