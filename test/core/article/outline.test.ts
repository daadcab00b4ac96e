import assert from 'node:assert/strict';
import { outlineOf, placesIn, titlePlace } from '../../../src/core/article/outline.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { eventPage, newsArticle } from '../helpers/corpus.ts';

const bare = (ranges: readonly Range[]) => ranges.map(({ at, end }) => ({ at, end }));

/** What an outline tells of a text's places is what the article itself tells. */
function check(text: string): void {
  const article = parseArticle(text).value;
  const { responses, rationales, titleRange } = placesIn(article);
  const outline = outlineOf(article, article.responses, article.related.items);
  assert.deepEqual(placesIn(outline), { titleRange, responses: bare(responses), rationales: bare(rationales) });
}

describe('the outline of an article', () => {
  it('tells where its title and its lines stand', () => {
    check(eventPage('Peru closes its ports'));
    check(newsArticle);
    check(
      'Peru closes its ports\n\nActor Responses (1)\nClosed a port.\n\nRelated Events (1)\n"It follows Event 3."\n',
    );
    check('');
  });

  it('has its title at its beginning where it has none', () => {
    assert.deepEqual(titlePlace(outlineOf(parseArticle('').value)), { at: 0, end: 0 });
  });
});
