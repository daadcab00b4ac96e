import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  type CancellationToken,
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { lateAnswers } from '../../src/server/late-answers.ts';
import { messageSteps } from '../../src/server/message-steps.ts';

/** A server that answers `ask`, and hears `tell`, both told in the order in which they were heard. */
interface LateServer {
  readonly client: ProtocolConnection;
  readonly heard: readonly string[];
  readonly loads: () => number;
  /** Ends the loading of what answers. */
  loaded(): void;
}

function lateServer(): LateServer {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const heard: string[] = [];
  let loads = 0;
  let end: () => void = () => undefined;
  const loading = new Promise<void>((resolve) => {
    end = resolve;
  });
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
    messageSteps([
      lateAnswers(() => {
        loads += 1;
        return loading;
      }),
    ]),
  );
  server.onInitialize(() => ({ capabilities: {} }));
  server.onNotification('tell', (word: string) => {
    heard.push(word);
  });
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  return {
    client,
    heard,
    loads: () => loads,
    loaded: () => {
      server.onRequest('ask', (word: string, token: CancellationToken) => {
        heard.push(token.isCancellationRequested ? `${word}, not wanted any more` : word);
        return word;
      });
      end();
    },
  };
}

const initialize = ({ client }: LateServer) =>
  client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });

describe('answers that are loaded on use', () => {
  it('are not loaded by how a client begins and ends', async () => {
    const server = lateServer();
    await initialize(server);
    await server.client.sendNotification('initialized', {});
    await server.client.sendNotification('tell', 'a change');
    await server.client.sendRequest('shutdown');
    assert.deepEqual([server.loads(), server.heard], [0, ['a change']]);
  });

  it('are given in the order of the requests that had to wait, and what is only told does not wait', async () => {
    const server = lateServer();
    await initialize(server);
    const answers = [server.client.sendRequest('ask', 'one'), server.client.sendRequest('ask', 'two')];
    await server.client.sendNotification('tell', 'a change');
    await server.client.sendRequest('shutdown');
    assert.deepEqual(server.heard, ['a change']);
    server.loaded();
    assert.deepEqual(await Promise.all(answers), ['one', 'two']);
    assert.deepEqual(server.heard, ['a change', 'one', 'two']);
    const before = server.loads();
    assert.equal(await server.client.sendRequest('ask', 'three'), 'three');
    assert.equal(server.loads(), before, 'what is loaded is not asked for again');
  });

  it('know of a request that was taken back while it waited', async () => {
    const server = lateServer();
    await initialize(server);
    const source = new CancellationTokenSource();
    const answer = server.client.sendRequest('ask', 'one', source.token);
    // Two answers later it has been taken out of the queue of messages, and waits.
    await initialize(server);
    source.cancel();
    await initialize(server);
    server.loaded();
    await answer;
    assert.deepEqual(server.heard, ['one, not wanted any more']);
  });

  it('that could not be loaded are refused by name', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const options = messageSteps([lateAnswers(() => Promise.resolve())]);
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(up),
      new StreamMessageWriter(down),
      options,
    ).listen();
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.listen();
    await assert.rejects(client.sendRequest('ask', 'one'), /Unhandled method ask/);
  });
});
