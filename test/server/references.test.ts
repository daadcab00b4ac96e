import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ReferencesRequest, ResponseError } from 'vscode-languageserver/node';
import { at as anchor, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { maxReferences } from '../../src/server/requests/references.ts';
import { startClient } from './helpers/client.ts';
import { at, shown } from './helpers/editor.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

const [closed, target] = responseLines;
const [answers, beside] = rationaleLines;

/** Checks the places that belong to some words: '<path>: <words>'. */
async function check(
  path: string,
  words: string,
  expected: readonly string[],
  { includeDeclaration = false, files = linkedCorpus } = {},
): Promise<void> {
  const client = await startClient(files);
  const params = { ...at(client, path, words), context: { includeDeclaration } };
  const found = await client.connection.sendRequest(ReferencesRequest.type, params);
  assert.deepEqual(
    (found ?? []).map((place) => shown(client, place)),
    expected,
  );
}

const ofPeru = ['ports.txt: What happened.', `ports.txt: ${closed}`, `envoy.txt: ${closed}`, 'news.txt: their union'];

describe('the places that belong to words', () => {
  it('are for an act all acts and mentions of its actor, those of the same article first', async () => {
    await check('ports.txt', closed, ofPeru);
    await check(
      'news.txt',
      'their union',
      [ofPeru[3], ofPeru[2], ofPeru[0], ofPeru[1]].flatMap((each) => each ?? []),
    );
    await check('ports.txt', closed, ['actors.yaml: peru', ...ofPeru], { includeDeclaration: true });
  });

  it('are for a mention and for a line without an act those of the actor', async () => {
    const ofChile = ['ports.txt: Chile', `ports.txt: ${target}`, `envoy.txt: ${closed}`];
    await check('ports.txt', 'Chile', ofChile);
    await check('ports.txt', target, ofChile);
  });

  it('are for a title and for a rationale the lines that make relations of the event', async () => {
    const ofPorts = [`ports.txt: ${answers}`, `ports.txt: ${beside}`, `envoy.txt: ${beside}`];
    await check('ports.txt', 'closes', ofPorts);
    await check(
      'envoy.txt',
      'runs beside',
      [ofPorts[2], ofPorts[0], ofPorts[1]].flatMap((each) => each ?? []),
    );
    await check('ports.txt', 'answers', [`ports.txt: ${answers}`, `envoy.txt: ${beside}`]);
    await check(
      'ports.txt',
      'answers',
      ['envoy.txt: Chile recalls its envoy', `ports.txt: ${answers}`, `envoy.txt: ${beside}`],
      {
        includeDeclaration: true,
      },
    );
    await check('ports.txt', 'Event 7', [`ports.txt: ${beside}`]);
  });

  it('are the words of a relation that no rationale makes', () =>
    check('envoy.txt', 'recalls', ['envoy.txt: What happened.'], {
      files: {
        'ports.txt': ports,
        'envoy.txt': eventPage('Chile recalls its envoy'),
        'envoy.txt.ann.yaml': sidecar(
          'relations',
          `id: k1, from: envoy, to: ports, ${anchor(eventPage('Chile recalls its envoy'), 'What happened.')}`,
          'id: k2, from: envoy, to: ports, reason: "So it is."',
        ),
      },
    }));

  it('are none where nothing is annotated', async () => {
    await check('ports.txt', 'Summary', []);
    await check('ports.txt', answers, [], { files: { 'ports.txt': ports } });
  });

  it('are so many at most', async () => {
    const lines = Array.from({ length: maxReferences + 50 }, (_, index) => `Went to port ${index} by night.`);
    const page = eventPage('Peru sails').replace(`${closed}\n`, `${lines.join('\n')}\n`);
    let last = page.indexOf(lines[0] ?? '');
    const records = lines.map((line, index) => {
      const record = `id: r${index}, quote: "${line}", at: ${last}, actors: [peru]`;
      last += line.length + 1;
      return record;
    });
    const client = await startClient({ 'page.txt': page, 'page.txt.ann.yaml': sidecar('responses', ...records) });
    const params = { ...at(client, 'page.txt', lines[7] ?? ''), context: { includeDeclaration: false } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.equal(found?.length, maxReferences);
  }).timeout(30_000);

  it('are not looked for where nobody asks any more', async () => {
    const client = await startClient(linkedCorpus);
    const params = { ...at(client, 'ports.txt', closed), context: { includeDeclaration: false } };
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(ReferencesRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(
      asked,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.deepEqual(
      client.log.filter((line) => line.includes('failed')),
      [],
    );
  });
});
