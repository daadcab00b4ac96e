import assert from 'node:assert/strict';
import { CodeLensRequest, DidOpenTextDocumentNotification } from 'vscode-languageserver/node';
import {
  checkCardRequest,
  renameIdRequest,
  tagRequest,
  treeRequest,
  undoRequest,
  verdictRequest,
} from '../../src/server/protocol.ts';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { page, pageFiles, tagParams } from './helpers/params.ts';

const [first, second] = responseLines;

describe('a step with two new actors', () => {
  it('gives each an id of its own, whatever script their names are in', async () => {
    const client = await startClient(pageFiles);
    const named = (name: string) => [{ name, type: 'state' }];
    const outcome = await client.ask(tagRequest, tagParams({ actors: named('Россия'), targets: named('Украина') }));
    assert.deepEqual(outcome, { ok: true, note: null });
    assert.match(
      client.host.files.get('ports.txt.ann.yaml') ?? '',
      /actors: \[actor\], type: appeal, targets: \[actor-2\]/,
    );
    const register = client.host.files.get('actors.yaml') ?? '';
    assert.match(register, /id: actor, name: "Россия".*id: actor-2, name: "Украина"/s);
  });

  it('takes one name for one actor', async () => {
    const client = await startClient(pageFiles);
    const chile = [{ name: 'Chile', type: 'state' }];
    await client.ask(tagRequest, tagParams({ actors: chile, targets: chile }));
    assert.match(
      client.host.files.get('ports.txt.ann.yaml') ?? '',
      /actors: \[chile\], type: appeal, targets: \[chile\]/,
    );
  });
});

describe('undo', () => {
  it('is refused where the file that the step made has another name now', async () => {
    const client = await startClient(pageFiles);
    await client.ask(tagRequest, tagParams());
    const { files } = client.host;
    files.set('harbour.txt.ann.yaml', files.get('ports.txt.ann.yaml') ?? '');
    files.delete('ports.txt.ann.yaml');
    const outcome = await client.ask(undoRequest, { direction: 'undo' });
    assert.ok(!outcome.ok && outcome.reason.includes('has another name'), JSON.stringify(outcome));
  });

  it('keeps its step while the disk fails', async () => {
    const client = await startClient(pageFiles);
    await client.ask(tagRequest, tagParams());
    client.host.fault = 'The disk does not answer.';
    await assert.rejects(client.ask(undoRequest, { direction: 'undo' }));
    client.host.fault = undefined;
    const outcome = await client.ask(undoRequest, { direction: 'undo' });
    assert.ok(outcome.ok, JSON.stringify(outcome));
    assert.ok(!client.host.files.has('ports.txt.ann.yaml'));
  });
});

describe('a verdict on a shared record', () => {
  it('is refused where one’s own file calls another record the same', async () => {
    const record = (words: string, rest: string) =>
      sidecar('responses', `id: r1, ${at(page, words)}, ${rest}, origin: import`);
    const client = await startClient({
      ...pageFiles,
      'corpus.yaml': 'newsweave: 1\nlayers: own\n',
      'ports.txt.ann.yaml': record(first, 'actors: [iran], type: appeal'),
      'ports.txt.ana.ann.yaml': record(second, 'actors: [peru], type: protest'),
    });
    const name = { uri: uriOf('ports.txt'), sidecar: 'ports.txt.ann.yaml', id: 'r1' };
    assert.ok(await client.ask(checkCardRequest, name));
    const verdict = { ...name, verdict: 'accepted', why: null, note: null, seen: [], by: 'ana' } as const;
    const outcome = await client.ask(verdictRequest, verdict);
    assert.ok(
      !outcome.ok && outcome.reason.includes('ports.txt.ana.ann.yaml has another record r1'),
      JSON.stringify(outcome),
    );
    const own = { ...verdict, sidecar: 'ports.txt.ana.ann.yaml' };
    assert.ok((await client.ask(verdictRequest, own)).ok);
  });

  it('is given where one’s own file has a copy of it', async () => {
    const yaml = sidecar('responses', `id: r1, ${at(page, first)}, actors: [iran], type: appeal, origin: import`);
    const both = { 'ports.txt.ann.yaml': yaml, 'ports.txt.ana.ann.yaml': yaml };
    const client = await startClient({ ...pageFiles, 'corpus.yaml': 'newsweave: 1\nlayers: own\n', ...both });
    const name = { uri: uriOf('ports.txt'), sidecar: 'ports.txt.ann.yaml', id: 'r1' };
    const verdict = { ...name, verdict: 'accepted', why: null, note: null, seen: [], by: 'ana' } as const;
    assert.ok((await client.ask(verdictRequest, verdict)).ok);
  });
});

