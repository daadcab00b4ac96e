import type { IndexedArticle } from '../corpus/facts.ts';
import { doubleIds, duplicateId } from './duplicate-id.ts';
import type { Finding } from './finding.ts';
import { fileFinding, readingFindings } from './reader-findings.ts';
import { articleRules } from './registry.ts';
import { findingOf, type RuleContext } from './rule.ts';

/** What the rules on single articles find in an article and on the records of its sidecars. */
export function findingsOfArticle(facts: IndexedArticle, context: RuleContext): Finding[] {
  return [
    ...readingFindings(facts),
    ...articleRules.flatMap((rule) => rule.test(facts, context).map((found) => findingOf(rule, found))),
  ];
}

/** What is found in events.yaml because of other files. */
export function findingsOfEvents({ known }: Pick<RuleContext, 'known'>): Finding[] {
  return doubleIds(known.registeredClaims()).map((found) => findingOf(duplicateId, found));
}

/** A sidecar whose article is not in the corpus. */
export function orphanFinding(path: string): Finding {
  const message = 'The article of this sidecar is not in the corpus, so its annotations do not count.';
  return fileFinding('orphan-sidecar', path, { message, at: 0, end: 0 });
}

/** A file that could not be read; `message` says why. */
export function unreadableFinding(path: string, message: string): Finding {
  return fileFinding('unreadable', path, { message, at: 0, end: 0 });
}
