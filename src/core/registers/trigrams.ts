import { onceInSteps } from '../once-in-steps.ts';
import { foldName } from './fold-name.ts';

/** A text of the index that shares groups of letters with a query. */
export interface TrigramMatch {
  /** Position among the texts. */
  readonly index: number;
  /** The share of the query's groups that the text has, 0 to 1. */
  readonly covered: number;
  /** How alike the two are as wholes, 0 to 1. */
  readonly alike: number;
}

/** Texts by the groups of three letters of their words. */
export interface TrigramIndex {
  /** The texts that share any group with a query, best first, at most `limit`. */
  find(query: string, limit: number): TrigramMatch[];
  /** Takes in the texts bit by bit, for whoever has something else to do in between; `find` takes in what is left. */
  build(): Generator<void, void>;
}

/** How many texts are taken in at a time. */
const atATime = 10;

/**
 * Makes an index of texts. One slip of the fingers changes three or four groups of a word, and the order of words
 * changes none, so the texts that share most groups are what was meant.
 */
export function trigramIndex(texts: readonly string[]): TrigramIndex {
  const index = onceInSteps(() => textsByGroup(texts));
  const shared = new Uint16Array(texts.length);
  const find = (query: string, limit: number) => {
    const { textsWith, sizes } = index.value();
    const groups = groupsOf(query);
    for (const group of groups) {
      for (const text of textsWith(group)) shared[text] = (shared[text] ?? 0) + 1;
    }
    // The end of the word that is being typed is not there yet; a text is not less meant for that.
    const size = Math.max(1, groups.size - 1);
    const best = mostShared(shared, limit, groups.size);
    const matches = best.map((text) => {
      const both = shared[text] ?? 0;
      const alike = (2 * both) / (groups.size + (sizes[text] ?? 0));
      return { index: text, covered: Math.min(1, both / size), alike };
    });
    shared.fill(0);
    return matches.sort((a, b) => b.covered - a.covered || b.alike - a.alike || a.index - b.index).slice(0, limit);
  };
  return {
    find,
    *build() {
      yield* index.steps();
    },
  };
}

type Numbers = Uint16Array | Uint32Array;

/** Which texts have a group of letters, and how many groups each text has. */
interface TextsByGroup {
  textsWith(group: number): Numbers;
  readonly sizes: Uint16Array;
}

function* textsByGroup(texts: readonly string[]): Generator<void, TextsByGroup> {
  const lists = new Map<number, number[]>();
  const sizes = new Uint16Array(texts.length);
  for (const [number, text] of texts.entries()) {
    const groups = groupsOf(text);
    for (const group of groups) {
      const known = lists.get(group);
      if (known === undefined) lists.set(group, [number]);
      else known.push(number);
    }
    sizes[number] = Math.min(groups.size, 0xffff);
    if (number % atATime === atATime - 1) yield;
  }
  return { textsWith: packed(lists, texts.length), sizes };
}

/** The lists of numbers below a bound as parts of one array of plain numbers: as lists they take several times as much room. */
function packed(lists: ReadonlyMap<number, readonly number[]>, bound: number): (key: number) => Numbers {
  const total = [...lists.values()].reduce((sum, { length }) => sum + length, 0);
  const all = bound > 0x10000 ? new Uint32Array(total) : new Uint16Array(total);
  const ends = new Uint32Array(lists.size);
  const places = new Map<number, number>();
  let end = 0;
  for (const [key, list] of lists) {
    all.set(list, end);
    end += list.length;
    ends[places.size] = end;
    places.set(key, places.size);
  }
  return (key) => {
    const place = places.get(key);
    return place === undefined ? all.subarray(0, 0) : all.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
  };
}

/** The positions with the highest counts: at least `wanted` of them where there are so many, and all that equal the last. */
function mostShared(counts: Uint16Array, wanted: number, max: number): number[] {
  const texts = new Uint32Array(max + 1);
  for (const count of counts) texts[count] = (texts[count] ?? 0) + 1;
  let least = max;
  for (let found = texts[least] ?? 0; found < wanted && least > 1; found += texts[least] ?? 0) least -= 1;
  const best: number[] = [];
  counts.forEach((count, index) => {
    if (count >= Math.max(1, least)) best.push(index);
  });
  return best;
}

/**
 * How far each word of a query is found within one word of a text, 0 to 1: a long text shares groups with anything, but
 * not in one of its words.
 */
export function nearestWords(query: string, text: string): number {
  const words = wordsOf(text).map(groupsOf);
  const shares = wordsOf(query).map((word) => {
    const groups = [...groupsOf(word)];
    const shared = words.map((each) => groups.filter((group) => each.has(group)).length);
    return Math.min(1, Math.max(0, ...shared) / Math.max(1, groups.length - 1));
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function wordsOf(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The groups of three letters of a text's words, each word with two blanks before it and one behind. A group is a
 * number made of 10 bits of each letter: letters of other scripts may meet in one, which costs a little sharpness only.
 */
function groupsOf(text: string): ReadonlySet<number> {
  const groups = new Set<number>();
  for (const word of wordsOf(text)) {
    let group = (blank << 10) | blank;
    for (let at = 0; at <= word.length; at += 1) {
      const letter = at < word.length ? word.charCodeAt(at) % 1024 : blank;
      group = ((group << 10) | letter) & 0x3fffffff;
      groups.add(group);
    }
  }
  return groups;
}

const blank = 32;
