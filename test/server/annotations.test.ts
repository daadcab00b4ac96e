import assert from 'node:assert/strict';
import { textDigest } from '../../src/core/text/digest.ts';
import {
  annotationsRequest,
  candidatesRequest,
  confirmWordsRequest,
  recordRequest,
  removeRequest,
  retireRequest,
  treeRequest,
  type AnnotationInfo,
} from '../../src/server/protocol.ts';
import { changedPart } from '../../src/server/requests/changed-part.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { lenses, rawLenses } from './helpers/lenses.ts';

const first = 'Closed its four northern ports to every ship that sails under the flag of Chile.';
const second = 'Was named as the target of the closing by the harbour master of Callao.';
const changedLine = 'Closed its four northern ports to all ships that sail under the flag of Chile.';
const rationale = 'The new event is a direct answer to the seizure of two trawlers that was reported as event 3.';
const before = eventPage('Peru closes its ports')
  .replace(responseLines[0], first)
  .replace(responseLines[1], second)
  .replace(rationaleLines[0], rationale);
const page = before.replace(first, changedLine).replace(second, '');
const uri = uriOf('ports.txt');
const yaml = `newsweave: 1\ntext: "${textDigest(before)}"\nresponses:\n  - { id: r1, ${at(before, first)},\n      actors: [iran], type: coerce }\n  - { id: r2, ${at(before, second)},\n      actors: [nobody] }\nrationales:\n  - { id: q1, ${at(before, rationale)}, other: outside, title: "Raid",\n      relations: [{ id: k1, from: this, type: responds-to }] }\n...\n`;
const files: Files = {
  'ports.txt': page,
  'ports.txt.ann.yaml': yaml,
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", type: state }\n',
};
const own = 'ports.txt.ann.yaml';
const lineOf = (words: string) => page.slice(0, page.indexOf(words)).split('\n').length - 1;

const all = (client: TestClient) => client.ask(annotationsRequest, { uri, line: null, name: null });
const onLine = (client: TestClient, words: string) =>
  client.ask(annotationsRequest, { uri, line: lineOf(words), name: null });

async function theOne(client: TestClient, id: string): Promise<AnnotationInfo> {
  const [found] = await client.ask(annotationsRequest, { uri, line: null, name: { sidecar: own, id } });
  assert.ok(found);
  return found;
}

describe('annotations whose words have changed', () => {
  it('have a lens at the near words, and those without words one above the article', async () => {
    const client = await startClient(files);
    const found = (await lenses(client)).filter(([, , command]) => command.endsWith('Words'));
    assert.deepEqual(found, [
      [0, '1 annotation has lost its words…', 'newsweave.findLostWords'],
      [lineOf(changedLine), 'Words changed: confirm…', 'newsweave.confirmWords'],
    ]);
    const confirm = (await rawLenses(client)).find(({ command }) => command?.command === 'newsweave.confirmWords');
    assert.deepEqual(confirm?.command?.arguments, [{ uri, line: lineOf(changedLine), record: 'r1', sidecar: own }]);
  });

  it('are marked in the views', async () => {
    const client = await startClient(files);
    const [event] = await client.ask(treeRequest, { view: 'events', parent: null });
    const below = await client.ask(treeRequest, { view: 'events', parent: event?.id ?? '' });
    assert.deepEqual(
      below.map(({ label, description, target }) => [label, description, target?.at]),
      [
        ['Iran', `coerce · words changed · ${first}`, page.indexOf(changedLine)],
        ['nobody', `words lost · ${second}`, 0],
        ['Raid', 'responds to', undefined],
      ],
    );
    assert.deepEqual(
      below.map(({ annotation }) => annotation),
      ['r1', 'r2', 'k1'].map((id) => ({ uri, sidecar: own, id })),
    );
  });

  it('are told with what is different, and with the words that a person may confirm', async () => {
    const client = await startClient(files);
    const [info, ...others] = await onLine(client, changedLine);
    assert.deepEqual(others, []);
    assert.deepEqual(info, {
      uri,
      sidecar: own,
      id: 'r1',
      kind: 'response',
      part: null,
      label: 'Iran · coerce',
      state: 'changed',
      words: first,
      change: {
        before: '…four northern ports to every ship that sails under the flag of Chile.',
        after: '…four northern ports to all ships that sail under the flag of Chile.',
      },
      now: { at: page.indexOf(changedLine), words: changedLine },
      own: true,
    });
    const states = (await all(client)).map(({ kind, label, state }) => [kind, label, state]);
    assert.deepEqual(states, [
      ['response', 'Iran · coerce', 'changed'],
      ['response', 'nobody', 'lost'],
      ['rationale', 'responds to Raid', 'moved'],
      ['claim', 'responds to Raid', 'moved'],
    ]);
  });

  it('are confirmed: the record has the new words, and the lens goes', async () => {
    const client = await startClient(files);
    const { now, ...name } = await theOne(client, 'r1');
    assert.ok(now);
    assert.deepEqual(await client.ask(confirmWordsRequest, { ...name, ...now, by: 'ana' }), { ok: true, note: null });
    assert.equal(client.host.files.get(own), yaml.replace(`"${first}"`, `"${changedLine}"`));
    assert.equal(
      (await lenses(client)).some(([, title]) => title.startsWith('Words changed')),
      false,
    );
    const again = await client.ask(confirmWordsRequest, { ...name, ...now, words: 'Opened them.', by: 'ana' });
    assert.match(again.ok ? '' : again.reason, /article has changed/);
  });

  it('get the places where they may belong, and may be kept without words', async () => {
    const client = await startClient(files);
    const found = await client.ask(candidatesRequest, { ...(await theOne(client, 'r1')), part: null });
    assert.ok(found.length > 0 && found.length <= 3);
    assert.deepEqual([found[0]?.words, found[0]?.line], [changedLine, lineOf(changedLine)]);
    assert.match(found[0]?.label ?? '', /“Closed its four northern ports to all ships .*”/);
    assert.deepEqual(await client.ask(candidatesRequest, { uri, sidecar: own, id: 'r9', part: null }), []);
    assert.deepEqual(await client.ask(retireRequest, { uri, sidecar: own, id: 'r2', by: 'ana' }), {
      ok: true,
      note: null,
    });
    assert.equal(client.host.files.get(own), yaml.replace('actors: [nobody] }', 'actors: [nobody], retired: true }'));
    assert.equal(
      (await lenses(client)).some(([, title]) => title.includes('lost')),
      false,
    );
  });

  it('lead to their record', async () => {
    const client = await startClient(files);
    const lines = yaml.split('\n');
    const line = lines.findIndex((text) => text.includes('id: r2'));
    const character = lines[line]?.indexOf('r2');
    const place = await client.ask(recordRequest, { uri, sidecar: own, id: 'r2' });
    assert.deepEqual([place?.uri, place?.range.start], [uriOf(own), { line, character }]);
    const noted = yaml.replace('{ id: r1,', '{ note: "compare id: r2, above", id: r1,');
    assert.notEqual(noted, yaml);
    const other = await startClient({ ...files, [own]: noted });
    const same = await other.ask(recordRequest, { uri, sidecar: own, id: 'r2' });
    assert.deepEqual(same, place, 'words in a note are no record');
    assert.equal(await client.ask(recordRequest, { uri, sidecar: own, id: '.*' }), null);
    assert.equal(await client.ask(recordRequest, { uri, sidecar: 'nothing.ann.yaml', id: 'r2' }), null);
  });
});

