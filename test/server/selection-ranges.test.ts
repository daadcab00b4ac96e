import assert from 'node:assert/strict';
import { SelectionRangeRequest, type SelectionRange } from 'vscode-languageserver/node';
import { page } from '../core/helpers/article.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { caretIn, wordsOf } from './helpers/editor.ts';

const text = page({ responses: '🚢 “We shall not sail,” he told them. Nobody did.' });

function chain(range: SelectionRange | undefined): string[] {
  return range === undefined ? [] : [wordsOf(text, range.range), ...chain(range.parent)];
}

describe('selections that grow', () => {
  it('grow from the clause to the whole article, one chain for each position', async () => {
    const { connection } = await startClient({ 'ports.txt': text });
    const positions = [caretIn(text, 'sail'), caretIn(text, 'Nobody'), { line: 99_999, character: 7 }];
    const found = await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri: uriOf('ports.txt') },
      positions,
    });
    const line = '🚢 “We shall not sail,” he told them. Nobody did.';
    assert.deepEqual((found ?? []).map(chain), [
      [
        'We shall not sail',
        'We shall not sail,',
        '“We shall not sail,”',
        '🚢 “We shall not sail,” he told them.',
        line,
        `Actor Responses\n${line}`,
        text,
      ],
      ['Nobody did.', line, `Actor Responses\n${line}`, text],
      [text],
    ]);
  });
});
