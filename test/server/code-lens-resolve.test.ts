import assert from 'node:assert/strict';
import { CodeLensResolveRequest, type CodeLens } from 'vscode-languageserver/node';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { allTitles, bareLenses, lenses, rawLenses } from './helpers/lenses.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

describe('lenses that come in two steps', () => {
  it('are places without words first', async () => {
    const client = await startClient(linkedCorpus);
    const bare = await bareLenses(client);
    assert.equal(bare.length, 7);
    assert.ok(bare.every(({ command, data }) => command === undefined && data !== undefined));
  });

  it('get their words and commands without a file being read', async () => {
    const client = await startClient(linkedCorpus);
    const bare = await bareLenses(client);
    client.host.fault = 'a file was read';
    const resolved = await Promise.all(
      bare.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
    );
    assert.deepEqual(
      resolved.map(({ command }) => [command?.title, command?.command]),
      [
        ['2 related events', 'newsweave.goToRelatedEvent'],
        ['Peru · coerce', 'newsweave.tagActorResponse'],
        ['No act · recipient · Chile', ''],
        ['responds to 🚢 Chile recalls its envoy · decided'.replace('🚢 ', ''), 'newsweave.goToRelatedEvent'],
        ['Change…', 'newsweave.linkEvent'],
        ['parallels The long war · decided', ''],
        ['Change…', 'newsweave.linkEvent'],
      ],
    );
  });

  it('count the lines below a heading only where there are some', async () => {
    const [line] = responseLines;
    const lone = `A port\nSummary\nWords.\nActor Responses (1)\n${line}\nRelated Events (0)\n`;
    const client = await startClient({
      'ports.txt': lone,
      'ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(lone, line)}, actors: [peru]`),
    });
    assert.deepEqual(await allTitles(client), ['1 of 1 tagged', '1 of 1 tagged', 'peru']);
  });

  it('say nothing where their record has gone meanwhile', async () => {
    const client = await startClient(linkedCorpus);
    const bare = await bareLenses(client);
    await client.open('ports.txt.ann.yaml', 'newsweave: 1\n');
    const resolved = await Promise.all(
      bare.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
    );
    assert.deepEqual(
      resolved.map(({ command }) => [command?.title, command?.command]),
      [
        ['1 related event', 'newsweave.goToRelatedEvent'],
        ['…', ''],
        ['…', ''],
        ['…', ''],
        ['Change…', 'newsweave.linkEvent'],
        ['…', ''],
        ['Change…', 'newsweave.linkEvent'],
      ],
    );
  });

  it('that are none of ours come back without a command that runs', async () => {
    const { connection } = await startClient(linkedCorpus);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const data of [undefined, 'x', {}, { uri: uriOf('gone.txt') }, { uri: uriOf('ports.txt'), kind: 'run' }]) {
      const lens: CodeLens = data === undefined ? { range } : { range, data };
      const { command } = await connection.sendRequest(CodeLensResolveRequest.type, lens);
      assert.equal(command?.command ?? '', '');
    }
  });
});

describe('the lens above a title', () => {
  it('tells how many events the page is related to, each counted once, from either end', async () => {
    const client = await startClient(linkedCorpus);
    const above = async (path: string) => (await rawLenses(client, path))[0]?.command;
    assert.deepEqual(await above('ports.txt'), {
      title: '2 related events',
      command: 'newsweave.goToRelatedEvent',
      arguments: [{ uri: uriOf('ports.txt'), line: 0, record: null }],
    });
    assert.equal((await above('envoy.txt'))?.title, '1 related event');
  });

  it('is not there on a page that is related to none', async () => {
    const { 'envoy.txt.ann.yaml': envoy, ...files } = linkedCorpus;
    assert.ok(envoy);
    const only = { ...files, 'ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(ports, responseLines[0])}`) };
    const client = await startClient(only);
    assert.deepEqual((await lenses(client))[0]?.[1], 'No actor');
  });

  it('leads nowhere where no article tells the event', async () => {
    const { 'envoy.txt.ann.yaml': envoy, ...files } = linkedCorpus;
    assert.ok(envoy);
    const client = await startClient({
      ...files,
      'ports.txt.ann.yaml': (linkedCorpus['ports.txt.ann.yaml'] ?? '').replace('other: envoy', 'other: war'),
    });
    assert.deepEqual((await lenses(client))[0], [0, '1 related event', '']);
  });
});
