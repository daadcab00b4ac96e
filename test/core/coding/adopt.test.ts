import assert from 'node:assert/strict';
import { adoptSidecars, sidecarsByName, type AdoptedSidecar } from '../../../src/core/coding/adopt.ts';
import { placeSidecar, presentText } from '../../../src/core/coding/reanchor.ts';
import { eventPage } from '../helpers/corpus.ts';

describe('the sidecars of an article by their names', () => {
  const check = (
    article: string,
    paths: readonly string[],
    expected: readonly (readonly [string, string | null])[],
  ) => {
    const found = sidecarsByName(article, paths).map(({ path, layer }) => [path, layer]);
    assert.deepEqual(found, expected);
  };

  it('are the shared one and one for each annotator, whether the article is there or not', () => {
    const paths = ['a.txt.ben.ann.yaml', 'a.txt.ana.ann.yaml', 'a.txt.ann.yaml', 'b.txt.ann.yaml', 'a.txt.yaml'];
    const expected = [
      ['a.txt.ann.yaml', null],
      ['a.txt.ana.ann.yaml', 'ana'],
      ['a.txt.ben.ann.yaml', 'ben'],
    ] as const;
    check('a.txt', paths, expected);
    check('a.txt', [...paths, 'a.txt'], expected);
  });

  it('are not those of an article with a longer name, nor of no annotator', () => {
    check('a.txt', ['a.txt.old', 'a.txt.old.ann.yaml', 'a.txt.Ana.ann.yaml', 'a.txt.x.y.ann.yaml'], []);
    check('n/a.txt', ['a.txt.ann.yaml', 'n/a.txt.ann.yaml'], [['n/a.txt.ann.yaml', null]]);
  });
});

describe('adopting the annotations of an article', () => {
  const present = presentText(eventPage('Peru closes its ports'));
  const adopt = (
    from: string,
    to: string,
    sidecars: readonly (readonly [string | null, string])[],
    wasEventPage = true,
  ) =>
    adoptSidecars(
      sidecars.map(([layer, yaml]): AdoptedSidecar => ({ layer, placed: placeSidecar(yaml, present) })),
      present,
      { from, to, wasEventPage, acceptChanged: false },
    ).map((result) => (result.ok ? result.text : result.reason));
  const empty = 'newsweave: 1\n';
  const pinned = `${empty}events:\n  - { id: peru-closes-ports, page: true }\n`;

  it('pins the old name of the page, by which other files may know its event', () => {
    assert.deepEqual(adopt('old.txt', 'n/new.txt', [[null, empty]]), [
      `${empty}events:\n  - { id: old, page: true }\n`,
    ]);
  });

  it('makes the old name an alias where an id is pinned already', () => {
    assert.deepEqual(
      adopt('old.txt', 'new.txt', [
        [null, empty],
        ['ana', pinned],
      ]),
      [empty, `${empty}events:\n  - { id: peru-closes-ports, page: true, aliases: [old] }\n`],
    );
  });

  it("pins in the layer that everybody sees, else in each annotator's own", () => {
    const page = `${empty}events:\n  - { id: old, page: true }\n`;
    assert.deepEqual(
      adopt('old.txt', 'new.txt', [
        [null, empty],
        ['ana', empty],
      ]),
      [page, empty],
    );
    assert.deepEqual(
      adopt('old.txt', 'new.txt', [
        ['ana', empty],
        ['ben', empty],
      ]),
      [page, page],
    );
  });

  it('writes no id where the name stays, where it is known already, and for a news article', () => {
    assert.deepEqual(adopt('a/old.txt', 'b/old.md', [[null, empty]]), [empty]);
    assert.deepEqual(adopt('old.txt', 'new.txt', [[null, empty]], false), [empty]);
    const known = `${empty}events:\n  - { id: old, page: true }\n`;
    assert.deepEqual(adopt('old.txt', 'new.txt', [[null, known]]), [known]);
  });
});