describe('taking an annotation back in the editor', () => {
  it('takes the record, or one relation of a rationale, out of the file', async () => {
    const client = await startClient(files);
    const line = await onLine(client, rationale);
    assert.deepEqual(
      line.map(({ kind, id }) => [kind, id]),
      [
        ['rationale', 'q1'],
        ['claim', 'k1'],
      ],
    );
    for (const id of ['k1', 'r1'])
      assert.deepEqual(await client.ask(removeRequest, { uri, sidecar: own, id, by: 'ana' }), { ok: true, note: null });
    const text = client.host.files.get(own) ?? '';
    assert.doesNotMatch(text, /k1|r1/);
    assert.match(text, /id: r2[^]*id: q1[^]*\n\.\.\.\n$/);
  });

  it('writes into one’s own file only where the corpus says so', async () => {
    const client = await startClient({ ...files, 'corpus.yaml': 'layers: own\n' });
    assert.equal((await theOne(client, 'r1')).own, false);
    assert.deepEqual(await client.ask(removeRequest, { uri, sidecar: own, id: 'r1', by: 'ana' }), {
      ok: true,
      note: null,
    });
    assert.equal(client.host.files.get(own), yaml);
    assert.match(
      client.host.files.get('ports.txt.ana.ann.yaml') ?? '',
      /\{ id: r\w{10}, drops: r1, by: ana, created: "2026-11-21" \}/,
    );
    assert.deepEqual(
      (await all(client)).map(({ id }) => id),
      ['r2', 'q1', 'k1'],
    );
  });

  it('is refused with a reason where nothing is there, and outside a corpus', async () => {
    const client = await startClient({ ...files, 'ports.txt.ben.ann.yaml': sidecar('responses', 'id: r7, drops: r2') });
    for (const name of [
      { uri, sidecar: own, id: 'r9' },
      { uri, sidecar: 'ports.txt.ben.ann.yaml', id: 'r7' },
      { uri: uriOf('actors.yaml'), sidecar: own, id: 'r1' },
      { uri: 'file:///elsewhere.txt', sidecar: own, id: 'r1' },
    ]) {
      const outcome = await client.ask(removeRequest, { ...name, by: 'ana' });
      assert.ok(!outcome.ok && outcome.reason.endsWith('.'), JSON.stringify(name));
    }
    assert.equal(client.host.files.get(own), yaml);
  });
});

describe('what is different between two texts', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve';

  it('is shown with whole words round it', () => {
    assert.deepEqual(changedPart(words, words.replace('eight', 'EIGHT')), {
      before: '…three four five six seven eight nine ten eleven twelve',
      after: '…three four five six seven EIGHT nine ten eleven twelve',
    });
    const long = `${words} ${words}`;
    const { before: was, after } = changedPart(`${long} x ${long}`, `${long} yy ${long}`);
    assert.match(was, /^….{20,32} x .{20,32}…$/);
    assert.match(after, /^….{20,32} yy .{20,32}…$/);
  });

  it('is the whole of short ones, and nothing is lost where one is empty', () => {
    assert.deepEqual(changedPart('a b', 'a c'), { before: 'a b', after: 'a c' });
    assert.deepEqual(changedPart('', 'a'), { before: '', after: 'a' });
    assert.deepEqual(changedPart('aa', 'aaa'), { before: 'aa', after: 'aaa' });
  });
});
