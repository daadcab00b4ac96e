import assert from 'node:assert/strict';
import fc from 'fast-check';
import { widerRanges } from '../../../src/core/article/wider-ranges.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { textPositions } from '../../../src/core/text/positions.ts';
import { textToParse } from '../helpers/arbitrary-text.ts';
import { articleOf, page } from '../helpers/article.ts';

/** Checks what a selection at the mark | grows through, as words, the whole text left out. */
function check(fixture: string, expected: readonly string[]): void {
  const at = [...fixture.slice(0, fixture.indexOf('|'))].length;
  const text = fixture.replace('|', '');
  const positions = textPositions(text);
  const ranges = widerRanges(text, articleOf(text), at);
  assert.deepEqual(ranges.at(-1), { at: 0, end: positions.length });
  assert.deepEqual(ranges.slice(0, -1).map(positions.slice), expected);
}

describe('a selection that grows', () => {
  it('goes from the clause to the sentence, the line and the section', () => {
    const responses = 'Shut its ports; sent a no|te to Chile. Nobody answered 🚢.\nWelcomed the deal.';
    check(page({ responses }), [
      'sent a note to Chile.',
      'Shut its ports; sent a note to Chile.',
      'Shut its ports; sent a note to Chile. Nobody answered 🚢.',
      `Actor Responses\n${responses.replace('|', '')}`,
    ]);
  });

  it('goes from a quotation with its marks to what it stands in', () => {
    const responses = '🚢 “We shall not sa|il,” he told the harbour.';
    check(page({ responses }), [
      'We shall not sail',
      'We shall not sail,',
      '“We shall not sail,”',
      responses.replace('|', ''),
      `Actor Responses\n${responses.replace('|', '')}`,
    ]);
  });

  it('goes over the lines of a paragraph of a news article', () => {
    const text =
      'Ferry pilots end strike\n\nLIMA, 3 March (Wire) — The pilots went back to wo|rk on Tuesday,\ntheir union said. Nobody had paid them.\n\nThe ferries sail again from Wednesday on, the ministry told reporters.\n';
    const [paragraph = ''] = /The pilots.*\n.*them\./.exec(text.replace('|', '')) ?? [];
    const article = articleOf(text.replace('|', ''));
    assert.equal(article.body.length, 2);
    const at = text.indexOf('|');
    const positions = textPositions(text.replace('|', ''));
    const words = widerRanges(text.replace('|', ''), article, at).map(positions.slice);
    assert.deepEqual(
      words.slice(-2, -1).map((each) => each.endsWith(paragraph)),
      [true],
    );
    assert.ok(words.some((each) => each.endsWith('their union said.')));
  });

  it('is the whole text where there is nothing else', () => {
    assert.deepEqual(widerRanges('', articleOf(''), 5), [{ at: 0, end: 0 }]);
    assert.deepEqual(widerRanges('\n\n', articleOf('\n\n'), 1), [{ at: 0, end: 2 }]);
  });

  it('looks into no paragraph that is too long to be one, and is quick about it', () => {
    const text = `“a. `.repeat(100_000);
    const started = Date.now();
    assert.equal(widerRanges(text, articleOf(text), 50).length <= 3, true);
    assert.ok(Date.now() - started < 5_000);
  });

  it('holds its place and lies strictly within the next, at every place of every text', () => {
    fc.assert(
      fc.property(textToParse, fc.double({ min: 0, max: 1, noNaN: true }), (raw, share) => {
        const text = normaliseText(raw);
        const length = [...text].length;
        const at = Math.floor(share * length);
        const ranges = widerRanges(text, articleOf(text), at);
        assert.deepEqual(ranges.at(-1), { at: 0, end: length });
        ranges.forEach((range, index) => {
          assert.ok(range.at <= at && at <= range.end);
          const next = ranges[index + 1];
          if (next === undefined) return;
          assert.ok(next.at <= range.at && range.end <= next.end);
          assert.ok(next.end - next.at > range.end - range.at);
        });
      }),
      { numRuns: 500 },
    );
  });
});
