import assert from 'node:assert/strict';
import { filterRequest, treePathRequest, type EventGrouping } from '../../src/server/protocol.ts';
import { pagesOf } from '../../src/server/requests/tree-pages.ts';
import { treePath } from '../../src/server/requests/tree.ts';
import { at, eventPage, newsArticle, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { shown, treeCorpus } from './helpers/tree.ts';

const number = (n: number) => String(n).padStart(4, '0');
const registered = (count: number): Files => ({
  'events.yaml': `events:\n${Array.from({ length: count }, (_, n) => `  - { id: e${number(n)}, title: "Event ${number(n)}" }\n`).join('')}`,
});

/** Checks which of the children of a node are shown: stretches, and gaps with how many they hide. */
function check(count: number, pages: readonly number[], expected: string): void {
  const parts = pagesOf(count, pages).map((part) =>
    part.kind === 'gap' ? `(${part.hidden} from page ${part.page})` : `${part.from}-${part.to}`,
  );
  assert.equal(parts.join(' '), expected);
}

describe('the pages of a node', () => {
  it('are shown as far as they were asked for, with a gap before the next one', () => {
    check(0, [], '');
    check(200, [], '0-200');
    check(201, [], '0-200 (1 from page 1)');
    check(1000, [1], '0-200 200-400 (600 from page 2)');
    check(1000, [3], '0-200 (400 from page 1) 600-800 (200 from page 4)');
    check(1000, [4, 3, 3], '0-200 (400 from page 1) 600-800 800-1000');
    check(300, [-1, 7], '0-200 (100 from page 1)');
  });

  it('end with a node that says how many more there are', async () => {
    const tree = shown(treeCorpus(registered(450)), { view: 'events' });
    const all = await tree.nodes();
    assert.equal(all.length, 201);
    const gap = all.at(-1);
    assert.deepEqual(
      [gap?.kind, gap?.label, gap?.description, gap?.page],
      ['more', 'Show 200 more', '250 not shown', 1],
    );
    const more = await tree.nodes(null, [1]);
    assert.deepEqual([more.length, more[200]?.label, more.at(-1)?.label], [401, 'Event 0200', 'Show 50 more']);
    assert.deepEqual(
      more.slice(0, 200).map(({ id }) => id),
      all.slice(0, 200).map(({ id }) => id),
    );
  });
});

const chile = eventPage('Chile recalls its envoy');
const files: Files = {
  'ferries.txt': newsArticle,
  'p/chile.txt': chile,
  'p/chile.txt.ann.yaml': sidecar('events', 'id: chile-recall, page: true, date: 1962-10-24'),
  'p/peru.txt': eventPage('Peru closes its ports'),
};

/** Checks the way to the event of an article. */
async function way(path: string, grouping: EventGrouping, expected: readonly string[], filter = ''): Promise<void> {
  const corpus = treeCorpus(files);
  const steps = await treePath({ corpora: [corpus], unread: [] }, corpus, path, { view: 'events', grouping, filter });
  assert.deepEqual(
    steps.map(({ node }) => node.label),
    expected,
  );
  const tree = shown(corpus, { view: 'events', grouping, filter });
  for (const [depth, { node }] of steps.entries()) {
    const parent = steps[depth - 1]?.node ?? null;
    assert.equal(node.parent, parent?.id ?? null);
    assert.ok((await tree.nodes(parent)).some(({ id }) => id === node.id));
  }
}

describe('the way to an article', () => {
  it('leads through the groups to the event that it tells', async () => {
    const title = 'Chile recalls its envoy';
    await way('p/chile.txt', 'date', ['1962', 'October', title]);
    await way('p/chile.txt', 'article', [title, title]);
    await way('p/chile.txt', 'state', ['Nameless responses', title]);
    await way('p/chile.txt', 'storyline', [title]);
    await way('p/peru.txt', 'date', ['No date', 'Peru closes its ports']);
  });

  it('leads to the article itself where it tells no event, and nowhere where the view does not show it', async () => {
    await way('ferries.txt', 'date', ['Articles without an event', 'Ferry pilots end strike']);
    await way('p/chile.txt', 'date', ['1962', 'October', 'Chile recalls its envoy'], 'envoy');
    await way('p/chile.txt', 'date', [], 'ports');
    await way('gone.txt', 'date', []);
  });

  it('says on which page each of its nodes is', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 450 }, (_, n) => [`${number(n)}.txt`, eventPage(`Page ${number(n)}`)]),
    );
    const client = await startClient(pages);
    const steps = await client.ask(treePathRequest, { view: 'events', uri: uriOf('0420.txt') });
    assert.deepEqual(
      steps.map(({ node, page }) => [node.label, page]),
      [['Page 0420', 2]],
    );
  });
});

describe('a filter of the Events view', () => {
  const peru: Files = {
    ...files,
    'p/peru.txt.ann.yaml': sidecar('responses', `id: r1, ${at(chile, responseLines[0])}, actors: [pe], type: coerce`),
    'actors.yaml': 'actors:\n  - { id: pe, name: "Peru", aliases: ["Lima"] }\n',
  };

  it('leaves in the view what it lets through, and none of what is no event', async () => {
    const outline = (filter: string) => shown(treeCorpus(peru), { view: 'events', filter }).outline();
    assert.match(await outline('actor:lima'), /^Peru closes its ports · 1\/2 tagged, 0\/2 linked\n {2}Peru · coerce/);
    assert.match(await outline('before:1963'), /^1962 · 1\n {2}October · 1\n {4}Chile recalls its envoy/);
    assert.equal(await outline('actor:chile'), '');
  });

  it('is told with what it would find, or with the word that is not understood', async () => {
    const client = await startClient(peru);
    assert.deepEqual(await client.ask(filterRequest, { filter: 'type:coerce' }), { problem: null, found: 1, total: 2 });
    const { problem } = await client.ask(filterRequest, { filter: 'ports state:new' });
    assert.match(problem ?? '', /“new” is no state/);
  });
});
