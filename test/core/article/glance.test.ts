import assert from 'node:assert/strict';
import fc from 'fast-check';
import { glanceAtArticle } from '../../../src/core/article/glance.ts';
import { placesIn } from '../../../src/core/article/outline.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { textToParse } from '../helpers/arbitrary-text.ts';
import { eventPage, newsArticle } from '../helpers/corpus.ts';

function check(text: string, title: string | null): void {
  const whole = parseArticle(text).value;
  const glance = glanceAtArticle(text);
  const { titleRange } = placesIn(glance);
  assert.deepEqual([glance.kind, glance.title, titleRange], [whole.kind, title, whole.titleRange]);
}

describe('a first look at an article', () => {
  it('shows its kind and its title', () => {
    check(eventPage('Peru closes its ports'), 'Peru closes its ports');
    check(newsArticle, 'Ferry pilots end strike');
    check(
      'Advertisement\n\nFerry pilots end strike\n\nThe pilots went back to work on Tuesday.\n',
      'Ferry pilots end strike',
    );
    check('---\ntitle: Ferries sail again\n---\nThe pilots went back to work on Tuesday.\n', 'Ferries sail again');
    check(
      'Ghana\n\nFerry pilots end strike after a year\n\nThe pilots sailed.\n',
      'Ferry pilots end strike after a year',
    );
    check('', null);
  });

  it('shows the kind that reading it shows, for any text', () => {
    fc.assert(
      fc.property(textToParse, (text) => {
        assert.equal(glanceAtArticle(text).kind, parseArticle(text).value.kind);
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it('takes the kind that a person gave', () => {
    assert.equal(glanceAtArticle(newsArticle, 'event-page').kind, 'event-page');
    assert.equal(glanceAtArticle(eventPage('Peru'), 'news-article').kind, 'news-article');
  });
});
