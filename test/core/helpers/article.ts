import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/article/model.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import type { Parsed, Range } from '../../../src/core/text/range.ts';
import { withMarks, withoutMarks } from './marks.ts';

export function parse(text: string): Parsed<Article> {
  return parseArticle(normaliseText(text));
}

export function articleOf(text: string): Article {
  return parse(text).value;
}

/** Reads the fixture and checks that exactly the words between ⟦ and ⟧ are that part of the article. */
export function check(fixture: string, part: (article: Article) => readonly Range[]): void {
  const text = withoutMarks(fixture);
  assert.equal(withMarks(text, part(articleOf(text))), fixture);
}

/** Checks that exactly the words between ⟦ and ⟧ have a problem of that code. */
export function checkProblem(code: string, fixture: string): void {
  const text = withoutMarks(fixture);
  const found = parse(text).problems.filter((problem) => problem.code === code);
  assert.equal(withMarks(text, found), fixture, code);
  for (const { message } of found) assert.match(message, /^[A-Z].*\.$/, 'the message is a sentence');
}

/** The codes of all problems, in the order in which they were noticed. */
export function problemCodes(text: string): string[] {
  return parse(text).problems.map(({ code }) => code);
}

/** What an event page of a test says where it is not the plain one. */
export interface PageParts {
  title?: string;
  summary?: string;
  sources?: string;
  responses?: string;
  related?: string;
}

/** An event page without any problem, save what the test puts into it. */
export function page(parts: PageParts = {}): string {
  const {
    title = 'Ferry pilots end their strike',
    summary = 'The pilots went back to work.',
    sources = 'Port Gazette',
  } = parts;
  const { responses = 'Welcomed the deal.', related = '"The new event ends event 4."' } = parts;
  const sections = [`Summary\n${summary}`, 'Full Content', `Sources\n${sources}`, `Actor Responses\n${responses}`];
  return [title, ...sections, `Related Events\n${related}`, ''].join('\n');
}
