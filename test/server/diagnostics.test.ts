import assert from 'node:assert/strict';
import { mock } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { treeRequest } from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { described, pull, pullAll, pulled } from './helpers/diagnostics.ts';

/** An event page that declares of itself what is so. */
const pageOf = (title: string) => eventPage(title).replace('Sources (1)', 'Sources (0)');
const page = pageOf('Peru closes its ports');
const [closed] = responseLines;
const actors = 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru", type: state }\n';

async function check(
  files: Files,
  path: string,
  expected: readonly string[],
  open: readonly string[] = [],
): Promise<void> {
  const client = await startClient(files);
  for (const each of open) await client.open(each);
  assert.deepEqual(described(await pulled(client, path), path, files), expected);
}

function changed({ connection, host }: TestClient, path: string, text: string | null): Promise<void> {
  if (text === null) host.files.delete(path);
  else host.files.set(path, text);
  return connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
  });
}

/** Lets the server do all that it has to do now. */
async function settled(client: TestClient): Promise<void> {
  await client.ask(treeRequest, { view: 'events', parent: null });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('what is reported of a sidecar', () => {
  it('is nothing where all is well', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru], type: coerce`);
    await check({ 'ports.txt': page, 'actors.yaml': actors, 'ports.txt.ann.yaml': yaml }, 'ports.txt.ann.yaml', []);
  });

  it('is why it cannot be read, and a quick fix can tell what it is', async () => {
    const files = {
      'ports.txt': page,
      'ports.txt.ann.yaml': `newsweave: 1\nresponses:\n  - { quote: "No id.", at: 1 }\n`,
    };
    await check(files, 'ports.txt.ann.yaml', [
      'error sidecar-unreadable "{ quote: "No id.", at: 1 }": In responses, `id` is missing.',
    ]);
    const [diagnostic] = await pulled(await startClient(files), 'ports.txt.ann.yaml');
    assert.ok(diagnostic);
    assert.deepEqual([diagnostic.source, diagnostic.data], ['newsweave', { problem: 'bad-record' }]);
  });

  it('is no id that means nothing where the record has words: that is told on these, with the field that names it', async () => {
    const [line] = rationaleLines;
    const yaml = `${sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru, chlie], targets: unknown`)}rationales:\n  - { id: q1, ${at(page, line)}, other: harbour-strike, relations: [{ id: k1, from: r1, to: other }, { id: k2, from: r7 }] }\n`;
    await check({ 'ports.txt': page, 'actors.yaml': actors, 'ports.txt.ann.yaml': yaml }, 'ports.txt', [
      `error dangling-target "${closed}": No actor of actors.yaml has the id chlie. -> ports.txt.ann.yaml "chlie": Its record`,
      `error dangling-target "${line}": No event and no response has the id harbour-strike. -> ports.txt.ann.yaml "harbour-strike": Its record`,
      `error dangling-target "${line}": No event and no response has the id r7. -> ports.txt.ann.yaml "r7": Its record`,
    ]);
  });

  it('says nothing of actors while actors.yaml cannot be read whole', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [chile]`);
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml, 'actors.yaml': `${actors}  - { name: "Chile" }\n` };
    await check(files, 'ports.txt.ann.yaml', []);
    await check(files, 'actors.yaml', ['error bad-entry "{ name: "Chile" }": In this entry, `id` is missing.']);
  });

  it('is words that are nowhere or in several places, with the article', async () => {
    const text = page.replace('What happened.', 'Ports. Ports.');
    const yaml = sidecar(
      'responses',
      'id: r1, quote: "Sent back all the ferries of the line.", at: 3',
      'id: r2, quote: "Ports.", at: 500',
    );
    await check({ 'ports.txt': text, 'ports.txt.ann.yaml': yaml }, 'ports.txt.ann.yaml', [
      'error quote-drift "Sent back all the ferries of the line.": The place of the words “Sent back all the ferries of the line.” is lost: the article has them no more, or only where others may be meant. -> ports.txt "Peru closes its ports": The article',
      'error quote-drift "Ports.": The words “Ports.” stand in several places of the article, and nothing tells which are meant. -> ports.txt "Peru closes its ports": The article',
    ]);
  });

  it('is hints while it is open, and none of them when it is closed', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}, colour: red`);
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': yaml };
    await check(files, 'ports.txt.ann.yaml', []);
    await check(
      files,
      'ports.txt.ann.yaml',
      ['hint unknown-key "colour": The format has no key `colour` here; it is kept as it is.'],
      ['ports.txt.ann.yaml'],
    );
  });

  it('is that its article is gone', async () => {
    const files = { 'gone.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, closed)}`) };
    await check(files, 'gone.txt.ann.yaml', [
      'warning orphan-sidecar "": The article of this sidecar is not in the corpus, so its annotations do not count.',
    ]);
    const [diagnostic] = await pulled(await startClient(files), 'gone.txt.ann.yaml');
    assert.deepEqual(diagnostic?.tags, [1]);
  });
});

