import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { textDigest } from '../../src/core/text/digest.ts';
import { adoptRequest, homesRequest, treeRequest } from '../../src/server/protocol.ts';
import { at, eventPage, newsArticle, responseLines, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const record = (id: string, words: string) => `  - { id: ${id}, ${at(page, words)}, actors: [peru] }\n`;
const head = `newsweave: 1\ntext: "${textDigest(page)}"\nresponses:\n`;
const yaml = `${head}${record('r1', responseLines[0])}${record('r2', responseLines[1])}...\n`;
const files: Files = {
  'harbours.txt': page,
  'envoy.txt': eventPage('Chile recalls its envoy').replace(responseLines[1], 'Said nothing.'),
  'news.txt': newsArticle,
  'old/ports.txt.ann.yaml': yaml,
};
const orphan = uriOf('old/ports.txt.ann.yaml');

describe('annotations without an article', () => {
  it('stand in the Events view, and lead to their file', async () => {
    const client = await startClient(files);
    const roots = await client.ask(treeRequest, { view: 'events', parent: null });
    const group = roots.at(-1);
    assert.deepEqual([group?.label, group?.description, group?.kind], ['Annotations without an article', '1', 'group']);
    const below = await client.ask(treeRequest, { view: 'events', parent: group?.id ?? '' });
    assert.deepEqual(
      below.map(({ label, kind, target }) => [label, kind, target]),
      [['old/ports.txt.ann.yaml', 'orphan', { uri: orphan, at: 0, end: 0 }]],
    );
  });

  it('are there also where an editor goes on showing the article that is gone', async () => {
    const client = await startClient({ 'ports.txt': page, 'ports.txt.ann.yaml': yaml });
    const roots = () => client.ask(treeRequest, { view: 'events', parent: null });
    await client.open('ports.txt');
    assert.deepEqual(
      (await roots()).map(({ label }) => label),
      ['Peru closes its ports'],
    );
    client.host.files.delete('ports.txt');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('ports.txt'), type: FileChangeType.Deleted }],
    });
    assert.deepEqual(
      (await roots()).map(({ label }) => label),
      ['Annotations without an article'],
    );
  });

  it('may belong to the very text that they were made for, else to what has most of their words', async () => {
    const client = await startClient({ ...files, 'harbours.txt.ben.ann.yaml': 'newsweave: 1\n' });
    const found = await client.ask(homesRequest, { uri: orphan });
    assert.deepEqual([found?.article, found?.quotes], ['old/ports.txt', 2]);
    assert.deepEqual(
      found?.homes.map(({ path, title, sameText, found: count, taken }) => [path, title, sameText, count, taken]),
      [
        ['harbours.txt', 'Peru closes its ports', true, 2, false],
        ['envoy.txt', 'Chile recalls its envoy', false, 1, false],
        ['news.txt', 'Ferry pilots end strike', false, 0, false],
      ],
    );
    assert.equal(await client.ask(homesRequest, { uri: uriOf('harbours.txt.ben.ann.yaml') }), null);
    assert.equal(await client.ask(homesRequest, { uri: uriOf('harbours.txt') }), null);
  });

  it('go to an article with all layers, and keep the id of the event', async () => {
    const client = await startClient({
      ...files,
      'old/ports.txt.ben.ann.yaml': `${head}${record('r3', responseLines[0])}...\n`,
    });
    const outcome = await client.ask(adoptRequest, { uri: orphan, path: 'harbours.txt' });
    assert.deepEqual(outcome, {
      ok: true,
      told: 'Attached to harbours.txt. Of 3 quotes 3 stand where they stood.',
      attention: false,
      uri: uriOf('harbours.txt'),
    });
    const { files: after } = client.host;
    assert.ok(!after.has('old/ports.txt.ann.yaml') && !after.has('old/ports.txt.ben.ann.yaml'));
    const text = after.get('harbours.txt.ann.yaml') ?? '';
    assert.ok(text.includes(record('r1', responseLines[0])) && text.includes('{ id: ports, page: true }'), text);
    assert.ok(after.get('harbours.txt.ben.ann.yaml')?.includes(record('r3', responseLines[0])));
    const roots = await client.ask(treeRequest, { view: 'events', parent: null });
    assert.ok(roots.every(({ label }) => !label.startsWith('Annotations without')));
  });

  it('say what has become of their words where the text is another', async () => {
    const client = await startClient(files);
    const outcome = await client.ask(adoptRequest, { uri: orphan, path: 'envoy.txt' });
    assert.ok(outcome.ok && outcome.attention);
    assert.match(
      outcome.told,
      /^Attached to envoy\.txt\. Of 2 quotes 1 moved, 1 (changed|lost)\. Open the article and /,
    );
  });

  it('stay where they are with a reason: taken, unsaved, no article', async () => {
    const client = await startClient({ ...files, 'harbours.txt.ann.yaml': 'newsweave: 1\n' });
    const adopt = async (path: string, uri = orphan) => {
      const outcome = await client.ask(adoptRequest, { uri, path });
      return outcome.ok ? 'attached' : outcome.reason;
    };
    assert.equal(await adopt('harbours.txt'), 'harbours.txt has annotations of its own in harbours.txt.ann.yaml.');
    assert.equal(await adopt('gone.txt'), 'gone.txt is no article of the corpus any more.');
    assert.match(await adopt('news.txt', uriOf('harbours.txt.ann.yaml')), /has an article already\.$/);
    await client.open('old/ports.txt.ann.yaml', `${yaml}# More.\n`);
    assert.match(await adopt('news.txt'), /has unsaved changes/);
    assert.equal(client.host.files.get('old/ports.txt.ann.yaml'), yaml);
  });

  it('stay where they are where they cannot be read whole', async () => {
    const client = await startClient({ ...files, 'old/ports.txt.ann.yaml': yaml.replace('...\n', '') });
    const outcome = await client.ask(adoptRequest, { uri: orphan, path: 'harbours.txt' });
    assert.match(outcome.ok ? '' : outcome.reason, /end of this file is missing/);
  });
});
