import { isWeak, stemOf, wordsIn } from './words.ts';
import { packedWords } from './rationale-words.ts';
import { documentReader, type DocumentReader, type ReadTerms } from './document-reader.ts';
import { termOf, textIndexInSteps, type FieldText, type TextIndex } from './text-index.ts';
import { atOnce, eachInSteps } from '../steps.ts';

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
  /** Where it happened, in words; null where nobody said. */
  readonly location: string | null;
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
  /** The words of the rationales of an event (`packedWords`). */
  rationales(number: number): Uint16Array;
}

/** An event whose texts have been read: what the index needs of it, without the texts. */
export interface ReadEvent {
  readonly event: KnownEvent;
  readonly terms: ReadTerms;
  /** The words of its rationales (`packedWords`). */
  readonly rationales: Uint16Array;
}

/** Reads the texts of an event. */
export function readEvent({ texts, ...event }: EventText, { read, words }: DocumentReader): ReadEvent {
  const own = texts.filter(({ field }) => field === 'rationales');
  const rationales = packedWords(
    own.map(({ text }) => text),
    words,
  );
  return { event, terms: read(texts), rationales };
}

/** Makes the index of all events. */
export function eventTexts(all: Iterable<EventText>): EventTexts {
  const reader = documentReader();
  const read = [...all].map((each) => readEvent(each, reader));
  return atOnce(eventTextsInSteps(read, reader));
}

/** Events with their terms, and the index that was made of these. */
export interface IndexedEvents {
  readonly read: readonly ReadEvent[];
  readonly texts: EventTexts;
}

/**
 * The same for events that a reader has read, in small steps. Where all have the very terms of `before`, as after an edit
 * of a sidecar, its index is kept.
 */
export function* eventTextsInSteps(
  all: readonly ReadEvent[],
  reader: Pick<DocumentReader, 'words'>,
  before?: IndexedEvents,
): Generator<void, EventTexts> {
  const byPath = new Map<string, number[]>();
  const byId = new Map<string, number>();
  for (const [number, { event }] of all.entries()) {
    byId.set(event.id, number);
    if (event.path !== null) byPath.set(event.path, [...(byPath.get(event.path) ?? []), number]);
    yield;
  }
  const rows: ReadTerms[] = [];
  let isSame = before?.read.length === all.length;
  yield* eachInSteps(all.entries(), ([place, { terms }]) => {
    rows.push(terms);
    isSame &&= before?.read[place]?.terms === terms;
  });
  const index = isSame && before !== undefined ? before.texts.index : yield* textIndexInSteps(rows, reader);
  const rationales = yield* oneAfterTheOther(all.map((each) => each.rationales));
  return { events: all.map(({ event }) => event), index, ...numbersBy(byPath, byId), rationales };
}

// Functions of their own, so that what is made does not keep what it was made with.
function numbersBy(
  byPath: ReadonlyMap<string, readonly number[]>,
  byId: ReadonlyMap<string, number>,
): Pick<EventTexts, 'numbersOf' | 'numberCalled'> {
  return { numbersOf: (path) => byPath.get(path) ?? [], numberCalled: (id) => byId.get(id) };
}

/** Lists in one array: an array each takes several times as much. */
function* oneAfterTheOther(lists: readonly Uint16Array[]): Generator<void, (number: number) => Uint16Array> {
  const offsets = new Uint32Array(lists.length + 1);
  yield* eachInSteps(lists.entries(), ([number, { length }]) => {
    offsets[number + 1] = (offsets[number] ?? 0) + length;
  });
  const flat = new Uint16Array(offsets[lists.length] ?? 0);
  yield* eachInSteps(lists.entries(), ([number, list]) => {
    flat.set(list, offsets[number]);
  });
  return slices(flat, offsets);
}

function slices(flat: Uint16Array, offsets: Uint32Array): (number: number) => Uint16Array {
  return (number) => flat.subarray(offsets[number], offsets[number + 1]);
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
