import type { Columns } from './term-columns.ts';
import { fields, type Field, type FieldText } from './text-fields.ts';
import type { WordTable } from './word-table.ts';

/** How much a word counts by where it stands. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 3,
  summary: 1.6,
  responses: 1.1,
  body: 0.8,
  rationales: 0.5,
};

/** Makes a function that puts the terms of a document, each once, behind those of others. */
export function documentReader(words: WordTable): (texts: readonly FieldText[], into: Columns) => void {
  let weights = new Float32Array(1024);
  let places = new Uint8Array(1024);
  const seen: number[] = [];
  return (texts, into) => {
    seen.length = 0;
    for (const { field, text } of texts) {
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
    }
    for (const number of seen) {
      into.add(number, weightByte(weights[number] ?? 0), places[number] ?? 0);
      weights[number] = 0;
      places[number] = 0;
    }
    into.endRow();
  };
}

function weightByte(weight: number): number {
  return Math.min(255, Math.round(32 * Math.log2(1 + weight)));
}

function grown<T extends Float32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
