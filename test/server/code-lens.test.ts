import assert from 'node:assert/strict';
import { at as anchorOf, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { lenses, rawLenses, titles } from './helpers/lenses.ts';
import { page } from './helpers/params.ts';

const envoy = eventPage('🚢 Chile recalls its envoy');
const uri = uriOf('ports.txt');
const [response] = responseLines;
const [rationale] = rationaleLines;
const at = (words: string) => page.indexOf(words);
const lineOf = (words: string) => page.slice(0, at(words)).split('\n').length - 1;
const actors = 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", aliases: ["Tehran"], type: state }\n';

const files = { 'ports.txt': page, 'envoy.txt': envoy, 'actors.yaml': actors };

describe('the lenses of an event page', () => {
  it('offer to tag each response line and to link each rationale', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    assert.deepEqual(await lenses(client), [
      [lineOf(response), 'Tag actor…', 'newsweave.tagActorResponse'],
      [lineOf(responseLines[1]), 'Tag actor…', 'newsweave.tagActorResponse'],
      [lineOf(rationale), 'Link event…', 'newsweave.linkEvent'],
      [lineOf(rationaleLines[1]), 'Link event…', 'newsweave.linkEvent'],
    ]);
  });

  it('follow what is typed in the editor', async () => {
    const client = await startClient(files);
    await client.open('ports.txt', page.replace('Summary', '\n\nSummary'));
    assert.deepEqual((await lenses(client))[0]?.[0], lineOf(response) + 2);
  });

  it('say what was decided, without icons and without characters that hide or turn text', async () => {
    const client = await startClient({
      ...files,
      'actors.yaml': 'actors:\n  - { id: iran, name: "$(bug)I\\u202eran\\u0007\\u200b [x](command:y)" }\n',
      'ports.txt.ann.yaml': `newsweave: 1\nresponses:\n  - { id: r1, quote: "${response}", at: ${at(response)}, actors: [iran, nobody], type: "$(x)" }\nnoActs:\n  - { id: l1, quote: "${responseLines[1]}", at: ${at(responseLines[1])}, role: recipient, actor: iran }\nrationales:\n  - { id: q1, quote: "${rationale}", at: ${at(rationale)}, other: outside, title: "$(y) Raid" }\n`,
    });
    assert.deepEqual(await titles(client), [
      '$ (bug)Iran [x] (command:y) and nobody · $ (x)',
      'No act · recipient · $ (bug)Iran [x] (command:y)',
      'untyped $ (y) Raid · outside · decided',
      'Change…',
      'Link event…',
    ]);
  });

  it('say only of a link to the outside that it leads there, however long its words are', async () => {
    const record = (id: string, words: string, fields: string) => `id: ${id}, ${anchorOf(page, words)}, ${fields}`;
    const [first, second] = rationaleLines;
    const client = await startClient({
      ...files,
      'ports.txt.ann.yaml': sidecar(
        'rationales',
        record('q1', first, `other: outside, title: "${'long '.repeat(40)}"`),
        record('q2', second, 'other: nobody'),
      ),
    });
    const [, , outside = '', , unknown] = await titles(client);
    assert.match(outside, /^untyped long .*… · outside · decided$/);
    assert.equal(unknown, 'untyped nobody (not found) · decided');
  });

  it('run their commands with the line, and with the record that they speak of and its sidecar', async () => {
    const [first, second] = ['r1', 'r2'].map((id) => `id: ${id}, ${anchorOf(page, response)}, actors: [iran]`);
    const client = await startClient({
      ...files,
      'ports.txt.ann.yaml': sidecar('responses', first ?? '', second ?? ''),
    });
    const found = await rawLenses(client);
    assert.deepEqual(
      found.slice(0, 3).map(({ command }) => command?.arguments),
      [
        [{ uri, line: lineOf(response), record: 'r1', sidecar: 'ports.txt.ann.yaml' }],
        [{ uri, line: lineOf(response), record: 'r2', sidecar: 'ports.txt.ann.yaml' }],
        [{ uri, line: lineOf(responseLines[1]), record: null }],
      ],
    );
  });

  it('lead from the first line to a sidecar that cannot be read', async () => {
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': 'newsweave: 2\n' });
    const lens = (await rawLenses(client)).at(0);
    assert.ok(lens);
    assert.deepEqual(lens.range.start, { line: 0, character: 0 });
    assert.match(lens.command?.title ?? '', /read-only\. .*newer.* Open…$/);
    assert.deepEqual(
      [lens.command?.command, lens.command?.arguments],
      ['newsweave.openSidecar', [{ uri: uriOf('ports.txt.ann.yaml'), line: 0, record: null }]],
    );
  });

  it('offer no edits where annotations cannot be written, and tell what is decided', async () => {
    const records = [
      'newsweave: 1',
      'responses:',
      `  - { id: r1, ${anchorOf(page, response)}, actors: [iran] }`,
      'rationales:',
      `  - { id: q1, ${anchorOf(page, rationale)}, other: envoy, origin: "tool:x" }`,
      '',
    ].join('\n');
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': records });
    const all = await titles(client);
    const { whyReadOnly } = client.host;
    const refused = new Set(['ports.txt.ann.yaml']);
    client.host.whyReadOnly = (path) =>
      refused.has(path) ? Promise.resolve(`${path} is read-only.`) : whyReadOnly(path);
    assert.ok(all.includes('Link event…') && all.includes('Accept'));
    assert.deepEqual(await lenses(client), [
      [lineOf(response), 'Iran', ''],
      [lineOf(rationale), 'untyped 🚢 Chile recalls its envoy · unchecked', 'newsweave.goToRelatedEvent'],
    ]);
    refused.delete('ports.txt.ann.yaml');
    assert.deepEqual(await titles(client), all);
  });

  it('offer edits where only the annotations of others cannot be written', async () => {
    const corpus = { ...files, 'corpus.yaml': 'newsweave: 1\nlayers: own\n', 'ports.txt.ann.yaml': 'newsweave: 2\n' };
    const all = await titles(await startClient(corpus));
    assert.deepEqual(all.slice(1, 3), ['Tag actor…', 'Tag actor…']);
  });
});
