import assert from 'node:assert/strict';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

describe('who the new event is where the other one is not in the corpus', () => {
  const check = (told: string, expected: string) => {
    it(told, () => {
      const files = {
        'a.txt': pageWith(
          'Ferry crews walk out in Hull',
          'Two thousand sailors stopped work over a roster, and the port is empty.',
          told,
        ),
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, number) => [
            `z${number}.txt`,
            pageWith(`Mill ${number} is sold`, `Bids for lot ${number} are in.`, 'Nothing follows.'),
          ]),
        ),
      };
      const { cases, knowledge } = corpusOf(files, false);
      const [first] = cases;
      assert.ok(first);
      const [found] = suggestPage(knowledge, first.page, { decisions: false }).rationales;
      assert.equal(found?.newEvent, expected);
    });
  };
  check('The pilots of Rotterdam lay down tools in the new event. It follows the example of Event 4.', 'other');
  check('The new event follows the example of Rotterdam, whose pilots laid down tools in Event 4.', 'this');
  check('Berths stand idle in Bremen (Event 2). The new event, a dispute over a roster, has another cause.', 'this');
  check('The sailors (Event 7) are joined by all of Esbjerg in the new event.', 'other');
});