describe('a page that is no article', () => {
  it('offers nothing to do, and its acts count nowhere', async () => {
    const yaml = `newsweave: 1\narticle: { notArticle: true }\nresponses:\n  - { id: r1, ${at(page, first)}, actors: [iran], type: appeal }\n`;
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': yaml });
    const textDocument = { uri: uriOf('ports.txt') };
    assert.deepEqual(await client.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
    const types = await client.ask(treeRequest, { view: 'actors', parent: null });
    assert.ok(
      types.every(({ description }) => !/\b1 act/.test(description ?? '')),
      JSON.stringify(types),
    );
  });
});

describe('undo behind what is no step', () => {
  it('says so once, and takes back what came before it the next time', async () => {
    const client = await startClient(pageFiles);
    await client.ask(tagRequest, tagParams());
    const rename = { uri: uriOf('ports.txt'), kind: 'actor', id: 'iran', newId: 'persia', preview: false } as const;
    assert.ok((await client.ask(renameIdRequest, rename)).ok);
    const aside = await client.ask(undoRequest, { direction: 'undo' });
    assert.ok(!aside.ok && aside.reason.startsWith('The rename of iran to persia is no step'), JSON.stringify(aside));
    assert.match(client.host.files.get('actors.yaml') ?? '', /id: persia/);
    const before = await client.ask(undoRequest, { direction: 'undo' });
    assert.ok(!before.ok && before.reason.includes('has changed since'), JSON.stringify(before));
  });

  it('takes back a step that came later at once', async () => {
    const client = await startClient(pageFiles);
    const rename = { uri: uriOf('ports.txt'), kind: 'actor', id: 'peru', newId: 'pe', preview: false } as const;
    assert.ok((await client.ask(renameIdRequest, rename)).ok);
    await client.ask(tagRequest, tagParams());
    assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
  });
});

describe('a client that spells addresses in its own way', () => {
  it('has what it shows read and edited, and not what is on disk', async () => {
    const path = 'ports (1).txt';
    const yaml = sidecar('responses', `id: r1, ${at(page, first)}, actors: [iran], type: state`);
    const client = await startClient({ ...pageFiles, [path]: page, [`${path}.ann.yaml`]: yaml });
    const spelt = (name: string) => uriOf(name.replaceAll(' ', '%20'));
    const open = (name: string, text: string) =>
      client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: spelt(name), languageId: 'plaintext', version: 1, text },
      });
    await open(path, `One more line\n${page}`);
    const textDocument = { uri: spelt(path) };
    const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    const lines = page.split('\n');
    assert.ok(
      lenses.some(({ range }) => range.start.line === lines.indexOf(first) + 1),
      JSON.stringify(lenses.map(({ range }) => range.start.line)),
    );
    await open(`${path}.ann.yaml`, `# mine, unsaved\n${yaml}`);
    await client.ask(tagRequest, tagParams({ uri: spelt(path), at: page.indexOf(first) + 14 }));
    assert.equal(client.host.files.get(`${path}.ann.yaml`), yaml, 'the file under the editor stays');
  });
});
