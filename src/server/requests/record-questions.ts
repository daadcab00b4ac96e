import type { Position } from 'vscode-languageserver';
import { eventAt } from '../../core/corpus/chain.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { placesOf } from '../../core/corpus/placed.ts';
import { builtInIn } from '../../core/registers/built-in.ts';
import type { EventRecord } from '../../core/sidecar/schema.ts';
import { occurrencesOf } from '../../core/text/occurrences.ts';
import { overlaps, type Range } from '../../core/text/range.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle, FoundFile } from '../lookup.ts';
import type {
  ArticleSaid,
  EventAtPlace,
  EventChoice,
  NewWords,
  Occurrence,
  OccurrencesParams,
  Place,
} from '../protocol.ts';
import { inSlices, timeSlices } from '../time-slices.ts';
import { eventChoice } from './choices.ts';
import { searchOver } from './symbol-choices.ts';

/** Rows that a pick list gets at most. */
const maxRows = 50;

/** The words of a stretch, without white space round them. */
export function wordsIn({ positions }: FoundArticle, range: Place['range']): NewWords | null {
  const { at, end } = positions.toRange(range);
  const words = positions.slice({ at, end });
  const inside = words.trimStart();
  const before = [...words.slice(0, words.length - inside.length)].length;
  return inside === '' ? null : { at: at + before, words: inside.trimEnd() };
}

/** The events that a text may mean, best first. */
export async function foundEvents({ corpus, view }: FoundFile, query: string): Promise<EventChoice[]> {
  const search = searchOver(view.index.events);
  if (query.trim() !== '') await inSlices(search.prepare(), timeSlices(corpus.clock));
  return search(query, maxRows).map(({ event }) => eventChoice(event));
}

/** The event that a place stands for, with what is said of it. */
export function eventAtPlace({ facts, path, positions, view }: FoundArticle, position: Position): EventAtPlace | null {
  const event = eventAt(view.index, path, positions.toCodePoint(position));
  if (event === undefined) return null;
  const records = facts.events.flatMap(({ record }) => (isOf(record, event) ? [record] : []));
  const told = (field: 'kind' | 'status' | 'date' | 'place') => {
    const record = records.find((each) => each[field] !== undefined);
    return record?.[field] ?? null;
  };
  const counted = (field: 'killed' | 'injured') =>
    records.find((each) => each[field] !== undefined)?.[field]?.toString() ?? null;
  const fields = {
    title: event.title,
    kind: told('kind'),
    status: told('status'),
    date: told('date'),
    place: told('place'),
    killed: counted('killed'),
    injured: counted('injured'),
  };
  return { ...eventChoice(event), page: event.page, fields };
}

function isOf({ id, page }: EventRecord, event: EventEntry): boolean {
  return event.page ? page === true : page !== true && id === event.id;
}

/** Characters shown round an occurrence, in code points. */
const shownAround = 30;

/** Occurrences that a person is shown at most. */
const maxOccurrences = 500;

/** Where an article names the same thing. */
export function occurrences(
  { facts, positions, view: { index } }: FoundArticle,
  { words, actor }: Omit<OccurrencesParams, 'uri'>,
): Occurrence[] {
  const { actors } = index;
  const known = actor === null ? undefined : (actors.get(actor) ?? builtInIn([...actors.values()], actor)?.entry);
  const sure = [words, ...(known === undefined ? [] : [known.name, ...(known.aliases ?? [])])];
  const loose = [...(known?.metonyms ?? []), ...(known?.demonyms ?? [])];
  const text = positions.slice({ at: 0, end: positions.length });
  const marked = facts.mentions.flatMap(placesOf);
  const isIn = (ranges: readonly Range[], range: Range) => ranges.some((each) => overlaps(each, range));
  return occurrencesOf(text, [...sure, ...loose])
    .filter((range) => !isIn(marked, range))
    .slice(0, maxOccurrences)
    .map(({ at, end }) => {
      const here = positions.slice({ at, end });
      const before = positions.slice({ at: Math.max(0, at - shownAround), end: at });
      const after = positions.slice({ at: end, end: Math.min(positions.length, end + shownAround) });
      return {
        at,
        words: here,
        label: toLabel(`…${before}“${here}”${after}…`, 300),
        line: positions.toLine(at).line,
        sure: sure.includes(here) && !isIn(facts.article.furniture, { at, end }),
      };
    });
}

/** What people said of an article, and what its text says where nobody did. */
export function articleSaid({ facts }: FoundArticle): ArticleSaid {
  const { blocks, article } = facts;
  const publisher = blocks.find((block) => block.publisher !== undefined)?.publisher;
  return {
    published: article.date,
    publisher: publisher ?? article.frontMatter?.source ?? null,
    kind: article.kind,
    notArticle: !facts.isArticle,
    read: blocks.some((block) => block.read !== undefined),
  };
}
