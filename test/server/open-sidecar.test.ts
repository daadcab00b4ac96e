import assert from 'node:assert/strict';
import { linkRequest, tagRequest } from '../../src/server/protocol.ts';
import { at, rationaleLines, responseLines } from '../core/helpers/corpus.ts';
import { startClient, type TestClient } from './helpers/client.ts';
import { linkParams, page, pageFiles, tagParams } from './helpers/params.ts';

const [line] = responseLines;
const record = `- { id: r1111111111, quote: "${line}", at: ${page.indexOf(line)},\n      actors: [peru], type: coerce, by: ana, created: "2026-11-21" }\n`;
const before = 'newsweave: 1\nresponses:\n  # none yet\n';
const after = `newsweave: 1\nresponses:\n  ${record}  # none yet\n`;

function tag({ ask }: TestClient) {
  return ask(tagRequest, tagParams({ actors: [{ id: 'peru' }], type: 'coerce' }));
}

describe('a sidecar that is open in an editor', () => {
  it('is edited there and saved where it has no unsaved changes', async () => {
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': before });
    await client.open('ports.txt.ann.yaml');
    assert.deepEqual(await tag(client), { ok: true, note: null });
    assert.equal(client.shown('ports.txt.ann.yaml'), after);
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), after);
  });

  it('is edited and left unsaved where it has unsaved changes, and says so', async () => {
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': before });
    await client.open('ports.txt.ann.yaml', `# mine\n${before}`);
    const outcome = await tag(client);
    assert.ok(outcome.ok && outcome.note?.includes('unsaved changes'));
    assert.equal(client.shown('ports.txt.ann.yaml'), `# mine\n${after}`);
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), before);
  });

  it('has no unsaved changes where the editor only shows its mixed line ends as one kind', async () => {
    const mixed = before.replace('\n', '\r\n');
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': `\uFEFF${mixed}` });
    await client.open('ports.txt.ann.yaml', before);
    assert.deepEqual(await tag(client), { ok: true, note: null });
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), after);
  });

  it('keeps its CRLF', async () => {
    const windows = before.replaceAll('\n', '\r\n');
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': windows });
    await client.open('ports.txt.ann.yaml');
    assert.deepEqual(await tag(client), { ok: true, note: null });
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), after.replaceAll('\n', '\r\n'));
  });

  it('is changed in whole characters, where one half of a character stays the same', async () => {
    const [rationale] = rationaleLines;
    const yaml = (title: string) =>
      `newsweave: 1\nrationales:\n  - { id: q1, ${at(page, rationale)}, other: outside, title: "${title}", by: ana }\n`;
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': yaml('🚢') });
    await client.open('ports.txt.ann.yaml');
    assert.deepEqual(await client.ask(linkRequest, linkParams({ other: { outside: '🚣' } })), { ok: true, note: null });
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), yaml('🚣'));
  });

  it('is left alone where it cannot be read', async () => {
    const client = await startClient({ ...pageFiles, 'ports.txt.ann.yaml': before });
    await client.open('ports.txt.ann.yaml', 'newsweave: [\n');
    const outcome = await tag(client);
    assert.ok(!outcome.ok && /^ports\.txt\.ann\.yaml: .*\.$/.test(outcome.reason));
    assert.equal(client.shown('ports.txt.ann.yaml'), 'newsweave: [\n');
  });
});
