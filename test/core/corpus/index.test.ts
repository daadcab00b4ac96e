import assert from 'node:assert/strict';
import { stemOf } from '../../../src/core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../../src/core/corpus/index.ts';
import { at, eventPage, indexOf, newsArticle, rationaleLines, sidecar, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = rationaleLines;

function titleOf(index: CorpusIndex, id: string): string | undefined {
  return index.event(id)?.title;
}

/** The ids of an event's relations. */
function relationsOf(index: CorpusIndex, id: string): readonly string[] {
  const event = index.event(id);
  return event ? index.relationsOf(event).map((relation) => relation.id) : [];
}

describe('the events of a corpus', () => {
  it('are one for each event page, called by its file, until someone refers to it', () => {
    const index = indexOf({ 'x/ports.txt': page, 'news.txt': newsArticle });
    assert.deepEqual(
      index.events.map(({ id, pinned, page: isPage }) => [id, pinned, isPage]),
      [['ports', false, true]],
    );
    assert.equal(index.pageEvent('x/ports.txt')?.title, 'Peru closes its ports');
    assert.equal(index.pageEvent('news.txt'), undefined);
  });

  it('are called by their pinned id and keep the name of the file as another one', () => {
    const index = indexOf({
      '0017.txt': page,
      '0017.txt.ann.yaml': sidecar('events', 'id: peru-closes-ports, page: true, date: "2026-03", aliases: [ports]'),
    });
    assert.deepEqual(
      index.events.map(({ id, aliases, date, pinned }) => [id, aliases, date, pinned]),
      [['peru-closes-ports', ['0017', 'ports'], '2026-03', true]],
    );
    for (const id of ['peru-closes-ports', '0017', 'ports']) assert.equal(titleOf(index, id), 'Peru closes its ports');
  });

  it('are those that articles define and those of the register', () => {
    const index = indexOf({
      'news.txt': newsArticle,
      'news.txt.ann.yaml': sidecar(
        'events',
        `id: strike, ${at(newsArticle, 'strike')}, kind: process`,
        'id: talks, title: "Talks"',
      ),
      'events.yaml': 'newsweave: 1\nevents:\n  - { id: war, title: "The war", outside: true }\n',
    });
    assert.deepEqual(
      index.events.map(({ id, title, outside, place }) => [id, title, outside, place?.at]),
      [
        ['strike', 'strike', false, newsArticle.indexOf('strike')],
        ['talks', 'Talks', false, 0],
        ['war', 'The war', true, undefined],
      ],
    );
  });

  it('mean neither where two claim one id', () => {
    const index = indexOf({
      'a/ports.txt': page,
      'b/ports.txt': eventPage('Chile closes its ports'),
      'events.yaml': 'events:\n  - { id: war, title: "One" }\n  - { id: war, title: "Two" }\n',
    });
    assert.deepEqual([titleOf(index, 'ports'), titleOf(index, 'war')], [undefined, undefined]);
    assert.equal(index.events.length, 4);
  });

  it('mean the one with the id where the other only has it as another name', () => {
    const index = indexOf({
      'war.txt': page,
      'war.txt.ann.yaml': sidecar('events', 'id: ports-close, page: true'),
      'events.yaml': 'events:\n  - { id: war, title: "The war" }\n',
    });
    assert.equal(titleOf(index, 'war'), 'The war');
  });

  it('take ids like those of JavaScript for what they are', () => {
    const index = indexOf({ 'constructor.txt': page, '__proto__.txt': eventPage('Other') });
    assert.deepEqual(
      [titleOf(index, 'constructor'), titleOf(index, '__proto__'), titleOf(index, 'toString')],
      ['Peru closes its ports', 'Other', undefined],
    );
  });

  it('are called by the file name up to its last dot', () => {
    for (const [path, stem] of [
      ['a/b.c.txt', 'b.c'],
      ['x', 'x'],
      ['.txt', '.txt'],
      ['a.b/c', 'c'],
    ] as const)
      assert.equal(stemOf(path), stem);
  });
});

describe('the relations of a corpus', () => {
  const other = eventPage('Chile recalls its envoy');

  /** Checks the ends of the relation that one rationale of ports.txt makes. */
  function check(relation: string, from: string | null, to: string | null, more: Files = {}): void {
    const index = indexOf({
      'ports.txt': page,
      'envoy.txt': other,
      'ports.txt.ann.yaml': sidecar(
        'rationales',
        `id: q1, ${at(page, line)}, other: envoy, relations: [{ id: k1${relation} }]`,
      ),
      ...more,
    });
    assert.deepEqual(
      index.relations.map((each) => [each.from, each.to]),
      [[from, to]],
    );
    for (const end of [from, to]) if (end !== null) assert.deepEqual(relationsOf(index, end), ['k1']);
  }

  it('run from this page to the other event, or the other way', () => {
    check(', from: this', 'ports', 'envoy');
    check(', from: other', 'envoy', 'ports');
    check('', 'ports', 'envoy');
  });

  it('may name their ends', () => {
    const more = { 'events.yaml': 'events:\n  - { id: war, title: "The war" }\n' };
    check(', from: this, to: war', 'ports', 'war', more);
    check(', from: war, to: other', 'war', 'envoy', more);
  });

  it('reach a page by its file name after an id was pinned', () => {
    check(', from: this', 'ports', 'envoy-home', {
      'envoy.txt.ann.yaml': sidecar('events', 'id: envoy-home, page: true'),
    });
  });

  it('have an open end where an id means nothing or several things', () => {
    check(', from: this, to: nobody', 'ports', null);
    check(', from: this', 'ports', null, { 'x/envoy.txt': other });
  });

  it('may stand alone, have no type, and be made by another hand than a person', () => {
    const index = indexOf({
      'ports.txt': page,
      'envoy.txt': other,
      'ports.txt.ann.yaml': sidecar(
        'relations',
        'id: k1, from: ports, to: envoy',
        'id: k2, from: envoy, to: ports, type: causes, origin: import',
      ),
    });
    assert.deepEqual(
      index.relations.map(({ type, origin, rationale }) => [type, origin, rationale]),
      [
        [null, 'person', null],
        ['causes', 'import', null],
      ],
    );
    assert.deepEqual([relationsOf(index, 'ports'), relationsOf(index, 'nobody')], [['k1', 'k2'], []]);
  });

  it('are not shared by two pages that have one name', () => {
    const index = indexOf({
      'a/ports.txt': page,
      'b/ports.txt': eventPage('Chile closes its ports'),
      'envoy.txt': other,
      'a/ports.txt.ann.yaml': sidecar('rationales', `id: q1, ${at(page, line)}, other: envoy, relations: [{ id: k1 }]`),
    });
    const [mine, theirs] = ['a/ports.txt', 'b/ports.txt'].map((path) => index.pageEvent(path));
    assert.ok(mine && theirs);
    assert.deepEqual([index.relationsOf(mine).length, index.relationsOf(theirs).length], [1, 0]);
    assert.deepEqual(relationsOf(index, 'envoy'), ['k1']);
  });
});
