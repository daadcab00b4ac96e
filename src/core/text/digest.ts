import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `sha256:` and 64 hex digits over the UTF-8 of an article's whole text as positions see it (FORMAT "Digests"). */
export function textDigest(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Marks that are written in several ways, each with its plain form. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞〟＂]/gu, '"'],
  [/[‘’‚‛‹›＇]/gu, "'"],
  [/[‐‑‒–—―−－]/gu, '-'],
];

/**
 * A text as verdicts judge it, in which only what is said counts: composed letters, plain quotation marks and dashes,
 * runs of white space as one blank, none at either end (FORMAT "Digests").
 */
export function asJudged(text: string): string {
  const plain = plainMarks.reduce((now, [marks, mark]) => now.replace(marks, mark), text.normalize('NFC'));
  return plain.replace(/\s+/gu, ' ').trim();
}

/** `t:` and 12 hex digits over a text as verdicts judge it. */
export function partDigest(text: string): string {
  return `t:${bytesToHex(sha256(utf8ToBytes(asJudged(text))).subarray(0, 6))}`;
}
