import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  annotationsRequest,
  linkRequest,
  removeRequest,
  tagRequest,
  undoRequest,
  type EditOutcome,
} from '../../src/server/protocol.ts';
import { eventPage, rationaleLines, responseLines, sidecar, at } from '../core/helpers/corpus.ts';
import { startClient, uriOf, type TestClient } from './helpers/client.ts';
import { linkParams, page, tagParams } from './helpers/params.ts';

const files = {
  'ports.txt': page,
  'envoy.txt': eventPage('Chile recalls its envoy'),
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", type: state }\n',
};

const filesOf = ({ host }: TestClient) => Object.fromEntries([...host.files].sort());
const undo = (client: TestClient) => client.ask(undoRequest, { direction: 'undo' });
const redo = (client: TestClient) => client.ask(undoRequest, { direction: 'redo' });

async function done(outcome: Promise<EditOutcome>): Promise<void> {
  assert.deepEqual(await outcome, { ok: true, note: null });
}

describe('undo', () => {
  it('takes a step back in all files that it touched, those that it made go again', async () => {
    const client = await startClient(files);
    const before = filesOf(client);
    await done(client.ask(tagRequest, tagParams({ actors: [{ name: 'Peru', type: 'state' }] })));
    const after = filesOf(client);
    assert.notDeepEqual(after, before);
    const told = '1 response in ports.txt.ann.yaml, 1 actor in actors.yaml.';
    assert.deepEqual(await undo(client), { ok: true, note: null, told: `Undone: ${told}` });
    assert.deepEqual(filesOf(client), before);
    assert.deepEqual(await client.ask(annotationsRequest, { uri: uriOf('ports.txt'), line: null, name: null }), []);
    assert.deepEqual(await redo(client), { ok: true, note: null, told: `Done again: ${told}` });
    assert.deepEqual(filesOf(client), after);
  });

  it('takes the newest step back first, also where steps and undos come without waiting for each other', async () => {
    for (const isOpen of [false, true]) {
      const sidecarText = 'newsweave: 1\nresponses: []\n';
      const client = await startClient({ ...files, 'ports.txt.ann.yaml': sidecarText });
      if (isOpen) for (const path of ['ports.txt.ann.yaml', 'actors.yaml']) await client.open(path);
      const before = filesOf(client);
      const names = ['Peru', 'Chile'];
      const tagged = names.map((name, index) => {
        const words = responseLines[index] ?? '';
        const actors = [{ name, type: 'state' }];
        return client.ask(tagRequest, tagParams({ actors, words, at: page.indexOf(words) }));
      });
      for (const each of tagged) await done(each);
      assert.notDeepEqual(filesOf(client), before);
      const undone = await Promise.all(names.map(() => undo(client)));
      assert.deepEqual(
        undone.map(({ ok }) => ok),
        [true, true],
      );
      assert.deepEqual(filesOf(client), before);
    }
  });

  it('says so where there is nothing to undo or to redo', async () => {
    const client = await startClient(files);
    assert.deepEqual(await undo(client), { ok: false, reason: 'There is nothing to undo in this window.' });
    await done(client.ask(tagRequest, tagParams()));
    assert.ok((await undo(client)).ok);
    await done(client.ask(tagRequest, tagParams({ type: 'protest' })));
    assert.deepEqual(await redo(client), { ok: false, reason: 'There is nothing to redo in this window.' });
  });

  it('keeps what others have written since', async () => {
    const client = await startClient(files);
    await done(client.ask(tagRequest, tagParams()));
    const theirs = `# theirs\n${client.host.files.get('ports.txt.ann.yaml') ?? ''}`.replace(
      'responses:\n',
      `mentions:\n  - { id: m1, ${at(page, 'ports')}, actor: iran }\nresponses:\n`,
    );
    client.host.files.set('ports.txt.ann.yaml', theirs);
    assert.ok((await undo(client)).ok);
    const left = client.host.files.get('ports.txt.ann.yaml') ?? '';
    assert.ok(left.startsWith('# theirs\n') && left.includes('id: m1') && !left.includes('actors: [iran]'), left);
    assert.ok((await redo(client)).ok);
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), theirs);
  });

  it('is refused where the record has changed since, and goes on with the step before the next time', async () => {
    const client = await startClient(files);
    await done(client.ask(tagRequest, tagParams()));
    const first = client.host.files.get('ports.txt.ann.yaml') ?? '';
    await done(client.ask(linkRequest, linkParams({ other: { outside: 'A raid' } })));
    const theirs = (client.host.files.get('ports.txt.ann.yaml') ?? '').replace('A raid', 'Another raid');
    client.host.files.set('ports.txt.ann.yaml', theirs);
    const outcome = await undo(client);
    assert.ok(!outcome.ok);
    assert.match(
      outcome.reason,
      /^ports\.txt\.ann\.yaml: q\w+ has changed since\. That step stays; Undo .* before it\.$/,
    );
    assert.equal(client.host.files.get('ports.txt.ann.yaml'), theirs);
    assert.ok((await undo(client)).ok);
    const left = client.host.files.get('ports.txt.ann.yaml') ?? '';
    assert.ok(left.includes('Another raid') && !left.includes('actors: [iran]') && first.includes('actors: [iran]'));
  });

  it('keeps the last 500 steps', async () => {
    const client = await startClient(files);
    const types = ['appeal', 'protest'];
    const texts: (string | undefined)[] = [];
    for (let step = 0; step <= 500; step += 1) {
      await done(client.ask(tagRequest, tagParams({ type: types[step % 2] ?? 'appeal' })));
      texts.push(client.host.files.get('ports.txt.ann.yaml'));
    }
    for (const text of texts.slice(0, -1).reverse()) {
      assert.ok((await undo(client)).ok);
      assert.equal(client.host.files.get('ports.txt.ann.yaml'), text);
    }
    assert.deepEqual(await undo(client), { ok: false, reason: 'There is nothing to undo in this window.' });
  }).timeout(60_000);

  it('works in a sidecar that is open in an editor, which is emptied and not taken away', async () => {
    const client = await startClient(files);
    await done(client.ask(tagRequest, tagParams()));
    const after = client.host.files.get('ports.txt.ann.yaml');
    await client.open('ports.txt.ann.yaml');
    assert.ok((await undo(client)).ok);
    assert.deepEqual([client.shown('ports.txt.ann.yaml'), client.host.files.get('ports.txt.ann.yaml')], ['', '']);
    assert.ok((await redo(client)).ok);
    assert.deepEqual([client.shown('ports.txt.ann.yaml'), client.host.files.get('ports.txt.ann.yaml')], [after, after]);
  });

  it('can be tried again where the disk was full', async () => {
    const client = await startClient({ ...files, 'ports.txt.ann.yaml': sidecar('responses') });
    const before = filesOf(client);
    await done(client.ask(tagRequest, tagParams()));
    const { write } = client.host;
    client.host.write = () => Promise.resolve({ ok: false, code: 'no-space', reason: 'The disk is full.' });
    assert.deepEqual(await undo(client), { ok: false, reason: 'The disk is full.' });
    client.host.write = write;
    assert.ok((await undo(client)).ok);
    assert.deepEqual(filesOf(client), before);
  });
});

