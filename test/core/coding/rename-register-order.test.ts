import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveEntry } from '../../../src/core/coding/move-entry.ts';
import { readYaml, registerBounds } from '../../../src/core/yaml/read.ts';

/** Checks what becomes of a register once its entry `x` has got that id; `after` is null where it stays as it is. */
function check(before: string, after: string | null): void {
  for (const end of ['\n', '\r\n']) {
    const text = before.replaceAll('\n', end);
    assert.equal(moveEntry(text, 'actors', 'x', registerBounds), (after ?? before).replaceAll('\n', end));
  }
}

describe('the place of a renamed entry', () => {
  it('is behind the entry that comes before it, or before the first', () => {
    check('actors:\n- { id: x }\n- { id: b }\n- { id: c }\n', 'actors:\n- { id: b }\n- { id: c }\n- { id: x }\n');
    check('actors:\n- { id: a }\n- { id: x }\n- { id: z }\n', null);
    check('actors:\n- { id: y }\n- { id: z }\n- { id: x }\n', 'actors:\n- { id: x }\n- { id: y }\n- { id: z }\n');
    check('actors:\n- { id: x }\n- { id: b }\n- { id: z }\n', 'actors:\n- { id: b }\n- { id: x }\n- { id: z }\n');
  });

  it('is reached with all lines of the entry and the comment on them; other comments and blank lines stay', () => {
    check(
      'actors:\n# head\n- id: b\n  name: B # b\n\n- id: y # y\n\n# rest\n\n- id: x # moved\n  name: |\n    two\n    lines # of text\n# end\nmine: 1\n',
      'actors:\n# head\n- id: b\n  name: B # b\n- id: x # moved\n  name: |\n    two\n    lines # of text\n\n- id: y # y\n\n# rest\n\n# end\nmine: 1\n'.replace(
        /.*/s,
        (text) => text,
      ),
    );
  });

  it('is reached at the end of a file without a line end, and before the end mark', () => {
    check('actors:\n- { id: x }\n- { id: c }', 'actors:\n- { id: c }\n- { id: x }');
    check('actors:\n- { id: y }\n- { id: x }', 'actors:\n- { id: x }\n- { id: y }');
    check('actors:\n- { id: x }\n- { id: c }\n...\n', 'actors:\n- { id: c }\n- { id: x }\n...\n');
  });

  it('stays what it was where moving it could be wrong', () => {
    check('actors:\n- { id: z }\n- { id: b }\n- { id: x }\n', null);
    check('actors:\n# of the north\n- { id: x }\n- { id: b }\n', null);
    check('actors: [ { id: x }, { id: b } ]\n', null);
    check('actors:\n- { id: x }\n- { id: b }\n- x\n', null);
    check('actors:\n- { id: x }\n- { id: x }\n- { id: b }\n', null);
    check('actors: []\n', null);
  });

  it('is that of a sorted list, whatever the entries look like', () => {
    const style = fc.constantFrom(
      (id: string) => `  - { id: ${id}, name: "${id}" } # ${id}\n`,
      (id: string) => `  - id: ${id}\n    name: ${id} # ${id}\n`,
      (id: string) => `  - { name: "a: #b",\n      id: "${id}" }\n`,
      (id: string) => `  - name: |\n      - id: ${id}\n    id: '${id}'\n`,
    );
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-w][a-z]{0,3}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        ids,
        fc.nat(),
        fc.array(style, { minLength: 8, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (all, at, styles, end) => {
          const sorted = [...all].sort();
          const place = at % sorted.length;
          // The entry at some place gets an id that belongs elsewhere.
          const now = sorted.map((id, index) => (index === place ? (at % 2 === 0 ? 'zz' : 'a-a') : id));
          const entries = now.map((id, index) => [id, (styles[index] ?? String)(id)] as const);
          const text = (list: typeof entries) =>
            `actors:\n${list.map(([, lines]) => lines).join('')}`.replaceAll('\n', end);
          const moved = moveEntry(text(entries), 'actors', now[place] ?? '', registerBounds);
          const meant = text([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
          assert.equal(moved, meant);
          assert.deepEqual(readYaml(moved, registerBounds).problems, []);
        },
      ),
      { numRuns: 50 },
    );
  });
});
