import type { ReadTerms } from './document-reader.ts';

/** The terms of documents one after the other: numbers, weights and fields, and where each document begins. */
export interface Columns {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly fields: Uint8Array;
  /** Where the terms of the last document end. */
  end(): number;
  /** How many documents there are. */
  rows(): number;
  /** Puts a document behind the others. */
  append(row: ReadTerms): void;
  /** Leaves of each document the terms whose places are kept; null keeps them all. In steps, some documents each. */
  keep(choose: (from: number, to: number) => ((at: number) => boolean) | null): Generator<void, void>;
  /** Views of the arrays, as long as what they hold; good until something is put behind it. */
  filled(): {
    readonly terms: Uint32Array;
    readonly weights: Uint8Array;
    readonly fields: Uint8Array;
    readonly offsets: Uint32Array;
  };
}

/** Makes empty columns with room for so many terms, which grow. */
export function columns(room = 512): Columns {
  let terms = new Uint32Array(room);
  let weights = new Uint8Array(room);
  let fields = new Uint8Array(room);
  let end = 0;
  const offsets = [0];
  const growTo = (least: number) => {
    if (least <= terms.length) return;
    const size = Math.max(least, 2 * terms.length);
    terms = grown(terms, new Uint32Array(size));
    weights = grown(weights, new Uint8Array(size));
    fields = grown(fields, new Uint8Array(size));
  };
  const put = (term: number, weight: number, bits: number) => {
    terms[end] = term;
    weights[end] = weight;
    fields[end] = bits;
    end += 1;
  };
  return {
    get terms() {
      return terms;
    },
    get weights() {
      return weights;
    },
    get fields() {
      return fields;
    },
    end: () => end,
    rows: () => offsets.length - 1,
    append: (row) => {
      growTo(end + row.numbers.length);
      terms.set(row.numbers, end);
      weights.set(row.weights, end);
      fields.set(row.fields, end);
      end += row.numbers.length;
      offsets.push(end);
    },
    keep: function* (choose) {
      end = 0;
      let from = 0;
      for (let row = 1; row < offsets.length; row += 1) {
        const to = offsets[row] ?? from;
        const isKept = choose(from, to);
        for (let at = from; at < to; at += 1)
          if (isKept === null || isKept(at)) put(terms[at] ?? 0, weights[at] ?? 0, fields[at] ?? 0);
        offsets[row] = end;
        from = to;
        if (row % documentsAtATime === 0) yield;
      }
    },
    filled: () => ({
      terms: terms.subarray(0, end),
      weights: weights.subarray(0, end),
      fields: fields.subarray(0, end),
      offsets: Uint32Array.from(offsets),
    }),
  };
}

/** How many documents are one step. */
export const documentsAtATime = 20;

function grown<T extends Uint32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
