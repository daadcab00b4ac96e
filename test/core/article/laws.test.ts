import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { checkLaws } from '../helpers/article-laws.ts';
import { anyText, articleLike } from '../helpers/arbitrary-text.ts';

/** Reads the text, which must not throw, and checks every part against the laws. */
function check(input: string): void {
  const text = normaliseText(input);
  const { value, problems } = parseArticle(text);
  checkLaws(text, value, problems);
}

describe('an article read from any text at all', () => {
  it('has all its parts inside the text, in order and apart, with their own words', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 500 });
  });

  it('keeps these laws for pieces of articles put together in any order', () => {
    fc.assert(fc.property(articleLike, check), { numRuns: 1500 });
  });

  for (const text of [
    '',
    '\n',
    '\r',
    '\uFEFF',
    '---',
    '---\n---',
    '\ud83d',
    '"',
    '#',
    '**',
    'Summary',
    'Summary\nRelated Events',
  ]) {
    it(`keeps them for ${JSON.stringify(text)}`, () => {
      check(text);
    });
  }
});
