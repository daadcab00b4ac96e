import { isWeak, stemOf, wordsIn } from './words.ts';
import {
  eachTerm,
  rememberedTerms,
  termOf,
  termsOf,
  textIndexInSteps,
  type DocumentTerms,
  type FieldText,
  type TermOfWord,
  type TextIndex,
} from './text-index.ts';
import { atOnce } from '../steps.ts';

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
  /** For each event, what its rationales read like: four numbers a rationale (`likeness`). */
  readonly rationales: readonly Uint32Array[];
}

/** An event whose texts have been read: what the index needs of it, without the texts. */
export interface ReadEvent {
  readonly event: KnownEvent;
  readonly terms: DocumentTerms;
  /** What each of its rationales reads like, one after the other. */
  readonly rationales: Uint32Array;
}

/** Reads the texts of an event. */
export function readEvent({ texts, ...event }: EventText, hash?: TermOfWord): ReadEvent {
  const own = texts.filter(({ field }) => field === 'rationales').map(({ text }) => likeness(text, hash));
  const rationales = new Uint32Array(own.length * hashesOfText);
  for (const [index, hashes] of own.entries()) rationales.set(hashes, index * hashesOfText);
  return { event, terms: termsOf(texts, hash), rationales };
}

/** Makes the index of all events. */
export function eventTexts(all: Iterable<EventText>): EventTexts {
  const hash = rememberedTerms();
  const read = [...all].map((each) => readEvent(each, hash));
  return atOnce(eventTextsInSteps(read));
}

/** Events with their terms, and the index that was made of these. */
export interface IndexedEvents {
  readonly read: readonly ReadEvent[];
  readonly texts: EventTexts;
}

/**
 * The same for events that have been read, in small steps. Where all have the very terms of `before`, as after an edit of
 * a sidecar, its index is kept.
 */
export function* eventTextsInSteps(all: readonly ReadEvent[], before?: IndexedEvents): Generator<void, EventTexts> {
  const events: KnownEvent[] = [];
  const rationales: Uint32Array[] = [];
  const rows: DocumentTerms[] = [];
  const byPath = new Map<string, number[]>();
  const byId = new Map<string, number>();
  for (const { event, terms, rationales: own } of all) {
    const number = events.push(event) - 1;
    byId.set(event.id, number);
    rationales.push(own);
    rows.push(terms);
    if (event.path !== null) byPath.set(event.path, [...(byPath.get(event.path) ?? []), number]);
    yield;
  }
  const isSame = before?.read.length === all.length && before.read.every(({ terms }, place) => terms === rows[place]);
  const index = isSame ? before.texts.index : yield* textIndexInSteps(rows);
  return { events, index, numbersOf: (path) => byPath.get(path) ?? [], numberCalled: (id) => byId.get(id), rationales };
}

/** How many numbers `likeness` gives. */
export const hashesOfText = 6;

/**
 * What a text reads like: the least hashes of its pairs of words under six functions (MinHash, Broder 1997). Two texts
 * share as many of the six as they have word pairs in common.
 */
export function likeness(text: string, hash?: TermOfWord): Uint32Array {
  const terms: number[] = [];
  eachTerm(text, (term) => terms.push(term), hash);
  const least = new Uint32Array(hashesOfText).fill(0xffffffff);
  for (const [index, term] of terms.entries()) {
    const pair = Math.imul(term, 31) ^ (terms[index + 1] ?? 0);
    for (let way = 0; way < hashesOfText; way += 1) {
      const hash = mixed(pair, way);
      if (hash < (least[way] ?? 0)) least[way] = hash;
    }
  }
  return least;
}

function mixed(value: number, way: number): number {
  let hash = Math.imul(value ^ Math.imul(way + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The share of numbers that two texts have in common, the best of all rationales of an event. */
export function likest(hashes: Uint32Array, rationales: Uint32Array | undefined): number {
  let best = 0;
  for (let from = 0; rationales !== undefined && from < rationales.length; from += hashesOfText) {
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
