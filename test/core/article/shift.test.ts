import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../src/core/article/model.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import type { Problem } from '../../../src/core/text/range.ts';
import { page } from '../helpers/article.ts';

const title = 'Ferry pilots end strike';

const lineOf = (...choices: string[]) => fc.constantFrom(...choices);
const list = (...choices: string[]) => fc.array(lineOf(...choices), { maxLength: 5 }).map((lines) => lines.join('\n'));

/** Event pages of one title. */
const pages = fc
  .record({
    summary: list('They sailed.', 'All of them.', ''),
    sources: list('Port Gazette', '- Ships Weekly', '“Radio 🎙 Accra”'),
    responses: list(
      'Ghana: Agreed.',
      '- Refused,',
      '  then sailed.',
      '**Togo** — Left.',
      'Advertisement',
      '🚢 sailed.',
    ),
    related: list(
      '"The new event ends event 4."',
      '“Events 2 and 3',
      'are over.”',
      '- "Cut',
      'Bare event 5.',
      'Share this',
    ),
  })
  .map((parts) => page({ ...parts, title }));

/** News articles of one title. */
const news = list(
  'By Ama Serwaa',
  '5 March 2026',
  'ACCRA, 5 March (Reuters) — They sailed.',
  'They had waited. 🚢',
  'A year of waiting',
  '',
  'Advertisement',
  'Most read',
).map((text) => `${title}\n\nThe pilots went back to work.\n\n${text}`);

/** Everything that was read, in text order, as plain values. */
function readAll(text: string): { value: Article; problems: readonly Problem[] } {
  return structuredClone(parseArticle(text));
}

/** The same with every position behind `place` one further, and the title as it reads with the emoji in it. */
function shifted(parts: unknown, place: number, newTitle: string): unknown {
  if (Array.isArray(parts)) return parts.map((part) => shifted(part, place, newTitle));
  if (typeof parts === 'string') return parts === title ? newTitle : parts;
  if (typeof parts !== 'object' || parts === null) return parts;
  const entries = Object.entries(parts).map(([key, value]) => {
    const isPosition = (key === 'at' || key === 'end') && typeof value === 'number';
    return [key, isPosition ? value + (value > place ? 1 : 0) : shifted(value, place, newTitle)] as const;
  });
  return Object.fromEntries(entries);
}

function check(text: string, place: number): void {
  const newTitle = `${title.slice(0, place)}🚢${title.slice(place)}`;
  assert.deepEqual(readAll(text.replace(title, newTitle)), shifted(readAll(text), place, newTitle));
}

describe('an emoji in the title', () => {
  const inTitle = fc.integer({ min: 1, max: title.length - 1 });

  it('moves every part of an event page behind it by exactly one code point', () => {
    fc.assert(fc.property(pages, inTitle, check), { numRuns: 300 });
  });

  it('moves every part of a news article behind it by exactly one code point', () => {
    fc.assert(fc.property(news, inTitle, check), { numRuns: 300 });
  });
});
