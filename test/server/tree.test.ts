import assert from 'node:assert/strict';
import { treeRequest, type TreeNode, type TreeParams } from '../../src/server/protocol.ts';
import { treeNodes } from '../../src/server/requests/tree.ts';
import {
  at,
  eventPage,
  indexOf,
  newsArticle,
  rationaleLines,
  responseLines,
  sidecar,
  type Files,
} from '../core/helpers/corpus.ts';
import { root, startClient, uriOf } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const [response] = responseLines;
const files: Files = {
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'news.txt': newsArticle,
  'ports.txt': page,
  'actors.yaml':
    'actors:\n  - { id: ana-paz, name: "Ana Paz", type: person }\n  - { id: peru, name: "Peru", type: state, aliases: ["PE"] }\n  - { id: x, name: "X", type: constructor }\n',
  'events.yaml': 'events:\n  - { id: war, title: "The war", date: "2026", outside: true }\n',
  'ports.txt.ann.yaml': `${sidecar('responses', `id: r1, ${at(page, response)}, actors: [peru], speaker: ana-paz, type: coerce`)}${sidecar(
    'rationales',
    `id: q1, ${at(page, rationaleLines[0])}, other: envoy, relations: [{ id: k1, from: this, type: responds-to }]`,
    `id: q2, ${at(page, rationaleLines[1])}, other: outside, title: "A raid", relations: [{ id: k2, from: other }]`,
  ).replace('newsweave: 1\n', '')}`,
};

/** The nodes of a corpus without a server. */
function nodes(of: Files, view: TreeParams['view'], parent: string | null): TreeNode[] {
  const corpus = { root, name: 'x', index: indexOf(of), files: { orphans: [] }, uriOf };
  return treeNodes([corpus], { view, parent });
}

const words = (all: readonly TreeNode[]) => all.map(({ label, description }) => [label, description]);

describe('the Events view', () => {
  it('shows events with how far they are coded, then the articles without one', async () => {
    const client = await startClient(files);
    const roots = await client.ask(treeRequest, { view: 'events', parent: null });
    assert.deepEqual(words(roots), [
      ['Chile recalls its envoy', '0/2 tagged, 0/2 linked'],
      ['Peru closes its ports', '1/2 tagged, 2/2 linked'],
      ['The war', '2026 · outside'],
      ['Articles without an event', '1'],
    ]);
    assert.deepEqual(
      roots.map(({ kind, hasChildren }) => [kind, hasChildren]),
      [
        ['event', true],
        ['event', true],
        ['event', false],
        ['group', true],
      ],
    );
    assert.deepEqual(roots[1]?.target, { uri: uriOf('ports.txt'), at: 0, end: 'Peru closes its ports'.length });
    const [, ports, , group] = roots;
    const below = await client.ask(treeRequest, { view: 'events', parent: ports.id });
    assert.deepEqual(words(below), [
      ['Peru', `coerce · ${response}`],
      ['Chile recalls its envoy', 'responds to'],
      ['A raid', 'untyped'],
    ]);
    assert.ok(below.every(({ parent }) => parent === ports.id));
    assert.deepEqual(words(await client.ask(treeRequest, { view: 'events', parent: group?.id ?? '' })), [
      ['Ferry pilots end strike', null],
    ]);
  });

  it('shows a relation from its other end as well', () => {
    const [envoy] = nodes(files, 'events', null);
    assert.deepEqual(words(nodes(files, 'events', envoy?.id ?? '')), [['Peru closes its ports', 'prompts']]);
  });

  it('has a node for each event, although two are called the same', () => {
    const twins: Files = {
      'a/ports.txt': page,
      'b/ports.txt': eventPage('Other'),
      'b/ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(eventPage('Other'), response)}`),
    };
    const roots = nodes(twins, 'events', null);
    assert.equal(new Set(roots.map(({ id }) => id)).size, 2);
    const [, second] = roots;
    assert.deepEqual(words(nodes(twins, 'events', second?.id ?? '')), [['No actor', response]]);
  });

  it('has a node for each act, although two annotators gave one id', () => {
    const record = sidecar('responses', `id: r1, ${at(page, response)}`);
    const layers: Files = { 'a.txt': page, 'a.txt.ann.yaml': record, 'a.txt.ana.ann.yaml': record };
    const [event] = nodes(layers, 'events', null);
    const below = nodes(layers, 'events', event?.id ?? '');
    assert.deepEqual([below.length, new Set(below.map(({ id }) => id)).size], [2, 2]);
  });

  it('shows no icons and no turned text out of a corpus', () => {
    const hostile: Files = {
      'a.txt': eventPage('$(bug) \u202eTitle'),
      'a.txt.ann.yaml': `${sidecar('events', 'id: e1, page: true, date: "$(bug)\\u202e"')}relations:\n  - { id: k1, from: e1, to: e1, type: "$(bug)\\u202e" }\n`,
      '$(bug).txt': newsArticle,
    };
    const roots = nodes(hostile, 'events', null);
    const all = [...roots, ...roots.flatMap(({ id }) => nodes(hostile, 'events', id))];
    for (const { label, description, tooltip } of all)
      assert.doesNotMatch([label, description, tooltip].join(' '), /\$\(|\u202e/);
    assert.ok(all.length > 3);
  });

  it('shows nothing below a node that is gone', () => {
    assert.deepEqual(nodes(files, 'events', `${root}|event/gone`), []);
    assert.deepEqual(nodes(files, 'events', 'memory:/other|event/ports'), []);
  });
});

describe('the Actors view', () => {
  it('shows actors by type, and below each what it did', () => {
    const types = nodes(files, 'actors', null);
    assert.deepEqual(words(types), [
      ['States', '1'],
      ['Persons', '1'],
      ['constructor', '1'],
    ]);
    const below = types.flatMap(({ id }) => nodes(files, 'actors', id));
    assert.deepEqual(words(below), [
      ['Peru', '1 act'],
      ['Ana Paz', '1 act'],
      ['X', null],
    ]);
    const [peru] = below;
    assert.deepEqual(words(nodes(files, 'actors', peru?.id ?? '')), [
      ['Peru closes its ports', `coerce · ${response}`],
    ]);
  });
});

describe('several corpora', () => {
  it('are the roots of both views', () => {
    const corpus = (name: string) => ({
      root: `memory:/${name}`,
      name,
      index: indexOf(files),
      files: { orphans: [] },
      uriOf,
    });
    const corpora = [corpus('one'), corpus('two')];
    for (const view of ['events', 'actors'] as const) {
      const roots = treeNodes(corpora, { view, parent: null });
      assert.deepEqual(
        roots.map(({ label, kind }) => [label, kind]),
        [
          ['one', 'corpus'],
          ['two', 'corpus'],
        ],
      );
      assert.equal(treeNodes(corpora, { view, parent: roots[1]?.id ?? '' }).length, view === 'events' ? 4 : 3);
    }
    assert.deepEqual(treeNodes([], { view: 'events', parent: null }), []);
  });
});
