import type { Arrived } from '../corpus/mention-meanings.ts';
import type { EventTexts } from './event-texts.ts';
import type { WordTable } from './word-table.ts';

/** A rationale that people decided to mean an event. */
export interface Link {
  /** The event's id. */
  readonly event: string;
  /** Which of the page and the event they decided to have reached the feed first. */
  readonly arrived: Arrived | null;
  /** The words that it has, as a table numbers them. */
  readonly words: Uint32Array;
}

/** The links of one page: the number of the event that it tells, and what its rationales were decided to mean. */
export interface PageLinks {
  readonly page: number;
  readonly links: readonly Link[];
}

/** What people decided the rationales of a corpus to mean; an article's links to its own events are left out. */
export interface Links {
  /** The numbers of the events whose pages have a link to one of these. */
  pagesTo(events: ReadonlySet<number>): ReadonlySet<number>;
  /**
   * How much of what each of some rationales says, by its terms, is said by links: for each event that they lead to, the
   * cosines of the words, rare ones counting more, summed. The rationales stand on a page whose events are `own`: what that page
   * says itself is left out, and links to it count for the events from which they lead.
   */
  retold(rationales: readonly Uint32Array[], own: ReadonlySet<number>): readonly ReadonlyMap<number, number>[];
}

/** The words of a text, each once, as a table numbers them. */
export function wordsOnce(text: string, words: WordTable): Uint32Array {
  const count = words.read(text);
  return Uint32Array.from(new Set(words.numbers.subarray(0, count)));
}

/** How many links are one step. */
const linksAtATime = 50;

/** Gathers links, page by page, whose words are those of a table. */
export function* linksInSteps(
  all: readonly PageLinks[],
  { events, numberCalled }: Pick<EventTexts, 'events' | 'numberCalled'>,
  words: LinkWords,
): Generator<void, Links> {
  const [meant, pages, rows]: [number[], number[], Uint32Array[]] = [[], [], []];
  const counts = new Uint32Array(words.count());
  for (const { page, links } of all) {
    for (const { event, words: row } of links) {
      const number = numberCalled(event);
      if (number === undefined || isOfOnePath(events, number, page)) continue;
      meant.push(number);
      pages.push(page);
      rows.push(row);
      for (const word of row) counts[word] = (counts[word] ?? 0) + 1;
    }
    yield;
  }
  const lengths = new Float32Array(rows.length);
  for (const [link, row] of rows.entries()) {
    let squares = 0;
    for (const word of row) squares += rarity(rows.length, counts[word] ?? 0) ** 2;
    lengths[link] = Math.sqrt(squares);
    if (link % linksAtATime === 0) yield;
  }
  const linksWith = yield* linksByWord(rows, counts);
  return linksIn({ meant: Uint32Array.from(meant), pages: Uint32Array.from(pages), lengths, linksWith }, words);
}

function isOfOnePath(events: EventTexts['events'], one: number, other: number): boolean {
  return events[one]?.path != null && events[one].path === events[other]?.path;
}

/** The links that have each word, in one array: an array each takes several times as much. */
function* linksByWord(rows: readonly Uint32Array[], counts: Uint32Array): Generator<void, LinkTable['linksWith']> {
  const offsets = new Uint32Array(counts.length + 1);
  for (const [word, count] of counts.entries()) offsets[word + 1] = (offsets[word] ?? 0) + count;
  const ends = offsets.slice();
  const links = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [link, row] of rows.entries()) {
    for (const word of row) {
      const end = ends[word] ?? 0;
      links[end] = link;
      ends[word] = end + 1;
    }
    if (link % linksAtATime === 0) yield;
  }
  return slices(links, offsets);
}

/** A function of its own, so that what is made does not keep what it was made with. */
function slices(links: Uint32Array, offsets: Uint32Array): LinkTable['linksWith'] {
  return (word) => links.subarray(offsets[word] ?? links.length, offsets[word + 1] ?? links.length);
}

/** How rare a word is that so many of all links have, as a logarithm. */
function rarity(all: number, frequency: number): number {
  return Math.log((all + 1) / Math.max(1, frequency));
}

/** The events that links mean and the pages that they stand on, how much each says, and the links by their words. */
interface LinkTable {
  readonly meant: Uint32Array;
  readonly pages: Uint32Array;
  readonly lengths: Float32Array;
  linksWith(word: number): Uint32Array;
}

type LinkWords = Pick<WordTable, 'count' | 'numberOf'>;

/** What texts that share no more than the usual words have in common. */
const usual = 0.05;

/** A word that too many links have is not looked up, since it tells little: a twentieth of all, within these bounds. */
const frequent = { least: 200, most: 1000 };

function linksIn({ meant, pages, lengths, linksWith }: LinkTable, { numberOf }: LinkWords): Links {
  const all = meant.length;
  const most = Math.min(frequent.most, Math.max(frequent.least, all / 20));
  /** The squares of the rarities of the words that a text shares with each link; all zero between two texts. */
  const shared = new Float32Array(all);
  const retold = (terms: Uint32Array, own: ReadonlySet<number>): ReadonlyMap<number, number> => {
    const touched: number[] = [];
    let squares = 0;
    for (const term of terms) {
      const word = numberOf(term);
      const links = word === undefined ? nowhere : linksWith(word);
      const square = rarity(all, links.length) ** 2;
      squares += square;
      if (links.length > most) continue;
      for (const link of links) {
        if (shared[link] === 0) touched.push(link);
        shared[link] = (shared[link] ?? 0) + square;
      }
    }
    const byEvent = new Map<number, number>();
    for (const link of touched) {
      const cosine = (shared[link] ?? 0) / (Math.sqrt(squares) * (lengths[link] ?? 1));
      shared[link] = 0;
      const [page, event] = [pages[link] ?? 0, meant[link] ?? 0];
      if (cosine <= usual || own.has(page)) continue;
      // What another page says of this one tells of both.
      const told = own.has(event) ? page : event;
      byEvent.set(told, (byEvent.get(told) ?? 0) + cosine - usual);
    }
    return byEvent;
  };
  return {
    pagesTo: (events) => {
      const found = new Set<number>();
      for (let link = 0; link < all; link += 1) if (events.has(meant[link] ?? 0)) found.add(pages[link] ?? 0);
      return found;
    },
    retold: (rationales, own) => rationales.map((terms) => retold(terms, own)),
  };
}

const nowhere = new Uint32Array();
