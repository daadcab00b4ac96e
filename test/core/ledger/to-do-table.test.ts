import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toIndex } from '../../../src/core/corpus/facts.ts';
import { growingIndex, type CorpusIndex } from '../../../src/core/corpus/index.ts';
import { endKey } from '../../../src/core/corpus/relation-entries.ts';
import { toDoTable, upToDate, type ToDoTable } from '../../../src/core/ledger/to-do-table.ts';
import { toDoKinds, type ToDoItem } from '../../../src/core/ledger/to-do.ts';
import { eventPage, factsOf, rationaleLines, responseLines } from '../helpers/corpus.ts';

const names = ['a', 'b', 'c'] as const;
const page = eventPage('Peru closes its ports');
const place = (words: string) => `quote: ${JSON.stringify(words)}, at: ${page.indexOf(words)}`;

/** One layer's sidecar of a page: a link with a relation, a response, a verdict, each or none. */
const sidecar = fc
  .record({
    other: fc.option(fc.constantFrom(...names, 'nobody'), { nil: undefined }),
    origin: fc.constantFrom('person', 'wording'),
    response: fc.boolean(),
    verdict: fc.option(fc.constantFrom('accepted', 'rejected', 'unsure'), { nil: undefined }),
    words: fc.constantFrom(rationaleLines[0], 'Words that are gone from it.'),
  })
  .map(({ other, origin, response, verdict, words }) => (layer: string) => {
    const lines = ['newsweave: 1'];
    if (response) lines.push(`responses:\n  - { id: r1${layer}, ${place(responseLines[0])}, type: state }`);
    if (other !== undefined)
      lines.push(
        `rationales:\n  - { id: q1${layer}, ${words === rationaleLines[0] ? place(words) : `quote: "${words}", at: 5`}, other: ${other}, origin: ${origin}, relations: [{ id: k1${layer}, type: parallels }] }`,
      );
    if (verdict !== undefined)
      lines.push(`verdicts:\n  - { of: k1${layer}, verdict: ${verdict}, by: ana, seen: { type: parallels } }`);
    return `${lines.join('\n')}\n`;
  });

const edit = fc.record({
  name: fc.constantFrom(...names),
  shared: fc.option(sidecar, { nil: undefined }),
  own: fc.option(sidecar, { nil: undefined }),
  isGone: fc.boolean(),
});

function told(table: ToDoTable): unknown {
  const name = ({ event, subject }: ToDoItem) => {
    const what =
      subject.kind === 'line'
        ? subject.line
        : subject.kind === 'annotation'
          ? [subject.annotation.section, subject.annotation.placed.record.id]
          : [subject.relation.id, subject.relation.ends.to && endKey(subject.relation.ends.to)];
    return [event?.id, what];
  };
  return toDoKinds.map(({ id }) => [
    id,
    table.count(id),
    [...table.articles(id)].map(([path, items]) => [path, items.map(name)]),
  ]);
}

const anew = (index: CorpusIndex) => told(upToDate(toDoTable(index)));

describe('what there is to do, kept up to date', () => {
  it('is what is found anew, after any changes, however they are divided', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 10 }), (edits) => {
        const index = growingIndex();
        const table = toDoTable(index.view);
        for (const [{ name, shared, own, isGone }, isAsked] of edits) {
          const path = `${name}.txt`;
          if (isGone) index.drop(path);
          else {
            const [facts] = factsOf({
              [path]: page,
              ...(shared && { [`${path}.ann.yaml`]: shared('') }),
              ...(own && { [`${path}.ana.ann.yaml`]: own('o') }),
            });
            assert.ok(facts);
            index.put(toIndex(facts));
          }
          if (isAsked) assert.deepEqual(told(upToDate(table)), anew(index.view));
        }
        assert.deepEqual(told(upToDate(table)), anew(index.view));
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it('is whole for each of several who bring it up to date at the same time', () => {
    const index = growingIndex();
    const put = (name: string) => {
      for (const facts of factsOf({ [`${name}.txt`]: page })) index.put(toIndex(facts));
    };
    for (let number = 0; number < 120; number += 1) put(`p${number}`);
    const table = toDoTable(index.view);
    const [first, second] = [table.update(), table.update()];
    first.next();
    second.next();
    while (first.next().done !== true);
    assert.deepEqual(told(table), anew(index.view));
    put('later');
    while (second.next().done !== true);
    assert.deepEqual(told(upToDate(table)), anew(index.view));
  });

  it('is whole for one who cannot wait for the others', () => {
    const index = growingIndex();
    for (let number = 0; number < 120; number += 1)
      for (const facts of factsOf({ [`p${number}.txt`]: page })) index.put(toIndex(facts));
    const table = toDoTable(index.view);
    const other = table.update();
    other.next();
    assert.deepEqual(told(upToDate(table)), anew(index.view));
    assert.equal(other.next().done, true);
  });
});
