import type { TextIndex } from './text-index.ts';

/** How much each event of an index shares with some words, the rarer words counting more. */
export interface RelatedEvents {
  /** By the number of the event. */
  readonly values: Float32Array;
  /** What an event would have that has all of the words. */
  readonly whole: number;
}

/** Compares words, as terms with their weights, with all events of an index. */
export function relatedEvents(index: TextIndex, terms: ReadonlyMap<number, number>): RelatedEvents {
  const values = new Float32Array(index.size);
  let whole = 0;
  for (const [term, weight] of terms) {
    const documents = index.postings(term);
    const value = weight * rarityIn(index, documents.length);
    whole += value;
    for (const number of documents) values[number] = (values[number] ?? 0) + value;
  }
  return { values, whole };
}

/** The lengths of documents as far as they were asked for: those of one storyline are asked for again and again. */
const lengths = new WeakMap<TextIndex, Float32Array>();

/** The length of a document's terms as a vector, the rarer ones counting more. */
export function lengthIn(index: TextIndex, number: number): number {
  let known = lengths.get(index);
  if (known === undefined) {
    known = new Float32Array(index.size).fill(-1);
    lengths.set(index, known);
  }
  const before = known[number] ?? -1;
  if (before >= 0) return before;
  const { terms, weights } = index.document(number);
  let sum = 0;
  for (const [at, term] of terms.entries())
    sum += (((weights[at] ?? 0) / 255) * rarityIn(index, index.postings(term).length)) ** 2;
  known[number] = Math.sqrt(sum);
  return Math.sqrt(sum);
}

/** How rare a term is that so many documents have, as a logarithm. */
export function rarityIn({ size }: Pick<TextIndex, 'size'>, documents: number): number {
  return Math.log((size + 8) / (documents + 0.5));
}

/** The numbers with the highest values above nothing, in falling order; at most as many as are wanted. */
export function topNumbers(
  size: number,
  most: number,
  without: ReadonlySet<number>,
  value: (number: number) => number,
): number[] {
  const found: { readonly number: number; readonly value: number }[] = [];
  const inOrder = () => found.sort((a, b) => b.value - a.value || a.number - b.number);
  let least = 0;
  for (let number = 0; number < size; number += 1) {
    const own = value(number);
    if (own <= least || without.has(number)) continue;
    found.push({ number, value: own });
    if (found.length >= 4 * most) {
      inOrder().length = most;
      least = found.at(-1)?.value ?? 0;
    }
  }
  return inOrder()
    .slice(0, most)
    .map(({ number }) => number);
}
