import { fields, type Field, type FieldText } from './text-fields.ts';
import { wordTable, type WordTable } from './word-table.ts';

/** How much a word counts by where it stands. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 3,
  summary: 1.6,
  responses: 1.1,
  body: 0.8,
  rationales: 0.5,
};

/** The terms of a document as they were read: numbers of the words of one table, in the order in which they first come. */
export interface ReadTerms {
  readonly numbers: Uint32Array;
  /** From 1 to 255. */
  readonly weights: Uint8Array;
  /** The fields they stand in, as bits. */
  readonly fields: Uint8Array;
}

/** Reads documents, with all their words in one table. */
export interface DocumentReader {
  readonly words: WordTable;
  read(texts: readonly FieldText[]): ReadTerms;
}

/** True for documents of one reader with the same terms in the same order and weight. */
export function isEqualRead(a: ReadTerms, b: ReadTerms): boolean {
  return isEqual(a.numbers, b.numbers) && isEqual(a.weights, b.weights) && isEqual(a.fields, b.fields);
}

function isEqual(a: Uint32Array | Uint8Array, b: Uint32Array | Uint8Array): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}

/** Makes a reader; each document's terms come once. */
export function documentReader(words: WordTable = wordTable()): DocumentReader {
  let weights = new Float32Array(1024);
  let places = new Uint8Array(1024);
  const seen: number[] = [];
  const gather = ({ field, text }: FieldText) => {
    const [weight, bit] = [fieldWeights[field], fields[field]];
    const count = words.read(text);
    const { numbers } = words;
    if (weights.length < words.count()) {
      weights = grown(weights, new Float32Array(2 * words.count()));
      places = grown(places, new Uint8Array(2 * words.count()));
    }
    for (let index = 0; index < count; index += 1) {
      const number = numbers[index] ?? 0;
      const before = weights[number] ?? 0;
      if (before === 0) seen.push(number);
      weights[number] = before + weight;
      places[number] = (places[number] ?? 0) | bit;
    }
  };
  const read = (texts: readonly FieldText[]): ReadTerms => {
    seen.length = 0;
    for (const text of texts) gather(text);
    const terms = roomFor(seen.length);
    for (let at = 0; at < seen.length; at += 1) {
      const number = seen[at] ?? 0;
      terms.numbers[at] = number;
      terms.weights[at] = weightByte(weights[number] ?? 0);
      terms.fields[at] = places[number] ?? 0;
      weights[number] = 0;
      places[number] = 0;
    }
    return terms;
  };
  return { words, read };
}

/** The columns in one piece of memory: each piece takes some 200 bytes besides. */
function roomFor(count: number): ReadTerms {
  const room = new ArrayBuffer(6 * count);
  return {
    numbers: new Uint32Array(room, 0, count),
    weights: new Uint8Array(room, 4 * count, count),
    fields: new Uint8Array(room, 5 * count, count),
  };
}

function weightByte(weight: number): number {
  return Math.min(255, Math.round(32 * Math.log2(1 + weight)));
}

function grown<T extends Float32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
