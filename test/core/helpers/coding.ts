import assert from 'node:assert/strict';
import type { Coder, CodingStep } from '../../../src/core/coding/context.ts';
import { linkEvent, type RationaleCoding } from '../../../src/core/coding/link-event.ts';
import { tagResponse, type ResponseCoding } from '../../../src/core/coding/tag-response.ts';
import { indexOf, type Files } from './corpus.ts';

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
    current = { ...current, [path]: result.text };
  }
  return current;
}

export function tag(files: Files, path: string, coding: ResponseCoding, by: Coder = coder()): Files | string {
  const facts = indexOf(files).articles.get(path);
  assert.ok(facts, path);
  return carryOut(files, tagResponse({ facts, text: files[path] ?? '' }, coding, by));
}

export function link(files: Files, path: string, coding: RationaleCoding, by: Coder = coder()): Files | string {
  const index = indexOf(files);
  const facts = index.articles.get(path);
  assert.ok(facts, path);
  return carryOut(
    files,
    linkEvent({ facts, text: files[path] ?? '' }, coding, by, index, (other) => files[other]),
  );
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
