import assert from 'node:assert/strict';
import { chainRequest, stepRequest, type StepParams } from '../../src/server/protocol.ts';
import { at, eventPage, newsArticle, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { page } from './helpers/params.ts';

const envoy = eventPage('🚢 Chile recalls its envoy');
const [response] = responseLines;
const [rationale, lastRationale] = rationaleLines;
const files = { 'envoy.txt': envoy, 'ferry.txt': newsArticle, 'ports.txt': page };

/** The start of some words, as editors count it. */
function positionOf(text: string, words: string) {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Steps from the start of some words; the answer is the article's URI with the place. */
async function step(client: TestClient, path: string, words: string, way: Pick<StepParams, 'what' | 'direction'>) {
  const text = client.shown(path) ?? client.host.files.get(path) ?? '';
  return client.ask(stepRequest, { uri: uriOf(path), position: positionOf(text, words), ...way });
}

describe('a step', () => {
  it('leads to a place as editors count it, in the article or in the next one', async () => {
    const client = await startClient(files);
    const start = positionOf(envoy, response);
    assert.deepEqual(await step(client, 'envoy.txt', '🚢', { what: 'todo', direction: 'next' }), {
      uri: uriOf('envoy.txt'),
      range: { start, end: { ...start, character: response.length } },
    });
    const beyond = await step(client, 'envoy.txt', lastRationale, { what: 'todo', direction: 'next' });
    assert.deepEqual([beyond?.uri, beyond?.range.start], [uriOf('ports.txt'), positionOf(page, response)]);
    const title = await step(client, 'ports.txt', response, { what: 'event', direction: 'next' });
    assert.deepEqual(title?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 26 } });
  });

  it('follows what is typed in the editor', async () => {
    const client = await startClient(files);
    await client.open('ports.txt', page.replace('Summary', '\n\nSummary'));
    const place = await step(client, 'ports.txt', 'Peru', { what: 'todo', direction: 'next' });
    assert.equal(place?.range.start.line, positionOf(page, response).line + 2);
  });

  it('leads on from a sidecar or a register to the articles behind it', async () => {
    const client = await startClient({ ...files, 'envoy.txt.ann.yaml': 'newsweave: 1\n' });
    const place = await step(client, 'envoy.txt.ann.yaml', 'newsweave', { what: 'todo', direction: 'next' });
    assert.equal(place?.uri, uriOf('ports.txt'));
  });

  it('leads nowhere outside a corpus, and where there is nothing', async () => {
    const client = await startClient({ 'ferry.txt': newsArticle });
    assert.equal(await step(client, 'ferry.txt', 'Ferry', { what: 'annotation', direction: 'next' }), null);
    const position = { line: 0, character: 0 };
    const outside = { uri: 'memory:/elsewhere/a.txt', position, what: 'todo', direction: 'next' } as const;
    assert.equal(await client.ask(stepRequest, outside), null);
  });
});

describe('the chain from a place', () => {
  const records = sidecar(
    'rationales',
    `id: q1, ${at(page, rationale)}, other: envoy, relations: [{ id: k1, type: responds-to }]`,
    `id: q2, ${at(page, lastRationale)}, other: treaty, relations: [{ id: k2, type: causes }, { id: k3, type: parallels }]`,
  );
  const corpus = {
    ...files,
    'ports.txt.ann.yaml': records,
    'events.yaml': 'newsweave: 1\nevents:\n  - { id: treaty, title: "The $(bug) treaty" }\n',
  };
  const position = positionOf(page, response);

  it('leads to the events before and after the page’s, and says how they are related', async () => {
    const client = await startClient(corpus);
    const chain = (direction: 'earlier' | 'later') =>
      client.ask(chainRequest, { uri: uriOf('ports.txt'), position, direction });
    const title = { start: { line: 0, character: 0 }, end: { line: 0, character: 26 } };
    assert.deepEqual(await chain('earlier'), {
      from: 'Peru closes its ports',
      events: [
        {
          title: '🚢 Chile recalls its envoy',
          phrase: 'responds to',
          place: { uri: uriOf('envoy.txt'), range: title },
        },
      ],
    });
    assert.deepEqual(await chain('later'), {
      from: 'Peru closes its ports',
      events: [{ title: 'The $ (bug) treaty', phrase: 'causes', place: null }],
    });
  });

  it('begins at no event where the place stands for none', async () => {
    const client = await startClient(corpus);
    const answer = await client.ask(chainRequest, { uri: uriOf('ferry.txt'), position, direction: 'later' });
    assert.deepEqual(answer, { from: null, events: [] });
  });
});
