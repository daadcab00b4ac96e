import type { IndexedArticle } from '../corpus/facts.ts';
import { whyOrphan } from '../corpus/files.ts';
import { doubleIds, duplicateId } from './duplicate-id.ts';
import type { Finding } from './finding.ts';
import { fileFinding, readingFindings } from './reader-findings.ts';
import { articleRules } from './registry.ts';
import { findingOf, type ArticleRule, type RuleContext } from './rule.ts';
import { unlinkedEvent, unlinkedOf } from './unlinked-event.ts';

/**
 * What reading, and rules on single articles, find in an article and on the records of its sidecars. Of a file that a person
 * said is no article nothing counts; how its sidecars were read is told all the same.
 */
export function findingsOfArticle(
  facts: IndexedArticle,
  context: RuleContext,
  rules: readonly ArticleRule[] = articleRules,
): Finding[] {
  const reading = readingFindings(facts);
  if (!facts.isArticle) return reading;
  return [...reading, ...rules.flatMap((rule) => rule.test(facts, context).map((found) => findingOf(rule, found)))];
}

/** What is found in events.yaml because of other files. */
export function findingsOfEvents(
  { known, index }: Pick<RuleContext, 'known' | 'index'>,
  rules: readonly ArticleRule[] = articleRules,
): Finding[] {
  const doubled = rules.includes(duplicateId) ? doubleIds(known.registeredClaims(), 'events.yaml') : [];
  const alone = rules.includes(unlinkedEvent) ? unlinkedOf(index.registered, index) : [];
  return [
    ...doubled.map((found) => findingOf(duplicateId, found)),
    ...alone.map((found) => findingOf(unlinkedEvent, found)),
  ];
}

/** A sidecar that belongs to no article of the corpus, which `isArticle` knows. */
export function orphanFinding(path: string, isArticle: (path: string) => boolean): Finding {
  return fileFinding('orphan-sidecar', path, { message: whyOrphan(path, isArticle), at: 0, end: 0 });
}

/** A file that could not be read; `message` says why. */
export function unreadableFinding(path: string, message: string): Finding {
  return fileFinding('unreadable', path, { message, at: 0, end: 0 });
}
