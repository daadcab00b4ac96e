import { indexIn, type DocumentTerms, type TextIndex } from './text-index.ts';
import { fields } from './text-fields.ts';

/** At most this many terms of a document are kept: those that tell most. */
const mostTerms = 88;

/** True for documents with the same terms, in the same order and weight. */
export function isEqualTerms(a: DocumentTerms, b: DocumentTerms): boolean {
  return (
    a.terms.length === b.terms.length &&
    a.terms.every(
      (term, place) =>
        term === b.terms[place] && a.weights[place] === b.weights[place] && a.fields[place] === b.fields[place],
    )
  );
}

/**
 * Makes the index (`textIndex`) of documents whose terms are known, in small steps: a large corpus takes a while, and a
 * server has other things to do.
 */
export function* textIndexInSteps(rows: readonly DocumentTerms[]): Generator<void, TextIndex> {
  const frequencies = new Map<number, number>();
  for (const { terms } of rows) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    yield;
  }
  const kept: DocumentTerms[] = [];
  for (const row of rows) {
    kept.push(pruned(row, (term) => frequencies.get(term) ?? 1, rows.length));
    yield;
  }
  const postings = yield* invert(kept);
  return { size: kept.length, document: (number) => kept[number] ?? emptyTerms, postings };
}

const emptyTerms: DocumentTerms = { terms: new Uint32Array(), weights: new Uint8Array(), fields: new Uint8Array() };

function pruned(row: DocumentTerms, frequency: (term: number) => number, total: number): DocumentTerms {
  if (row.terms.length <= mostTerms) return row;
  const values = Float64Array.from(row.terms, (term, index) => {
    const isTitle = ((row.fields[index] ?? 0) & fields.title) !== 0;
    return (row.weights[index] ?? 0) * Math.log((total + 1) / frequency(term)) + (isTitle ? 1e6 : 0);
  });
  const order = Uint32Array.from(row.terms.keys())
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
    .subarray(0, mostTerms)
    .sort();
  return {
    terms: Uint32Array.from(order, (at) => row.terms[at] ?? 0),
    weights: Uint8Array.from(order, (at) => row.weights[at] ?? 0),
    fields: Uint8Array.from(order, (at) => row.fields[at] ?? 0),
  };
}

/** The documents of each term, in one array with the offsets of each. */
function* invert(rows: readonly DocumentTerms[]): Generator<void, (term: number) => Uint32Array> {
  const counts = new Map<number, number>();
  for (const { terms } of rows) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    yield;
  }
  const sorted = Uint32Array.from(counts.keys()).sort();
  yield;
  const offsets = new Uint32Array(sorted.length + 1);
  const places = new Map<number, number>();
  for (const [at, term] of sorted.entries()) {
    const offset = offsets[at] ?? 0;
    offsets[at + 1] = offset + (counts.get(term) ?? 0);
    places.set(term, offset);
    if (at % manyTerms === 0) yield;
  }
  const documents = new Uint32Array(offsets[sorted.length] ?? 0);
  for (const [number, { terms }] of rows.entries()) {
    for (const term of terms) {
      const place = places.get(term) ?? 0;
      documents[place] = number;
      places.set(term, place + 1);
    }
    yield;
  }
  return (term) => {
    const at = indexIn(sorted, term);
    return at < 0 ? none : documents.subarray(offsets[at], offsets[at + 1]);
  };
}

/** So many terms are one step. */
const manyTerms = 1000;

const none = new Uint32Array();
