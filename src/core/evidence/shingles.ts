import { numberAt, packNumbers } from '../text/packed-numbers.ts';
import { hashOf, hashOfHashes } from '../text/word-hash.ts';

/** Words of one shingle. */
const shingleWords = 8;

/** Hashes that are kept of a text: of a text with more shingles the smallest ones (Broder's MinHash, bottom k). */
const sketchSize = 96;

/** Shingles at least of a text that is compared: below, two texts are soon alike by chance. */
const fewestShingles = 12;

/**
 * Hashes of a sketch that are kept whole, the smallest ones: by them texts that may be alike are looked up. Of two texts
 * with four fifths in common each such hash is shared with a probability of two thirds, so that both miss each other once
 * in 6,500 times.
 */
const wholeHashes = 8;

/** Bits that are left out of the other hashes: what is left tells the shingles of two texts apart well enough. */
const bitsLeftOut = 12;

/** The largest unit of a string says that a number goes on in the next one. */
const largest = 0xffff;

/**
 * The runs of eight words of a text as hashes: all of them, or a fair sample. The number of shingles of the whole text
 * comes first, then the smallest hashes, then of each further one its way from the one before it, a unit mostly.
 */
export type ShingleSketch = string;

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
  const kept = all.subarray(0, Math.min(size, sketchSize));
  return [packNumbers([size, ...kept.subarray(0, wholeHashes)]), packWays(kept)].join('');
}

/** The ways between the further hashes of a sketch. */
function packWays(kept: Uint32Array): string {
  const units: number[] = [];
  for (let index = wholeHashes; index < kept.length; index += 1) {
    let way = shortened(kept[index] ?? 0) - shortened(kept[index - 1] ?? 0);
    for (; way >= largest; way -= largest) units.push(largest);
    units.push(way);
  }
  return String.fromCharCode(...units);
}

function shortened(hash: number): number {
  return hash >>> bitsLeftOut;
}

/** Shingles of the whole text, each once. */
function sizeOf(sketch: ShingleSketch): number {
  return numberAt(sketch, 0);
}

/** The smallest hashes of a sketch. */
export function smallestHashes(sketch: ShingleSketch): number[] {
  const count = Math.min(wholeHashes, sizeOf(sketch));
  return Array.from({ length: count }, (_, index) => numberAt(sketch, index + 1));
}

/** All hashes of a sketch without the bits that are left out, sorted; different shingles may have the same. */
function shortHashes(sketch: ShingleSketch): number[] {
  const hashes = smallestHashes(sketch).map(shortened);
  let hash = hashes.at(-1) ?? 0;
  for (let place = 2 * (hashes.length + 1); place < sketch.length; place += 1) {
    const unit = sketch.charCodeAt(place);
    hash += unit;
    if (unit < largest) hashes.push(hash);
  }
  return hashes;
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
  const [ofA, ofB] = [shortHashes(a), shortHashes(b)];
  const isWhole = ofA.length === sizeA && ofB.length === sizeB;
  const limit = isWhole ? sizeA + sizeB : Math.min(ofA.length, ofB.length);
  const { common, seen } = commonHashes(ofA, ofB, limit);
  if (isWhole) return common / longer;
  const resemblance = seen === 0 ? 0 : common / seen;
  return ((resemblance / (1 + resemblance)) * (sizeA + sizeB)) / longer;
}

/** Among the smallest of two sorted lists of hashes together, how many stand in both. */
function commonHashes(a: readonly number[], b: readonly number[], limit: number): { common: number; seen: number } {
  let [left, right, common, seen] = [0, 0, 0, 0];
  while (seen < limit && (left < a.length || right < b.length)) {
    const [one, other] = [a[left] ?? Infinity, b[right] ?? Infinity];
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
