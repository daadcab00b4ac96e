import assert from 'node:assert/strict';
import {
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { renamableRequest, renameIdRequest, type RenameIdParams } from '../../src/server/protocol.ts';
import { at, eventPage, rationaleLines, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { root, startClient, uriOf, type TestClient } from './helpers/client.ts';

const page = eventPage('Peru closes its ports');
const [closed, target] = responseLines;
const [line] = rationaleLines;
const yaml = `newsweave: 1
responses:
  - { id: r1, ${at(page, closed)}, actors: [peru], targets: [chile] } # peru acts
  - { id: r2, ${at(page, target)}, actors: [chile, peru] }
rationales:
  - { id: q1, ${at(page, line)}, other: canal-talks }
`;
const files: Files = {
  'ports.txt': page,
  'ports.txt.ann.yaml': yaml,
  'ports.txt.ben.ann.yaml': sidecar('responses', `id: r5, ${at(page, closed)}, actors: [peru]`),
  'actors.yaml':
    'newsweave: 1\nactors:\n  - { id: chile, name: "Chile" }\n  - { id: peru, name: "Peru" }\n  - { id: spain, name: "Spain" }\n',
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: canal-talks, title: "Talks on the canal" }\n',
};
const peru: RenameIdParams = {
  uri: uriOf('ports.txt'),
  kind: 'actor',
  id: 'peru',
  newId: 'republic-of-peru',
  preview: false,
};

/** A place of a file, told by words before which it stands. */
function placeOf(path: string, before: string, texts: Files = files) {
  const text = texts[path] ?? '';
  const offset = text.indexOf(before);
  assert.ok(offset >= 0, before);
  return { textDocument: { uri: uriOf(path) }, position: TextDocument.create('', '', 0, text).positionAt(offset + 1) };
}

async function prepared(client: TestClient, path: string, before: string): Promise<string> {
  const found = await client.connection.sendRequest(PrepareRenameRequest.type, placeOf(path, before));
  assert.ok(found && 'placeholder' in found);
  const words = TextDocument.create('', '', 0, files[path] ?? '').getText(found.range);
  return `${found.placeholder}: ${words}`;
}

describe('the place of a rename', () => {
  it('is an id in YAML, the words of an act, of a rationale, and a page’s title', async () => {
    const client = await startClient(files);
    assert.equal(await prepared(client, 'ports.txt.ann.yaml', 'peru], t'), 'peru: peru');
    assert.equal(await prepared(client, 'actors.yaml', 'peru'), 'peru: peru');
    assert.equal(await prepared(client, 'events.yaml', 'canal-'), 'canal-talks: canal-talks');
    assert.equal(await prepared(client, 'ports.txt', closed), `peru: ${closed}`);
    assert.equal(await prepared(client, 'ports.txt', line), `canal-talks: ${line}`);
    assert.equal(await prepared(client, 'ports.txt', 'Peru closes'), 'ports: Peru closes its ports');
  });

  it('is refused in a sentence where nothing has an id of its own, and nothing is logged', async () => {
    const client = await startClient(files);
    for (const [path, before] of [
      ['ports.txt', 'What happened'],
      ['ports.txt.ann.yaml', 'r1'],
      ['ports.txt.ann.yaml', 'responses'],
      ['actors.yaml', 'Chile'],
    ] as const)
      await assert.rejects(prepared(client, path, before), /Nothing here has an id to rename\. .*\.$/);
    await assert.rejects(prepared(client, 'ports.txt', target), /These words stand for Chile and Peru\. .*\.$/);
    assert.deepEqual(client.log, []);
  });

  it('says all that stands there to those who can choose', async () => {
    const client = await startClient(files);
    const { textDocument, position } = placeOf('ports.txt', target);
    assert.deepEqual(await client.ask(renamableRequest, { uri: textDocument.uri, position }), [
      { kind: 'actor', id: 'chile', name: 'Chile' },
      { kind: 'actor', id: 'peru', name: 'Peru' },
    ]);
  });
});

/** The files after an edit. */
function applied(edit: WorkspaceEdit | null, texts: Files): Files {
  const after = { ...texts };
  for (const change of edit?.documentChanges ?? []) {
    if (!('edits' in change)) continue;
    const path = change.textDocument.uri.slice(root.length + 1);
    const edits = change.edits.flatMap((each) => ('newText' in each ? [each] : []));
    after[path] = TextDocument.applyEdits(TextDocument.create('', '', 0, after[path] ?? ''), edits);
  }
  return after;
}

const renamed: Files = {
  ...files,
  'ports.txt.ann.yaml': yaml
    .replaceAll('[peru]', '[republic-of-peru]')
    .replace('chile, peru', 'chile, republic-of-peru'),
  'ports.txt.ben.ann.yaml': files['ports.txt.ben.ann.yaml']?.replace('peru', 'republic-of-peru') ?? '',
  'actors.yaml': files['actors.yaml']?.replace('peru', 'republic-of-peru') ?? '',
};

describe('a rename in the editor', () => {
  it('is an edit of each place, in all layers, that a preview can show', async () => {
    const client = await startClient(files, 'ana', {
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    });
    const params = { ...placeOf('ports.txt', closed), newName: 'republic-of-peru' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    assert.deepEqual(applied(edit, files), renamed);
    const changes = (edit?.documentChanges ?? []).flatMap((each): TextDocumentEdit[] =>
      'edits' in each ? [each] : [],
    );
    assert.deepEqual(changes.map(({ edits }) => edits.length).sort(), [1, 1, 2]);
    assert.ok(
      changes.every(({ edits }) => edits.every((each) => 'annotationId' in each && each.annotationId === 'rename')),
    );
    assert.deepEqual(edit?.changeAnnotations, {
      rename: { label: 'Rename actor', description: '4 places in 3 files', needsConfirmation: false },
    });
    assert.deepEqual(Object.fromEntries(client.host.files), files, 'the editor makes it');
  });

  it('is made in what the editor shows, saved or not', async () => {
    const client = await startClient(files);
    const text = `# Not saved.\n${yaml}`;
    await client.open('ports.txt.ann.yaml', text);
    const params = { ...placeOf('actors.yaml', 'peru'), newName: 'republic-of-peru' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    const expected = { ...renamed, 'ports.txt.ann.yaml': `# Not saved.\n${renamed['ports.txt.ann.yaml']}` };
    assert.deepEqual(applied(edit, { ...files, 'ports.txt.ann.yaml': text }), expected);
    assert.equal(edit?.changeAnnotations, undefined);
    const versions = (edit?.documentChanges ?? []).map((each) => ('edits' in each ? each.textDocument.version : -1));
    assert.deepEqual(versions.sort(), [1, null, null]);
  });

  it('pins the id of a page in a sidecar that it makes', async () => {
    const client = await startClient({ 'ports.txt': page });
    const params = { ...placeOf('ports.txt', 'Peru'), newName: 'ports-closed' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    assert.match(
      applied(edit, {})['ports.txt.ann.yaml'] ?? '',
      /^newsweave: 1\ntext: .*\nevents:\n {2}- \{ id: ports-closed, page: true \}\n/,
    );
  });

  it('is refused in a sentence: an id that is none, one that is taken, more files than an editor should change', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [`day-${n}.txt`, page] as const).flatMap(([path, text]) => [
        [path, text],
        [`${path}.ann.yaml`, yaml],
      ]),
    );
    const client = await startClient({ ...files, ...many });
    const rename = (newName: string) =>
      client.connection.sendRequest(RenameRequest.type, { ...placeOf('actors.yaml', 'peru'), newName });
    await assert.rejects(rename('Peru!'), /An id is lower-case words/);
    await assert.rejects(rename('chile'), /There is an actor chile already\.$/);
    await assert.rejects(rename('pe'), /peru stands in 24 files\. Run Rename Actor or Event, /);
  });
});

describe('a rename on disk', () => {
  it('is shown first, and then made', async () => {
    const client = await startClient(files);
    const expected = [
      { uri: uriOf('actors.yaml'), label: 'actors.yaml', places: 1 },
      { uri: uriOf('ports.txt.ann.yaml'), label: 'ports.txt.ann.yaml', places: 2 },
      { uri: uriOf('ports.txt.ben.ann.yaml'), label: 'ports.txt.ben.ann.yaml', places: 1 },
    ];
    assert.deepEqual(await client.ask(renameIdRequest, { ...peru, preview: true }), { ok: true, files: expected });
    assert.deepEqual(Object.fromEntries(client.host.files), files);
    assert.deepEqual(await client.ask(renameIdRequest, peru), { ok: true, files: expected });
    assert.deepEqual(Object.fromEntries(client.host.files), renamed);
  });

  it('is seen at once', async () => {
    const client = await startClient(files);
    await client.ask(renameIdRequest, peru);
    const { textDocument, position } = placeOf('ports.txt', closed);
    assert.deepEqual(await client.ask(renamableRequest, { uri: textDocument.uri, position }), [
      { kind: 'actor', id: 'republic-of-peru', name: 'Peru' },
    ]);
  });

  it('is refused while a file that holds the id has unsaved changes, and not while one is merely open', async () => {
    const client = await startClient(files);
    await client.open('ports.txt.ann.yaml');
    await client.open('events.yaml', `${files['events.yaml']}# peru`);
    const outcome = await client.ask(renameIdRequest, peru);
    assert.deepEqual(outcome, {
      ok: false,
      reason: 'events.yaml has unsaved changes. Save it, or take them back, and try again.',
    });
    await client.change('events.yaml', files['events.yaml'] ?? '');
    assert.equal((await client.ask(renameIdRequest, peru)).ok, true);
  });

  it('is refused where the new id cannot be one, and nothing is written', async () => {
    const client = await startClient(files);
    for (const newId of ['chile', 'Peru', 'this', 'peru', '']) {
      const outcome = await client.ask(renameIdRequest, { ...peru, newId });
      assert.match(outcome.ok ? '' : outcome.reason, /^[^.].*\.$/, newId);
    }
    const elsewhere = await client.ask(renameIdRequest, { ...peru, uri: 'file:///elsewhere.txt' });
    assert.deepEqual(elsewhere, { ok: false, reason: 'This file is not in a corpus.' });
    assert.deepEqual(Object.fromEntries(client.host.files), files);
  });

  it('changes 200 files, or none where one of them is refused', async () => {
    const days: Files = Object.fromEntries(
      Array.from({ length: 200 }, (_, n): [string, string][] => [
        [`days/day-${n}.txt`, page],
        [`days/day-${n}.txt.ann.yaml`, yaml],
      ]).flat(),
    );
    const all = { ...files, ...days };
    const client = await startClient(all);
    const { host } = client;
    const write = host.write.bind(host);
    host.write = (path, before, text) =>
      path === 'days/day-77.txt.ann.yaml' && text.includes('republic')
        ? Promise.resolve({ ok: false, code: 'no-space', reason: 'The disk is full.' })
        : write(path, before, text);
    assert.deepEqual(await client.ask(renameIdRequest, peru), {
      ok: false,
      reason: 'Nothing was changed: The disk is full.',
    });
    assert.deepEqual(Object.fromEntries(host.files), all);
    host.write = write;
    const outcome = await client.ask(renameIdRequest, peru);
    assert.equal(outcome.ok && outcome.files.length, 203);
    const holding = [...host.files.values()].filter((text) => /[[ ]peru\b/.test(text.replace('# peru acts', '')));
    assert.deepEqual(holding, []);
  });
});
