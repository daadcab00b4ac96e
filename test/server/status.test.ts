import assert from 'node:assert/strict';
import { statusRequest, type ArticleStatus } from '../../src/server/protocol.ts';
import { at, newsArticle, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { page } from './helpers/params.ts';

const [response] = responseLines;
const [rationale, lastRationale] = rationaleLines;
const nothing = { readOnly: null, encoding: null };

async function check(
  files: Readonly<Record<string, string>>,
  name: string,
  expected: ArticleStatus | null,
  readOnly?: string,
): Promise<void> {
  const client = await startClient(files);
  if (readOnly !== undefined) client.host.whyReadOnly = () => Promise.resolve(readOnly);
  assert.deepEqual(await client.ask(statusRequest, { uri: uriOf(name) }), expected);
}

describe('the status of an article', () => {
  it('counts the lines of a page that are decided', async () => {
    const records = `${sidecar('responses', `id: r1, ${at(page, response)}, actors: [iran]`)}rationales:\n  - { id: q1, ${at(page, rationale)}, other: outside }\n  - { id: q2, ${at(page, lastRationale)} }\n`;
    await check({ 'ports.txt': page, 'ports.txt.ann.yaml': records }, 'ports.txt', {
      kind: 'event-page',
      responses: { tagged: 1, total: 2 },
      rationales: { linked: 1, total: 2 },
      ...nothing,
    });
  });

  it('counts the responses of a news article that have an actor', async () => {
    const records = [`id: r1, ${at(newsArticle, 'went back')}, actors: [pilots]`, `id: r2, ${at(newsArticle, 'told')}`];
    await check({ 'ferry.txt': newsArticle, 'ferry.txt.ann.yaml': sidecar('responses', ...records) }, 'ferry.txt', {
      kind: 'news-article',
      responses: { tagged: 1, total: 2 },
      rationales: { linked: 0, total: 0 },
      ...nothing,
    });
  });

  it('says what a person said is no article', async () => {
    const files = { 'ports.txt': page, 'ports.txt.ann.yaml': 'newsweave: 1\narticle: { notArticle: true }\n' };
    const counts = { responses: { tagged: 0, total: 2 }, rationales: { linked: 0, total: 2 } };
    await check(files, 'ports.txt', { kind: 'none', ...counts, ...nothing });
  });

  it('names the sidecar that could not be read whole', async () => {
    const client = await startClient({ 'ports.txt': page, 'ports.txt.ann.yaml': 'newsweave: 2\n' });
    const status = await client.ask(statusRequest, { uri: uriOf('ports.txt') });
    assert.equal(status?.readOnly?.uri, uriOf('ports.txt.ann.yaml'));
    assert.match(status.readOnly.reason, /newer/);
  });

  it('names the coder’s own sidecar where the disk lets nobody write it, but not those of others', async () => {
    const counts = { responses: { tagged: 0, total: 2 }, rationales: { linked: 0, total: 2 } };
    const reason = 'There is no permission to write this file.';
    const found = { kind: 'event-page', ...counts, encoding: null } as const;
    const own = { 'ports.txt': page, 'ports.txt.ana.ann.yaml': 'newsweave: 1\n' };
    await check(own, 'ports.txt', { ...found, readOnly: { reason, uri: uriOf('ports.txt.ana.ann.yaml') } }, reason);
    const shared = { 'corpus.yaml': 'layers: own\n', 'ports.txt': page, 'ports.txt.ann.yaml': 'newsweave: 1\n' };
    await check(shared, 'ports.txt', { ...found, readOnly: null }, reason);
  });

  it('says in which encoding a file was read that is not UTF-8', async () => {
    const client = await startClient({ 'ports.txt': page });
    client.host.read = () =>
      Promise.resolve(Uint8Array.from([...page].map((letter) => (letter === 'P' ? 0xc9 : letter.charCodeAt(0)))));
    await client.open('ports.txt');
    const status = await client.ask(statusRequest, { uri: uriOf('ports.txt') });
    assert.match(status?.encoding ?? '', /read as Windows-1252/);
  });

  it('is told of articles only', async () => {
    await check({ 'ports.txt': page, 'actors.yaml': 'actors: []\n' }, 'actors.yaml', null);
  });
});
