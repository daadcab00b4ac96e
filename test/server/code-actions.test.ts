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

  it('are not offered where their file cannot be written', async () => {
    const other = `${files['ports.txt.ann.yaml']}mentions:\n  - { id: m1, ${at(page, 'Peru')}, event: talks }\n`;
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': other });
    await client.open('ports.txt');
    const refused = new Set(['events.yaml']);
    client.host.whyReadOnly = (path) => Promise.resolve(refused.has(path) ? `${path} is read-only.` : undefined);
    const offered = async () => {
      const actions = await actionsOn(client, 'ports.txt');
      return actions
        .filter(({ diagnostics }) => diagnostics?.[0]?.code === 'dangling-target')
        .map(({ title }) => title);
    };
    assert.deepEqual(await offered(), ['Pick another event…', 'Set this finding aside, with a reason…']);
    refused.clear();
    refused.add('ports.txt.ann.yaml');
    assert.deepEqual(await offered(), ['Record talks in events.yaml…']);
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

  describe('join records of one act', () => {
    const [first, second] = responseLines;
    const act = (id: string, words: string, more: string) =>
      `id: ${id}, ${at(page, words)}, actors: [peru], type: sanction, targets: [chile], date: "1962-11-03"${more}`;
    const noAct = (of: string) => `noActs:\n  - { id: l1, ${at(page, 'What happened.')}, of: ${of} }\n`;
    const told = (one: string, other: string, more = '') => ({
      ...files,
      'ports.txt.ann.yaml': `${sidecar('responses', act('r1', first, one), act('r2', second, other))}${more}`,
    });
    const joined = async (given: Readonly<Record<string, string>>) => {
      const client = await startClient(given);
      await client.open('ports.txt');
      const outcome = await make(client, 'ports.txt', 'act-told-twice', /Join/, null);
      return { outcome, yaml: client.host.files.get('ports.txt.ann.yaml') ?? '', client };
    };

    it('so that what one says besides is kept, and what speaks of one that goes speaks of the one that stays', async () => {
      const { outcome, yaml, client } = await joined(
        told(', note: "First."', ', note: "Second.", via: [peru]', noAct('r2')),
      );
      assert.deepEqual(outcome, { ok: true, note: null });
      assert.doesNotMatch(yaml, /r2/);
      assert.match(yaml, /note: "First\. Second\."/);
      assert.match(yaml, /via: \[peru\]/);
      assert.match(yaml, /of: r1/);
      const left = (await pulled(client, 'ports.txt')).map(({ code }) => code);
      assert.ok(!left.includes('dangling-target') && !left.includes('act-told-twice'), left.join(' '));
    });

    it('unless they differ, or one has been checked or is an end of a relation on another page', async () => {
      const refusals = [
        [told(', via: [peru]', ', via: [chile]'), /different things in via/],
        [told('', '', 'verdicts:\n  - { of: r2, verdict: accepted }\n'), /checked already/],
        [
          {
            ...told('', ''),
            'envoy.txt': eventPage('Chile recalls its envoy'),
            'envoy.txt.ann.yaml': sidecar('relations', 'id: k1, from: this, to: r2, type: causes, reason: "x"'),
          },
          /envoy\.txt has a relation/,
        ],
      ] as const;
      for (const [given, expected] of refusals) {
        const { outcome, yaml } = await joined(given);
        assert.match(outcome.ok ? 'joined' : outcome.reason, expected);
        assert.equal(yaml, given['ports.txt.ann.yaml']);
      }
    });
  });

  it('take an id only as ids are, and none that is taken', async () => {
    const called = 'newsweave: 1\nevents:\n  - { id: closing, page: true }\n';
    const given = {
      'ports.txt': page,
      'ports.txt.ann.yaml': called,
      'envoy.txt': eventPage('Chile recalls its envoy'),
      'envoy.txt.ann.yaml': called,
      'mines.txt': eventPage('Chile closes its mines'),
    };
    const client = await startClient(given);
    await client.open('ports.txt.ann.yaml');
    for (const answer of ['closing', 'other', 'a\nb', '{ x: 1 }', 'Two Words', 'mines']) {
      const outcome = await make(client, 'ports.txt.ann.yaml', 'duplicate-id', /another id…/, answer);
      assert.equal(outcome.ok, false, answer);
    }
    assert.equal(client.shown('ports.txt.ann.yaml'), called);
    assert.ok((await make(client, 'ports.txt.ann.yaml', 'duplicate-id', /another id…/, 'closing-of-ports')).ok);
  });

  it('give an event another id wherever its own file means it, and leave the other page what it says', async () => {
    const called = (relation: string) =>
      `newsweave: 1\nevents:\n  - { id: closing, page: true }\nrelations:\n  - ${relation}\n`;
    const relation = '{ id: k1, from: closing, to: mines, type: precedes, reason: "It says so." }';
    const given = {
      'ports.txt': page,
      'ports.txt.ann.yaml': called(relation),
      'envoy.txt': eventPage('Chile recalls its envoy'),
      'envoy.txt.ann.yaml': called(relation.replace('k1', 'k2')),
      'mines.txt': eventPage('Chile closes its mines'),
    };
    const client = await startClient(given);
    await client.open('ports.txt.ann.yaml');
    await client.open('envoy.txt.ann.yaml');
    assert.ok((await make(client, 'ports.txt.ann.yaml', 'duplicate-id', /^Give/, 'closing-of-ports')).ok);
    assert.match(
      client.shown('ports.txt.ann.yaml') ?? '',
      /id: closing-of-ports, page[^]*from: closing-of-ports, to: mines/,
    );
    assert.equal(client.shown('envoy.txt.ann.yaml'), given['envoy.txt.ann.yaml']);

    const merging = await startClient(given);
    await merging.open('ports.txt.ann.yaml');
    assert.ok((await make(merging, 'ports.txt.ann.yaml', 'duplicate-id', /^Merge/, 'closing-of-ports')).ok);
    const merged = merging.shown('ports.txt.ann.yaml') ?? '';
    assert.match(merged, /from: closing-of-ports, to: mines/);
    assert.match(merged, /from: closing-of-ports, to: closing, type: same-as/);
  });
});
