import assert from 'node:assert/strict';
import {
  actorsRequest,
  addAliasRequest,
  addPostRequest,
  createCorpusRequest,
  mergeActorsRequest,
  personsRequest,
} from '../../src/server/protocol.ts';
import { at, eventPage, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { root, startClient, uriOf } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const [closed] = responseLines;
const register = `newsweave: 1
actors:
  - { id: ana-paz, name: "Ana Paz", type: person }
  - { id: chile, name: "Chile", type: state, code: CHL }
  - { id: peru, name: "Peru", type: state }
  - { id: peruvian-republic, name: "Republic of Peru" }
`;
const coded = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peruvian-republic]`);
const files: Files = { 'ports.txt': page, 'ports.txt.ann.yaml': coded, 'actors.yaml': register };
const uri = uriOf('ports.txt');
const merge = { uri, from: 'peruvian-republic', to: 'peru', preview: false };

describe('merging actors', () => {
  it('is told beforehand, file by file, and writes nothing then', async () => {
    const client = await startClient(files);
    const outcome = await client.ask(mergeActorsRequest, { ...merge, preview: true });
    assert.deepEqual(outcome, {
      ok: true,
      files: [
        { uri: uriOf('actors.yaml'), label: 'actors.yaml', places: 1 },
        { uri: uriOf('ports.txt.ann.yaml'), label: 'ports.txt.ann.yaml', places: 1 },
      ],
    });
    assert.deepEqual(Object.fromEntries(client.host.files), files);
  });

  it('changes all files, and the corpus knows it', async () => {
    const client = await startClient(files);
    assert.equal((await client.ask(mergeActorsRequest, merge)).ok, true);
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), coded.replace('peruvian-republic', 'peru'));
    const found = await client.ask(actorsRequest, { uri, query: 'Republic of Peru' });
    assert.deepEqual([found[0]?.id, found[0]?.alias], ['peru', 'Republic of Peru']);
  });

  it('is refused in a sentence, and where a file has unsaved changes', async () => {
    const client = await startClient(files);
    const refused = await client.ask(mergeActorsRequest, { ...merge, to: 'nobody' });
    assert.deepEqual(refused, { ok: false, reason: 'There is no actor nobody in actors.yaml.' });
    await client.open('ports.txt.ann.yaml', `${coded}# not saved\n`);
    const unsaved = await client.ask(mergeActorsRequest, merge);
    assert.match(unsaved.ok ? '' : unsaved.reason, /ports\.txt\.ann\.yaml has unsaved changes/);
    assert.equal(client.host.files.get('actors.yaml'), register);
  });
});

describe('adding to the register', () => {
  it('makes a selection an alias, on disk or in the editor that has the file open', async () => {
    const client = await startClient(files);
    const alias = { uri, actor: 'peru', words: '“Lima’s government,”' };
    assert.deepEqual(await client.ask(addAliasRequest, alias), { ok: true, note: null });
    const expected = register.replace('"Peru", type: state', '"Peru", aliases: ["Lima’s government"], type: state');
    assert.equal(client.host.files.get('actors.yaml'), expected);
    await client.open('actors.yaml');
    await client.ask(addAliasRequest, { uri, actor: 'iso:BOL', words: 'La Paz' });
    assert.match(client.shown('actors.yaml') ?? '', /\{ id: bolivia, .*aliases: \[.*"La Paz"\]/);
    assert.equal(client.shown('actors.yaml'), client.host.files.get('actors.yaml'));
  });

  it('tells of an alias that somebody else has, and refuses what is no name', async () => {
    const client = await startClient(files);
    const told = await client.ask(addAliasRequest, { uri, actor: 'peru', words: 'Chile' });
    assert.deepEqual(told, { ok: true, note: '“Chile” is a name of Chile as well.' });
    assert.equal((await client.ask(addAliasRequest, { uri, actor: 'peru', words: ' ' })).ok, false);
  });

  it('shows no name of a corpus as an icon, a link or several lines', async () => {
    const odd = `$(trash) [x](command:y)\\nZ`;
    const client = await startClient({
      ...files,
      'actors.yaml': `newsweave: 1\nactors:\n  - { id: a, name: "A", type: person }\n  - { id: b, name: "${odd}", aliases: ["Bo"], type: person }\n`,
    });
    const told = await client.ask(addAliasRequest, { uri, actor: 'a', words: 'Bo' });
    const found = await client.ask(personsRequest, { uri, query: 'Bo' });
    for (const shown of [told.ok ? told.note : '', found.find(({ id }) => id === 'b')?.name]) {
      assert.match(shown ?? '', /trash/);
      assert.doesNotMatch(shown ?? '', /\$\(|\n/);
    }
  });

  it('offers persons alone, and gives one a post', async () => {
    const client = await startClient(files);
    const found = await client.ask(personsRequest, { uri, query: '' });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['ana-paz'],
    );
    const post = { uri, person: 'ana-paz', body: 'peru', title: 'envoy', from: '2022-05', to: '' };
    assert.deepEqual(await client.ask(addPostRequest, post), { ok: true, note: null });
    assert.match(
      client.host.files.get('actors.yaml') ?? '',
      /posts: \[\{ for: peru, title: "envoy", from: "2022-05" \}\]/,
    );
    assert.equal((await client.ask(addPostRequest, { ...post, from: 'May' })).ok, false);
  });
});

describe('making a corpus of a folder', () => {
  it('writes its two files, with a draft of who acts in the articles', async () => {
    const client = await startClient({ 'ports.txt': page });
    const outcome = await client.ask(createCorpusRequest, { root });
    assert.deepEqual(outcome, { ok: true, written: ['corpus.yaml', 'actors.yaml'], kept: [], actors: 2, articles: 1 });
    assert.match(client.host.files.get('corpus.yaml') ?? '', /^newsweave: 1\nname: "corpus"\n/);
    const found = await client.ask(actorsRequest, { uri, query: '' });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['chile', 'peru'],
    );
  });

  it('never writes over a file', async () => {
    const client = await startClient({ ...files, 'corpus.yaml': 'newsweave: 1\n' });
    const before = Object.fromEntries(client.host.files);
    const outcome = await client.ask(createCorpusRequest, { root });
    assert.deepEqual([outcome.ok && outcome.written, outcome.ok && outcome.kept], [[], ['corpus.yaml', 'actors.yaml']]);
    assert.deepEqual(Object.fromEntries(client.host.files), before);
  });

  it('is refused for a folder that is not open', async () => {
    const client = await startClient(files);
    assert.equal((await client.ask(createCorpusRequest, { root: 'memory:/elsewhere' })).ok, false);
  });
});
