import assert from 'node:assert/strict';
import {
  articleBlockRequest,
  defineEventRequest,
  eventAtRequest,
  findEventsRequest,
  markRequest,
  occurrencesRequest,
  relateRequest,
  sayOfArticleRequest,
  setEventRequest,
  statusRequest,
  undoRequest,
  wordsRequest,
  type EditOutcome,
  type SayOfArticleParams,
} from '../../src/server/protocol.ts';
import { at, eventPage, newsArticle, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { caretIn } from './helpers/editor.ts';
import { page } from './helpers/params.ts';

const files = {
  'ports.txt': page,
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'ferries.txt': newsArticle,
  'actors.yaml':
    'newsweave: 1\nactors:\n  - { id: pilots, name: "pilots", aliases: ["union"], metonyms: ["harbour"], type: organisation }\n',
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: war, title: "The war" }\n',
};
const by = 'ana';
const written = { ok: true, note: null };
const uri = uriOf('ports.txt');
const ferries = uriOf('ferries.txt');

/** The records of a section in a sidecar, as they stand in the file. */
function recordsIn({ host }: TestClient, path: string, section: string): string {
  const yaml = host.files.get(`${path}.ann.yaml`) ?? '';
  return new RegExp(`^${section}:(.*(?:\\n {2}.*)*)`, 'm').exec(yaml)?.[1]?.trim() ?? '';
}

/** Checks that an edit is refused with a sentence, and that nothing is written. */
async function checkRefused(client: TestClient, edit: Promise<EditOutcome>, reason: RegExp): Promise<void> {
  const before = new Map(client.host.files);
  const outcome = await edit;
  assert.ok(!outcome.ok, 'refused');
  assert.match(outcome.reason, reason);
  assert.match(outcome.reason, /^\S.*\.$/);
  assert.deepEqual(client.host.files, before);
}

const wordsOf = (text: string, words: string) => ({ at: [...text.slice(0, text.indexOf(words))].length, words });

describe('relating two events', () => {
  const pair = { from: { event: 'envoy', path: 'envoy.txt' }, to: { event: 'war' } };

  it('writes a relation with its quote where the words stand, pins the ids, and is one undo', async () => {
    const client = await startClient(files);
    const before = new Map(client.host.files);
    const quote = wordsOf(newsArticle, 'The ferries sail again');
    const outcome = await client.ask(relateRequest, { uri: ferries, ...pair, type: 'responds-to', quote, by });
    assert.deepEqual(outcome, written);
    assert.match(
      recordsIn(client, 'ferries.txt', 'relations'),
      /^- \{ id: k\w{10}, quote: "The ferries sail again", at: \d+,\n {6}from: chile-recalls-its-envoy, to: war, type: responds-to, by: ana, created: "2026-11-21" \}$/,
    );
    assert.match(recordsIn(client, 'envoy.txt', 'events'), /^- \{ id: chile-recalls-its-envoy, page: true \}$/);
    assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
    assert.deepEqual(client.host.files, before);
  });

  it('goes without words to an article that tells one of the events, with how sure it is, and may have no type', async () => {
    const client = await startClient(files);
    const modality = 'possible';
    const params = { uri: ferries, ...pair, type: null, quote: null, by };
    assert.deepEqual(await client.ask(relateRequest, { ...params, modality }), written);
    assert.match(
      recordsIn(client, 'envoy.txt', 'relations'),
      /^- \{ id: k\w{10}, from: chile-recalls-its-envoy, to: war, modality: possible, by: ana, created: "2026-11-21" \}$/,
    );
    assert.ok(!client.host.files.has('ferries.txt.ann.yaml'));
  });

  it('is refused for one event, for one that is gone, for words that have changed and for what is said already', async () => {
    const client = await startClient(files);
    const params = { uri, ...pair, type: 'causes', quote: null, by };
    await checkRefused(client, client.ask(relateRequest, { ...params, to: pair.from }), /related to itself/);
    await checkRefused(client, client.ask(relateRequest, { ...params, to: { event: 'peace' } }), /no event peace/);
    const quote = { at: 3, words: 'nothing' };
    await checkRefused(client, client.ask(relateRequest, { ...params, quote }), /Select them again/);
    assert.deepEqual(await client.ask(relateRequest, params), written);
    const again = { ...params, from: { event: 'chile-recalls-its-envoy' } };
    const outcome = await client.ask(relateRequest, again);
    assert.ok(!outcome.ok && outcome.reason.includes('related in this way already'));
  });
});

