import assert from 'node:assert/strict';
import { textDigest } from '../../src/core/text/digest.ts';
import { linkRequest, relatedRequest, tagRequest } from '../../src/server/protocol.ts';
import { eventPage, rationaleLines, responseLines } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { lenses, titles } from './helpers/lenses.ts';
import { linkParams, page, tagParams } from './helpers/params.ts';

const envoy = eventPage('🚢 Chile recalls its envoy');
const uri = uriOf('ports.txt');
const [response] = responseLines;
const [rationale] = rationaleLines;
const at = (words: string) => page.indexOf(words);
const lineOf = (words: string) => page.slice(0, at(words)).split('\n').length - 1;
const actors = 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", aliases: ["Tehran"], type: state }\n';

const files = { 'ports.txt': page, 'envoy.txt': envoy, 'actors.yaml': actors };

function tagIran(client: TestClient) {
  return client.ask(tagRequest, tagParams());
}

describe('tagging in the editor', () => {
  it('writes the sidecar beside the article and changes the lens', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    assert.deepEqual(await tagIran(client), { ok: true, note: null });
    assert.equal(
      client.host.files.get('ports.txt.ann.yaml'),
      `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n  - { id: r1111111111, quote: "${response}", at: ${at(response)},\n      actors: [iran], type: appeal, by: ana, created: "2026-11-21" }\n...\n`,
    );
    assert.equal((await titles(client))[0], 'Iran · appeal');
    assert.equal(client.host.files.get('ports.txt'), page, 'the article is never written');
  });

  it('adds a new actor to the register first', async () => {
    const client = await startClient(files);
    const actor = { name: 'Chile', type: 'state' };
    assert.deepEqual(await client.ask(tagRequest, tagParams({ actors: [actor] })), {
      ok: true,
      note: null,
    });
    assert.equal(
      client.host.files.get('actors.yaml'),
      actors.replace('  - {', '  - { id: chile, name: "Chile", type: state }\n  - {'),
    );
    assert.equal((await titles(client))[0], 'Chile · appeal');
  });

  it('writes into the file of the annotator where the corpus says so', async () => {
    const client = await startClient({ ...files, 'corpus.yaml': 'layers: own\n' });
    await tagIran(client);
    assert.ok(client.host.files.has('ports.txt.ana.ann.yaml') && !client.host.files.has('ports.txt.ann.yaml'));
    assert.equal((await titles(client))[0], 'Iran · appeal');
  });

  it('is refused with a reason, and writes nothing', async () => {
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': 'newsweave: 2\n' });
    const before = new Map(client.host.files);
    for (const wrong of [
      {},
      { by: 'Ana Paz' },
      { words: 'Opened its ports to Chile.', uri: uriOf('envoy.txt') },
      { actors: [{ name: '  ', type: 'state' }] },
      { actors: [{ name: 'Chile', type: 'kingdom' }] },
      { uri: uriOf('actors.yaml') },
      { uri: 'file:///elsewhere/ports.txt' },
    ]) {
      const outcome = await client.ask(tagRequest, tagParams(wrong));
      assert.ok(!outcome.ok && outcome.reason.endsWith('.'), JSON.stringify(wrong));
    }
    assert.deepEqual(client.host.files, before);
  });
});

describe('linking in the editor', () => {
  async function linked(): Promise<TestClient> {
    const client = await startClient(files);
    const relation = { type: 'responds-to', from: 'this' } as const;
    assert.deepEqual(await client.ask(linkRequest, linkParams({ relations: [relation] })), {
      ok: true,
      note: null,
    });
    return client;
  }

  it('pins the other event, writes the rationale and changes the lens', async () => {
    const client = await linked();
    assert.match(
      client.host.files.get('envoy.txt.ann.yaml') ?? '',
      /\n {2}- \{ id: chile-recalls-its-envoy, page: true \}\n\.\.\.\n$/,
    );
    assert.match(
      client.host.files.get('ports.txt.ann.yaml') ?? '',
      /other: chile-recalls-its-envoy.*\n {6}relations: \[\{ id: k\w{10}, from: this, type: responds-to \}\] \}/,
    );
    const [above, , , ...below] = await lenses(client);
    assert.deepEqual(above, [0, '1 related event', 'newsweave.goToRelatedEvent']);
    assert.deepEqual(below, [
      [lineOf(rationale), 'responds to 🚢 Chile recalls its envoy · decided', 'newsweave.goToRelatedEvent'],
      [lineOf(rationale), 'Change…', 'newsweave.linkEvent'],
      [lineOf(rationaleLines[1]), 'Link event…', 'newsweave.linkEvent'],
    ]);
  });

  it('leads from the line, and from the page, to the title of the other page, and back', async () => {
    const client = await linked();
    const range = {
      start: { line: 0, character: 0 },
      end: { line: 0, character: '🚢 Chile recalls its envoy'.length },
    };
    const there = {
      phrase: 'responds to',
      title: '🚢 Chile recalls its envoy',
      place: { uri: uriOf('envoy.txt'), range },
    };
    assert.deepEqual(await client.ask(relatedRequest, { uri, line: lineOf(rationale) }), [there]);
    assert.deepEqual(await client.ask(relatedRequest, { uri, line: null }), [there]);
    assert.deepEqual(await client.ask(relatedRequest, { uri, line: lineOf(rationaleLines[1]) }), []);
    const back = await client.ask(relatedRequest, { uri: uriOf('envoy.txt'), line: null });
    assert.deepEqual(
      back.map(({ title, place }) => [title, place?.uri]),
      [['Peru closes its ports', uri]],
    );
  });
});
