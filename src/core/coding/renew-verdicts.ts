import type { CorpusIndex } from '../corpus/index.ts';
import { claimFinder } from '../ledger/claims.ts';
import { judgedIn, type Judged } from '../ledger/judged.ts';
import { oneIsEnough, type Judgement, type LedgerRules } from '../ledger/verdicts.ts';
import type { Fields } from '../yaml/edit.ts';
import { appended, seenOf, verdictFields, type Judge } from './give-verdict.ts';
import { sidecarChange, type CodedArticle, type CodingStep, type FileChange } from './context.ts';

/** A verdict that a change has made stale, and that still holds. */
export interface Renewal {
  readonly judged: Judged;
  /** What the new verdict repeats: the coder's own, else the newest. */
  readonly judgement: Judgement;
}

/**
 * The stale verdicts that share their changes with a record's: each part of them that reads otherwise was the same text
 * before and is the same text now. A person who has looked at the change has looked at it for all of them.
 */
export function renewals(
  index: CorpusIndex,
  record: Judged,
  by: string,
  rules: LedgerRules = oneIsEnough,
): readonly Renewal[] {
  const own = renewalOf(record, by);
  if (own === undefined) return [];
  const changes = new Set(changesOf(own));
  // What cannot be compared shares nothing with others.
  if (changes.size === 0) return [own];
  const claims = claimFinder(index, rules);
  return index.paths.flatMap((path) => {
    // Articles without verdicts have none to renew; a claim's verdicts may stand beside another record of it.
    if (index.relationsIn(path).length === 0 && (index.articles.get(path)?.verdicts.length ?? 0) === 0) return [];
    return judgedIn(index, path, rules, claims).flatMap((judged) => {
      const renewal = renewalOf(judged, by);
      if (renewal === undefined) return [];
      const own = changesOf(renewal);
      return own.length > 0 && own.every((change) => changes.has(change)) ? [renewal] : [];
    });
  });
}

function renewalOf(judged: Judged, by: string): Renewal | undefined {
  if (judged.state !== 'stale') return undefined;
  const judgement = judged.judgements.find(({ person }) => person === by) ?? judged.judgements.at(-1);
  return judgement && { judged, judgement };
}

/** What has changed under a verdict: the text that was judged and the one that stands there now, in whatever part. */
function changesOf({ judged, judgement: { changed, given } }: Renewal): string[] {
  const parts = judged.parts();
  return changed.flatMap((part) => {
    const before = given.seen?.[part];
    return before === undefined ? [] : [`${before} ${parts[part] ?? 'lost'}`];
  });
}

/** Repeats verdicts on what their records say now, in one step over all articles that they stand in. */
export function renewVerdicts(
  all: readonly Renewal[],
  articleOf: (path: string) => CodedArticle | undefined,
  judge: Judge,
): CodingStep {
  const byPath = new Map<string, Fields[]>();
  for (const { judged, judgement } of all) {
    const seen = seenOf(judged.parts());
    if (seen === undefined) return { ok: false, reason: 'The articles are still being read. Try again in a moment.' };
    const { verdict, why, note } = judgement.given;
    const fields = verdictFields(judged.name.id, { verdict, why, note }, seen, judge);
    byPath.set(judged.path, [...(byPath.get(judged.path) ?? []), fields]);
  }
  const changes: FileChange[] = [];
  for (const [path, given] of byPath) {
    const article = articleOf(path);
    if (article === undefined) return { ok: false, reason: `${path} could not be read.` };
    changes.push(sidecarChange(path, article.text, judge, () => given.map(appended)));
  }
  return changes.length > 0 ? { ok: true, changes } : { ok: false, reason: 'No verdict here is stale.' };
}
