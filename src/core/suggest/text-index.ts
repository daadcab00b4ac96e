import { atOnce, eachInSteps } from '../steps.ts';
import { documentReader, type DocumentReader, type ReadTerms } from './document-reader.ts';
import { rowsOf, sortRows, type ChooseTerms, type TermRows } from './term-rows.ts';
import { fields, type FieldText } from './text-fields.ts';
import type { WordTable } from './word-table.ts';

export { fields, type Field, type FieldText } from './text-fields.ts';
export { termOf } from './word-table.ts';

/** At most this many terms of a document are kept: those that tell most. */
const mostTerms = 104;

/** The terms of a document, ascending: hashes of stems, with weights from 1 to 255 and the fields they stand in. */
export interface DocumentTerms {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly fields: Uint8Array;
}

/** The words of many documents, in typed arrays. */
export interface TextIndex {
  readonly size: number;
  document(number: number): DocumentTerms;
  /** The numbers of the documents that have a term, ascending. */
  postings(term: number): Postings;
}

/** Numbers of documents; two bytes each where there are few enough of them. */
export type Postings = Uint16Array | Uint32Array;

/** Makes the index of documents; their numbers are their places in the list. */
export function textIndex(documents: Iterable<readonly FieldText[]>, reader = documentReader()): TextIndex {
  return atOnce(textIndexInSteps([...documents].map(reader.read), reader));
}

/** The same for documents that a reader has read, in steps: a large corpus takes a while. */
export function* textIndexInSteps(
  documents: readonly ReadTerms[],
  { words }: Pick<DocumentReader, 'words'>,
): Generator<void, TextIndex> {
  const frequencies = new Uint32Array(words.count());
  let room = 0;
  yield* eachInSteps(documents, ({ numbers }) => {
    room += Math.min(numbers.length, mostTerms);
    for (const number of numbers) countOne(frequencies, number);
  });
  const rows = yield* rowsOf(documents, room, mostTelling(documents.length, frequencies));
  return yield* inverted(rows, words);
}

/** A function of its own, so that the index does not keep what it was made with. */
function indexOf(rows: TermRows, postings: TextIndex['postings']): TextIndex {
  const { terms, weights, fields: places, offsets } = rows;
  return {
    size: offsets.length - 1,
    document: (number) => {
      const [from, to] = [offsets[number] ?? 0, offsets[number + 1] ?? 0];
      return {
        terms: terms.subarray(from, to),
        weights: weights.subarray(from, to),
        fields: places.subarray(from, to),
      };
    },
    postings,
  };
}

/** All terms of one document. */
export function termsOf(texts: readonly FieldText[]): DocumentTerms {
  const { read, words } = documentReader();
  const document = read(texts);
  const rows = atOnce(rowsOf([document], document.numbers.length, () => null));
  return atOnce(inverted(rows, words)).document(0);
}

/** Leaves each document the terms that tell most, in the order they stand in; those of its title before others. */
function mostTelling(total: number, frequencies: Uint32Array): ChooseTerms {
  const rarity = new Float64Array(frequencies.length);
  for (let number = 0; number < rarity.length; number += 1)
    rarity[number] = Math.log((total + 1) / Math.max(1, frequencies[number] ?? 0));
  const values: number[] = [];
  let sorted = new Float64Array(1024);
  return ({ numbers, weights, fields: places }) => {
    const count = numbers.length;
    if (count <= mostTerms) return null;
    if (sorted.length < count) sorted = new Float64Array(2 * count);
    for (let at = 0; at < count; at += 1) {
      const value = (weights[at] ?? 0) * (rarity[numbers[at] ?? 0] ?? 0) * firstOf(places[at] ?? 0);
      values[at] = value;
      sorted[at] = value;
    }
    const least = sorted.subarray(0, count).sort()[count - mostTerms] ?? 0;
    let alike = mostTerms;
    for (let at = 0; at < count; at += 1) if ((values[at] ?? 0) > least) alike -= 1;
    return (at) => {
      const value = values[at] ?? 0;
      return value > least || (value === least && alike-- > 0);
    };
  };
}

/** How much sooner than another a term is kept: words of its title always, those of its rationales alone are kept last. */
function firstOf(place: number): number {
  if ((place & fields.title) !== 0) return 1e6;
  return place === fields.rationales ? 0.3 : 1;
}

function countOne(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

/**
 * Makes the documents of each term, and puts the terms of each document in order; `rows` have the numbers of stems in
 * place of terms, and are what the index is made of.
 */
function* inverted(rows: TermRows, words: WordTable): Generator<void, TextIndex> {
  const size = rows.offsets.length - 1;
  const counts = new Uint32Array(words.count());
  for (let at = 0; at < rows.terms.length; at += 1) {
    countOne(counts, rows.terms[at] ?? 0);
    if (at % placesAtATime === 0) yield;
  }
  const order = inTermOrder(counts, words);
  yield;
  const offsets = new Uint32Array(order.length + 1);
  const places = new Uint32Array(counts.length);
  for (let at = 0; at < order.length; at += 1) {
    const number = order[at] ?? 0;
    places[number] = offsets[at] ?? 0;
    offsets[at + 1] = (offsets[at] ?? 0) + (counts[number] ?? 0);
  }
  const documents = size <= 0x10000 ? new Uint16Array(rows.terms.length) : new Uint32Array(rows.terms.length);
  for (let row = 0; row < size; row += 1) {
    for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at += 1) {
      const number = rows.terms[at] ?? 0;
      documents[places[number] ?? 0] = row;
      countOne(places, number);
    }
    if (row % rowsAtATime === 0) yield;
  }
  yield* sortRows(rows, words);
  const terms = order.map((number) => words.term(number));
  return indexOf(rows, postingsIn(terms, offsets, documents));
}

/** More numbers than a table of words has: a term, which has 32 bits, and a number fit into one double. */
const mostWords = 2 ** 21;

/** The numbers of the words that documents have, by their terms, ascending. */
function inTermOrder(counts: Uint32Array, words: WordTable): Uint32Array {
  // Sorting plain numbers takes a tenth of what it takes to compare terms looked up.
  if (counts.length > mostWords) return usedOf(counts).sort((a, b) => words.term(a) - words.term(b));
  const used: number[] = [];
  for (const [number, count] of counts.entries()) if (count > 0) used.push(words.term(number) * mostWords + number);
  return Uint32Array.from(Float64Array.from(used).sort(), (key) => key % mostWords);
}

function usedOf(counts: Uint32Array): Uint32Array {
  return Uint32Array.from(counts.keys()).filter((number) => (counts[number] ?? 0) > 0);
}

/** How many places of terms in documents are one step, and how many documents. */
const placesAtATime = 20_000;
const rowsAtATime = 200;

function postingsIn(terms: Uint32Array, offsets: Uint32Array, documents: Postings): (term: number) => Postings {
  return (term) => {
    const at = indexIn(terms, term);
    return at < 0 ? none : documents.subarray(offsets[at], offsets[at + 1]);
  };
}

const none = new Uint16Array();

/** The place of a value in an ascending list; -1 where it is not there. */
export function indexIn(sorted: Uint32Array, term: number): number {
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
