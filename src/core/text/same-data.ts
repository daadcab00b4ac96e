import { sameList } from './lists.ts';

/** True for plain data that reads the same: equal words and numbers, lists and objects of them. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameItems(one, other);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  // Two readings of one record have their keys in one order; where they do not, they are taken for different.
  return sameList(keys, others) && sameItems(Object.values(one), Object.values(other));
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, place) => sameData(item, other[place]));
}

/**
 * A list of data as it is now, in which what reads as before is the very thing that it was: at the beginning and at the
 * end of the list, so that one that came or went between leaves all others. The old list itself where nothing changed.
 */
export function keepingSame<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const shorter = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && sameData(before[start], now[start])) start += 1;
  if (start === before.length && start === now.length) return before;
  while (start + end < shorter && sameData(before.at(-1 - end), now.at(-1 - end))) end += 1;
  if (start + end === 0) return now;
  return [...before.slice(0, start), ...now.slice(start, now.length - end), ...before.slice(before.length - end)];
}
