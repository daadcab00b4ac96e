import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  FileChangeType,
  FoldingRangeRequest,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import {
  actorsRequest,
  eventsRequest,
  lineRequest,
  locateRequest,
  relatedRequest,
  treeRequest,
} from '../../src/server/protocol.ts';
import { readInitializationOptions } from '../../src/server/options.ts';
import { at, eventPage, newsArticle, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const [response] = responseLines;
const files = {
  'ports.txt': page,
  'news.txt': newsArticle,
  'ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, response)}, actors: [peru], type: coerce`),
};

async function symbols({ connection }: TestClient, path: string): Promise<readonly DocumentSymbol[]> {
  const found = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uriOf(path) } });
  return (found ?? []).flatMap((symbol) => ('range' in symbol ? [symbol] : []));
}

describe('the outline of an article', () => {
  it('is its title and its sections, with the lines below them', async () => {
    const outline = await symbols(await startClient(files), 'ports.txt');
    assert.deepEqual(
      outline.map(({ name, detail }) => [name, detail]),
      [
        ['Peru closes its ports', ''],
        ['Summary', ''],
        ['Full Content', ''],
        ['Sources', ''],
        ['Actor Responses', '2'],
        ['Related Events', '2'],
      ],
    );
    assert.deepEqual(
      outline[4]?.children?.map(({ name, detail }) => [name, detail]),
      [
        [response, 'peru · coerce'],
        [responseLines[1], ''],
      ],
    );
    for (const { range, selectionRange } of outline)
      assert.ok(selectionRange.start.line >= range.start.line && selectionRange.end.line <= range.end.line);
  });

  it('says of an act that it was not done, or is no news, as the views do', async () => {
    const told = sidecar(
      'responses',
      `id: r1, ${at(page, response)}, actors: [peru], type: coerce, negated: true, news: false`,
    );
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': told });
    const [line] = (await symbols(client, 'ports.txt'))[4]?.children ?? [];
    assert.equal(line?.detail, 'peru · coerce · negated · background');
    const [article] = await client.ask(treeRequest, { view: 'events', grouping: 'article', parent: null });
    const [event] = await client.ask(treeRequest, { view: 'events', grouping: 'article', parent: article?.id ?? '' });
    const [act] = await client.ask(treeRequest, { view: 'events', grouping: 'article', parent: event?.id ?? '' });
    assert.equal(act?.description, `coerce · negated · background · ${response}`);
  });

  it('is the title of a news article', async () => {
    assert.deepEqual(
      (await symbols(await startClient(files), 'news.txt')).map(({ name }) => name),
      ['Ferry pilots end strike'],
    );
  });
});

describe('the parts of an article that fold', () => {
  it('are its sections', async () => {
    const { connection } = await startClient(files);
    const ranges = await connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: uriOf('ports.txt') },
    });
    const lines = page.split('\n');
    assert.deepEqual(
      ranges?.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]),
      [
        ['Summary', 'What happened.'],
        ['Actor Responses', responseLines[1]],
        ['Related Events (2)', lines.at(-2)],
      ],
    );
  });
});

describe('a file that is no article of a corpus', () => {
  it('gets empty answers', async () => {
    const { connection, ask } = await startClient(files);
    for (const uri of [
      'file:///elsewhere/ports.txt',
      'memory:/corpus-2/ports.txt',
      'memory:/corpus',
      uriOf('gone.txt'),
      uriOf('../x.txt'),
    ]) {
      const textDocument = { uri };
      assert.deepEqual(await connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
      assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
      assert.deepEqual(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
      assert.equal(await ask(lineRequest, { uri, line: 0, record: null }), null);
      assert.deepEqual(await ask(relatedRequest, { uri, line: null }), []);
    }
    const uri = 'file:///elsewhere/ports.txt';
    assert.equal(await ask(locateRequest, { uri, at: 0, end: 1 }), null);
    assert.deepEqual([await ask(actorsRequest, { uri, query: '' }), await ask(eventsRequest, { uri })], [[], []]);
  });
});

describe('a corpus on a disk that fails', () => {
  it('gives a failed request and a line in the log, not an empty answer', async () => {
    const client = await startClient(files);
    await client.ask(treeRequest, { view: 'events', parent: null });
    client.host.fault = 'the disk is gone';
    await assert.rejects(client.ask(locateRequest, { uri: uriOf('ports.txt'), at: 0, end: 1 }), /the disk is gone/);
    assert.ok(
      client.log.some((line) => line.startsWith('newsweave/locate failed: ') && line.includes('the disk is gone')),
    );
  });

  it('keeps its last good state, and comes back with the disk', async () => {
    const client = await startClient(files);
    const roots = await client.ask(treeRequest, { view: 'events', parent: null });
    const changed = async () => {
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf('corpus.yaml'), type: FileChangeType.Changed }],
      });
      return client.ask(treeRequest, { view: 'events', parent: null });
    };
    client.host.fault = 'the disk is gone';
    assert.deepEqual(await changed(), roots);
    assert.ok(client.log.some((line) => line.includes('the disk is gone')));
    client.host.fault = undefined;
    client.host.files.set('new.txt', eventPage('Cuba opens its ports'));
    assert.equal((await changed()).length, roots.length + 1);
  });
});

describe('a change on disk', () => {
  it('is seen when it is announced: a new sidecar, a new text, a file that is gone', async () => {
    const client = await startClient(files);
    const change = async (path: string, text: string | undefined, type: FileChangeType): Promise<readonly string[]> => {
      if (text === undefined) client.host.files.delete(path);
      else client.host.files.set(path, text);
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(path), type }],
      });
      return (await client.ask(treeRequest, { view: 'events', parent: null })).map(
        ({ label, description }) => `${label}: ${description ?? ''}`,
      );
    };
    const news = 'Articles without an event: 1';
    const two = sidecar('responses', `id: r2, ${at(page, responseLines[1])}`);
    assert.deepEqual(await change('ports.txt.ana.ann.yaml', two, FileChangeType.Created), [
      'Peru closes its ports: 2/2 tagged, 0/2 linked',
      news,
    ]);
    assert.deepEqual(await change('ports.txt', page.replace('Peru', 'Chile'), FileChangeType.Changed), [
      'Chile closes its ports: 2/2 tagged, 0/2 linked',
      news,
    ]);
    assert.deepEqual(await change('ports.txt', undefined, FileChangeType.Deleted), [
      news,
      'Annotations without an article: 2',
    ]);
  });
});

describe('what a client passes at the start', () => {
  it('is corpora, an annotator, whether they are trusted, where notes may be kept and where rules are told of, or nothing at all', () => {
    const nothing = {
      corpora: null,
      annotator: null,
      trusted: false,
      storage: null,
      fourEyes: false,
      others: [],
      rulesDoc: null,
    };
    const options = {
      corpora: ['file:///a'],
      annotator: 'ana',
      trusted: true,
      storage: '/notes',
      fourEyes: true,
      others: ['ben'],
      rulesDoc: 'file:///docs/rules.md',
    };
    assert.deepEqual(readInitializationOptions(options), options);
    assert.deepEqual(readInitializationOptions({ annotator: 'ana' }), { ...nothing, annotator: 'ana' });
    for (const odd of [undefined, null, {}, { corpora: 'a' }, { corpora: [1], annotator: null }, 7])
      assert.deepEqual(readInitializationOptions(odd), nothing);
  });
});
