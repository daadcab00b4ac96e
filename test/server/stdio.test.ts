import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  RegistrationRequest,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { statusRequest } from '../../src/server/protocol.ts';
import { at, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { page } from './helpers/params.ts';
import { productFile, startOverStdio, type StdioClient } from './helpers/stdio.ts';

let folder = '';
let client: StdioClient | undefined;

const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const open = (path: string): Partial<InitializeParams> => ({ workspaceFolders: [{ uri: uriOf(path), name: path }] });

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The server as an editor starts it. */
async function start(given: Partial<InitializeParams>, words = [productFile('server.js'), '--stdio']) {
  client = startOverStdio(words);
  await client.initialize(given);
  return client;
}

const lensTitles = async (uri: string) => {
  const connection = client?.connection;
  const lenses = (await connection?.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  const titles: (string | undefined)[] = [];
  for (const lens of lenses)
    titles.push((await connection?.sendRequest(CodeLensResolveRequest.type, lens))?.command?.title);
  return titles;
};

describe('the server at standard input and output', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
    const [response] = responseLines;
    put({
      'marked/ports.txt': page,
      'marked/ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, response)}, actors: [peru]`),
      'named/corpus.yaml': 'newsweave: 1\n',
      'named/ports.txt': page,
      'deep/inside/corpus.yaml': 'newsweave: 1\n',
      'deep/inside/ports.txt': page,
      'notes/ports.txt': page,
    });
  });
  afterEach(() => {
    client?.process.kill();
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it('shows an editor that knows LSP alone the outline and the lenses of a corpus, and ends when it is asked to', async () => {
    const { connection, end } = await start(open('marked'));
    const uri = uriOf('marked/ports.txt');
    const textDocument = { uri, languageId: 'text', version: 1, text: page };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      [
        'Peru closes its ports',
        'Summary',
        'Full Content',
        'Sources',
        'Actor Responses',
        ...responseLines,
        'Related Events',
        ...rationaleLines,
      ],
    );
    assert.deepEqual((await lensTitles(uri)).slice(0, 5), [
      '1 of 2 tagged · 0 of 2 linked',
      '1 of 2 tagged',
      '0 of 2 linked',
      'peru',
      'Tag actor…',
    ]);
    assert.equal(await end(), 0);
  });

  it('is also `newsweave lsp`', async () => {
    const { end } = await start(open('marked'), [productFile('cli.js'), 'lsp']);
    assert.equal((await lensTitles(uriOf('marked/ports.txt')))[3], 'peru');
    assert.equal(await end(), 0);
  });

  it('takes the folder of an older editor', async () => {
    await start({ rootUri: uriOf('named') }); // eslint-disable-line @typescript-eslint/no-deprecated -- what older editors send
    assert.equal((await lensTitles(uriOf('named/ports.txt'))).length, 4);
  });

  it('finds a corpus further down, and none where nothing says that there is one', async () => {
    const { connection } = await start({ workspaceFolders: [...folders('deep', 'notes', 'gone')] });
    const kind = async (path: string) =>
      (await connection.sendRequest<{ kind: string } | null>(statusRequest.method, { uri: uriOf(path) }))?.kind;
    assert.equal(await kind('deep/inside/ports.txt'), 'event-page');
    assert.equal(await kind('notes/ports.txt'), undefined);
  });

  it('asks the editor to tell of files that change, where it can', async () => {
    client = startOverStdio([productFile('server.js'), '--stdio']);
    const asked = new Promise<readonly string[]>((resolve) => {
      client?.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        resolve(registrations.map(({ method }) => method));
      });
    });
    await client.initialize(open('marked'), { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    assert.deepEqual(await asked, [DidChangeWatchedFilesNotification.method]);
  });
});

function folders(...names: readonly string[]) {
  return names.map((name) => ({ uri: uriOf(name), name }));
}
