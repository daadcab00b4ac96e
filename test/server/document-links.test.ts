import assert from 'node:assert/strict';
import { DocumentLinkRequest, DocumentLinkResolveRequest } from 'vscode-languageserver/node';
import { page } from '../core/helpers/article.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { wordsOf } from './helpers/editor.ts';

/** Checks the links of an article: the words that are links, which lead to where they say. */
async function check(path: string, text: string, expected: readonly string[]): Promise<void> {
  const { connection } = await startClient({ [path]: text });
  const links = (await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf(path) } })) ?? [];
  assert.ok(links.every(({ target }) => target === undefined));
  assert.deepEqual(
    links.map(({ range }) => wordsOf(text, range)),
    expected,
  );
  const resolved = await Promise.all(
    links.map((link) => connection.sendRequest(DocumentLinkResolveRequest.type, link)),
  );
  assert.deepEqual(
    resolved.map(({ target }) => target),
    expected,
  );
}

describe('the links of an article', () => {
  it('are the addresses under Sources', () =>
    check('ports.txt', page({ sources: '🚢 Port Gazette (https://example.org/a?b#c)\nhttp://example.com/x, p. 3' }), [
      'https://example.org/a?b#c',
      'http://example.com/x',
    ]));

  it('are the address in the front matter, and no other that stands there', () =>
    check(
      'ports.md',
      `---\ntitle: Ports\nimage: https://example.org/ship.png\nurl: "https://example.org/ports"\n---\n\n${page()}`,
      ['https://example.org/ports'],
    ));

  it('are nothing that runs or opens a file', () =>
    check('ports.txt', page({ sources: 'command:x\nfile:///etc/passwd\n[Gazette](javascript:alert(1))' }), []));

  it('get no target that the server did not give', async () => {
    const { connection } = await startClient({ 'ports.txt': page() });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    for (const target of ['command:workbench.action.quit', 'file:///etc/passwd', 'https://a@b.example/', 7]) {
      const link = { range, data: { uri: uriOf('ports.txt'), target } };
      assert.deepEqual(await connection.sendRequest(DocumentLinkResolveRequest.type, link), link);
    }
  });
});
