import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { remembering } from './remembering.ts';

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
  if (isPlain.test(text)) return text;
  const plain = plainMarks.reduce((now, [marks, mark]) => now.replace(marks, mark), text.normalize('NFC'));
  return plain.replace(/\s+/gu, ' ').trim();
}

/** Words of ASCII with one blank between them, which are judged as they stand. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/** `t:` and 12 hex digits over a text as verdicts judge it. */
export function partDigest(text: string): string {
  // Joined, since V8 keeps what `+` makes as two strings and a third one that names them.
  return ['t:', shortDigest(asJudged(text))].join('');
}

/** 12 hex digits of SHA-256 over the UTF-8 of a text. The same few are asked for after each edit. */
export const shortDigest = remembering(128, (text) => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 6)));
