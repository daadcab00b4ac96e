import assert from 'node:assert/strict';
import {
  ErrorCodes,
  HoverRequest,
  InitializeRequest,
  ResponseError,
  ShutdownRequest,
  type RequestMessage,
} from 'vscode-languageserver/node';
import { lifeStep } from '../../src/server/life.ts';
import { paramsOfRequests } from '../../src/server/params/requests.ts';
import * as protocol from '../../src/server/protocol.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { page } from './helpers/params.ts';

/** Must-show: what a client sends that does not keep to the protocol is refused by name, and nothing is harmed by it. */

const uri = uriOf('ports.txt');
const textDocument = { uri };

const start = () => startClient({ 'ports.txt': page });

/** Code and message of the error that a request is answered with. */
async function errorOf(
  { connection }: TestClient,
  method: string,
  params: unknown,
): Promise<readonly [number, string]> {
  try {
    await connection.sendRequest(method, params);
  } catch (error) {
    if (error instanceof ResponseError) return [error.code, error.message];
    throw error;
  }
  return [0, 'answered'];
}

describe('a request whose parameters are not what the protocol says', () => {
  const position = { line: 0, character: 0 };
  for (const [method, params, where] of [
    ['textDocument/hover', {}, '`textDocument`'],
    ['textDocument/hover', { textDocument }, '`position`'],
    ['textDocument/hover', { textDocument: { uri: 7 }, position }, '`textDocument.uri`'],
    ['textDocument/hover', { textDocument, position: { line: -1, character: 0 } }, '`position.line`'],
    ['textDocument/hover', { textDocument, position: { line: 0.5, character: 0 } }, '`position.line`'],
    ['textDocument/references', { textDocument, position }, '`context`'],
    ['textDocument/rename', { textDocument, position, newName: null }, '`newName`'],
    ['textDocument/codeAction', { textDocument, range: { start: position }, context: {} }, '`range.end`'],
    ['textDocument/selectionRange', { textDocument, positions: position }, '`positions`'],
    ['codeLens/resolve', {}, '`range`'],
    ['workspace/symbol', {}, '`query`'],
    ['workspace/diagnostic', {}, '`previousResultIds`'],
    ['workspace/willRenameFiles', { files: [{ oldUri: uri }] }, '`files.0.newUri`'],
    ['newsweave/tree', { view: 'forest', parent: null }, '`view`'],
    ['newsweave/status', [uri], '`uri`'],
    ['newsweave/annotations', { uri, line: 'one', name: null }, '`line`'],
    ['newsweave/tagResponse', { uri, at: 0, words: 'a', record: null, actors: 'iran', type: 'appeal' }, '`by`'],
    ['newsweave/renamable', { uri }, '`position`'],
    ['newsweave/renameId', { uri }, '`kind`'],
    ['newsweave/addPost', { uri }, '`person`'],
  ] as const)
    it(`is answered with what is wrong: ${method}, ${where}`, async () => {
      const client = await start();
      const [code, message] = await errorOf(client, method, params);
      assert.deepEqual(
        [code, message],
        [
          ErrorCodes.InvalidParams,
          `The parameters of ${method} cannot be read: ${where} is missing or is not what it should be.`,
        ],
      );
      assert.deepEqual(client.log, []);
    });

  it('is told from good ones for each request that brings any', () => {
    const asked = Object.values(protocol).flatMap((each) => (typeof each === 'object' ? [each.method] : []));
    const { layersRequest, reloadRequest, saveRequest, toDoRequest } = protocol;
    assert.deepEqual(
      asked.filter((method) => !paramsOfRequests.has(method)),
      [layersRequest, reloadRequest, saveRequest, toDoRequest].map(({ method }) => method),
    );
  });
});

describe('a notification that cannot be read', () => {
  for (const [method, params] of [
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri, version: null, text: page } }],
    ['textDocument/didChange', { textDocument: { uri, version: 2 } }],
    ['textDocument/didClose', null],
    ['workspace/didChangeWatchedFiles', { changes: [{}] }],
    ['workspace/didRenameFiles', {}],
    ['$/setTrace', null],
  ] as const)
    it(`is left out, and the log says so: ${method} ${JSON.stringify(params).slice(0, 24)}`, async () => {
      const client = await start();
      await client.connection.sendNotification(method, params);
      assert.equal((await client.ask(protocol.statusRequest, { uri }))?.kind, 'event-page');
      const told = client.log.map((line) => line.slice(0, line.indexOf(':')));
      assert.deepEqual(told, [`The parameters of ${method} cannot be read`]);
    });
});

describe('a client that does not keep to the order of LSP', () => {
  it('gets no answers after shutdown, and nothing that it tells is heard', async () => {
    const client = await start();
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.open('ports.txt', 'Another text');
    for (const [method, params] of [
      [HoverRequest.method, { textDocument, position: { line: 0, character: 0 } }],
      [protocol.statusRequest.method, { uri }],
      ['textDocument/unheardOf', {}],
      [ShutdownRequest.method, undefined],
    ] as const)
      assert.deepEqual(await errorOf(client, method, params), [
        ErrorCodes.InvalidRequest,
        'The server has been shut down.',
      ]);
  });

  it('gets no answers before initialize, which has to bring what it can do', async () => {
    const step = lifeStep();
    const codes: unknown[] = [];
    const odd = { workspace: { symbol: { resolveSupport: {} } } };
    for (const [method, params] of [
      [HoverRequest.method, {}],
      [ShutdownRequest.method, {}],
      [InitializeRequest.method, {}],
      [InitializeRequest.method, { capabilities: odd }],
      [InitializeRequest.method, { capabilities: {}, workspaceFolders: [''] }],
      [InitializeRequest.method, { capabilities: {}, workspaceFolders: null }],
      [HoverRequest.method, {}],
    ] as const) {
      const message: RequestMessage = { jsonrpc: '2.0', id: 1, method, params };
      codes.push((await step(message))?.code);
    }
    const { ServerNotInitialized: notYet, InvalidParams: odder } = ErrorCodes;
    assert.deepEqual(codes, [notYet, notYet, odder, odder, odder, undefined, undefined]);
  });

  it('is told that it is initialized already', async () => {
    const client = await start();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const [code] = await errorOf(client, InitializeRequest.method, params);
    assert.equal(code, ErrorCodes.InvalidRequest);
    assert.equal((await client.ask(protocol.statusRequest, { uri }))?.kind, 'event-page');
  });
});
