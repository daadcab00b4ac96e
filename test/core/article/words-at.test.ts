import assert from 'node:assert/strict';
import { wordsAt } from '../../../src/core/article/words-at.ts';
import { textPositions } from '../../../src/core/text/positions.ts';
import { articleOf, page } from '../helpers/article.ts';

/** Checks which words are meant by a caret at the mark |. */
function check(fixture: string, expected: string | undefined): void {
  const at = [...fixture.slice(0, fixture.indexOf('|'))].length;
  const text = fixture.replace('|', '');
  const range = wordsAt(text, articleOf(text), at);
  assert.equal(range && textPositions(text).slice(range), expected);
}

const news = (paragraph: string) =>
  `Pilots end strike\n\nLIMA, 3 March (Wire) — The pilots went back to work on Tuesday in the harbour of the capital.\n\n${paragraph}\n`;

describe('the words that a caret means', () => {
  it('are the quotation that it stands in, without its marks', () => {
    check(news('🚢 “We shall sa|il again,” the minister said on Monday in the harbour.'), 'We shall sail again,');
    check(news('He said that “the ports |will open” and that the pilots had agreed.'), 'the ports will open');
  });

  it('are else the clause, without the stops round it', () => {
    check(
      news('The minister calle|d on both sides to talk; the union refused to answer.'),
      'The minister called on both sides to talk',
    );
    check(
      news('The minister called on both sides to talk; the union re|fused to answer.'),
      'the union refused to answer.',
    );
  });

  it('are never a dateline, but what stands behind it', () => {
    const article = 'Pilots end strike\n\nLima/Wire: The pilots went back to work on Tuesday.\n';
    check(article.replace('Lima/', 'Li|ma/'), 'The pilots went back to work on Tuesday.');
    check(article.replace('The pilots', 'The pi|lots'), 'The pilots went back to work on Tuesday.');
  });

  it('are the nearest clause where it stands between two', () => {
    check(news('The union refused to answer|; nobody asked again that day.'), 'The union refused to answer');
  });

  it('are found on a page as well, and none on a blank line', () => {
    check(page({ responses: 'Shut its po|rts; sent a note.' }), 'Shut its ports');
    check(news('Nothing.\n|\nThe end.'), undefined);
  });
});
