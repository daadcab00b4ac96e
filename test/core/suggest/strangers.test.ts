import assert from 'node:assert/strict';
import { targetTable } from '../../../src/core/suggest/page-targets.ts';
import { questionsOf } from '../../../src/core/suggest/suggest-page.ts';
import { pageWith } from './page-with.ts';
import { corpusOf } from './storylines/corpus.ts';

/** The titles of events that may be meant on a page, with those marked that are taken to be of another storyline. */
function asked(files: Readonly<Record<string, string>>, path: string): string[] {
  const { cases, knowledge } = corpusOf(files, false);
  const article = cases.find((each) => each.page.facts.path === path)?.page ?? assert.fail();
  const { pool, strangers } = targetTable(questionsOf(knowledge, article, { decisions: false }).targets);
  const titles = pool.map(({ number }, place) => {
    const title = knowledge.events.events[number]?.title ?? '';
    return strangers[place] === true ? `(${title})` : title;
  });
  return titles.sort();
}

describe('events of another storyline', () => {
  const told = 'The new event answers the closure told in Event 3.';
  const files = {
    'a.txt': pageWith('Peru shuts its ports', 'Peru lets no ship of Chile in.', told),
    'b.txt': pageWith('Chile recalls its envoy', 'Santiago acts after the ports were shut.', told),
    'c.txt': pageWith('Norway opens a tunnel', 'Oslo lets cars in after the ports were shut.', told),
  };

  it('are those that name none of the actors of a page', () => {
    assert.deepEqual(asked(files, 'a.txt'), ['(Norway opens a tunnel)', 'Chile recalls its envoy']);
  });

  it('are none where no event names any of them, or the page names nobody', () => {
    const alone = { ...files, 'b.txt': pageWith('A tunnel floods', 'Cars turn round.', told) };
    assert.deepEqual(asked(alone, 'a.txt'), ['A tunnel floods', 'Norway opens a tunnel']);
    assert.deepEqual(asked(alone, 'b.txt'), ['Norway opens a tunnel', 'Peru shuts its ports']);
  });
});
