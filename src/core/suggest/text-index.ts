import { isWeak, stemOf } from './words.ts';

/** Where in an article words stand, as bits. */
export const fields = { title: 1, summary: 2, responses: 4, rationales: 8, body: 16 } as const;

export type Field = keyof typeof fields;

/** A text of a document, and what part of the article it is. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
}

/** How much a word counts by where it stands. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 3,
  summary: 1.6,
  responses: 1.1,
  body: 0.8,
  rationales: 0.5,
};

/** At most this many terms of a document are kept: those that tell most. */
const mostTerms = 88;

/** The terms of a document: hashes of stems, with weights from 1 to 255 and the fields they stand in. */
export interface DocumentTerms {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly fields: Uint8Array;
}

/** The words of many documents, in typed arrays. */
export interface TextIndex {
  readonly size: number;
  document(number: number): DocumentTerms;
  /** How many documents have a term; `documents` are their numbers, ascending. */
  postings(term: number): Uint32Array;
}

const hashes = new Map<string, number>();
const keptHashes = 100_000;

/** The hash of a stem (FNV-1a, 32 bits). */
export function termOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index += 1) hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The hash of a word as it is written; 0 for words that tell nothing. Words come again and again, so it is kept. */
function termOfWord(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  if (hashes.size >= keptHashes) hashes.clear();
  const folded = foldWord(word);
  const term = isWeak(folded) ? 0 : termOf(stemOf(folded));
  hashes.set(word, term);
  return term;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Makes the index of documents; their numbers are their places in the list. */
export function textIndex(documents: Iterable<readonly FieldText[]>): TextIndex {
  const rows: DocumentTerms[] = [];
  const frequencies = new Map<number, number>();
  for (const texts of documents) {
    const row = termsOf(texts);
    rows.push(row);
    for (const term of row.terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const kept = rows.map((row) => pruned(row, (term) => frequencies.get(term) ?? 1, rows.length));
  return { size: kept.length, document: (number) => kept[number] ?? emptyTerms, postings: invert(kept) };
}

const emptyTerms: DocumentTerms = { terms: new Uint32Array(), weights: new Uint8Array(), fields: new Uint8Array() };

/** All terms of one document. */
export function termsOf(texts: readonly FieldText[]): DocumentTerms {
  const weights = new Map<number, number>();
  const places = new Map<number, number>();
  for (const { field, text } of texts) {
    const weight = fieldWeights[field];
    for (const [word] of text.matchAll(wordForm)) {
      const term = termOfWord(word);
      if (term === 0) continue;
      weights.set(term, (weights.get(term) ?? 0) + weight);
      places.set(term, (places.get(term) ?? 0) | fields[field]);
    }
  }
  const terms = Uint32Array.from(weights.keys());
  return {
    terms,
    weights: Uint8Array.from(terms, (term) => Math.min(255, Math.round(32 * Math.log2(1 + (weights.get(term) ?? 0))))),
    fields: Uint8Array.from(terms, (term) => places.get(term) ?? 0),
  };
}

function pruned(row: DocumentTerms, frequency: (term: number) => number, total: number): DocumentTerms {
  if (row.terms.length <= mostTerms) return row;
  const values = Float64Array.from(row.terms, (term, index) => {
    const isTitle = ((row.fields[index] ?? 0) & fields.title) !== 0;
    return (row.weights[index] ?? 0) * Math.log((total + 1) / frequency(term)) + (isTitle ? 1e6 : 0);
  });
  const order = Uint32Array.from(row.terms.keys())
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
    .subarray(0, mostTerms);
  return {
    terms: Uint32Array.from(order, (at) => row.terms[at] ?? 0),
    weights: Uint8Array.from(order, (at) => row.weights[at] ?? 0),
    fields: Uint8Array.from(order, (at) => row.fields[at] ?? 0),
  };
}

/** The documents of each term, in one array with the offsets of each. */
function invert(rows: readonly DocumentTerms[]): (term: number) => Uint32Array {
  const counts = new Map<number, number>();
  for (const { terms } of rows) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sorted = Uint32Array.from(counts.keys()).sort();
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [at, term] of sorted.entries()) offsets[at + 1] = (offsets[at] ?? 0) + (counts.get(term) ?? 0);
  const places = new Map<number, number>();
  for (const [at, term] of sorted.entries()) places.set(term, offsets[at] ?? 0);
  const documents = new Uint32Array(offsets[sorted.length] ?? 0);
  for (const [number, { terms }] of rows.entries()) {
    for (const term of terms) {
      const place = places.get(term) ?? 0;
      documents[place] = number;
      places.set(term, place + 1);
    }
  }
  return (term) => {
    const at = indexIn(sorted, term);
    return at < 0 ? none : documents.subarray(offsets[at], offsets[at + 1]);
  };
}

const none = new Uint32Array();

function indexIn(sorted: Uint32Array, term: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle] ?? 0;
    if (there === term) return middle;
    if (there < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
