import assert from 'node:assert/strict';
import {
  DocumentSymbolRequest,
  ErrorCodes,
  RenameRequest,
  ResponseError,
  ShowMessageNotification,
  WillRenameFilesRequest,
  type ClientCapabilities,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as protocol from '../../src/server/protocol.ts';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { page, pageFiles, tagParams } from './helpers/params.ts';

const uri = uriOf('ports.txt');
const textDocument = { uri };

describe('a client that knows nothing but the oldest parts of LSP', () => {
  const path = 'ports.txt.ann.yaml';
  const [first, second] = responseLines;
  const tagged = sidecar('responses', `id: r1, ${at(page, first)}, actors: [peru], type: coerce`);
  const files = { ...pageFiles, [path]: tagged };
  const old = (workspace: ClientCapabilities['workspace'] = {}) =>
    startClient(files, 'ana', { textDocument: { diagnostic: {} }, workspace });
  const there = tagParams({ at: page.indexOf(second), words: second });

  it('gets an outline as one list, each line under the name of its section', async () => {
    const { connection } = await old();
    const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    const shown = symbols.map((each) => ('location' in each ? [each.name, each.containerName, each.location.uri] : []));
    assert.deepEqual(shown.slice(3, 6), [
      ['Sources', undefined, uri],
      ['Actor Responses', undefined, uri],
      [first, 'Actor Responses', uri],
    ]);
  });

  it('gets a rename as plain edits by file', async () => {
    const { connection } = await old({ workspaceEdit: { changeAnnotationSupport: {} } });
    const position = { line: 6, character: 0 };
    const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'republic' });
    assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
    const after = ([path, 'actors.yaml'] as const).map((name) => {
      const edits = edit?.changes?.[uriOf(name)] ?? [];
      return TextDocument.applyEdits(TextDocument.create(name, '', 0, files[name]), edits);
    });
    assert.deepEqual(
      after,
      [tagged, pageFiles['actors.yaml']].map((text) => text.replace('peru', 'republic')),
    );
  });

  it('is told why an id that needs a new file is not renamed', async () => {
    const { connection } = await startClient({ 'ports.txt': page }, 'ana', { workspace: {} });
    const params = { textDocument, position: { line: 0, character: 0 }, newName: 'closing' };
    await assert.rejects(
      connection.sendRequest(RenameRequest.type, params),
      /^Error: ports is to be written into a new file/,
    );
  });

  it('is told which sidecars it has to rename itself', async () => {
    const { connection } = await old();
    const told = new Promise((resolve) => {
      connection.onNotification(ShowMessageNotification.type, ({ message }) => {
        resolve(message);
      });
    });
    const params = { files: [{ oldUri: uri, newUri: uriOf('harbours.txt') }] };
    assert.equal(await connection.sendRequest(WillRenameFilesRequest.type, params), null);
    assert.equal(
      await told,
      'ports.txt.ann.yaml stays where it is: this editor cannot rename it along. Rename it to harbours.txt.ann.yaml yourself.',
    );
  });

  it('makes an edit of an open sidecar as plain edits', async () => {
    const client = await old({ applyEdit: true });
    await client.open(path);
    assert.deepEqual(await client.ask(protocol.tagRequest, there), { ok: true, note: null });
    assert.match(client.host.files.get(path) ?? '', /actors: \[iran\]/);
  });

  it('is told that the annotation is not saved, where it cannot be asked to save', async () => {
    const client = await old({ applyEdit: true });
    client.connection.onRequest(
      protocol.saveRequest.method,
      () => new ResponseError(ErrorCodes.MethodNotFound, 'What?'),
    );
    await client.open(path);
    const reason = `${path} could not be saved; the annotation is in its editor.`;
    assert.deepEqual(await client.ask(protocol.tagRequest, there), { ok: false, reason });
    assert.deepEqual(client.log, []);
  });

  it('is told to close a sidecar that it cannot be asked to change', async () => {
    const client = await old();
    await client.open(path);
    const outcome = await client.ask(protocol.tagRequest, there);
    assert.match(
      outcome.ok ? '' : outcome.reason,
      /^ports\.txt\.ann\.yaml is open in an editor that cannot .* Close it and try again\.$/,
    );
    assert.deepEqual([client.shown(path), client.host.files.get(path)], [tagged, tagged]);
  });
});