/** A step that a person may take; the number says which line, actor or type. */
const anyStep = fc.record({
  kind: fc.constantFrom('tag', 'create', 'link', 'outside', 'remove'),
  line: fc.constantFrom(0, 1),
  of: fc.integer({ min: 0, max: 3 }),
});

async function take(client: TestClient, step: { kind: string; line: 0 | 1; of: number }): Promise<void> {
  const { kind, line, of } = step;
  const [words, why] = [responseLines[line], rationaleLines[line]];
  const type = ['appeal', 'protest', 'threaten', 'aid'][of] ?? 'appeal';
  const here = { at: page.indexOf(words), words, type };
  if (kind === 'tag') await client.ask(tagRequest, tagParams(here));
  if (kind === 'create')
    await client.ask(tagRequest, tagParams({ ...here, actors: [{ name: `State ${of}`, type: 'state' }] }));
  const there = { at: page.indexOf(why), words: why };
  if (kind === 'link') await client.ask(linkRequest, linkParams(there));
  if (kind === 'outside') await client.ask(linkRequest, linkParams({ ...there, other: { outside: `Raid ${of}` } }));
  if (kind !== 'remove') return;
  const all = await client.ask(annotationsRequest, { uri: uriOf('ports.txt'), line: null, name: null });
  const annotation = all[of % Math.max(1, all.length)];
  if (annotation !== undefined) await client.ask(removeRequest, { ...annotation, by: 'ana' });
}

describe('any steps', () => {
  it('undone in order give the first bytes back, and redone the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
        const client = await startClient(files);
        const first = filesOf(client);
        for (const step of steps) await take(client, step);
        const last = filesOf(client);
        while ((await undo(client)).ok);
        assert.deepEqual(filesOf(client), first);
        while ((await redo(client)).ok);
        assert.deepEqual(filesOf(client), last);
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
