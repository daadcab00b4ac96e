import { eachInSteps } from '../steps.ts';
import type { ReadTerms } from './document-reader.ts';
import type { WordTable } from './word-table.ts';

/** The terms of documents one after the other, with their weights and fields, and where each document begins. */
export interface TermRows {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly fields: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Which of a document's terms are kept, by their places in it; null keeps them all. */
export type ChooseTerms = (document: ReadTerms) => ((at: number) => boolean) | null;

/** Puts documents one behind the other, in steps; `room` is how many terms are kept of all of them. */
export function* rowsOf(documents: readonly ReadTerms[], room: number, choose: ChooseTerms): Generator<void, TermRows> {
  const rows = {
    terms: new Uint32Array(room),
    weights: new Uint8Array(room),
    fields: new Uint8Array(room),
    offsets: new Uint32Array(documents.length + 1),
  };
  let end = 0;
  let row = 0;
  yield* eachInSteps(documents, (document) => {
    const isKept = choose(document);
    for (let at = 0; at < document.numbers.length; at += 1) {
      if (isKept?.(at) === false) continue;
      rows.terms[end] = document.numbers[at] ?? 0;
      rows.weights[end] = document.weights[at] ?? 0;
      rows.fields[end] = document.fields[at] ?? 0;
      end += 1;
    }
    row += 1;
    rows.offsets[row] = end;
  });
  return rows;
}

/**
 * Puts terms in the place of the numbers of stems, and those of each document in ascending order; in steps. It is done in place, since
 * what is allocated at once for a large corpus makes V8 collect garbage at once.
 */
export function* sortRows({ terms, weights, fields, offsets }: TermRows, words: WordTable): Generator<void, void> {
  let keys = new Float64Array(128);
  yield* eachInSteps(offsets.subarray(1).entries(), ([row, to]) => {
    const from = offsets[row] ?? 0;
    if (keys.length < to - from) keys = new Float64Array(2 * (to - from));
    // A term, which has 32 bits, and two bytes fit into one double.
    for (let at = from; at < to; at += 1)
      keys[at - from] = words.term(terms[at] ?? 0) * 0x10000 + (weights[at] ?? 0) * 0x100 + (fields[at] ?? 0);
    keys.subarray(0, to - from).sort();
    for (let at = from; at < to; at += 1) {
      const key = keys[at - from] ?? 0;
      terms[at] = Math.floor(key / 0x10000);
      weights[at] = (key % 0x10000) >> 8;
      fields[at] = key % 0x100;
    }
  });
}
