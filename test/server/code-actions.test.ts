import assert from 'node:assert/strict';
import { CodeActionRequest, type CodeAction } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import { fixRequest } from '../../src/server/protocol.ts';
import { fixCommand } from '../../src/server/requests/code-actions.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { pulled } from './helpers/diagnostics.ts';

const page = eventPage('Peru closes its ports').replace('Sources (1)', 'Sources (0)');
const [closed] = responseLines;
const actors = 'newsweave: 1\nactors:\n  - { id: chile, name: "Chile" }\n  - { id: peru, name: "Peru" }\n';
const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function actionsOn({ connection }: TestClient, path: string): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri: uriOf(path) }, range: all, context: { diagnostics: [] } };
  const answer = (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  return answer.flatMap((each) => ('kind' in each ? [each] : []));
}

/** Makes the first fix of a rule whose title fits, as the client's command does. */
async function make(client: TestClient, path: string, rule: string, fix: RegExp, answer: string | null) {
  const actions = await actionsOn(client, path);
  const action = actions.find(({ title, diagnostics = [] }) => fix.test(title) && diagnostics[0]?.code === rule);
  const given: readonly unknown[] = action?.command?.arguments ?? [];
  assert.equal(given.length, 1, actions.map(({ title }) => title).join(', '));
  const name = fieldsOf(given[0]);
  const [uri, finding] = [String(name['uri']), String(name['finding'])];
  return client.ask(fixRequest, { uri, rule, finding, fix: String(name['fix']), answer, by: 'ana' });
}

describe('quick fixes in the editor', () => {
  const files = {
    'ports.txt': page,
    'ports.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru], type: sanction`),
    'actors.yaml': actors,
  };

  it('are offered for each finding, the last one to set it aside, and go through a command of the extension', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    const actions = await actionsOn(client, 'ports.txt');
    const ofRecipient = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'response-missing-recipient');
    assert.deepEqual(
      ofRecipient.map(({ title, kind }) => `${kind} ${title}`),
      ['quickfix Take Chile as target', 'quickfix Pick the target…', 'quickfix Set this finding aside, with a reason…'],
    );
    assert.ok(manifest.contributes.commands.some(({ command }) => command === fixCommand));
  });

  it('write the one record, and what was found is gone', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    assert.deepEqual(await make(client, 'ports.txt', 'response-missing-recipient', /Chile/, null), {
      ok: true,
      note: null,
    });
    assert.match(client.host.files.get('ports.txt.ann.yaml') ?? '', /targets: \[chile\]/);
    const left = (await pulled(client, 'ports.txt')).map(({ code }) => code);
    assert.ok(!left.includes('response-missing-recipient'), left.join(' '));
    assert.equal(client.host.files.get('ports.txt'), page);
  });

  it('set a finding aside with the reason that was given', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    await make(client, 'ports.txt', 'response-missing-recipient', /aside/, 'The page does not say.');
    assert.match(client.host.files.get('ports.txt.ann.yaml') ?? '', /reason: "The page does not say\.", by: ana/);
    const left = (await pulled(client, 'ports.txt')).map(({ code }) => code);
    assert.ok(!left.includes('response-missing-recipient'), left.join(' '));
  });

  it('work on registers, which are no articles', async () => {
    const shared = actors
      .replace('name: "Chile"', 'name: "Chile", aliases: ["Lima"]')
      .replace('"Peru"', '"Peru", aliases: ["Lima"]');
    const client = await startClient({ 'ports.txt': page, 'actors.yaml': shared });
    await client.open('actors.yaml');
    const titles = (await actionsOn(client, 'actors.yaml')).map(({ title }) => title);
    assert.deepEqual(titles, ['Keep “Lima” on Chile', 'Keep “Lima” on Peru']);
    assert.deepEqual(await make(client, 'actors.yaml', 'alias-collision', /Peru/, null), { ok: true, note: null });
    assert.equal(client.shown('actors.yaml'), actors.replace('"Peru"', '"Peru", aliases: ["Lima"]'));
  });

  it('are refused in one sentence where the finding is gone, or nothing was said', async () => {
    const client = await startClient(files);
    await client.open('ports.txt');
    const gone = {
      uri: uriOf('ports.txt'),
      rule: 'response-missing-recipient',
      finding: 'f:0',
      fix: 'x',
      answer: null,
      by: 'ana',
    };
    assert.deepEqual(await client.ask(fixRequest, gone), {
      ok: false,
      reason: 'This finding has changed meanwhile. Look at it again.',
    });
    const silent = await make(client, 'ports.txt', 'response-missing-recipient', /Pick/, '');
    assert.equal(silent.ok, false);
  });
});
