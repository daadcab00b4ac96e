import assert from 'node:assert/strict';
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver/node';
import { at as anchor, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { startClient } from './helpers/client.ts';
import { at, wordsOf } from './helpers/editor.ts';
import { linkedCorpus, ports } from './helpers/linked-corpus.ts';

const [closed, target] = responseLines;
const [answers, beside] = rationaleLines;

/** Checks what is marked with some words; `=` stands before words of the same act. */
async function check(
  words: string,
  expected: readonly string[],
  files: Readonly<Record<string, string>> = linkedCorpus,
): Promise<void> {
  const client = await startClient(files);
  const found = await client.connection.sendRequest(DocumentHighlightRequest.type, at(client, 'ports.txt', words));
  const text = client.host.files.get('ports.txt') ?? '';
  assert.deepEqual(
    (found ?? []).map(({ range, kind }) => (kind === DocumentHighlightKind.Write ? '=' : '') + wordsOf(text, range)),
    expected,
  );
}

describe('what is marked with words', () => {
  it('is all that tells the same act', async () => {
    await check(closed, ['=What happened.', `=${closed}`]);
    await check('What', ['=What happened.', `=${closed}`]);
  });

  it('is what tells of the same actor', async () => {
    await check(target, ['Chile', `=${target}`]);
    await check('Chile', ['=What happened.', `=${closed}`, 'Chile', target]);
    const two = sidecar(
      'responses',
      `id: r1, ${anchor(ports, closed)}, actors: [peru]`,
      `id: r2, ${anchor(ports, target)}, actors: [chile, peru]`,
    );
    await check(closed, [`=${closed}`, target], { 'ports.txt': ports, 'ports.txt.ann.yaml': two });
  });

  it('is each line that means the same event', async () => {
    await check('answers', [answers]);
    const twice = sidecar(
      'rationales',
      `id: q1, ${anchor(ports, answers)}, other: ports`,
      `id: q2, ${anchor(ports, beside)}, other: ports`,
    );
    await check('answers', [answers, beside], { 'ports.txt': ports, 'ports.txt.ann.yaml': twice });
  });

  it('is nothing where nothing is annotated', async () => {
    await check('Summary', []);
    await check(closed, [], { 'ports.txt': ports });
  });
});
