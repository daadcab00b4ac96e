import assert from 'node:assert/strict';
import {
  actsRequest,
  changeActRequest,
  commentRequest,
  joinActsRequest,
  noActRequest,
  noteRequest,
  proposalsRequest,
  stepRequest,
  taggableRequest,
  tagRequest,
  takeAllRequest,
  takeWordsOutRequest,
  typesRequest,
  type ActChanges,
  type TaggableWords,
} from '../../src/server/protocol.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { titles } from './helpers/lenses.ts';
import { page, tagParams } from './helpers/params.ts';

const uri = uriOf('ports.txt');
const [first, second] = responseLines;
const actors = `newsweave: 1
actors:
  - { id: harbour, name: "Harbour Board", type: organisation }
  - { id: iran, name: "Iran", type: state }
  - { id: paz, name: "Ana Paz", type: person, posts: [{ for: harbour, title: "harbour master", from: "2020", to: "2024" }] }
  - { id: peru, name: "Peru", type: state }
`;
const corpus = `newsweave: 1
responseTypes: { extend: [{ id: strike, label: "Strikes", modes: [long, short], requiresRecipient: "true" }] }
relationTypes: { extend: [{ id: echoes, label: "Echoes", inverseLabel: "Echoed by" }] }
fields:
  - { name: certainty, for: response, type: choice, values: [low, high], key: g }
`;
const own = 'ports.txt.ann.yaml';
const act = (id: string, line: string, fields: string) => `id: ${id}, ${at(page, line)}, ${fields}`;
const files = { 'ports.txt': page, 'actors.yaml': actors };

