import { detached } from './detached.ts';
import type { Range } from './range.ts';

/**
 * Some lists of ranges in a string, of which a corpus holds one for every article: as objects each range takes 48 bytes,
 * here mostly four. Each list begins with its length; of each range the way from the end of the one before, and its own
 * length, are kept.
 */
export type PackedRanges = string;

/** Numbers from here on take two units: the first one says so by its highest bit. */
const long = 0x8000;

/** Packs lists of ranges. */
export function packRanges(lists: readonly (readonly Range[])[]): PackedRanges {
  let packed = '';
  let before = 0;
  const add = (number: number) => {
    packed +=
      number < long
        ? String.fromCharCode(number)
        : String.fromCharCode(long + Math.floor(number / 0x1_0000), number % 0x1_0000);
  };
  for (const ranges of lists) {
    add(ranges.length);
    for (const { at, end } of ranges) {
      // A range may stand before the one before it: the lowest bit says so.
      add(at < before ? 2 * (before - at) + 1 : 2 * (at - before));
      add(end - at);
      before = end;
    }
  }
  return detached(packed);
}

/** The lists again. */
export function unpackRanges(packed: PackedRanges): Range[][] {
  const lists: Range[][] = [];
  let [place, before] = [0, 0];
  const next = () => {
    const unit = packed.charCodeAt(place);
    place += unit < long ? 1 : 2;
    return unit < long ? unit : (unit - long) * 0x1_0000 + packed.charCodeAt(place - 1);
  };
  while (place < packed.length) {
    const ranges: Range[] = [];
    for (let left = next(); left > 0; left -= 1) {
      const way = next();
      const at = way % 2 === 0 ? before + way / 2 : before - (way - 1) / 2;
      before = at + next();
      ranges.push({ at, end: before });
    }
    lists.push(ranges);
  }
  return lists;
}
