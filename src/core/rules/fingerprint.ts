import { asJudged, shortDigest } from '../text/digest.ts';

/**
 * `f:` and 12 hex digits over a rule and what its finding is about: ids or words, sorted (RULES "Fingerprint"). Words
 * count as verdicts judge them, so that another kind of quotation mark makes no other finding.
 */
export function fingerprintOf(rule: string, about: readonly string[]): string {
  return `f:${shortDigest([rule, ...about.map(asJudged).sort()].join('\n'))}`;
}