describe('the events that are picked', () => {
  it('are found by a misspelt title, and by the caret', async () => {
    const client = await startClient(files);
    const found = await client.ask(findEventsRequest, { uri, query: 'recals envoy' });
    assert.deepEqual(found[0], {
      id: 'envoy',
      title: 'Chile recalls its envoy',
      date: null,
      path: 'envoy.txt',
      where: 'envoy.txt',
    });
    const all = await client.ask(findEventsRequest, { uri, query: '' });
    assert.deepEqual(
      all.map(({ id }) => id),
      ['envoy', 'ports', 'war'],
    );
    const here = await client.ask(eventAtRequest, { uri, position: caretIn(page, 'What happened') });
    assert.deepEqual([here?.id, here?.page], ['ports', true]);
    assert.equal(await client.ask(eventAtRequest, { uri: ferries, position: { line: 0, character: 0 } }), null);
  });

  it('come from words without the white space round them', async () => {
    const client = await startClient(files);
    const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } };
    assert.deepEqual(await client.ask(wordsRequest, { uri, range }), { at: 5, words: 'closes' });
    const nothing = { start: range.start, end: range.start };
    assert.equal(await client.ask(wordsRequest, { uri, range: nothing }), null);
  });
});

describe('mentions', () => {
  it('are marked on all the words that a person checked, in one step', async () => {
    const client = await startClient(files);
    const before = new Map(client.host.files);
    const found = await client.ask(occurrencesRequest, { uri: ferries, words: 'pilots', actor: 'pilots' });
    assert.deepEqual(
      found.map(({ words, line, sure }) => [words, line, sure]),
      [
        ['pilots', 0, true],
        ['pilots', 2, true],
        ['union', 2, true],
        ['harbour', 2, false],
      ],
    );
    const places = found.filter(({ sure }) => sure);
    assert.deepEqual(await client.ask(markRequest, { uri: ferries, places, means: { actor: 'pilots' }, by }), written);
    const records = recordsIn(client, 'ferries.txt', 'mentions');
    assert.equal(records.match(/actor: pilots/g)?.length, places.length);
    assert.match(records, /^- \{ id: m\w{10}, quote: "pilots", at: 6, /);
    const left = await client.ask(occurrencesRequest, { uri: ferries, words: 'pilots', actor: 'pilots' });
    assert.deepEqual(
      left.map(({ words }) => words),
      ['harbour'],
    );
    await checkRefused(
      client,
      client.ask(markRequest, { uri: ferries, places, means: { actor: 'pilots' }, by }),
      /marked so already/,
    );
    assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
    assert.deepEqual(client.host.files, before);
  });

  it('may name an event, or an actor that comes with the product', async () => {
    const client = await startClient(files);
    const places = [wordsOf(newsArticle, 'LIMA')];
    assert.deepEqual(await client.ask(markRequest, { uri: ferries, places, means: { actor: 'iso:PER' }, by }), written);
    assert.match(client.host.files.get('actors.yaml') ?? '', /id: peru/);
    const strike = [wordsOf(newsArticle, 'strike')];
    assert.deepEqual(
      await client.ask(markRequest, { uri: ferries, places: strike, means: { event: 'war' }, by }),
      written,
    );
    assert.match(recordsIn(client, 'ferries.txt', 'mentions'), /actor: peru[\s\S]*event: war/);
    const changed = [{ at: 0, words: 'Nothing' }];
    await checkRefused(
      client,
      client.ask(markRequest, { uri: ferries, places: changed, means: { event: 'war' }, by }),
      /Select them again/,
    );
  });
});

describe('what a person says of an article', () => {
  const say = (client: TestClient, decision: SayOfArticleParams['decision'], of = ferries) =>
    client.ask(sayOfArticleRequest, { uri: of, decision, by });
  const block = ({ host }: TestClient) => /^article: (.*)$/m.exec(host.files.get('ferries.txt.ann.yaml') ?? '')?.[1];

  it('stands in the article block of its sidecar, and can be taken back', async () => {
    const client = await startClient(files);
    const before = new Map(client.host.files);
    assert.deepEqual(await say(client, { field: 'published', value: '2024-03-05' }), written);
    assert.equal(block(client), '{ published: "2024-03-05", publishedFrom: person }');
    assert.deepEqual(await say(client, { field: 'publisher', value: ' The Wire ' }), written);
    assert.deepEqual(await say(client, { field: 'read', value: true }), written);
    assert.equal(
      block(client),
      '{ published: "2024-03-05", publishedFrom: person, publisher: "The Wire", read: { by: ana, when: "2026-11-21T10:04:00Z" } }',
    );
    const said = {
      published: '2024-03-05',
      publisher: 'The Wire',
      kind: 'news-article',
      notArticle: false,
      read: true,
    };
    assert.deepEqual(await client.ask(articleBlockRequest, { uri: ferries }), said);
    assert.deepEqual(await say(client, { field: 'published', value: null }), written);
    assert.deepEqual(await say(client, { field: 'read', value: false }), written);
    assert.equal(block(client), '{ publisher: "The Wire" }');
    for (let steps = 0; steps < 5; steps += 1) assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
    assert.deepEqual(client.host.files, before);
  });

  it('is refused for a date or a kind that is none', async () => {
    const client = await startClient(files);
    await checkRefused(client, say(client, { field: 'published', value: '3 March' }), /3 March is no date: write 2024/);
    await checkRefused(client, say(client, { field: 'kind', value: 'poem' }), /poem is no kind of article/);
  });

  it('makes an event page of it, or no article at all, and an article again', async () => {
    const client = await startClient(files);
    const kind = async () => (await client.ask(statusRequest, { uri: ferries }))?.kind;
    await say(client, { field: 'kind', value: 'event-page' });
    assert.equal(await kind(), 'event-page');
    await say(client, { field: 'notArticle', value: true });
    assert.equal(await kind(), 'none');
    await say(client, { field: 'notArticle', value: false });
    assert.equal(await kind(), 'event-page');
  });

  it('sets words aside as furniture, and takes that back by the opposite', async () => {
    const client = await startClient(files);
    const words = wordsOf(newsArticle, 'The ferries sail again from Wednesday on');
    const plain = say(client, { field: 'furniture', value: false, ...words });
    await checkRefused(client, plain, /do not count as furniture/);
    assert.deepEqual(await say(client, { field: 'furniture', value: true, ...words }), written);
    assert.match(
      block(client) ?? '',
      /^\{ furniture: \[\{ quote: "The ferries sail again from Wednesday on", at: \d+ \}\] \}$/,
    );
    assert.deepEqual(await say(client, { field: 'furniture', value: false, ...words }), written);
    assert.equal(block(client), undefined);
  });
});

describe('the event that an article tells', () => {
  it('of a page gets fields, and its id is pinned', async () => {
    const client = await startClient(files);
    const values = { kind: 'deed', status: 'alleged', date: '2024-03-05', place: 'Lima' };
    assert.deepEqual(await client.ask(setEventRequest, { uri, id: null, values, by }), written);
    const record = () => recordsIn(client, 'ports.txt', 'events');
    assert.equal(
      record(),
      '- { id: peru-closes-its-ports, page: true, kind: deed, status: alleged, date: "2024-03-05", place: "Lima", by: ana, created: "2026-11-21" }',
    );
    assert.deepEqual(
      await client.ask(setEventRequest, { uri, id: null, values: { date: null, place: 'Callao', killed: '3' }, by }),
      written,
    );
    assert.match(record(), /status: alleged, place: "Callao", killed: 3, by: ana/);
    const here = await client.ask(eventAtRequest, { uri, position: { line: 0, character: 1 } });
    assert.deepEqual(here?.fields, {
      title: 'Peru closes its ports',
      kind: 'deed',
      status: 'alleged',
      date: null,
      place: 'Callao',
      killed: '3',
      injured: null,
    });
    const many = client.ask(setEventRequest, { uri, id: null, values: { injured: 'many' }, by });
    await checkRefused(client, many, /many is no whole number: write 0, 3 or 250/);
  });

  it('is defined on words of a news article, and changed by its id', async () => {
    const client = await startClient(files);
    const words = wordsOf(newsArticle, 'The pilots went back to work');
    const event = { title: 'Pilots return', kind: 'deed', date: '2024-03-05' };
    assert.deepEqual(await client.ask(defineEventRequest, { uri: ferries, ...words, event, by }), written);
    const values = { status: 'happened' };
    assert.deepEqual(await client.ask(setEventRequest, { uri: ferries, id: 'pilots-return', values, by }), written);
    assert.match(
      recordsIn(client, 'ferries.txt', 'events'),
      /^- \{ id: pilots-return, quote: "The pilots went back to work", at: \d+,\n {6}title: "Pilots return", kind: deed, status: happened, date: "2024-03-05", by: ana, created: "2026-11-21" \}$/,
    );
  });

  it('in another layer gets a record of one’s own by the same id', async () => {
    const shared = sidecar('events', `id: return, ${at(newsArticle, 'went back to work')}, title: "Return"`);
    const client = await startClient({ ...files, 'corpus.yaml': 'layers: own\n', 'ferries.txt.ann.yaml': shared });
    assert.deepEqual(
      await client.ask(setEventRequest, { uri: ferries, id: 'return', values: { kind: 'deed' }, by }),
      written,
    );
    assert.equal(client.host.files.get('ferries.txt.ann.yaml'), shared);
    assert.match(
      client.host.files.get('ferries.txt.ana.ann.yaml') ?? '',
      / {2}- \{ id: return, kind: deed, by: ana, created: "2026-11-21" \}\n/,
    );
  });

  it('is refused where there is none, and for what does not fit', async () => {
    const client = await startClient(files);
    const set = (of: string, id: string | null, values: { kind?: string; date?: string; status?: string }) =>
      client.ask(setEventRequest, { uri: of, id, values, by });
    await checkRefused(client, set(ferries, null, {}), /no event page/);
    await checkRefused(client, set(ferries, 'nothing', {}), /tells no event nothing/);
    await checkRefused(client, set(uri, null, { kind: 'party' }), /no kind of event/);
    await checkRefused(client, set(uri, null, { status: 'maybe' }), /no status of an event/);
    await checkRefused(client, set(uri, null, { date: 'soon' }), /soon is no date/);
    const event = { title: 'x', id: 'war' };
    const words = wordsOf(newsArticle, 'strike');
    await checkRefused(
      client,
      client.ask(defineEventRequest, { uri: ferries, ...words, event, by }),
      /called war already/,
    );
  });
});
