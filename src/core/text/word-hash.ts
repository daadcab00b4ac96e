import { asJudged } from './digest.ts';

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * 32 bits over the UTF-16 units of a text, or of a stretch of it (FNV-1a), for telling the few texts of one article apart at the price of a
 * number each. Not for anything that somebody could want to collide.
 */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = offsetBasis;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return spread(hash);
}

/** The same over what verdicts judge of a text: another kind of quotation mark or blank changes nothing. */
export function judgedHash(text: string): number {
  return hashOf(asJudged(text));
}

/** One hash of several, in their order. */
export function hashOfHashes(hashes: readonly number[], start: number, end: number): number {
  let hash = offsetBasis;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (hashes[index] ?? 0), prime);
  return spread(hash);
}

/** Spreads the bits, so that small hashes are a fair sample of all (the last steps of MurmurHash3). */
function spread(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
