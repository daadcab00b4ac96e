import { makeDiff } from '@sanity/diff-match-patch';

/** A stretch of a string, in its units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Carries a stretch of an old string over to a new one by their differences. What was typed in place of its first or
 * last characters counts to it.
 */
export function carriedOver(old: string, now: string, { start, end }: Stretch): Stretch {
  const diffs = makeDiff(old, now, { checkLines: false, timeout: -1 });
  let [oldAt, nowAt] = [0, 0];
  let [lastBefore, firstIn, lastIn, firstBehind] = [0, -1, -1, -1];
  let [cutHead, cutTail] = [0, 0];
  for (const [kind, { length }] of diffs) {
    if (kind === 1) {
      nowAt += length;
      continue;
    }
    const [from, to] = [Math.max(oldAt, start), Math.min(oldAt + length, end)];
    if (kind === 0) {
      if (oldAt < start) lastBefore = nowAt + Math.min(length, start - oldAt);
      if (from < to) {
        if (firstIn < 0) {
          firstIn = nowAt + from - oldAt;
          cutHead = from - start;
        }
        lastIn = nowAt + to - oldAt;
        cutTail = end - to;
      }
      if (oldAt + length > end && firstBehind < 0) firstBehind = nowAt + Math.max(0, end - oldAt);
      nowAt += length;
    }
    oldAt += length;
  }
  const limit = firstBehind < 0 ? now.length : firstBehind;
  if (firstIn < 0)
    return { start: lastBefore, end: Math.max(lastBefore, Math.min(limit, lastBefore + 2 * (end - start))) };
  return { start: Math.max(lastBefore, firstIn - cutHead), end: Math.min(limit, lastIn + cutTail) };
}

/** Runs of equal characters that are shorter than this are chance. */
const shortestRun = 4;

/** The share of an old string's characters, from 0 to 1, that stand in the new one in runs and in their order. */
export function keptShare(old: string, now: string): number {
  const runs = makeDiff(old, now, { checkLines: false, timeout: -1 }).map(([kind, { length }]) =>
    kind === 0 ? length : 0,
  );
  const least = Math.min(shortestRun, old.length);
  return runs.reduce((sum, length) => sum + (length >= least ? length : 0), 0) / Math.max(1, old.length);
}

/** The stretch with words that it begins or ends inside of taken in whole, or left out where little of them is in it. */
export function toWholeWords(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  const first = insideWord(text, from) ? wordAround(text, from) : null;
  if (first !== null) from = from - first.start <= first.end - from || first.end >= to ? first.start : first.end;
  const last = insideWord(text, to) ? wordAround(text, to) : null;
  if (last !== null) to = last.end - to <= to - last.start || last.start <= from ? last.end : last.start;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

/** True where a word goes on from one side of a place to the other. */
export function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text, at - 1) && isWordUnit(text, at);
}

/** Words longer than this have no ends worth looking for. */
const maxWord = 40;

function wordAround(text: string, at: number): Stretch {
  let [start, end] = [at, at];
  while (start > at - maxWord && start > 0 && isWordUnit(text, start - 1)) start -= 1;
  while (end < at + maxWord && end < text.length && isWordUnit(text, end)) end += 1;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ';
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return (
    /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(unit) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit)
  );
}
