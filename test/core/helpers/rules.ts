import assert from 'node:assert/strict';
import { applyFix } from '../../../src/core/coding/fix/apply-fix.ts';
import {
  defaultSettings,
  readCorpusSettings,
  type CorpusSettings,
} from '../../../src/core/registers/corpus-settings.ts';
import { allFindings, checker } from '../../../src/core/rules/checker.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import type { Finding, Level } from '../../../src/core/rules/finding.ts';
import type { Fix } from '../../../src/core/rules/fix.ts';
import { placeLines } from '../../../src/core/rules/place-lines.ts';
import { findingsOfYaml } from '../../../src/core/rules/reader-findings.ts';
import { textPositions } from '../../../src/core/text/positions.ts';
import { carryOut, coder } from './coding.ts';
import { indexOf, wholeFactsOf, type Files } from './corpus.ts';
import { withMarks } from './marks.ts';

/** What is set for a corpus of a test. */
export function settingsOf(files: Files): CorpusSettings {
  const yaml = files['corpus.yaml'];
  return yaml === undefined ? defaultSettings : readCorpusSettings(yaml).value;
}

/** All that is found in a corpus, in its registers as well, from a level on; also what was set aside. */
export function findingsIn(files: Files, least: Level = 'hint'): Finding[] {
  const settings = settingsOf(files);
  const context = ruleContext(indexOf(files), settings, { actors: true, events: true });
  const found = [...allFindings(checker(context, settings, { least })).values()].flat();
  const registers = ['actors.yaml', 'events.yaml', 'corpus.yaml'].flatMap((path) => {
    const text = files[path];
    return text === undefined ? [] : findingsOfYaml(path, text);
  });
  return [...found, ...registers];
}

/** The file that a finding lies on, with ⟦ and ⟧ round its place. */
export function markedFile(files: Files, { place }: Finding): string {
  const text = files[place.path] ?? '';
  return withMarks(text, [textPositions(text).toRange(placeLines(text)(place))]);
}

/** The files after a fix was made. */
export function fixed(files: Files, fix: Fix, answer: string | null): Files {
  const article = (path: string) => {
    const facts = wholeFactsOf(files, path);
    return facts && { facts, text: files[path] ?? '' };
  };
  const after = carryOut(files, applyFix(fix, answer, { index: indexOf(files), coder: coder(), article }));
  if (typeof after === 'string') assert.fail(after);
  return after;
}

/** The fix that sets a finding aside. */
export function asideFix(article: string, { rule, fingerprint }: Finding): Fix {
  const change = { kind: 'set-aside', article, rule, finding: fingerprint } as const;
  return { title: 'Set aside', asks: 'reason', changes: [change] };
}
