import assert from 'node:assert/strict';
import * as v from 'valibot';
import {
  annotatorNotification,
  layersRequest,
  lineRequest,
  othersNotification,
  taggableRequest,
  tagRequest,
  type OthersParams,
} from '../../src/server/protocol.ts';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { lenses, rawLenses } from './helpers/lenses.ts';
import { page, pageFiles, tagParams } from './helpers/params.ts';

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

/** The argument of a lens about a record. */
const lensArgument = v.object({ uri: v.string(), line: v.number(), record: v.string(), sidecar: v.string() });

/** Who acts in what commands find where a lens is clicked. */
async function whoActs(client: TestClient, { uri, line, ...meant }: v.InferOutput<typeof lensArgument>) {
  const start = { line, character: 0 };
  const found = await client.ask(taggableRequest, { uri, range: { start, end: start }, ...meant });
  const coded = await client.ask(lineRequest, { uri, line, ...meant });
  const { id: record, sidecar } = found?.act ?? {};
  assert.deepEqual(
    [coded?.record, coded?.sidecar, coded?.actors],
    [record, sidecar, found?.act?.actors.map(({ id }) => id)],
  );
  return coded?.actors.join();
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

  it('have each their own act under a lens, also where two have the same id on one line', async () => {
    const { 'ports.txt.ana.ann.yaml': ana, ...others } = files;
    assert.ok(ana);
    for (const annotator of ['ana', 'zoe']) {
      const client = await startClient({ ...others, 'ports.txt.ann.yaml': said('peru', second) });
      await client.connection.sendNotification(annotatorNotification, { annotator });
      await client.connection.sendNotification(othersNotification, { others: ['ben'] });
      const arguments_ = (await rawLenses(client)).flatMap(({ command }) =>
        command?.title.includes('appeal') === true ? [v.parse(lensArgument, command.arguments?.[0])] : [],
      );
      assert.deepEqual(
        arguments_.map(({ record, sidecar }) => [record, sidecar]),
        [
          ['r1', 'ports.txt.ann.yaml'],
          ['r1', 'ports.txt.ben.ann.yaml'],
        ],
      );
      const found = await Promise.all(arguments_.map((each) => whoActs(client, each)));
      assert.deepEqual(found, ['peru', 'bolivia']);
    }
  });

  it('are told apart where an act is tagged anew: the own one with the same id stays as it is', async () => {
    const client = await startClient({ ...files, ...pageFiles, 'ports.txt.ann.yaml': said('peru', second) });
    await client.connection.sendNotification(othersNotification, { others: ['ben'] });
    const words = { words: second, at: page.indexOf(second) };
    const meant = { record: 'r1', sidecar: 'ports.txt.ben.ann.yaml' };
    assert.deepEqual(await client.ask(tagRequest, tagParams({ ...words, ...meant })), { ok: true, note: null });
    const written = client.host.files.get('ports.txt.ann.yaml') ?? '';
    assert.match(written, /id: r1,.*peru[^]*actors: \[iran\].*replaces: r1/);
    assert.equal(client.host.files.get('ports.txt.ben.ann.yaml'), files['ports.txt.ben.ann.yaml']);
  });

  it('of others stand beside what is tagged at a caret, where no lens of theirs was clicked', async () => {
    const empty = 'newsweave: 1\n';
    const mine = { 'ports.txt.ann.yaml': empty, 'ports.txt.ana.ann.yaml': empty };
    const client = await startClient({ ...files, ...pageFiles, ...mine });
    await client.connection.sendNotification(othersNotification, { others: ['ben'] });
    const start = { line: page.split('\n').indexOf(second), character: 3 };
    const uri = uriOf('ports.txt');
    const found = await client.ask(taggableRequest, { uri, range: { start, end: start }, record: null });
    assert.deepEqual([found?.words, found?.act], [second, null]);
    const { at = -1, words = '' } = found ?? {};
    assert.deepEqual(await client.ask(tagRequest, tagParams({ at, words })), { ok: true, note: null });
    assert.doesNotMatch(client.host.files.get('ports.txt.ann.yaml') ?? '', /replaces/);
    assert.deepEqual(await actsShown(client), ['Iran · appeal', 'bolivia · appeal · ben']);
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
