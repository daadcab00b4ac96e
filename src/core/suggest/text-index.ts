import { atOnce } from '../steps.ts';
import { cutEndings, isWeak } from './words.ts';

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

/** The words of many documents, in typed arrays. */
export interface TextIndex {
  readonly size: number;
  document(number: number): DocumentTerms;
  /** How many documents have a term; `documents` are their numbers, ascending. */
  postings(term: number): Uint32Array;
}

/** The hash of a stem (FNV-1a, 32 bits). */
export function termOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index += 1) hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The hash of a word as it is written; 0 for words that tell nothing. */
export type TermOfWord = (word: string) => number;

/**
 * Remembers the hashes of words, which come again and again, for as long as an index is made. Long words are not kept:
 * each would keep the whole text that it was cut from.
 */
export function rememberedTerms(): TermOfWord {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const term = termOfWord(word);
    if (word.length <= longestKept) known.set(word, term);
    return term;
  };
}

const longestKept = 12;

function termOfWord(word: string): number {
  const folded = foldWord(word);
  return isWeak(folded) ? 0 : termOf(cutEndings(folded));
}

/** Calls for each word of a text that tells something, in order, with its hash. */
export function eachTerm(text: string, call: (term: number) => void, hash: TermOfWord = termOfWord): void {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isPart = at < text.length && isWordUnit(text.charCodeAt(at));
    if (isPart && start < 0) start = at;
    if (isPart || start < 0) continue;
    const term = hash(text.slice(start, at));
    if (term !== 0) call(term);
    start = -1;
  }
}

/** Letters and digits; of what is not ASCII all but the marks of punctuation. */
function isWordUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Makes the index of documents; their numbers are their places in the list. */
export function textIndex(documents: Iterable<readonly FieldText[]>, hash: TermOfWord = rememberedTerms()): TextIndex {
  const rows = [...documents].map((texts) => termsOf(texts, hash));
  return atOnce(textIndexInSteps(rows));
}

/** The same for documents whose terms are known, in small steps: a large corpus takes a while. */
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

/** All terms of one document. */
export function termsOf(texts: readonly FieldText[], hash: TermOfWord = termOfWord): DocumentTerms {
  const places = new Map<number, number>();
  const terms: number[] = [];
  const weights: number[] = [];
  const bits: number[] = [];
  for (const { field, text } of texts) {
    const [weight, bit] = [fieldWeights[field], fields[field]];
    eachTerm(
      text,
      (term) => {
        let place = places.get(term);
        if (place === undefined) {
          place = terms.push(term) - 1;
          places.set(term, place);
        }
        weights[place] = (weights[place] ?? 0) + weight;
        bits[place] = (bits[place] ?? 0) | bit;
      },
      hash,
    );
  }
  return {
    terms: Uint32Array.from(terms),
    weights: Uint8Array.from(weights, (weight) => Math.min(255, Math.round(32 * Math.log2(1 + weight)))),
    fields: Uint8Array.from(bits),
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
