import assert from 'node:assert/strict';
import { linkRequest, tagRequest, type EditOutcome, type TagParams } from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, type TestClient } from './helpers/client.ts';
import { linkParams, page, tagParams } from './helpers/params.ts';

const actors = 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", aliases: ["Tehran"], type: state }\n';
const files = { 'ports.txt': page, 'envoy.txt': eventPage('Chile recalls its envoy'), 'actors.yaml': actors };
const sidecarPath = 'ports.txt.ann.yaml';

/** The outcome of a tag with some files beside those of the corpus, and the client that it was asked of. */
async function tagged(
  more: Readonly<Record<string, string>>,
  given: Partial<TagParams> = {},
): Promise<{ outcome: EditOutcome; client: TestClient }> {
  const client = await startClient({ ...files, ...more });
  return { outcome: await client.ask(tagRequest, tagParams(given)), client };
}

/** Checks that a tag is refused for a reason, and that no file is written. */
async function checkRefused(
  reason: RegExp,
  more: Readonly<Record<string, string>>,
  given: Partial<TagParams> = {},
): Promise<void> {
  const { outcome, client } = await tagged(more, given);
  assert.ok(!outcome.ok, 'refused');
  assert.match(outcome.reason, reason);
  assert.deepEqual(Object.fromEntries(client.host.files), { ...files, ...more });
}

const chile = { name: 'Chile', type: 'state' };

describe('an actor that a person typed', () => {
  it('is the one of the register that has the name already, or has it as another one', async () => {
    for (const name of ['Iran', ' tehran ', 'IRAN']) {
      const { outcome, client } = await tagged({}, { actors: [{ name, type: 'state' }] });
      assert.deepEqual(outcome, { ok: true, note: null });
      assert.equal(client.host.files.get('actors.yaml'), actors);
      assert.match(client.host.files.get(sidecarPath) ?? '', /actors: \[iran\]/);
    }
  });

  it('is not put into the register where the sidecar cannot be written', async () => {
    for (const yaml of ['newsweave: 2\n', 'newsweave: [\n', `newsweave: 1\nresponses:\n  - { id: r1 }\n`])
      await checkRefused(/^ports\.txt\.ann\.yaml: .*\.$/, { [sidecarPath]: yaml }, { actors: [chile] });
  });

  it('is not put into a register that cannot be read, and the sidecar is left alone', async () => {
    await checkRefused(/^actors\.yaml: /, { 'actors.yaml': 'newsweave: 2\nactors: []\n' }, { actors: [chile] });
  });
});

describe('a tag', () => {
  it('may name several actors', async () => {
    const both = `${actors}  - { id: chile, name: Chile, type: state }\n`;
    const { client } = await tagged({ 'actors.yaml': both }, { actors: [{ id: 'iran' }, { id: 'chile' }] });
    assert.match(client.host.files.get(sidecarPath) ?? '', /actors: \[iran, chile\]/);
  });

  it('changes the record that is meant', async () => {
    const record = (id: string, fields: string) => `id: ${id}, ${at(page, responseLines[0])}, ${fields}`;
    const yaml = (fields: string) => sidecar('responses', record('r1', 'type: state'), record('r2', fields));
    const { client } = await tagged({ [sidecarPath]: yaml('type: state') }, { record: 'r2' });
    assert.equal(client.host.files.get(sidecarPath), yaml('actors: [iran], type: appeal, by: ana'));
  });

  it('is refused on a line that is coded as no act', async () => {
    const noAct = sidecar('noActs', `id: l1, ${at(page, responseLines[0])}`);
    await checkRefused(/no act of its own/, { [sidecarPath]: noAct }, { actors: [chile] });
  });

  it('is refused where corpus.yaml does not say in which files records are', async () => {
    for (const yaml of ['layers: mine\n', 'newsweave: 2\n', 'layers: [\n'])
      await checkRefused(/corpus\.yaml/, { 'corpus.yaml': yaml });
  });

  it('is written for an article with unsaved changes, and says that these are needed', async () => {
    const client = await startClient(files);
    await client.open('ports.txt', page.replace('Summary', '\nSummary'));
    const outcome = await client.ask(tagRequest, tagParams());
    assert.ok(outcome.ok && outcome.note?.startsWith('ports.txt has unsaved changes; save it'));
    assert.match(client.host.files.get(sidecarPath) ?? '', new RegExp(`at: ${tagParams().at + 1},`));
  });

  it('is decided on the article as it is on disk, also before a change was announced', async () => {
    const client = await startClient(files);
    client.host.files.set('ports.txt', page.replace(responseLines[0], 'Opened its ports.'));
    const outcome = await client.ask(tagRequest, tagParams());
    assert.ok(!outcome.ok && outcome.reason.includes('changed meanwhile'));
  });
});

describe('a link', () => {
  it('stands beside the relations of its line, or instead of them', async () => {
    const record = (relations: string) =>
      sidecar('rationales', `id: q1, ${at(page, rationaleLines[0])}, other: war, relations: [${relations}]`);
    const war = { 'events.yaml': 'events:\n  - { id: war, title: "The war" }\n' };
    for (const [replace, types] of [
      [false, ['causes', 'responds-to']],
      [true, ['responds-to']],
    ] as const) {
      const client = await startClient({ ...files, ...war, [sidecarPath]: record('{ id: k1, type: causes }') });
      const relation = { type: 'responds-to', from: 'this' } as const;
      await client.ask(linkRequest, linkParams({ other: { event: 'war' }, relations: [relation], replace }));
      const written = client.host.files.get(sidecarPath) ?? '';
      assert.deepEqual(
        [...written.matchAll(/type: ([a-z-]+)/g)].map(([, type]) => type),
        types,
      );
    }
  });
});
