import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { page } from '../helpers/article.ts';

const size = 50_000;

/** The words over and over, to a quarter of the size that no real article reaches. */
const many = (words: string) => words.repeat(size / words.length);

const article = (text: string) => `Ferry pilots end strike\n\nThey sailed.\n\n${text}\n\nAll were glad.\n`;

/**
 * Texts at which a parser with a quadratic or exponential step takes minutes. A bound of seconds tells such a step
 * from a slow machine.
 */
const texts: Record<string, string> = {
  'a line of quotation marks': article(many('"')),
  'a rationale of quotation marks': page({ related: many('“') }),
  'lines that each open a quotation': page({ related: many('"a,\n') }),
  'a rationale of deep quotations': page({ related: `"${many('“a «b ')}"` }),
  'a rationale of numbers': page({ related: `"events ${many('1, ')}"` }),
  'a rationale of lists': page({ related: `"${many('events 1, 2 and ')}"` }),
  'a rationale of blanks behind a number': page({ related: `"event 1${many(' ')}x"` }),
  'a rationale of blanks': page({ related: `"a${many(' ')}new event"` }),
  'a line of #': `${many('#')} Ferries`,
  'a title with blanks': `# Ferries${many(' ')}sail #\n\nThey sailed.`,
  'a page with such a title': page({ title: `Ferries${many(' #')} sail` }),
  'thousands of headings': `Ferries\nRelated Events\n${many('Actor Responses (2)\n')}`,
  'thousands of one heading': many('Summary\n'),
  'a line of blanks': article(`${many(' ')}x`),
  'a writer and blanks': article(`Text${many(' ')}x`),
  'a line of brackets': article(many('[(')),
  'a line of links': article(many('](')),
  'a slash and blanks where a dateline may be': `Ferry pilots end strike\n\nAccra /${many(' ')}x\n\nThey sailed.`,
  'a label of colons': page({ responses: many('A: ') }),
  'a label of dashes': page({ responses: many('A – ') }),
  'lines of dates and blanks': article(many(`5 March 2026${' '.repeat(60)}x\n`)),
  'lines of headings and blanks': article(many(`######${' '.repeat(60)}x\n`)),
  'lines of one letter': article(many('A\n')),
  'lines of one letter before a list': article(`${many('Aa\n')}- Aa`),
  'blank lines': article(many('\n')),
  'list marks': article(many('-\n')),
  'headers of lists': article(many('Related stories\n')),
  'headers and titles': article(many('Related stories\n\nFerry prices\n\n')),
  'titles over paragraphs': article(many('Ferry prices\n\nThey sailed.\n\n')),
  'titles that run on': `Ferry pilots end strike\n${many('Aa\n')}b,\n\nThey sailed.`,
  adverts: article(many('Advertisement\n')),
  names: article(many('Ama Serwaa\n')),
  'stops and brackets': article(many('.)')),
  acronyms: article(many('U.S. ')),
  'front matter of brackets': `---\na: ${'['.repeat(16_000)}\n---\nFerries`,
  'front matter in front matter': `---\na: ${'{a: '.repeat(4_000)}\n---\nFerries`,
  'front matter of quotation marks': `---\ntitle: ${'"'.repeat(16_000)}\n---\nFerries`,
  'front matter of anything, far too long': `---\ntitle: ${many('[{" ')}\n---\nFerries`,
  'front matter of line separators': `---\n${many('\u2028')}: a\n---\nFerries`,
  'front matter that never ends': `---\n${many('a: b\n')}`,
};

describe('any text is read in a moment', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(name, function () {
      this.timeout(5_000).slow(1_000);
      assert.ok(['event-page', 'news-article'].includes(parseArticle(text).value.kind));
    });
  }
});
