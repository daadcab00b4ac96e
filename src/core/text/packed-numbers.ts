/**
 * Whole numbers of 32 bits, without a sign, in a string: two UTF-16 units each, the higher one first. For lists of which a
 * corpus holds one for every article: an array takes twice as much, and one with a buffer of its own 250 bytes besides.
 */
export type PackedNumbers = string;

/** So many numbers are packed at a time: a call takes only so many arguments. */
const atATime = 1000;

/** Packs some numbers. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const pieces: string[] = [];
  for (let start = 0; start < numbers.length; start += atATime) {
    const some = numbers.slice(start, start + atATime);
    pieces.push(String.fromCharCode(...some.flatMap((number) => [number >>> 16, number & 0xffff])));
  }
  return pieces.join('');
}

/** How many numbers there are. */
export function countOf(packed: PackedNumbers): number {
  return packed.length / 2;
}

/** The number at an index; not a number beyond the last one. */
export function numberAt(packed: PackedNumbers, index: number): number {
  return packed.charCodeAt(2 * index) * 0x1_0000 + packed.charCodeAt(2 * index + 1);
}
