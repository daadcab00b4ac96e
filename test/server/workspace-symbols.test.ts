import assert from 'node:assert/strict';
import {
  Location,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
  type SymbolInformation,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { eventPage } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { shown } from './helpers/editor.ts';
import { linkedCorpus } from './helpers/linked-corpus.ts';

const late = { workspace: { symbol: { resolveSupport: { properties: ['location.range'] } } } };

async function symbols({ connection }: TestClient, query: string): Promise<(WorkspaceSymbol | SymbolInformation)[]> {
  return (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
}

/** Checks what a query finds: '<name> (<container>) <path>: <words there>'. */
async function check(
  query: string,
  expected: readonly string[],
  files: Readonly<Record<string, string>> = linkedCorpus,
): Promise<void> {
  const client = await startClient(files, 'ana', late);
  const found = await symbols(client, query);
  const words = await Promise.all(
    found.map(async (symbol) => {
      const { name, containerName, location } = await client.connection.sendRequest(
        WorkspaceSymbolResolveRequest.type,
        symbol,
      );
      assert.ok(Location.is(location));
      return `${name} (${containerName ?? ''}) ${shown(client, location)}`;
    }),
  );
  assert.deepEqual(words, expected);
}

describe('events and actors of a corpus', () => {
  it('are found by name, an actor once for each of its names', () =>
    check('peru', [
      'Peru (Peru) actors.yaml: peru',
      '🚢 Peru closes its ports (corpus) ports.txt: 🚢 Peru closes its ports',
      'Republic of Peru (Peru) actors.yaml: peru',
      'PE (Peru) actors.yaml: peru',
    ]));

  it('are found by scattered letters of a title, and by an id', async () => {
    await check('crenvoy', ['Chile recalls its envoy (corpus) envoy.txt: Chile recalls its envoy']);
    await check('strike ends', ['Strike ends (2026-03-03) news.txt: went back to work']);
    await check('long war', ['The long war (2026) events.yaml: war']);
    const named = {
      ...linkedCorpus,
      'events.yaml': (linkedCorpus['events.yaml'] ?? '').replace('id: war', 'id: siege'),
    };
    await check('siege', ['siege (The long war) events.yaml: siege'], named);
  });

  it('are not found where nothing is like them', () => check('zzzz', []));

  it('do not include actors that nobody has used', () => check('Bolivia', []));

  it('have a place at once where the client cannot ask for it later', async () => {
    const client = await startClient(linkedCorpus);
    const found = await symbols(client, 'recalls');
    assert.deepEqual(
      found.map(({ location }) => Location.is(location) && shown(client, location)),
      ['envoy.txt: Chile recalls its envoy'],
    );
  });

  it('are places without ranges at first, so that no article is read for them', async () => {
    const client = await startClient(linkedCorpus, 'ana', late);
    await symbols(client, 'x');
    client.host.fault = 'a file was read';
    assert.deepEqual(
      (await symbols(client, 'recalls')).map(({ location }) => location),
      [{ uri: uriOf('envoy.txt') }],
    );
  });

  it('are two hundred at most', async () => {
    const many = Array.from({ length: 300 }, (_, index): [string, string] => [
      `p${index}.txt`,
      eventPage(`Port ${index}`),
    ]);
    const client = await startClient(Object.fromEntries(many), 'ana', late);
    assert.equal((await symbols(client, 'port')).length, 200);
    assert.equal((await symbols(client, '')).length, 200);
  });

  it('stay as they are where their place is gone or is none of ours', async () => {
    const client = await startClient(linkedCorpus, 'ana', late);
    const [symbol] = await symbols(client, 'recalls');
    assert.ok(symbol);
    const { name, kind, location } = symbol;
    for (const data of [
      undefined,
      7,
      { kind: 'event', root: 'memory:/other', path: 'envoy.txt', at: 0, end: 1 },
      { kind: 'event', root: 'memory:/corpus', path: '../x.txt', at: 0, end: 1 },
    ]) {
      const foreign = { name, kind, location, ...(data !== undefined && { data }) };
      assert.deepEqual(await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, foreign), foreign);
    }
  });
});
