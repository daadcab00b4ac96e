import { countOf, numberAt, packNumbers, type PackedNumbers } from '../text/packed-numbers.ts';
import { hashOf, hashOfHashes } from '../text/word-hash.ts';

/** Words of one shingle. */
const shingleWords = 8;

/** Hashes that are kept of a text: of a text with more shingles the smallest ones (Broder's MinHash, bottom k). */
const sketchSize = 96;

/** Shingles at least of a text that is compared: below, two texts are soon alike by chance. */
const fewestShingles = 12;

/**
 * The runs of eight words of a text as hashes: all of them, or a fair sample. The number of shingles of the whole text
 * comes first, then hashes, sorted, each once.
 */
export type ShingleSketch = PackedNumbers;

/** The sketch of a text that consists of these pieces; null where it is too short to be compared. */
export function shingleSketch(pieces: readonly string[]): ShingleSketch | null {
  const words = pieces.flatMap(wordHashes);
  const count = words.length - shingleWords + 1;
  if (count < fewestShingles) return null;
  const all = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    all[start] = hashOfHashes(words, start, start + shingleWords);
  }
  all.sort();
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const hash = all[index] ?? 0;
    if (index > 0 && hash === all[size - 1]) continue;
    all[size] = hash;
    size += 1;
  }
  return packNumbers([size, ...all.subarray(0, Math.min(size, sketchSize))]);
}

/** Shingles of the whole text, each once. */
function sizeOf(sketch: ShingleSketch): number {
  return numberAt(sketch, 0);
}

function hashCount(sketch: ShingleSketch): number {
  return countOf(sketch) - 1;
}

function hashAt(sketch: ShingleSketch, index: number): number {
  return numberAt(sketch, index + 1);
}

/** The smallest hashes of a sketch, at most so many. */
export function smallestHashes(sketch: ShingleSketch, most: number): number[] {
  return Array.from({ length: Math.min(most, hashCount(sketch)) }, (_, index) => hashAt(sketch, index));
}

/**
 * The share of shingles that two texts have in common, of the longer one's: both have at least so much in common. Exact
 * where both sketches hold all shingles, else an estimate with a standard error of about 0.03.
 */
export function commonShare(a: ShingleSketch, b: ShingleSketch): number {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  const longer = Math.max(sizeA, sizeB);
  // Of two texts of very different length the shorter one cannot hold enough of the longer one.
  if (Math.min(sizeA, sizeB) < longer * 0.5) return 0;
  const isWhole = hashCount(a) === sizeA && hashCount(b) === sizeB;
  const limit = isWhole ? sizeA + sizeB : Math.min(hashCount(a), hashCount(b));
  const { common, seen } = commonHashes(a, b, limit);
  if (isWhole) return common / longer;
  const resemblance = seen === 0 ? 0 : common / seen;
  return ((resemblance / (1 + resemblance)) * (sizeA + sizeB)) / longer;
}

/** Among the smallest hashes of two sketches together, how many stand in both. */
function commonHashes(a: ShingleSketch, b: ShingleSketch, limit: number): { common: number; seen: number } {
  const [inA, inB] = [hashCount(a), hashCount(b)];
  let [left, right, common, seen] = [0, 0, 0, 0];
  while (seen < limit && (left < inA || right < inB)) {
    const one = left < inA ? hashAt(a, left) : Infinity;
    const other = right < inB ? hashAt(b, right) : Infinity;
    if (one === other) common += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
    seen += 1;
  }
  return { common, seen };
}

/** One hash for each word of a text, in small letters. Unit by unit: this is done for every word of a corpus. */
function wordHashes(text: string): number[] {
  const small = text.toLowerCase();
  const hashes: number[] = [];
  let start = -1;
  for (let index = 0; index <= small.length; index += 1) {
    if (index < small.length && isOfWord(small.charCodeAt(index))) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      hashes.push(hashOf(small, start, index));
      start = -1;
    }
  }
  return hashes;
}

/** True for letters and digits, in small letters; beyond ASCII for all but blanks, signs and punctuation. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f);
}
