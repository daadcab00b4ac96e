import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { treeRequest } from '../../src/server/protocol.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { pullAll, pulled } from './helpers/diagnostics.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const files = {
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", type: state }\n',
  'a.txt': page,
  'a.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, line)}, actors: [iran], type: appeal`),
  'b.txt': eventPage('Chile recalls its envoy'),
  'b.txt.ann.yaml': sidecar('responses', 'id: r2, quote: "gone", at: 0, actors: [nobody], type: appeal'),
};

/** Says that a file has changed, and waits until it is read and everything is reported. */
async function changed(client: TestClient, path: string): Promise<void> {
  const changes: FileEvent[] = [{ uri: uriOf(path), type: FileChangeType.Changed }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.ask(treeRequest, { view: 'events', parent: null });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** How much is reported of each file that is reported of. */
async function countsOf(client: TestClient): Promise<ReadonlyMap<string, number>> {
  const pull = pullAll(client);
  await changed(client, 'notes.md');
  const counts = new Map(pull.pages.flat());
  pull.cancel();
  await pull.answer.catch(() => undefined);
  return counts;
}

describe('a file that cannot be read', () => {
  for (const path of ['a.txt', 'a.txt.ann.yaml', 'actors.yaml'])
    it(`is told, and what is wrong with others is told as well: ${path}`, async () => {
      const client = await startClient(files);
      client.host.barred.add(path);
      await changed(client, path);
      const codes = (await pulled(client, path)).map(({ code }) => code);
      assert.ok(codes.includes('unreadable'), codes.join());
      const counts = await countsOf(client);
      assert.ok((counts.get(path) ?? 0) > 0, path);
      assert.ok((counts.get('b.txt.ann.yaml') ?? 0) > 0);
    });

  it('is no longer told of once it is gone', async () => {
    const client = await startClient(files);
    client.host.barred.add('a.txt');
    await changed(client, 'a.txt');
    client.host.barred.delete('a.txt');
    client.host.files.delete('a.txt');
    await changed(client, 'a.txt');
    assert.deepEqual(await pulled(client, 'a.txt'), []);
  });
});
