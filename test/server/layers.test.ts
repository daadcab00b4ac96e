import assert from 'node:assert/strict';
import {
  annotatorNotification,
  layersRequest,
  lineRequest,
  othersNotification,
  type OthersParams,
} from '../../src/server/protocol.ts';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { lenses } from './helpers/lenses.ts';
import { page } from './helpers/params.ts';

const [first, second] = responseLines;

function said(actor: string, line: string): string {
  return sidecar('responses', `id: r1, ${at(page, line)}, actors: [${actor}], type: appeal`);
}

/** A page that the shared layer and two people annotate, and one that only ben does. */
const files = {
  'ports.txt': page,
  'ports.txt.ann.yaml': said('peru', first),
  'ports.txt.ana.ann.yaml': said('chile', second),
  'ports.txt.ben.ann.yaml': said('bolivia', second),
  'more.txt': page,
  'more.txt.ben.ann.yaml': said('bolivia', first),
};

/** What the lenses of the page say of its acts. */
async function actsShown(client: TestClient): Promise<string[]> {
  return (await lenses(client)).flatMap(([, title]) => (title.includes('appeal') ? [title] : []));
}

/** What ana sees of the page when those of some others count, one answer after the other. */
async function check(others: readonly OthersParams['others'][], expected: readonly string[]) {
  const client = await startClient(files);
  for (const each of others) await client.connection.sendNotification(othersNotification, { others: each });
  assert.deepEqual(await actsShown(client), expected);
}

describe('layers in an editor', () => {
  const own = ['peru · appeal', 'chile · appeal'];

  it('are the shared one and the annotator’s own, and those of others that are asked for, with their names', async () => {
    await check([], own);
    await check([['ben']], [...own, 'bolivia · appeal · ben']);
    await check(['all'], [...own, 'bolivia · appeal · ben']);
    await check([['carla']], own);
  });

  it('of others leave a line to be tagged', async () => {
    const client = await startClient({ ...files, 'ports.txt.ana.ann.yaml': 'newsweave: 1\n' });
    await client.connection.sendNotification(othersNotification, { others: ['ben'] });
    assert.deepEqual(
      (await lenses(client)).flatMap(([, title]) => (/appeal|Tag/.test(title) ? [title] : [])),
      ['peru · appeal', 'bolivia · appeal · ben', 'Tag actor…'],
    );
    const line = page.split('\n').indexOf(second);
    const coded = await client.ask(lineRequest, { uri: uriOf('ports.txt'), line, record: null });
    assert.deepEqual([coded?.record, coded?.actors], [null, []]);
    const meant = await client.ask(lineRequest, { uri: uriOf('ports.txt'), line, record: 'r1' });
    assert.deepEqual([meant?.record, meant?.actors], ['r1', ['bolivia']]);
  });

  it('of others are hidden again', async () => {
    await check([['ben'], []], own);
    await check(['all', ['carla']], own);
  });

  it('follow the annotator, whose own count beside those of others', async () => {
    const client = await startClient(files);
    await client.connection.sendNotification(othersNotification, { others: ['ben'] });
    await client.connection.sendNotification(annotatorNotification, { annotator: 'carla' });
    assert.deepEqual(await actsShown(client), ['peru · appeal', 'bolivia · appeal · ben']);
  });

  it('are listed with the articles that each annotates, whoever counts', async () => {
    const client = await startClient(files);
    assert.deepEqual(await client.ask(layersRequest, null), [
      { annotator: null, articles: 1 },
      { annotator: 'ana', articles: 1 },
      { annotator: 'ben', articles: 2 },
    ]);
  });

  it('stay those of nobody else where a client names them in no way that is known', async () => {
    const client = await startClient(files);
    await client.connection.sendNotification(othersNotification, { others: 7 });
    assert.deepEqual(await actsShown(client), own);
  });
});
