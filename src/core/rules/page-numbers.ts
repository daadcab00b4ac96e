import type { IndexedArticle } from '../corpus/facts.ts';
import { covers } from '../corpus/placed.ts';
import type { RationaleNumber, RationaleNumbers } from '../evidence/rationale-numbers.ts';

/** A rationale line with the numbers in it that nothing explains. */
export interface UnexplainedNumbers extends Omit<RationaleNumbers, 'numbers'> {
  readonly numbers: readonly [RationaleNumber, ...RationaleNumber[]];
}

/**
 * The rationale lines of a page with numbers that nobody has explained: neither by `numbers` in the line's record nor by
 * linking the line, which says what its two events are. Of three numbers in a linked line at least one is neither.
 */
export function unexplainedNumbers({ evidence, rationales }: IndexedArticle): UnexplainedNumbers[] {
  return evidence.numbers.flatMap((line) => {
    const records = rationales.filter((record) => covers(record, line)).map(({ record }) => record);
    const told = new Set(records.flatMap(({ numbers = {} }) => Object.keys(numbers)));
    const [first, ...more] = line.numbers.filter(({ number }) => !told.has(String(number)));
    if (first === undefined) return [];
    const isLinked = records.some(({ other }) => other !== undefined);
    return isLinked && more.length < 2 ? [] : [{ ...line, numbers: [first, ...more] }];
  });
}
