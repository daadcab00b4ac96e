import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { leaningsIn } from '../../../src/core/suggest/leanings.ts';
import { pageTextOf } from '../../../src/core/suggest/page-text.ts';
import { cuesIn } from '../../../src/core/suggest/relation-cues.ts';
import { pageWith } from './page-with.ts';

/** What leans to the new event (+, and ++ where it does so clearly), and what to the other one. */
function leaning(words: string): string[] {
  const text = pageWith('Lima recalls its envoy', 'Nothing else is known.', words);
  const [line] = pageTextOf(parseArticle(text).value, text).rationales;
  assert.ok(line);
  return leaningsIn(line, cuesIn(line.quote)).map(({ start, end, lean }) => {
    const sign = (lean > 0 ? '+' : '-').repeat(Math.abs(lean) > 1.5 ? 2 : 1);
    return `${sign} ${line.quote.slice(start, end).trim()}`;
  });
}

describe('what leans to the new event or to the other one', () => {
  const check = (words: string, ...expected: readonly string[]) => {
    it(words, () => {
      assert.deepEqual(leaning(words), expected);
    });
  };
  check(
    'The leak that divers found below the quay led to the new event.',
    '- divers found below the quay',
    '+ the new event.',
  );
  check(
    'The dam in Event 5 holds; the new event names the villages.',
    '- The dam in Event 5 holds',
    '+ the new event names the villages.',
  );
  check(
    'Fishermen block the canal in the new event, as the mayor had feared.',
    '++ Fishermen block the canal in',
    '+ the new event',
    '- the mayor had feared.',
  );
  check(
    'The new event is the harbour master’s answer to the petition of Event 2.',
    '+ The new event is the harbour',
    '- to the petition of Event 2.',
  );
  check(
    'The walkout (Event 4) is over. The new event, a march through Quito, has another aim.',
    '- The walkout',
    '- Event 4',
    '+ The new event',
    '+ a march through Quito',
  );
  check(
    'A cooperative buys the dairy that Event 5 describes; the new event is the sale.',
    '- A cooperative buys the dairy',
    '- Event 5 describes',
    '+ the new event is the sale.',
  );
  check('Both events concern the bridge. It collapsed in the new event.', '++ It collapsed in', '+ the new event.');
  check('Event 3 opens the pass.');
});
