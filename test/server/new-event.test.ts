import assert from 'node:assert/strict';
import { lineRequest, linkRequest, setNewEventRequest, undoRequest } from '../../src/server/protocol.ts';
import { eventPage, rationaleLines } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { linkParams, page } from './helpers/params.ts';

const uri = uriOf('ports.txt');
const [rationale] = rationaleLines;
const files = { 'ports.txt': page, 'envoy.txt': eventPage('Chile recalls its envoy') };
const line = { uri, at: page.indexOf(rationale), words: rationale };

const say = (client: TestClient, newEvent: 'this' | 'other' | null) =>
  client.ask(setNewEventRequest, { ...line, newEvent, by: 'ana' });
const sidecar = (client: TestClient) => client.host.files.get('ports.txt.ann.yaml') ?? '';
const meant = async (client: TestClient) => {
  const number = page.slice(0, line.at).split('\n').length - 1;
  return (await client.ask(lineRequest, { uri, line: number, record: null }))?.newEvent;
};

describe('which event a rationale calls new', () => {
  it('is written into the record of its link, told with the line, and taken back', async () => {
    const client = await startClient(files);
    await client.ask(linkRequest, linkParams());
    assert.deepEqual(await meant(client), { means: null });
    const before = sidecar(client);
    assert.deepEqual(await say(client, 'this'), { ok: true, note: null });
    assert.match(sidecar(client), /other: chile-recalls-its-envoy, arrived: other-first,/);
    assert.deepEqual(await meant(client), { means: 'this' });
    assert.deepEqual(await say(client, null), { ok: true, note: null });
    assert.equal(sidecar(client), before);
  });

  it('is a step that can be undone', async () => {
    const client = await startClient(files);
    await client.ask(linkRequest, linkParams());
    const before = sidecar(client);
    await say(client, 'other');
    assert.match(sidecar(client), /arrived: this-first/);
    await client.ask(undoRequest, { direction: 'undo' });
    assert.equal(sidecar(client), before);
  });

  it('is told with the link where it is known', async () => {
    const client = await startClient(files);
    await client.ask(linkRequest, linkParams({ newEvent: 'other' }));
    assert.match(sidecar(client), /arrived: this-first/);
    assert.deepEqual(await meant(client), { means: 'other' });
  });

  it('is refused on a line that is not linked, and on one that has changed', async () => {
    const client = await startClient(files);
    const unlinked = await say(client, 'this');
    assert.match(unlinked.ok ? '' : unlinked.reason, /Say first which event/);
    const gone = await client.ask(setNewEventRequest, { ...line, words: 'No such line.', newEvent: 'this', by: 'ana' });
    assert.match(gone.ok ? '' : gone.reason, /has changed meanwhile/);
    assert.equal(sidecar(client), '');
  });
});