describe('what is reported of an article', () => {
  it('is words that have changed, with the record that has them as they were', async () => {
    const text = page.replace('Closed its ports to Chile.', 'Closed all its ports to Chile.');
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}`);
    const files = { 'ports.txt': text, 'ports.txt.ann.yaml': yaml };
    const expected = [
      `warning quote-drift "Closed all its ports to Chile.": These words were annotated as “${closed}” and have changed since. -> ports.txt.ann.yaml "${closed}": The words of r1 as they were`,
    ];
    await check(files, 'ports.txt', expected);
    await check(files, 'ports.txt.ann.yaml', []);
  });

  it('is an id that another event has, on both, the one in the title where nothing is pinned', async () => {
    const files = {
      'ports.txt': page,
      'strike.txt': pageOf('Pilots strike'),
      'strike.txt.ann.yaml': sidecar('events', 'id: ports, page: true'),
      'events.yaml': 'newsweave: 1\nevents:\n  - { id: ports, title: "Ports" }\n',
    };
    const message = 'Another event has the id ports too, so it means neither.';
    const title = 'ports.txt "Peru closes its ports": The other event';
    const pinned = 'strike.txt.ann.yaml "ports": The other event';
    const registered = 'events.yaml "ports": The other event';
    await check(files, 'ports.txt', [
      `error duplicate-id "Peru closes its ports": ${message} -> ${pinned} -> ${registered}`,
    ]);
    await check(files, 'strike.txt.ann.yaml', [`error duplicate-id "ports": ${message} -> ${title} -> ${registered}`]);
    await check(files, 'events.yaml', [`error duplicate-id "ports": ${message} -> ${title} -> ${pinned}`]);
    const names = { 'a/001.txt': page, 'b/001.txt': page };
    await check(names, 'a/001.txt', []);
  });

  it('is what was odd about reading it', async () => {
    await check({ 'ports.txt': eventPage('Peru closes its ports') }, 'ports.txt', [
      'info declared-count-mismatch "Sources (1)": The heading declares 1, and 0 stand under it.',
    ]);
  });

  it('is nothing for a file outside a corpus', async () => {
    const client = await startClient({ 'ports.txt': page });
    assert.deepEqual(await pulled(client, '../elsewhere.yaml'), []);
  });
});

describe('the levels of findings', () => {
  it('are those that corpus.yaml sets, and `off` is silent', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [chile]`);
    const files = (level: string) => ({
      'ports.txt': page,
      'ports.txt.ann.yaml': yaml,
      'corpus.yaml': `newsweave: 1\nrules: { dangling-target: "${level}" }\n`,
    });
    const words = `dangling-target "${closed}": No actor of actors.yaml has the id chile. -> ports.txt.ann.yaml "chile": Its record`;
    await check(files('warning'), 'ports.txt', [`warning ${words}`]);
    await check(files('off'), 'ports.txt', []);
  });
});

