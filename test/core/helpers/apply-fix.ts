import assert from 'node:assert/strict';
import { applyFix } from '../../../src/core/coding/fix/apply-fix.ts';
import type { Fix } from '../../../src/core/rules/fix.ts';
import { carryOut, coder } from './coding.ts';
import { indexOf, wholeFactsOf, type Files } from './corpus.ts';

/** The files of a corpus as a fix leaves them; `answer` is what a person says where it asks. */
export function withFix(files: Files, fix: Fix, answer: string): Files {
  const step = applyFix(fix, answer, {
    index: indexOf(files),
    coder: coder(),
    article: (path) => {
      const facts = wholeFactsOf(files, path);
      return facts && { facts, text: files[path] ?? '' };
    },
  });
  const after = carryOut(files, step);
  if (typeof after === 'string') assert.fail(`${fix.title}: ${after}`);
  return after;
}
