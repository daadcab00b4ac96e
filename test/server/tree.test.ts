import assert from 'node:assert/strict';
import { HoverRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import {
  reloadRequest,
  symbolsRequest,
  tagRequest,
  toDoRequest,
  tooltipRequest,
  treeRequest,
  type TreeNode,
} from '../../src/server/protocol.ts';
import {
  at,
  eventPage,
  newsArticle,
  rationaleLines,
  responseLines,
  sidecar,
  type Files,
} from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { titles } from './helpers/lenses.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { shown, treeCorpus } from './helpers/tree.ts';

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

const words = (all: readonly TreeNode[]) => all.map(({ label, description }) => [label, description]);

/** Checks all that a view of a corpus shows. */
async function check(of: Files, view: 'events' | 'actors' | 'toDo', outline: string): Promise<void> {
  assert.equal(await shown(treeCorpus(of), { view }).outline(), outline);
}

describe('the Events view', () => {
  it('shows events with how far they are coded, what each did, and its relations from both ends', () =>
    check(
      files,
      'events',
      [
        '2026 · 1',
        '  The war · 2026 · outside',
        'No date · 2',
        '  Chile recalls its envoy · 0/2 tagged, 0/2 linked',
        '    Peru closes its ports · prompts',
        '  Peru closes its ports · 1/2 tagged, 2/2 linked',
        `    Peru · coerce · ${response}`,
        '    Chile recalls its envoy · responds to',
        '    A raid · untyped',
        'Articles without an event · 1',
        '  Ferry pilots end strike',
      ].join('\n'),
    ));

  it('gives nodes over the wire, and their texts when a person points at one', async () => {
    const client = await startClient(files);
    const [, group] = await client.ask(treeRequest, { view: 'events', parent: null });
    const below = await client.ask(treeRequest, { view: 'events', parent: group?.id ?? '' });
    const ports = below[1];
    assert.deepEqual([ports?.kind, ports?.parent], ['event', group?.id]);
    assert.deepEqual(ports?.target, { uri: uriOf('ports.txt'), at: 0, end: 'Peru closes its ports'.length });
    const tooltip = await client.ask(tooltipRequest, { view: 'events', id: ports.id, parent: ports.parent });
    assert.equal(
      tooltip,
      'Peru closes its ports\nports\n1 of 2 response lines tagged, 2 of 2 rationales linked\nports.txt',
    );
  });

  it('has a node for each event, although two are called the same', async () => {
    const twins: Files = {
      'a/ports.txt': page,
      'b/ports.txt': eventPage('Other'),
      'b/ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(eventPage('Other'), response)}`),
    };
    const tree = shown(treeCorpus(twins), { view: 'events' });
    const roots = await tree.nodes();
    assert.equal(new Set(roots.map(({ id }) => id)).size, 2);
    assert.deepEqual(words(await tree.nodes(roots[1])), [['No actor', response]]);
  });

  it('has a node for each act, although two annotators gave one id, or one gave it twice', async () => {
    const record = sidecar('responses', `id: r1, ${at(page, response)}`);
    const twice = sidecar('responses', `id: r1, ${at(page, response)}`, `id: r1, ${at(page, responseLines[1])}`);
    const layers: Files = { 'a.txt': page, 'a.txt.ann.yaml': record, 'a.txt.ana.ann.yaml': twice };
    const below = await shown(treeCorpus(layers), { view: 'events' }).below('Peru closes its ports');
    assert.deepEqual([below.length, new Set(below.map(({ id }) => id)).size], [3, 3]);
  });

  it('shows an act below the event that it names, be it of another article', async () => {
    const elsewhere: Files = {
      'news.txt': newsArticle,
      'news.txt.ann.yaml': `${sidecar('events', `id: strike, title: "The strike", ${at(newsArticle, 'Ferry pilots end strike')}`)}responses:\n  - { id: r1, ${at(newsArticle, 'went back to work')}, event: strike, type: yield }\n`,
    };
    await check(elsewhere, 'events', 'The strike\n  No actor · yield · went back to work');
  });

  it('shows no icons and no turned text out of a corpus', async () => {
    const hostile: Files = {
      'a.txt': eventPage('$(bug) \u202eTitle'),
      'a.txt.ann.yaml': `${sidecar('events', 'id: e1, page: true, date: "$(bug)\\u202e"')}relations:\n  - { id: k1, from: e1, to: e1, type: "$(bug)\\u202e" }\n`,
      '$(bug).txt': newsArticle,
      'actors.yaml': 'actors:\n  - { id: a, name: "$(bug)\\u202e", type: "$(bug)" }\n',
    };
    const corpus = treeCorpus(hostile);
    for (const grouping of ['date', 'article', 'state', 'storyline'] as const) {
      const tree = shown(corpus, { view: 'events', grouping });
      assert.doesNotMatch(await tree.outline(), /\$\(|\u202e/);
      for (const node of await tree.nodes()) assert.doesNotMatch((await tree.tooltip(node)) ?? '', /\$\(|\u202e/);
    }
    for (const view of ['actors', 'toDo'] as const) {
      const outline = await shown(corpus, { view }).outline();
      assert.ok(outline.length > 3);
      assert.doesNotMatch(outline, /\$\(|\u202e/);
    }
  });

  it('shows nothing below a node that is gone', async () => {
    const tree = shown(treeCorpus(files), { view: 'events' });
    const [node] = await tree.nodes();
    assert.ok(node);
    for (const id of [
      'memory:/corpus|event:gone',
      'memory:/corpus|group:2026/event:gone',
      'memory:/other|group:2026',
      'memory:/corpus|?',
    ])
      assert.deepEqual(await tree.nodes({ ...node, id }), [], id);
  });
});

describe('the Actors view', () => {
  it('shows an actor that came into the register after it was first looked at', async () => {
    const client = await startClient(files);
    const labels = async () => words(await client.ask(treeRequest, { view: 'actors', parent: null })).flat();
    assert.ok(!(await labels()).includes('Companies'));
    const actors = [{ name: 'Harbour Company', type: 'company' }];
    const line = { at: page.indexOf(responseLines[1]), words: responseLines[1], record: null };
    await client.ask(tagRequest, { uri: uriOf('ports.txt'), ...line, actors, type: 'coerce', by: 'ana' });
    assert.ok((await labels()).includes('Companies'));
  });

  it('shows actors by type, and below each what it did', () =>
    check(
      files,
      'actors',
      [
        'States · 1',
        '  Peru · 1 act',
        `    Peru closes its ports · coerce · ${response}`,
        'Persons · 1',
        '  Ana Paz · 1 act',
        `    Peru closes its ports · coerce · ${response}`,
        'constructor · 1',
        '  X',
      ].join('\n'),
    ));

  it('shows many acts by the event that they belong to', async () => {
    const many = [...'abcdefghijk'].map((letter) => `${letter} closed a port.`);
    const pageOf = (title: string) => eventPage(title).replace(responseLines.join('\n'), many.join('\n'));
    const coded = (title: string) =>
      sidecar('responses', ...many.map((line, n) => `id: r${n}, ${at(pageOf(title), line)}, actors: [peru]`));
    const busy: Files = {
      'a.txt': pageOf('First'),
      'a.txt.ann.yaml': coded('First'),
      'b.txt': pageOf('Second'),
      'b.txt.ann.yaml': coded('Second'),
      'actors.yaml': files['actors.yaml'] ?? '',
    };
    const tree = shown(treeCorpus(busy), { view: 'actors' });
    assert.deepEqual(words(await tree.below('States', 'Peru')), [
      ['First', '11'],
      ['Second', '11'],
    ]);
    assert.equal((await tree.below('States', 'Peru', 'Second')).length, 11);
  });
});

describe("a corpus' own relation types", () => {
  it('read in views, lenses and hovers as the corpus calls them', async () => {
    const page = eventPage('Peru closes its ports');
    const client = await startClient({
      'corpus.yaml':
        'newsweave: 1\nrelationTypes: { extend: [{ id: funds, label: "Pays for", inverseLabel: "Paid by" }] }\n',
      'envoy.txt': eventPage('Chile recalls its envoy'),
      'ports.txt': page,
      'ports.txt.ann.yaml': sidecar(
        'rationales',
        `id: q1, ${at(page, rationaleLines[0])}, other: envoy, relations: [{ id: k1, from: this, type: funds }]`,
      ),
    });
    const below = async (title: string) => {
      const events = await client.ask(treeRequest, { view: 'events', parent: null });
      const event = events.find(({ label }) => label === title);
      return words(await client.ask(treeRequest, { view: 'events', parent: event?.id ?? '' }));
    };
    assert.deepEqual(await below('Peru closes its ports'), [['Chile recalls its envoy', 'pays for']]);
    assert.deepEqual(await below('Chile recalls its envoy'), [['Peru closes its ports', 'paid by']]);
    assert.ok((await titles(client)).some((title) => title.startsWith('pays for Chile recalls its envoy')));
    const line = page.slice(0, page.indexOf(rationaleLines[0])).split('\n').length - 1;
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('ports.txt') },
      position: { line, character: '"The new event an'.length },
    });
    assert.match(JSON.stringify(hover), /Pays for: Chile recalls its envoy/);
  });
});

describe('several corpora', () => {
  it('are the roots of all views', async () => {
    const corpora = [treeCorpus(files, [], 'memory:/one'), treeCorpus(files, [], 'memory:/two')];
    for (const [view, children] of [
      ['events', 3],
      ['actors', 3],
      ['toDo', 3],
    ] as const) {
      const tree = shown(corpora, { view });
      const roots = await tree.nodes();
      assert.deepEqual(
        roots.map(({ label, kind }) => [label, kind]),
        [
          ['one', 'corpus'],
          ['two', 'corpus'],
        ],
      );
      assert.equal((await tree.nodes(roots[1])).length, children);
    }
    assert.deepEqual(await shown([], { view: 'events' }).nodes(), []);
  });

  it('do not hide each other: one that cannot be read is named, with why, until it can', async () => {
    const lost = memoryHost({ 'peru.txt': eventPage('Peru closes its ports') });
    lost.list = () => Promise.reject(new Error('EIO: the disk is gone'));
    const client = await startClient(files, 'ana', {}, { 'memory:/lost%20one': lost });
    for (const view of ['events', 'actors', 'toDo', 'check'] as const) {
      const roots = await client.ask(treeRequest, { view, parent: null });
      assert.deepEqual(words(roots), [
        ['corpus', null],
        ['lost one', 'cannot be read'],
      ]);
      const [whole, broken] = roots;
      assert.ok(whole !== undefined && broken !== undefined);
      const below = await client.ask(treeRequest, { view, parent: whole.id });
      assert.ok(below.length > 0 || view === 'check', view);
      const tooltip = await client.ask(tooltipRequest, { view, id: broken.id, parent: null });
      assert.match(tooltip ?? '', /the disk is gone/);
    }
    assert.ok((await client.ask(symbolsRequest, { query: 'chile' })).length > 0);
    assert.ok((await client.ask(toDoRequest, null)).total > 0);
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'chile' });
    assert.ok((symbols ?? []).length > 0);

    lost.list = memoryHost({ 'peru.txt': eventPage('Peru closes its ports') }).list;
    await client.ask(reloadRequest, null);
    const roots = await client.ask(treeRequest, { view: 'events', parent: null });
    assert.deepEqual(words(roots), [
      ['corpus', null],
      ['lost one', null],
    ]);
  });
});
