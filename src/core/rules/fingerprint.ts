import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { asJudged } from '../text/digest.ts';

/**
 * `f:` and 12 hex digits over a rule and what its finding is about: ids or words, sorted (RULES "Fingerprint"). Words
 * count as verdicts judge them, so that another kind of quotation mark makes no other finding.
 */
export function fingerprintOf(rule: string, about: readonly string[]): string {
  const parts = [rule, ...about.map(asJudged).sort()];
  return `f:${bytesToHex(sha256(utf8ToBytes(parts.join('\n'))).subarray(0, 6))}`;
}
