import { isWeak, stemOf, wordsIn } from './words.ts';
import { termOf, textIndex, type FieldText, type TextIndex } from './text-index.ts';
import { wordTable, type WordTable } from './word-table.ts';

/** An event as a rationale may mean it. */
export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF, as a person or the text gave it; null where it is not known. */
  readonly date: string | null;
  /** The article that tells it; null for one of events.yaml. */
  readonly path: string | null;
  /** deed, speech, process or time; null where nobody said. */
  readonly kind: string | null;
  /** True for the event that an event page reports. */
  readonly page: boolean;
}

/** An event with the texts by which it is found. */
export interface EventText extends KnownEvent {
  readonly texts: readonly FieldText[];
}

/** All events of a corpus with the index of their words. */
export interface EventTexts {
  readonly events: readonly KnownEvent[];
  readonly index: TextIndex;
  /** The numbers of the events of a path; a page's first. */
  numbersOf(path: string): readonly number[];
  /** The number of the event with an id. */
  numberCalled(id: string): number | undefined;
  /** What the rationales of an event read like: `hashesOfText` numbers a rationale (`likeness`). */
  rationales(number: number): Uint32Array;
}

/** Makes the index of all events. */
export function eventTexts(all: Iterable<EventText>): EventTexts {
  const events: KnownEvent[] = [];
  const byPath = new Map<string, number[]>();
  const byId = new Map<string, number>();
  const words = wordTable();
  let hashes = new Uint32Array(64 * hashesOfText);
  const ends: number[] = [];
  let end = 0;
  const read = function* () {
    for (const { texts, ...event } of all) {
      const number = events.push(event) - 1;
      byId.set(event.id, number);
      for (const { field, text } of texts) {
        if (field !== 'rationales') continue;
        if (end + hashesOfText > hashes.length) hashes = withRoom(hashes);
        writeLikeness(text, words, hashes.subarray(end, end + hashesOfText));
        end += hashesOfText;
      }
      ends.push(end);
      if (event.path !== null) byPath.set(event.path, [...(byPath.get(event.path) ?? []), number]);
      yield texts;
    }
  };
  const index = textIndex(read(), words);
  return {
    events,
    index,
    ...numbersBy(byPath, byId),
    rationales: slices(hashes.slice(0, end), Uint32Array.from([0, ...ends])),
  };
}

// Functions of their own, so that what is made does not keep what it was made with.
function numbersBy(
  byPath: ReadonlyMap<string, readonly number[]>,
  byId: ReadonlyMap<string, number>,
): Pick<EventTexts, 'numbersOf' | 'numberCalled'> {
  return { numbersOf: (path) => byPath.get(path) ?? [], numberCalled: (id) => byId.get(id) };
}

function slices(flat: Uint32Array, offsets: Uint32Array): (number: number) => Uint32Array {
  return (number) => flat.subarray(offsets[number], offsets[number + 1]);
}

function withRoom(hashes: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * hashes.length);
  more.set(hashes);
  return more;
}

/** How many numbers `likeness` gives. */
export const hashesOfText = 6;

/**
 * What a text reads like: the least hashes of its pairs of words under six functions (MinHash, Broder 1997). Two texts
 * share as many of the six as they have word pairs in common.
 */
export function likeness(text: string): Uint32Array {
  const least = new Uint32Array(hashesOfText);
  writeLikeness(text, wordTable(), least);
  return least;
}

function writeLikeness(text: string, words: WordTable, least: Uint32Array): void {
  least.fill(0xffffffff);
  const count = words.read(text);
  const { numbers } = words;
  let next = count === 0 ? 0 : words.term(numbers[0] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const term = next;
    next = index + 1 < count ? words.term(numbers[index + 1] ?? 0) : 0;
    const pair = Math.imul(term, 31) ^ next;
    for (let way = 0; way < hashesOfText; way += 1) {
      const hash = mixed(pair, way);
      if (hash < (least[way] ?? 0)) least[way] = hash;
    }
  }
}

function mixed(value: number, way: number): number {
  let hash = Math.imul(value ^ Math.imul(way + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The share of numbers that two texts have in common, the best of all rationales of an event. */
export function likest(hashes: Uint32Array, rationales: Uint32Array): number {
  let best = 0;
  for (let from = 0; from < rationales.length; from += hashesOfText) {
    let same = 0;
    for (let way = 0; way < hashesOfText; way += 1) if (rationales[from + way] === hashes[way]) same += 1;
    best = Math.max(best, same / hashesOfText);
  }
  return best;
}

/** The terms of a title, weak words left out. */
export function titleTerms(title: string): number[] {
  return [
    ...new Set(
      wordsIn(title)
        .filter(({ folded }) => !isWeak(folded))
        .map(({ folded }) => termOf(stemOf(folded))),
    ),
  ];
}
