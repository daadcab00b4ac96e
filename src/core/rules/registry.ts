import { danglingTarget } from './dangling-target.ts';
import { declaredCountMismatch } from './declared-count-mismatch.ts';
import { duplicateId } from './duplicate-id.ts';
import { quoteDrift } from './quote-drift.ts';
import { readerRules } from './reader-rules.ts';
import type { ArticleRule, ComponentRule, CorpusRule, Rule } from './rule.ts';
import { sidecarUnreadable } from './sidecar-unreadable.ts';
import { unknownType } from './unknown-type.ts';

/** All rules, in the order of docs/rules.md and of findings of one place: one list for Problems, the command line and the docs. */
export const rules: readonly Rule[] = [
  danglingTarget,
  unknownType,
  quoteDrift,
  duplicateId,
  sidecarUnreadable,
  declaredCountMismatch,
  ...readerRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for a word that is none. */
export function ruleCalled(id: string): Rule | undefined {
  return byId.get(id);
}

export const articleRules: readonly ArticleRule[] = rules.flatMap((rule) => (rule.scope === 'article' ? [rule] : []));

export const componentRules: readonly ComponentRule[] = rules.flatMap((rule) =>
  rule.scope === 'component' ? [rule] : [],
);

export const corpusRules: readonly CorpusRule[] = rules.flatMap((rule) => (rule.scope === 'corpus' ? [rule] : []));
