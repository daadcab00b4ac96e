import type { IndexedArticle } from '../corpus/facts.ts';
import type { Finding } from './finding.ts';
import { danglingIds, doubleIds } from './id-findings.ts';
import type { KnownIds } from './known-ids.ts';
import { driftedWords } from './word-findings.ts';

/** A test of one article with its sidecars, in the corpus as it is. Its findings lie on these files. */
export type ArticleRule = (facts: IndexedArticle, known: KnownIds) => readonly Finding[];

/** All tests, in the order in which findings of one place are shown. */
const articleRules: readonly ArticleRule[] = [
  readingProblems,
  driftedWords,
  danglingIds,
  (facts, known) => doubleIds(known.claimsIn(facts)),
];

/** What is found in an article and on the records of its sidecars. */
export function findingsOfArticle(facts: IndexedArticle, known: KnownIds): Finding[] {
  return articleRules.flatMap((rule) => rule(facts, known));
}

/** What is found in events.yaml because of other files. */
export function findingsOfEvents(known: KnownIds): Finding[] {
  return doubleIds(known.registeredClaims());
}

/** What was odd about reading the article itself, such as its encoding or what it declares of itself. */
function readingProblems({ path, problems }: IndexedArticle): Finding[] {
  return problems.map(({ code, message, at, end }) => ({
    rule: code === 'count-mismatch' ? 'declared-count-mismatch' : code,
    level: 'info',
    message,
    place: { path, range: { at, end } },
    related: [],
    data: {},
  }));
}

/** A sidecar whose article is not in the corpus. */
export function orphanFinding(path: string): Finding {
  const message = 'The article of this sidecar is not in the corpus, so its annotations do not count.';
  return { rule: 'orphan-sidecar', level: 'warning', message, place: top(path), related: [], data: {} };
}

/** A file that could not be read; `message` says why. */
export function unreadableFinding(path: string, message: string): Finding {
  return { rule: 'unreadable', level: 'error', message, place: top(path), related: [], data: {} };
}

function top(path: string): Finding['place'] {
  return { path, range: { at: 0, end: 0 } };
}