describe('a pull of one file', () => {
  it('is answered with unchanged where nothing is new', async () => {
    const files = { 'ports.txt': page, 'corpus.yaml': 'newsweave: 2\n' };
    const client = await startClient(files);
    const first = await pull(client, 'corpus.yaml');
    assert.ok(first.kind === 'full' && first.items.length === 1);
    assert.deepEqual(await pull(client, 'corpus.yaml', first.resultId), {
      kind: 'unchanged',
      resultId: first.resultId,
    });
    await changed(client, 'corpus.yaml', 'newsweave: 1\n');
    const second = await pull(client, 'corpus.yaml', first.resultId);
    assert.ok(second.kind === 'full' && second.items.length === 0);
  });
});

const broken = 'newsweave: 1\nresponses: [\n';

describe('a pull of the whole workspace', () => {
  it('gives the files that have something to report, whether the client takes parts or not', async () => {
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': broken, 'strike.txt': pageOf('Pilots strike') };
    for (const partial of [true, false]) {
      const workspace = pullAll(await startClient(files), [], partial);
      const { items } = await workspace.answer;
      assert.deepEqual(workspace.pages, [[['ports.txt.ann.yaml', 1]]]);
      assert.equal(items.length, partial ? 0 : 1);
    }
  });

  it('comes in pages', async () => {
    const files: Files = Object.fromEntries(
      Array.from({ length: 250 }, (_, n): [string, string][] => [
        [`day-${n}.txt`, page],
        [`day-${n}.txt.ann.yaml`, broken],
      ]).flat(),
    );
    const workspace = pullAll(await startClient(files));
    await workspace.answer;
    assert.deepEqual(
      workspace.pages.map(({ length }) => length),
      [100, 100, 50],
    );
  });

  it('is held while nothing is new, for as long as that takes, and answered with the change alone', async () => {
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': broken, 'strike.txt': page };
    const client = await startClient(files);
    const first = pullAll(client);
    await first.answer;
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    try {
      const second = pullAll(client, first.ids());
      await settled(client);
      mock.timers.tick(10_000);
      await changed(client, 'ports.txt', `${page}\n`);
      await settled(client);
      assert.equal(second.isAnswered(), false, 'a change that changes no report');
      await changed(client, 'strike.txt.ann.yaml', broken);
      await second.answer;
      assert.deepEqual(second.pages, [[['strike.txt.ann.yaml', 1]]]);
    } finally {
      mock.timers.reset();
    }
  });

  it('reports files as empty that are well again or gone, once', async () => {
    const client = await startClient({ 'ports.txt': page, 'ports.txt.ann.yaml': broken, 'gone.txt.ann.yaml': broken });
    const first = pullAll(client);
    await first.answer;
    await changed(client, 'ports.txt.ann.yaml', 'newsweave: 1\n');
    await changed(client, 'gone.txt.ann.yaml', null);
    const second = pullAll(client, first.ids());
    await second.answer;
    assert.deepEqual(second.pages.flat().sort(), [
      ['gone.txt.ann.yaml', 0],
      ['ports.txt.ann.yaml', 0],
    ]);
    const third = pullAll(client, second.ids());
    await settled(client);
    assert.equal(third.isAnswered(), false);
    third.cancel();
    await assert.rejects(third.answer);
  });

  it('has no hints of a file that was closed', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, closed)}, colour: red`);
    const client = await startClient({ 'ports.txt': page, 'ports.txt.ann.yaml': yaml });
    await client.open('ports.txt.ann.yaml');
    const first = pullAll(client);
    await first.answer;
    assert.deepEqual(first.pages, [[['ports.txt.ann.yaml', 1]]]);
    const second = pullAll(client, first.ids());
    const textDocument = { uri: uriOf('ports.txt.ann.yaml') };
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await second.answer;
    assert.deepEqual(second.pages, [[['ports.txt.ann.yaml', 0]]]);
  });

  it('is held, not failed, while the disk fails, and told when that is over', async () => {
    const client = await startClient({ 'ports.txt': page, 'ports.txt.ann.yaml': broken });
    await settled(client);
    client.host.fault = 'the disk is gone';
    const workspace = pullAll(client);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(workspace.isAnswered(), false);
    client.host.fault = undefined;
    await changed(client, 'ports.txt', page);
    await workspace.answer;
    assert.deepEqual(workspace.pages, [[['ports.txt.ann.yaml', 1]]]);
  });
});
