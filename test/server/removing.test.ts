import assert from 'node:assert/strict';
import {
  noActRequest,
  othersNotification,
  removeRequest,
  sayOfArticleRequest,
  undoRequest,
} from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { pulled, textOf } from './helpers/diagnostics.ts';
import { page, pageFiles } from './helpers/params.ts';

const uri = uriOf('ports.txt');
const [first, second] = responseLines;
const own = 'ports.txt.ann.yaml';
const ofBen = 'ports.txt.ben.ann.yaml';
const yaml = `newsweave: 1
mentions:
  - { id: m1, ${at(page, 'ports')}, actor: iran, of: r1, as: target }
responses:
  - { id: r1, ${at(page, first)}, actors: [peru], type: coerce, targets: [iran] }
  - { id: r2, ${at(page, 'What happened.')}, actors: [iran], type: state }
noActs:
  # Who it was aimed at.
  - { id: l1, ${at(page, second)}, role: recipient, actor: iran, of: r1 }
relations:
  - { id: k1, from: r2, to: r1, type: disputes, ${at(page, 'happened')} }
verdicts:
  - { of: r1, verdict: accepted, by: ben }
`;
const files = { ...pageFiles, 'envoy.txt': eventPage('Chile recalls its envoy'), [own]: yaml };

/** The messages on ids that mean nothing, in the page and its sidecar where no other file is said. */
async function dangling(client: TestClient, ...paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all((paths.length > 0 ? paths : ['ports.txt', own]).map((path) => pulled(client, path)));
  return found.flat().flatMap(({ code, message }) => (code === 'dangling-target' ? [textOf(message)] : []));
}

const undo = (client: TestClient) => client.ask(undoRequest, { direction: 'undo' });

describe('an act that is removed', () => {
  const remove = (client: TestClient) => client.ask(removeRequest, { uri, sidecar: own, id: 'r1', by: 'ana' });

  it('leaves nothing that means nothing, says what went, and comes back with all of it in one step', async () => {
    const client = await startClient(files);
    assert.deepEqual(await dangling(client), []);
    assert.deepEqual(await remove(client), {
      ok: true,
      note:
        '1 relation and 1 verdict that hung on it went as well. ' +
        '1 mention and 1 line without an act that belonged to it stay by themselves.',
    });
    const left = client.host.files.get(own) ?? '';
    assert.doesNotMatch(left, /r1|k1|verdict/);
    assert.match(left, /# Who it was aimed at\.\n.*role: recipient, actor: iran \}/);
    assert.deepEqual(await dangling(client), []);
    assert.ok((await undo(client)).ok);
    assert.equal(client.host.files.get(own), yaml);
    assert.ok((await client.ask(undoRequest, { direction: 'redo' })).ok);
    assert.equal(client.host.files.get(own), left);
  });

  it('comes back with all of it where others have written since', async () => {
    const client = await startClient(files);
    await remove(client);
    client.host.files.set(own, `# theirs\n${client.host.files.get(own) ?? ''}`);
    assert.ok((await undo(client)).ok);
    const back = client.host.files.get(own) ?? '';
    for (const record of ['id: r1', 'id: k1', 'of: r1, as: target', 'actor: iran, of: r1', 'of: r1, verdict'])
      assert.ok(back.includes(record), `${record}\n${back}`);
    assert.deepEqual(await dangling(client), []);
  });

  it('leaves what others say of it in layers of theirs, which is reported', async () => {
    const theirs = `newsweave: 1\nrelations:\n  - { id: b1, from: r1, to: envoy, type: about }\n`;
    const client = await startClient({ ...files, [ofBen]: theirs });
    await client.connection.sendNotification(othersNotification, { others: ['ben'] });
    assert.deepEqual(await dangling(client, ofBen), []);
    const outcome = await remove(client);
    assert.match(outcome.ok ? (outcome.note ?? '') : '', /1 record of other layers or articles still names it/);
    assert.equal(client.host.files.get(ofBen), theirs);
    assert.deepEqual(await dangling(client, ofBen), ['No event and no response has the id r1.']);
  });
});

describe('an act whose words tell none', () => {
  it('leaves nothing that means nothing, and comes back with all of it in one step', async () => {
    const unchecked = yaml.slice(0, yaml.indexOf('verdicts:'));
    const client = await startClient({ ...files, [own]: unchecked });
    const params = {
      uri,
      at: page.indexOf(first),
      words: first,
      role: 'none',
      actor: null,
      of: null,
      by: 'ana',
    } as const;
    const outcome = await client.ask(noActRequest, params);
    assert.match(
      outcome.ok ? (outcome.note ?? '') : outcome.reason,
      /^1 relation that hung on it went as well\. 1 mention/,
    );
    assert.deepEqual(await dangling(client), []);
    assert.ok((await undo(client)).ok);
    assert.equal(client.host.files.get(own), unchecked);
  });
});

describe('an article that is none', () => {
  it('keeps its annotations for who takes that back, and tells how many relations lead to it', async () => {
    const [why] = rationaleLines;
    const link = `newsweave: 1\nrationales:\n  - { id: q1, ${at(files['envoy.txt'], why)}, other: ports, relations: [{ id: k1, type: about }] }\n`;
    const client = await startClient({ ...files, 'envoy.txt.ann.yaml': link });
    const say = (value: boolean) =>
      client.ask(sayOfArticleRequest, { uri, decision: { field: 'notArticle', value }, by: 'ana' });
    assert.deepEqual(await say(true), {
      ok: true,
      note: '1 relation of another article ends at its events; until it is an article again, see Problems.',
    });
    assert.deepEqual(await dangling(client, 'envoy.txt'), ['No event and no response has the id ports.']);
    assert.deepEqual(await dangling(client), []);
    assert.deepEqual(await say(false), { ok: true, note: null });
    assert.equal(client.host.files.get(own), yaml);
    assert.deepEqual(await dangling(client, 'envoy.txt'), []);
  });
});
