import assert from 'node:assert/strict';
import { refused, refusedBySystem, fileFaults } from '../../src/server/host/write-faults.ts';
import {
  annotationsRequest,
  formattedNotification,
  tagRequest,
  undoRequest,
  type EditOutcome,
} from '../../src/server/protocol.ts';
import { readSidecar } from '../../src/core/sidecar/read.ts';
import { at, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { page, pageFiles, tagParams } from './helpers/params.ts';

/** Must-show: whatever is in the way of a write, nothing is lost, and a person reads what it is and what to do. */

const path = 'ports.txt.ann.yaml';
const uri = uriOf('ports.txt');
const [first, second] = responseLines;
const written = { ok: true, note: null };

const tag = ({ ask }: TestClient) => ask(tagRequest, tagParams());
const responsesIn = ({ host }: TestClient) =>
  readSidecar(host.files.get(path) ?? '').value.responses.map(({ quote }) => quote);

/** What went wrong in a sentence of its own, and in another one what to do. */
function checkTold(outcome: EditOutcome, what: RegExp): void {
  const told = outcome.ok ? outcome.note : outcome.reason;
  assert.match(told ?? 'nothing', what);
  assert.match(told ?? 'nothing', /^[^.]\S*.*[.;] (?:[A-Z][a-z]+|another|the annotation) .+\.$/);
}

describe('two windows on one corpus', () => {
  /** Two servers over the same files; the second has not heard of what the first does. */
  async function twoWindows(): Promise<readonly [TestClient, TestClient]> {
    const [one, other] = [await startClient(pageFiles), await startClient(pageFiles)];
    const { read, write, remove } = one.host;
    Object.assign(other.host, { read, write, remove });
    await other.ask(annotationsRequest, { uri, line: null, name: null });
    return [one, other];
  }

  it('keep each other’s records without a word', async () => {
    const [one, other] = await twoWindows();
    // The ids of the tests count up in both windows alike: the first window is one ahead.
    await tag(one);
    await one.ask(undoRequest, { direction: 'undo' });
    assert.deepEqual(await tag(one), written);
    const there = tagParams({ at: page.indexOf(second), words: second, by: 'ben' });
    assert.deepEqual(await other.ask(tagRequest, there), written);
    assert.deepEqual(responsesIn(one), [first, second]);
    assert.ok((await one.ask(undoRequest, { direction: 'undo' })).ok);
    assert.deepEqual(responsesIn(one), [second], 'undo takes back what this window did, and nothing else');
  });

  it('say that the other one is writing, where it does', () => {
    const reason = refused(path, 'saved', fileFaults.locked);
    checkTold(reason, /^ports\.txt\.ann\.yaml was not saved: another program is writing it\. Try again in a moment\.$/);
  });
});

describe('a sidecar that is open and has unsaved changes', () => {
  it('gets the annotation in its editor, and the person is told to save', async () => {
    const client = await startClient({ ...pageFiles, [path]: 'newsweave: 1\n' });
    await client.open(path, '# a thought of mine\nnewsweave: 1\n');
    const outcome = await tag(client);
    checkTold(outcome, /^ports\.txt\.ann\.yaml has unsaved changes; .* Save that file to keep it\.$/);
    assert.match(client.shown(path) ?? '', /^# a thought of mine\n[\s\S]*actors: \[iran\]/);
    assert.equal(client.host.files.get(path), 'newsweave: 1\n');
  });
});

describe('a sidecar with a comment behind every record and between all lines', () => {
  it('keeps them all, and nothing is told', async () => {
    const commented = `# top\n${sidecar('responses', `id: r1, ${at(page, second)}`)}`
      .split('\n')
      .map((line, n) => (line === '' || line.startsWith('#') ? line : `${line} # note ${n}`))
      .join('\n');
    const client = await startClient({ ...pageFiles, [path]: commented });
    assert.deepEqual(await tag(client), written);
    const after = client.host.files.get(path) ?? '';
    for (const [comment] of commented.matchAll(/#.*/g)) assert.ok(after.includes(comment), comment);
    assert.deepEqual(responsesIn(client), [second, first]);
    assert.ok((await client.ask(undoRequest, { direction: 'undo' })).ok);
    assert.equal(client.host.files.get(path), commented);
  });
});

describe('a formatter that runs on save', () => {
  it('is told of once, by a message of its own, and the records are there', async () => {
    const client = await startClient({ ...pageFiles, [path]: 'newsweave: 1\n' });
    await client.open(path);
    const { set } = client.host.files;
    client.host.files.set = (name, text) => set.call(client.host.files, name, text.replaceAll('{ ', '{   '));
    const told: unknown[] = [];
    client.connection.onNotification(formattedNotification, (params: unknown) => {
      told.push(params);
    });
    assert.deepEqual(await tag(client), written);
    assert.deepEqual(responsesIn(client), [first]);
    await client.open(path);
    const there = tagParams({ at: page.indexOf(second), words: second });
    assert.deepEqual(await client.ask(tagRequest, there), written);
    assert.deepEqual(responsesIn(client), [first, second]);
    assert.deepEqual(told, [{ uri: uriOf(path), label: path }]);
  });
});

describe('a disk that does not take it', () => {
  const error = (code: string) => Object.assign(new Error(`${code}: it failed, open 'x'`), { code });

  for (const [name, code, what] of [
    ['is full', 'ENOSPC', /^\S+ was not saved: the disk is full\. Free some space and try again\.$/],
    [
      'is read-only',
      'EROFS',
      /^\S+ was not saved: the disk is read-only\. Copy the corpus to one that can be written\.$/,
    ],
    [
      'may not be written',
      'EACCES',
      /^\S+ was not saved: you have no permission to write it here\. Ask for it, or copy/,
    ],
  ] as const)
    it(`because it ${name}, leaves all files as they were; the same step works once it takes it`, async () => {
      const client = await startClient({ ...pageFiles, [path]: 'newsweave: 1\n' });
      const before = new Map(client.host.files);
      const { write } = client.host;
      client.host.write = (file) => Promise.resolve(refusedBySystem(file, 'saved', error(code)));
      checkTold(await tag(client), what);
      assert.deepEqual(client.host.files, before);
      assert.deepEqual(
        await client.ask(undoRequest, { direction: 'undo' }),
        { ok: false, reason: 'There is nothing to undo in this window.' },
        'what was not written is no step',
      );
      client.host.write = write;
      assert.deepEqual(await tag(client), written);
      assert.deepEqual(responsesIn(client), [first]);
    });
});

describe('a sidecar that could not be read whole', () => {
  for (const [name, yaml, what] of [
    ['was cut', 'newsweave: 1\ntext: "sha256:00"\nresponses:\n', /end of this file is missing: .* Mend line \d of it/],
    ['is no YAML', 'newsweave: 1\nresponses: [\n', /Mend line \d of it, and try again\.$/],
    ['holds marks of a merge', 'newsweave: 1\n<<<<<<< mine\n', /marks of an unresolved merge\. Mend line 2 of it/],
    ['has a record that does not fit', sidecar('responses', 'id: r1'), /Mend line 3 of it, and try again\.$/],
    ['is of a newer format', 'newsweave: 2\n', /newer Newsweave .*\. Update Newsweave to write it\.$/],
  ] as const)
    it(`since it ${name}, stays as it is; its line is named`, async () => {
      const client = await startClient({ ...pageFiles, [path]: yaml });
      const outcome = await tag(client);
      assert.ok(!outcome.ok);
      checkTold(outcome, what);
      assert.match(outcome.reason, /^ports\.txt\.ann\.yaml: /);
      assert.equal(client.host.files.get(path), yaml);
    });
});
