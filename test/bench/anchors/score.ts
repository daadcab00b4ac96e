import type { LocatedAnchor } from '../../../src/core/text/anchor.ts';
import type { Range } from '../../../src/core/text/range.ts';
import type { BenchCase, ContextPolicy } from './cases.ts';
import type { Method } from './methods.ts';

/** Counts of quotes by what became of them. */
export interface Counts {
  alive: number;
  right: number;
  exactRange: number;
  badged: number;
  wrong: number;
  wrongSilent: number;
  orphan: number;
  gone: number;
  anchored: number;
  anchoredSilent: number;
  milliseconds: number[];
}

export function noCounts(): Counts {
  return {
    alive: 0,
    right: 0,
    exactRange: 0,
    badged: 0,
    wrong: 0,
    wrongSilent: 0,
    orphan: 0,
    gone: 0,
    anchored: 0,
    anchoredSilent: 0,
    milliseconds: [],
  };
}

/** A quote that was taken wrongly, or not found. */
export interface Miss {
  readonly case: BenchCase;
  readonly index: number;
  readonly located: LocatedAnchor;
}

/** Runs a method over cases; gives counts by scenario and, under `total`, of all. */
export function run(
  cases: readonly BenchCase[],
  method: Method,
  policy: ContextPolicy,
  onMiss: (miss: Miss) => void = () => undefined,
): Map<string, Counts> {
  const all = new Map<string, Counts>();
  const countsOf = (name: string) => {
    const counts = all.get(name) ?? noCounts();
    all.set(name, counts);
    return counts;
  };
  for (const each of cases) {
    const looked = each.expected.flatMap((expected, index) => (expected === undefined ? [] : [index]));
    const start = process.cpuUsage();
    const located = method.locate(each.text, each.anchors[policy], each.earlier, looked);
    const asked = method.isWhole ? each.expected.length : looked.length;
    const used = process.cpuUsage(start);
    const milliseconds = (used.user + used.system) / 1000 / Math.max(1, asked);
    for (const index of looked) {
      const found = located[index] ?? { state: 'lost', range: null };
      for (const counts of [countsOf(each.scenario), countsOf('total')]) {
        counts.milliseconds.push(milliseconds);
        const isUnchanged = standsThere(each, index);
        if (!count(counts, each.expected[index], found, isUnchanged) && counts === countsOf('total'))
          onMiss({ case: each, index, located: found });
      }
    }
  }
  return all;
}

/** True where the very words of a quote are where they are expected. */
function standsThere({ text, expected, anchors }: BenchCase, index: number): boolean {
  const wanted = expected[index];
  if (typeof wanted !== 'object') return false;
  return [...text].slice(wanted.at, wanted.end).join('') === anchors.FORMAT[index]?.quote;
}

/** Counts one quote; false where the method did not do right. */
function count(
  counts: Counts,
  expected: BenchCase['expected'][number],
  { state, range }: LocatedAnchor,
  isUnchanged: boolean,
): boolean {
  const isSilent = state === 'exact' || state === 'moved';
  if (expected === undefined || expected === 'unclear') return true;
  if (expected === 'gone') {
    counts.gone += 1;
    if (range === null) return true;
    counts.anchored += 1;
    if (isSilent) counts.anchoredSilent += 1;
    return false;
  }
  counts.alive += 1;
  if (range === null) {
    counts.orphan += 1;
    return false;
  }
  if (overlapOf(range, expected) >= 0.7) {
    counts.right += 1;
    if (range.at === expected.at && range.end === expected.end) counts.exactRange += 1;
    if (isUnchanged && !isSilent) counts.badged += 1;
    return true;
  }
  counts.wrong += 1;
  if (isSilent) counts.wrongSilent += 1;
  return false;
}

/** Shared code points over all code points of two ranges. */
export function overlapOf(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.at, b.at);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.at, b.at));
}

export function percent(part: number, of: number): number {
  return of === 0 ? 0 : (100 * part) / of;
}

/** One line of a table. */
export function lineOf(name: string, counts: Counts): string {
  const { alive, gone, milliseconds } = counts;
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const share = (part: number, of: number) => (of === 0 ? '-' : percent(part, of).toFixed(2));
  const cells = [
    share(counts.right, alive),
    share(counts.exactRange, alive),
    share(counts.badged, alive),
    share(counts.wrong, alive),
    share(counts.wrongSilent, alive),
    share(counts.orphan, alive),
    share(counts.anchored, gone),
    share(counts.anchoredSilent, gone),
    String(alive),
    String(gone),
    (sorted[sorted.length >> 1] ?? 0).toFixed(2),
    (sorted.at(-1) ?? 0).toFixed(0),
  ];
  return name.padEnd(34) + cells.map((cell) => cell.padStart(8)).join('');
}

export const header =
  ' '.repeat(34) +
  ['right', 'range', 'badged', 'wrong', '-silent', 'orphan', 'false', '-silent', 'alive', 'gone', 'ms', 'max']
    .map((cell) => cell.padStart(8))
    .join('');
