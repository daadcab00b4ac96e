import assert from 'node:assert/strict';
import { DefinitionRequest, LocationLink } from 'vscode-languageserver/node';
import { at as anchor, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { at, caretIn, shown, wordsOf } from './helpers/editor.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

const [closed, target] = responseLines;
const [answers, beside] = rationaleLines;
const links = { textDocument: { definition: { linkSupport: true } } };

/** Checks where some words lead: '<the words asked about> -> <path>: <words there>'. */
async function check(
  path: string,
  words: string,
  expected: readonly string[],
  files: Readonly<Record<string, string>> = linkedCorpus,
): Promise<void> {
  const client = await startClient(files, 'ana', links);
  const found = await client.connection.sendRequest(DefinitionRequest.type, at(client, path, words));
  const text = client.host.files.get(path) ?? '';
  const all = [found ?? []].flat().map((each) => {
    assert.ok(LocationLink.is(each));
    const { originSelectionRange, targetUri, targetRange, targetSelectionRange } = each;
    assert.ok(originSelectionRange);
    assert.deepEqual(targetRange, targetSelectionRange);
    return `${wordsOf(text, originSelectionRange)} -> ${shown(client, { uri: targetUri, range: targetSelectionRange })}`;
  });
  assert.deepEqual(all, expected);
}

describe('where words lead', () => {
  it('is for a rationale the title of the event that it means', async () => {
    await check('ports.txt', 'answers', [`${answers} -> envoy.txt: Chile recalls its envoy`]);
    await check('envoy.txt', 'runs beside', [`${beside} -> ports.txt: 🚢 Peru closes its ports`]);
  });

  it('is for Event 7 the event that it means, which may be an entry of events.yaml', async () => {
    await check('ports.txt', 'Event 7', ['Event 7 -> events.yaml: war']);
    await check('ports.txt', 'event 3', ['event 3 -> envoy.txt: Chile recalls its envoy']);
    await check('ports.txt', 'The new event', ['The new event -> ports.txt: 🚢 Peru closes its ports']);
    await check('envoy.txt', 'Event 7', ['Event 7 -> ports.txt: 🚢 Peru closes its ports']);
  });

  it('is for a rationale that several layers link every event, each once', () =>
    check(
      'ports.txt',
      'answers',
      [`${answers} -> envoy.txt: Chile recalls its envoy`, `${answers} -> events.yaml: war`],
      {
        ...linkedCorpus,
        'ports.txt.ana.ann.yaml': sidecar(
          'rationales',
          `id: a1, ${anchor(ports, answers)}, other: war`,
          `id: a2, ${anchor(ports, answers)}, other: envoy`,
        ),
      },
    ));

  it('is for tagged words the entry of their actor', async () => {
    await check('ports.txt', 'Chile', ['Chile -> actors.yaml: chile']);
    await check('ports.txt', closed, [`${closed} -> actors.yaml: peru`]);
    await check('ports.txt', target, [`${target} -> actors.yaml: chile`]);
    await check('envoy.txt', closed, [`${closed} -> actors.yaml: peru`, `${closed} -> actors.yaml: chile`]);
  });

  it('is for a title, and for words that define an event, the same place', async () => {
    await check('envoy.txt', 'recalls', ['Chile recalls its envoy -> envoy.txt: Chile recalls its envoy']);
    await check('news.txt', 'back to', ['went back to work -> news.txt: went back to work']);
  });

  it('is nowhere for what is not linked or means nothing', async () => {
    await check('ports.txt', 'Summary', []);
    await check('ports.txt', answers, [], { 'ports.txt': ports });
    const linked = sidecar(
      'rationales',
      `id: q1, ${anchor(ports, answers)}, other: nobody`,
      `id: q2, ${anchor(ports, beside)}, other: outside, title: "A raid"`,
    );
    for (const words of [answers, beside])
      await check('ports.txt', words, [], { 'ports.txt': ports, 'ports.txt.ann.yaml': linked });
    const tagged = sidecar('responses', `id: r1, ${anchor(ports, closed)}, actors: [peru]`);
    await check('ports.txt', closed, [], { 'ports.txt': ports, 'ports.txt.ann.yaml': tagged });
  });

  it('is a plain place for a client that knows no links', async () => {
    const client = await startClient(linkedCorpus);
    const found = await client.connection.sendRequest(DefinitionRequest.type, at(client, 'ports.txt', 'answers'));
    const line = { start: caretIn(linkedCorpus['envoy.txt'] ?? '', 'Chile', 0), end: { line: 0, character: 23 } };
    assert.deepEqual(found, [{ uri: uriOf('envoy.txt'), range: line }]);
  });
});