/** Asks what can be tagged where the marks | stand: two for a selection, one for a caret. */
async function taggable(client: TestClient, fixture: string, path = 'ports.txt'): Promise<TaggableWords | null> {
  const [start = '', middle = '', rest] = fixture.split('|');
  const place = (text: string) => {
    const lines = text.split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const range = { start: place(start), end: place(rest === undefined ? start : start + middle) };
  return client.ask(taggableRequest, { uri: uriOf(path), range, record: null });
}

const news = `Ferry pilots end strike

LIMA, 3 March (Wire) — The Harbour Board welcomed the end of the strike. Ana Paz said: “We shall sail on Wednesday.”

The ferries lay in the harbour all day long, and nobody was seen on the quays of the capital.
`;

describe('the words that can be tagged', () => {
  const withNews = { ...files, 'news.txt': news, 'corpus.yaml': corpus };

  it('are a selection, without the blanks at its ends', async () => {
    const found = await taggable(
      await startClient(withNews),
      news.replace(' welcomed the end ', '| welcomed the end |'),
      'news.txt',
    );
    assert.equal(found?.words, 'welcomed the end');
    assert.equal(found.at, news.indexOf('welcomed'));
  });

  it('are the clause or the quotation at a caret', async () => {
    const client = await startClient(withNews);
    assert.equal(
      (await taggable(client, news.replace('We shall', 'We| shall'), 'news.txt'))?.words,
      'We shall sail on Wednesday.',
    );
    assert.equal(
      (await taggable(client, news.replace('ferries', '|ferries'), 'news.txt'))?.words,
      'The ferries lay in the harbour all day long',
    );
  });

  it('are the whole response line, with what is decided on it', async () => {
    const client = await startClient({
      ...files,
      [own]: sidecar('responses', act('r1', first, 'actors: [peru], type: coerce, news: false')),
    });
    const found = await taggable(client, page.replace('ports to', 'ports| to'));
    assert.equal(found?.words, first);
    assert.deepEqual(
      [found.act?.id, found.act?.label, found.act?.actors, found.act?.news],
      ['r1', 'Peru · coerce · background', [{ id: 'peru', name: 'Peru' }], false],
    );
  });

  it('come with likely actors, types and the project’s own variables', async () => {
    const client = await startClient(withNews);
    const found = await taggable(client, news.replace('The Harbour', '|The Harbour'), 'news.txt');
    assert.deepEqual(
      found?.actors.slice(0, 2).map(({ id, reason, sure }) => [id, reason, sure]),
      [
        ['harbour', 'named in the line', true],
        ['paz', 'named on this page', false],
      ],
    );
    assert.deepEqual(found.types.at(-1), {
      id: 'strike',
      label: 'Strikes',
      definition: '',
      modes: ['long', 'short'],
      wantsTarget: true,
      reason: null,
    });
    assert.deepEqual(found.fields, [
      { name: 'certainty', label: 'certainty', type: 'choice', values: ['low', 'high'], key: 'g' },
    ]);
  });

  it('are none on a rationale and on a blank line', async () => {
    const client = await startClient(withNews);
    assert.equal(await taggable(client, page.replace('Event 7 runs', 'Event| 7 runs')), null);
    assert.equal(await taggable(client, news.replace('\n\nLIMA', '\n|\nLIMA'), 'news.txt'), null);
  });
});

describe('a tag', () => {
  it('may create several actors at once, each with an id of its own', async () => {
    const client = await startClient(files);
    const both = [
      { name: 'Pilots', type: 'organisation' },
      { name: 'Pilots!', type: 'other' },
    ];
    assert.deepEqual(await client.ask(tagRequest, tagParams({ actors: both })), { ok: true, note: null });
    assert.match(client.host.files.get(own) ?? '', /actors: \[pilots, pilots-2\]/);
    const register = client.host.files.get('actors.yaml') ?? '';
    assert.match(register, /id: pilots, name: "Pilots", type: organisation/);
    assert.match(register, /id: pilots-2, name: "Pilots!", type: other/);
  });

  it('may give an actor a further name, also one that comes with the product', async () => {
    const client = await startClient(files);
    const picks = [
      { id: 'peru', alias: 'Lima' },
      { id: 'iso:OMN', alias: 'The Sultanate' },
    ];
    await client.ask(tagRequest, tagParams({ actors: picks }));
    const register = client.host.files.get('actors.yaml') ?? '';
    assert.match(register, /id: peru, name: "Peru", (type: state, )?aliases: \["Lima"\]/);
    assert.match(register, /id: oman, .*aliases: \[.*"The Sultanate"\]/);
    assert.match(client.host.files.get(own) ?? '', /actors: \[peru, oman\]/);
  });

  it('stands on words of a news article, and shows as a lens there', async () => {
    const client = await startClient({ ...files, 'news.txt': news });
    const words = 'The Harbour Board welcomed the end of the strike.';
    const params = tagParams({ uri: uriOf('news.txt'), at: news.indexOf(words), words, actors: [{ id: 'harbour' }] });
    assert.deepEqual(await client.ask(tagRequest, params), { ok: true, note: null });
    await client.open('news.txt');
    assert.deepEqual(await titles(client, 'news.txt'), ['Harbour Board · appeal']);
  });
});

describe('a change of an act', () => {
  async function changed(change: ActChanges, fields = 'actors: [peru]', published = '2023-05-01') {
    const article = `article: { published: "${published}" }\n`;
    const yaml = sidecar('responses', act('r1', first, fields)).replace('responses:', `${article}responses:`);
    const client = await startClient({ ...files, 'envoy.txt': eventPage('Chile recalls its envoy'), [own]: yaml });
    const params = { uri, sidecar: own, id: 'r1', change, by: 'ana' };
    const outcome = await client.ask(changeActRequest, params);
    return { client, outcome, written: client.host.files.get(own) ?? '' };
  }

  it('fills in the body that a speaker spoke for at the time of the article', async () => {
    const speaker = { id: 'paz' };
    assert.match(
      (await changed({ speaker }, 'actors: [unknown]')).written,
      /actors: \[harbour\], speaker: paz, by: ana/,
    );
    assert.match((await changed({ speaker }, 'actors: [peru]')).written, /actors: \[peru\], speaker: paz, by: ana/);
    assert.match((await changed({ speaker }, 'actors: [unknown]', '2025')).written, /actors: \[paz\], speaker: paz/);
    assert.match((await changed({ speaker: null }, 'speaker: paz')).written, /at: \d+, by: ana/);
  });

  it('puts new actors into the register', async () => {
    const { client, written } = await changed({
      targets: [{ name: 'Pilots', type: 'other' }, { id: 'peru' }],
      via: [{ id: 'iran' }],
    });
    assert.match(written, /via: \[iran\]/);
    assert.match(written, /targets: \[pilots, peru\]/);
    assert.match(client.host.files.get('actors.yaml') ?? '', /id: pilots/);
  });

  it('pins the event that the act belongs to', async () => {
    const { client, written } = await changed({ event: { event: 'envoy' } });
    assert.match(written, /event: chile-recalls-its-envoy/);
    assert.match(client.host.files.get('envoy.txt.ann.yaml') ?? '', /id: chile-recalls-its-envoy, page: true/);
  });

  it('enters a new event that the act belongs to, or is a statement on, into the register', async () => {
    const create = { title: 'The long talks of the two sides on the delta', kind: 'process', date: '2024' };
    const { client, written } = await changed({ event: { create } });
    assert.match(written, /event: the-long-talks-of-the-two/);
    assert.equal(
      client.host.files.get('events.yaml'),
      'newsweave: 1\nevents:\n  - { id: the-long-talks-of-the-two, title: "The long talks of the two sides on the delta", kind: process, date: "2024" }\n',
    );
    const own = await changed({ about: { create: { ...create, id: 'talks' } }, event: { event: 'envoy' } });
    assert.match(own.written, /about: talks, event: chile-recalls-its-envoy/);
    const refused = await changed({ about: { create: { ...create, id: 'Talks!' } } });
    assert.match(refused.outcome.ok ? '' : refused.outcome.reason, /^An id is lower-case words/);
  });

  it('is refused for an event that is not there, and nothing is written', async () => {
    const { outcome, written } = await changed({
      event: { event: 'nowhere' },
      targets: [{ name: 'Pilots', type: 'other' }],
    });
    assert.deepEqual(outcome, { ok: false, reason: 'There is no event nowhere any more.' });
    assert.doesNotMatch(written, /by: ana/);
  });
});

describe('words and acts', () => {
  const two = sidecar('responses', act('r1', first, 'actors: [peru], type: coerce'));
  const seen = { uri, at: page.indexOf(second), words: second, by: 'ana' };
  const info = (fixture: string) => async (client: TestClient) => taggable(client, fixture);
  const onSecond = info(page.replace(second, `|${second}`));

  it('join, are told as further words, and part again', async () => {
    const client = await startClient({ ...files, [own]: two });
    assert.deepEqual(await client.ask(joinActsRequest, { ...seen, into: { sidecar: own, id: 'r1' } }), {
      ok: true,
      note: null,
    });
    const joined = await onSecond(client);
    assert.deepEqual([joined?.act?.id, joined?.part], ['r1', 0]);
    const name = { uri, sidecar: own, id: 'r1' };
    assert.deepEqual(await client.ask(takeWordsOutRequest, { ...name, part: 0, by: 'ana' }), { ok: true, note: null });
    assert.equal(client.host.files.get(own), two);
    assert.equal((await onSecond(client))?.act, null);
  });

  it('are listed for those that tell the same', async () => {
    const client = await startClient({ ...files, [own]: two });
    assert.deepEqual(await client.ask(actsRequest, { uri }), [
      { sidecar: own, id: 'r1', label: 'Peru · coerce', words: first, at: page.indexOf(first) },
    ]);
  });

  it('are decided to be no act, with who is what', async () => {
    const client = await startClient({ ...files, [own]: two });
    const params = { ...seen, role: 'recipient', actor: { name: 'Pilots', type: 'other' }, of: 'r1' } as const;
    assert.deepEqual(await client.ask(noActRequest, params), { ok: true, note: null });
    assert.match(client.host.files.get(own) ?? '', /role: recipient, actor: pilots, of: r1, by: ana/);
    await client.open('ports.txt');
    assert.ok((await titles(client)).includes('No act · recipient · Pilots'));
  });

  it('carry a comment', async () => {
    const client = await startClient({ ...files, [own]: two });
    const name = { uri, sidecar: own, id: 'r1' };
    assert.equal(await client.ask(noteRequest, name), null);
    assert.deepEqual(await client.ask(commentRequest, { ...name, note: 'see p. 3', by: 'ana' }), {
      ok: true,
      note: null,
    });
    assert.equal(await client.ask(noteRequest, name), 'see p. 3');
  });
});

describe('all sure suggestions of a page', () => {
  const labelled = page.replace(first, `Peru: Rejected the offer.`).replace(second, 'Iran: Accused the port.');

  it('are told for a preview, and written in one step', async () => {
    const client = await startClient({ ...files, 'ports.txt': labelled });
    const ask = async () =>
      (await client.ask(proposalsRequest, { uri })).flatMap((each) => (each.kind === 'act' && each.sure ? [each] : []));
    const sure = await ask();
    assert.deepEqual(
      sure.map(({ words, actor, typeLabel }) => [words, actor.name, typeLabel]),
      [
        ['Rejected the offer.', 'Peru', 'Rejects'],
        ['Accused the port.', 'Iran', 'Accuses'],
      ],
    );
    const acts = sure.map(({ at: place, words, actor, type }) => ({
      ...{ at: place, words, type, targets: [{ id: 'harbour' }] },
      actors: [{ id: actor.id }],
      ...(actor.id === 'peru' && { speaker: { id: 'harbour' } }),
    }));
    const taken = await client.ask(takeAllRequest, { uri, acts, noActs: [], links: [], by: 'ana' });
    assert.deepEqual(taken, { ok: true, note: null });
    assert.match(
      client.host.files.get(own) ?? '',
      /actors: \[peru\], speaker: harbour, type: reject, targets: \[harbour\][^]*actors: \[iran\], type: accuse, targets: \[harbour\]/,
    );
    assert.deepEqual(await ask(), []);
  });

  it('are offered above their lines', async () => {
    const client = await startClient({ ...files, 'ports.txt': labelled });
    await client.open('ports.txt');
    assert.deepEqual((await titles(client)).slice(0, 4), [
      'Tag actor…',
      'Peru? · named before the line',
      'Tag actor…',
      'Iran? · named before the line',
    ]);
  });
});

describe('steps of coding mode', () => {
  it('lead to the cues of a news article until they are coded or it is read', async () => {
    const words = 'The Harbour Board welcomed the end of the strike.';
    const coded = sidecar('responses', `id: r1, ${at(news, words)}, actors: [harbour]`);
    const read = 'newsweave: 1\narticle: { read: { by: ana } }\n';
    const step = async (yaml?: string) => {
      const client = await startClient({ 'news.txt': news, ...(yaml !== undefined && { 'news.txt.ann.yaml': yaml }) });
      const position = { line: 0, character: 0 };
      const params = { uri: uriOf('news.txt'), position, direction: 'next' } as const;
      assert.equal(await client.ask(stepRequest, { ...params, what: 'todo' }), null);
      return (await client.ask(stepRequest, { ...params, what: 'coding' }))?.range.start.character;
    };
    const line = news.split('\n')[2] ?? '';
    assert.equal(await step(), line.indexOf(words));
    assert.equal(await step(coded), line.indexOf('Ana Paz'));
    assert.equal(await step(read), undefined);
  });
});

describe('the types to choose from', () => {
  it('are those of the corpus', async () => {
    const client = await startClient({ ...files, 'corpus.yaml': corpus });
    const { responses, relations } = await client.ask(typesRequest, { uri });
    assert.ok(responses.some(({ label }) => label === 'Strikes'));
    assert.deepEqual(
      relations.filter(({ id }) => id === 'echoes').map(({ from, label }) => [from, label]),
      [
        ['this', 'Echoes'],
        ['other', 'Echoed by'],
      ],
    );
  });
});
