import assert from 'node:assert/strict';
import type { CodedArticle, Coder, CodingStep } from '../../../src/core/coding/context.ts';
import { linkEvent, type RationaleCoding } from '../../../src/core/coding/link-event.ts';
import { tagResponse, type ResponseCoding } from '../../../src/core/coding/tag-response.ts';
import type { QuotedRange } from '../../../src/core/text/range.ts';
import { indexOf, wholeFactsOf, type Files } from './corpus.ts';

/** Ana, on a fixed day, with bytes that count up from 1: the first id is `…1111111111`, the next `…2222222222`. */
export function coder(layer: string | null = null): Coder {
  let calls = 0;
  return {
    by: 'ana',
    today: '2026-11-21',
    layer,
    random: (count) => new Uint8Array(count).fill((calls += 1)),
  };
}

/** The files after a step was carried out, or why it was refused. */
export function carryOut(files: Files, step: CodingStep): Files | string {
  if (!step.ok) return step.reason;
  let current = files;
  for (const { path, edit } of step.changes) {
    const result = edit(current[path] ?? null);
    if (!result.ok) return result.reason;
    if (result.text === null) return `${path} was taken away.`;
    current = { ...current, [path]: result.text };
  }
  return current;
}

/** A decision of a test; the words are those of the line at its place where the test does not say others. */
type Placed<T extends { words: string }, Optional extends keyof T> = Omit<T, 'words' | Optional> &
  Partial<Pick<T, 'words' | Optional>>;

/** Tags a line of an article; `now` are the files that the step meets when it is carried out. */
export function tag(
  files: Files,
  path: string,
  coding: Placed<ResponseCoding, 'record'>,
  by: Coder = coder(),
  now: Files = files,
): Files | string {
  const facts = wholeFactsOf(files, path);
  assert.ok(facts, path);
  const whole = { words: wordsAt(facts.article.responses, coding.at), record: null, ...coding };
  return carryOut(now, tagResponse({ facts, text: files[path] ?? '' }, whole, by));
}

/** Links a line of an article; `now` are the files that the step meets when it is carried out. */
export function link(
  files: Files,
  path: string,
  coding: Placed<RationaleCoding, 'replace'>,
  by: Coder = coder(),
  now: Files = files,
): Files | string {
  const index = indexOf(files);
  const facts = wholeFactsOf(files, path);
  assert.ok(facts, path);
  const whole = { words: wordsAt(facts.article.related.items, coding.at), replace: false, ...coding };
  return carryOut(
    now,
    linkEvent({ facts, text: files[path] ?? '' }, whole, by, index, (other) => files[other]),
  );
}

/** The words of the line at a place; none where there is no line. */
function wordsAt(lines: readonly QuotedRange[], at: number): string {
  return lines.find((line) => line.at <= at && at <= line.end)?.quote ?? '';
}

/** Checks that a step changes exactly these files, to exactly these texts; returns all files. */
export function checkFiles(before: Files, after: Files | string, expected: Files): Files {
  if (typeof after === 'string') assert.fail(after);
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  assert.deepEqual(Object.fromEntries(changed), expected);
  return after;
}

/** Checks that a step was refused, with a reason that is a sentence. */
export function checkRefused(result: Files | string, reason: RegExp): void {
  assert.ok(typeof result === 'string', 'refused');
  assert.match(result, reason);
  assert.match(result, /^[A-Za-z].*\.$/);
}

/** Makes a step on an article; `now` are the files that it meets when it is carried out. */
export function stepOn(
  files: Files,
  path: string,
  decide: (article: CodedArticle) => CodingStep,
  now: Files = files,
): Files | string {
  const facts = wholeFactsOf(files, path);
  assert.ok(facts, path);
  return carryOut(now, decide({ facts, text: files[path] ?? '' }));
}
