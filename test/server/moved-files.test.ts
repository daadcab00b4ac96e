import assert from 'node:assert/strict';
import {
  DidRenameFilesNotification,
  ShowMessageNotification,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { saveRequest } from '../../src/server/protocol.ts';
import { at, eventPage, newsArticle, rationaleLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';

const ports = eventPage('Peru closes its ports');
const envoy = eventPage('Chile recalls its envoy');
const empty = 'newsweave: 1\nresponses: []\n';
const refers = sidecar('rationales', `id: q1, ${at(envoy, rationaleLines[0])}, other: ports`);
const files: Files = { 'ports.txt': ports, 'envoy.txt': envoy, 'news.txt': newsArticle };

/** What goes along when files get other names. */
function willRename(client: TestClient, ...moves: readonly (readonly [from: string, to: string])[]) {
  const renamed = moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: to.includes(':') ? to : uriOf(to) }));
  return client.connection.sendRequest(WillRenameFilesRequest.type, { files: renamed });
}

/** The steps of an edit in words. */
function steps(edit: WorkspaceEdit | null): string[] {
  const name = (uri: string) => decodeURIComponent(uri.replace(uriOf(''), ''));
  return (edit?.documentChanges ?? []).map((change) => {
    if ('edits' in change) return `edit ${name(change.textDocument.uri)}`;
    if (change.kind === 'rename') return `${name(change.oldUri)} -> ${name(change.newUri)}`;
    return `${change.kind} ${name(change.uri)}`;
  });
}

/** The next sentence that the person is told. */
function nextMessage({ connection }: TestClient): Promise<string> {
  return new Promise((resolve) => {
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      resolve(message);
    });
  });
}

describe('an article that is renamed in an editor', () => {
  it('takes the sidecars of all layers along, those that are not shown too', async () => {
    const client = await startClient({ ...files, 'news.txt.ann.yaml': empty, 'news.txt.ben.ann.yaml': empty });
    assert.deepEqual(steps(await willRename(client, ['news.txt', 'old/wire 1.txt'])), [
      'news.txt.ann.yaml -> old/wire 1.txt.ann.yaml',
      'news.txt.ben.ann.yaml -> old/wire 1.txt.ben.ann.yaml',
    ]);
  });

  it('has nothing to take where it is not coded, where it is a folder, and outside a corpus', async () => {
    const client = await startClient({ ...files, 'south/a.txt': newsArticle, 'south/a.txt.ann.yaml': empty });
    assert.equal(await willRename(client, ['news.txt', 'wire.txt']), null);
    assert.equal(await willRename(client, ['south', 'north']), null);
    assert.equal(await willRename(client, ['south/a.txt.ann.yaml', 'south/b.txt.ann.yaml']), null);
    const elsewhere = { oldUri: 'file:///tmp/a.txt', newUri: 'file:///tmp/b.txt' };
    assert.equal(await client.connection.sendRequest(WillRenameFilesRequest.type, { files: [elsewhere] }), null);
  });

  it('leaves a sidecar to the person who moves it as well', async () => {
    const client = await startClient({ ...files, 'news.txt.ann.yaml': empty, 'news.txt.ben.ann.yaml': empty });
    const both = await willRename(client, ['news.txt', 'old/news.txt'], ['news.txt.ann.yaml', 'old/news.txt.ann.yaml']);
    assert.deepEqual(steps(both), ['news.txt.ben.ann.yaml -> old/news.txt.ben.ann.yaml']);
  });

  it('leaves a sidecar whose place is taken, and says so', async () => {
    const client = await startClient({ ...files, 'news.txt.ann.yaml': empty, 'wire.txt.ann.yaml': empty });
    const message = nextMessage(client);
    assert.equal(await willRename(client, ['news.txt', 'wire.txt']), null);
    assert.equal(await message, 'news.txt.ann.yaml stays where it is, for there is a file wire.txt.ann.yaml already.');
  });

  it('keeps the id by which others know its event: in its sidecar before that moves', async () => {
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': `# Mine.\r\n${empty}` });
    const edit = await willRename(client, ['ports.txt', 'harbours.txt']);
    assert.deepEqual(steps(edit), ['edit ports.txt.ann.yaml', 'ports.txt.ann.yaml -> harbours.txt.ann.yaml']);
    assert.match(JSON.stringify(edit), /\{ id: ports, page: true \}/);
  });

  it('gets a sidecar for the id where it has none; the file is saved when all has moved', async () => {
    const client = await startClient({ ...files, 'envoy.txt.ann.yaml': refers });
    const saved: string[] = [];
    const isSaved = new Promise<void>((resolve) => {
      client.connection.onRequest(saveRequest.method, ({ uri }: { uri: string }) => {
        saved.push(uri);
        resolve();
        return true;
      });
    });
    assert.deepEqual(steps(await willRename(client, ['ports.txt', 'harbours.txt'])), [
      'create ports.txt.ann.yaml',
      'edit ports.txt.ann.yaml',
      'ports.txt.ann.yaml -> harbours.txt.ann.yaml',
    ]);
    const renamed = { oldUri: uriOf('ports.txt'), newUri: uriOf('harbours.txt') };
    await client.connection.sendNotification(DidRenameFilesNotification.type, { files: [renamed] });
    await isSaved;
    assert.deepEqual(saved, [uriOf('harbours.txt.ann.yaml')]);
    assert.equal(await willRename(client, ['ports.txt', 'south/ports.txt']), null, 'its name stays');
  });

  it('is saved once, also among others, and nothing ends where one cannot be saved', async () => {
    const other = eventPage('Cuba opens its ports');
    const client = await startClient({
      ...files,
      'cuba.txt': other,
      'envoy.txt.ann.yaml': sidecar(
        'rationales',
        `id: q1, ${at(envoy, rationaleLines[0])}, other: ports`,
        `id: q2, ${at(envoy, rationaleLines[1])}, other: cuba`,
      ),
    });
    const saved: string[] = [];
    client.connection.onRequest(saveRequest.method, ({ uri }: { uri: string }) => {
      saved.push(uri);
      throw new Error('The disk is full.');
    });
    const moves = [
      ['ports.txt', 'old/harbours.txt'],
      ['cuba.txt', 'old/island.txt'],
    ] as const;
    assert.ok(await willRename(client, ...moves));
    const renamed = moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
    for (let time = 0; time < 2; time += 1)
      await client.connection.sendNotification(DidRenameFilesNotification.type, { files: renamed });
    while (client.log.filter((line) => /^Saving .* failed: .*The disk is full/.test(line)).length < 2)
      await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(saved.sort(), [uriOf('old/harbours.txt.ann.yaml'), uriOf('old/island.txt.ann.yaml')]);
    assert.equal(await willRename(client, ['news.txt', 'wire.txt']), null);
  });

  it('pins nothing into a sidecar that cannot be read whole, which moves all the same', async () => {
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': 'newsweave: 2\n' });
    assert.deepEqual(steps(await willRename(client, ['ports.txt', 'harbours.txt'])), [
      'ports.txt.ann.yaml -> harbours.txt.ann.yaml',
    ]);
  });
});
