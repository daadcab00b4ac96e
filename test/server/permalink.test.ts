import assert from 'node:assert/strict';
import { openPermalinkRequest, permalinkRequest } from '../../src/server/protocol.ts';
import { responseLines } from '../core/helpers/corpus.ts';
import { startClient, uriOf } from './helpers/client.ts';
import { caretIn, shown } from './helpers/editor.ts';
import { page } from './helpers/params.ts';

const uri = uriOf('ports.txt');
const [line] = responseLines;

/** The link to a selection of the page, from before some words to a number of characters further on. */
async function linkTo(words: string, length: number) {
  const client = await startClient({ 'ports.txt': page });
  const range = { start: caretIn(page, words, 0), end: caretIn(page, words, length) };
  return { client, link: await client.ask(permalinkRequest, { uri, range }) };
}

describe('a permalink', () => {
  it('leads to the words that were selected', async () => {
    const { client, link } = await linkTo(line, line.length);
    assert.equal(link, `ports.txt#:~:text=${encodeURIComponent(line)}`);
    const answer = await client.ask(openPermalinkRequest, { link });
    assert.ok(answer.ok);
    assert.equal(shown(client, answer.place), `ports.txt: ${line}`);
  });

  it('leads to the line at the caret where nothing is selected', async () => {
    const { link } = await linkTo('What happened', 0);
    assert.match(link ?? '', /text=.*What%20happened\./);
  });

  it('is refused with a sentence where it is none, or its article or its words are not there', async () => {
    const client = await startClient({ 'ports.txt': page });
    for (const [link, reason] of [
      ['nothing', /^This is no permalink: .*\.$/],
      ['../ports.txt#:~:text=Peru', /^There is no article \.\.\/ports\.txt in this window\. .*\.$/],
      ['ports.txt#:~:text=Brazil', /^ports\.txt does not hold these words any more\. .*\.$/],
    ] as const) {
      const answer = await client.ask(openPermalinkRequest, { link });
      assert.ok(!answer.ok && reason.test(answer.reason), answer.ok ? link : answer.reason);
    }
  });
});
