import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  InlayHintRefreshRequest,
  type ClientCapabilities,
} from 'vscode-languageserver/node';
import { at as anchor, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { askAll } from './helpers/all-requests.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { at } from './helpers/editor.ts';
import { linkedCorpus, ports, sidecarOf } from './helpers/linked-corpus.ts';

const [closed] = responseLines;
const [answers, beside] = rationaleLines;
const origin = { line: 0, character: 0 };

const nothing = {
  lenses: [],
  hints: [],
  hover: null,
  definition: [],
  references: [],
  highlights: [],
  links: [],
  symbols: [],
  folds: [],
  selections: [],
};

describe('a file that is no article', () => {
  it('gets empty answers, outside the corpus and within', async () => {
    const client = await startClient({ ...linkedCorpus, 'README.md': 'Read me.' });
    const within = ['README.md', 'gone.txt', '../x.txt'];
    for (const uri of ['file:///elsewhere/ports.txt', 'memory:/corpus', 'untitled:x', ...within.map(uriOf)])
      assert.deepEqual(await askAll(client, uri, origin), nothing, uri);
    assert.deepEqual(client.log, []);
  });
});

/** The server over ports.txt with one sidecar, and the answers at some words; nothing may fail on the way. */
async function answersAt(words: string, sidecarText: string, more: Readonly<Record<string, string>> = {}) {
  const client = await startClient({ 'ports.txt': ports, 'ports.txt.ann.yaml': sidecarText, ...more });
  const { textDocument, position } = at(client, 'ports.txt', words);
  const answersThere = await askAll(client, textDocument.uri, position);
  assert.deepEqual(
    client.log.filter((line) => line.includes('failed')),
    [],
  );
  return answersThere;
}

describe('an article whose annotations are broken', () => {
  it('says above the title that a sidecar cannot be read, and answers the rest', async () => {
    for (const broken of ['newsweave: 2\n', '<<<<<<< ours\n', 'responses: [', `a: ${'['.repeat(5000)}`]) {
      const { lenses, symbols, hover } = await answersAt(closed, broken);
      assert.match(lenses[0]?.command?.title ?? '', /^The annotations are read-only\. .* Open…$/);
      assert.equal(lenses.length, 1, 'no edit is offered');
      assert.equal(symbols.length, 6);
      assert.equal(hover, null);
    }
  });

  it('tells of lost words above the title, and has no hint, mark or hover for them', async () => {
    const lost = sidecarOf({
      responses: [`id: r1, quote: "Words that stand nowhere in here, and never did.", at: 9999, actors: [peru]`],
      rationales: [`id: q1, quote: "Nor do these words, which are quite others.", at: 5, other: envoy`],
      mentions: [`id: m1, quote: "Atlantis the sunken", at: 70, actor: peru`],
    });
    const { lenses, hints, hover, highlights, references } = await answersAt(closed, lost);
    assert.deepEqual(lenses[0]?.command?.title, '3 annotations have lost their words…');
    assert.deepEqual([hints, hover, highlights, references], [[], null, [], []]);
  });

  it('shows ids that mean nothing as they stand, and leads nowhere', async () => {
    const dangling = sidecarOf({
      responses: [`id: r1, ${anchor(ports, closed)}, actors: [nobody], speaker: no-one, targets: [nowhere]`],
      rationales: [`id: q1, ${anchor(ports, answers)}, other: no-event, arrived: other-first`],
      mentions: [`id: m1, ${anchor(ports, 'Chile')}, event: no-event`],
    });
    const tagged = await answersAt(closed, dangling);
    assert.deepEqual(tagged.definition, []);
    assert.equal(tagged.references.length, 1);
    assert.ok(JSON.stringify(tagged.hover).includes('Towards: nowhere'));
    const linked = await answersAt('answers', dangling);
    assert.deepEqual([linked.definition, linked.references], [[], []]);
    assert.ok(JSON.stringify(linked.hover).includes('no-event (not found)'));
    assert.ok(JSON.stringify((await answersAt('Chile', dangling)).hover).includes('no-event (not found)'));
  });

  it('leads to neither of two events with the same id', async () => {
    const twin = sidecar('events', 'id: twin, page: true');
    const more = {
      'a.txt': eventPage('A'),
      'a.txt.ann.yaml': twin,
      'b.txt': eventPage('B'),
      'b.txt.ann.yaml': twin,
    };
    const linked = sidecar('rationales', `id: q1, ${anchor(ports, beside)}, other: twin, relations: [{ id: k1 }]`);
    const { definition, hover } = await answersAt('runs', linked, more);
    assert.deepEqual(definition, []);
    assert.ok(JSON.stringify(hover).includes('twin (not found)'));
  });
});

describe('a position that the article does not have', () => {
  it('gets an answer about nothing', async () => {
    const client = await startClient(linkedCorpus);
    for (const position of [
      { line: 100_000, character: 0 },
      { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
      { line: 1, character: 2 ** 31 - 1 },
    ]) {
      const { hover, definition, references, highlights, selections } = await askAll(
        client,
        uriOf('ports.txt'),
        position,
      );
      assert.deepEqual([hover, definition, references, highlights], [null, [], [], []]);
      assert.equal(selections.length, 1);
    }
  });
});

describe('a text that changes in the editor', () => {
  it('is what answers are about, before it is saved', async () => {
    const client = await startClient(linkedCorpus);
    await client.open('ports.txt', `New first line\n\n${ports}`);
    client.host.files.set('ports.txt', `New first line\n\n${ports}`);
    const { textDocument, position } = at(client, 'ports.txt', 'answers');
    const { definition } = await askAll(client, textDocument.uri, position);
    assert.deepEqual(definition, [
      { uri: uriOf('envoy.txt'), range: { start: origin, end: { line: 0, character: 23 } } },
    ]);
  });
});

/** The requests to show things anew that a client gets after a change. */
async function refreshesOf(capabilities: ClientCapabilities): Promise<readonly string[]> {
  const client = await startClient(linkedCorpus, 'ana', capabilities);
  const asked: string[] = [];
  for (const { method } of [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type])
    client.connection.onRequest(method, () => {
      asked.push(method);
      return null;
    });
  await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf('ports.txt') } });
  asked.length = 0;
  await client.open('ports.txt.ann.yaml', 'newsweave: 1\n');
  await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf('ports.txt') } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return asked;
}

describe('after a change', () => {
  it('lenses and hints are shown anew where the client can do that', async () => {
    const refreshSupport = true;
    assert.deepEqual(
      await refreshesOf({ workspace: { codeLens: { refreshSupport }, inlayHint: { refreshSupport } } }),
      ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'],
    );
    assert.deepEqual(await refreshesOf({ workspace: { inlayHint: { refreshSupport } } }), [
      'workspace/inlayHint/refresh',
    ]);
    assert.deepEqual(await refreshesOf({}), []);
  });
});
