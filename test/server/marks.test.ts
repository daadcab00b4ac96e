import assert from 'node:assert/strict';
import { marksRequest } from '../../src/server/protocol.ts';
import { at, newsArticle, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { page } from './helpers/params.ts';

const [response, other] = responseLines;
const [rationale] = rationaleLines;

/** The marks of an article as 'kind state words: label'. */
async function check(files: Readonly<Record<string, string>>, name: string, expected: readonly string[]) {
  const client = await startClient(files);
  const lines = (files[name] ?? '').split('\n');
  const marks = await client.ask(marksRequest, { uri: uriOf(name) });
  const told = marks.map(({ kind, state, label, range: { start, end } }) => {
    assert.equal(start.line, end.line);
    return `${kind} ${state} ${(lines[start.line] ?? '').slice(start.character, end.character)}: ${label}`;
  });
  assert.deepEqual(told, expected);
}

describe('the marks of an article', () => {
  it('are the words of its annotations in text order, each with what it says', async () => {
    const records = [
      sidecar('rationales', `id: q1, ${at(page, rationale)}, other: outside, title: "Raid"`),
      `responses:\n  - { id: r1, ${at(page, response)}, actors: [iran], type: appeal, also: [{ ${at(page, 'What happened.')} }] }\n`,
      `noActs:\n  - { id: l1, ${at(page, other)}, role: recipient, actor: iran }\n`,
    ];
    await check({ 'ports.txt': page, 'ports.txt.ann.yaml': records.join('') }, 'ports.txt', [
      'further exact What happened.: iran · appeal',
      `response exact ${response}: iran · appeal`,
      `noAct exact ${other}: No act · recipient · iran`,
      `rationale exact ${rationale}: untyped Raid`,
    ]);
  });

  it('are also the events and the names of a news article, in characters as editors count them', async () => {
    const text = newsArticle.replace('The pilots', '🚢 The pilots');
    const records = `${sidecar('events', `id: e1, ${at(text, 'went back to work')}, title: "The strike ends"`)}mentions:\n  - { id: m1, ${at(text, 'their union')}, actor: union }\n`;
    await check({ 'ferry.txt': text, 'ferry.txt.ann.yaml': records }, 'ferry.txt', [
      'event exact went back to work: The strike ends',
      'mention exact their union: union',
    ]);
  });

  it('say which words have moved and which have changed, and leave out those that are lost', async () => {
    const old = 'Closed all its ports to Chile.';
    const records = [
      `id: r1, quote: "${old}", at: 90`,
      `id: r2, ${at(`\n\n${page}`, other)}`,
      `id: r3, quote: "Nobody ever wrote such words here.", at: 4`,
    ];
    await check({ 'ports.txt': page, 'ports.txt.ann.yaml': sidecar('responses', ...records) }, 'ports.txt', [
      `response changed ${response}: No actor`,
      `response moved ${other}: No actor`,
    ]);
  });

  it('show words once that two layers annotate alike', async () => {
    const record = sidecar('responses', `id: r1, ${at(page, response)}, actors: [iran]`);
    await check(
      { 'ports.txt': page, 'ports.txt.ann.yaml': record, 'ports.txt.ana.ann.yaml': record.replace('r1', 'r2') },
      'ports.txt',
      [`response exact ${response}: iran`],
    );
  });

  it('are none where the file is no article', async () => {
    await check({ 'ports.txt': page, 'corpus.yaml': 'name: Ports\n' }, 'corpus.yaml', []);
  });
});
