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
const atATime = 100;

/** From so many places on an array of plain numbers takes less memory than a list. */
const longList = 64;

/**
 * Makes an index of texts. One slip of the fingers changes three or four groups of a word, and the order of words
 * changes none, so the texts that share most groups are what was meant.
 */
export function trigramIndex(texts: readonly string[]): TrigramIndex {
  const places = new Map<number, number[]>();
  /** The long ones of these lists, once all texts are taken in. */
  const longPlaces = new Map<number, Uint32Array>();
  const sizes = new Uint16Array(texts.length);
  let taken = 0;
  let isPacked = false;
  const takeIn = (text: string) => {
    const groups = groupsOf(text);
    for (const group of groups) {
      const known = places.get(group);
      if (known === undefined) places.set(group, [taken]);
      else known.push(taken);
    }
    sizes[taken] = Math.min(groups.size, 0xffff);
    taken += 1;
  };
  function* build(): Generator<void, void> {
    while (taken < texts.length) {
      for (const text of texts.slice(taken, taken + atATime)) takeIn(text);
      yield;
    }
    if (isPacked) return;
    isPacked = true;
    // Lists that grew keep room for more, which for thousands of actors is most of the index.
    for (const [group, known] of places) {
      if (known.length < longList) {
        places.set(group, known.slice());
        continue;
      }
      longPlaces.set(group, Uint32Array.from(known));
      places.delete(group);
    }
  }
  const shared = new Uint16Array(texts.length);
  const find = (query: string, limit: number) => {
    for (const text of texts.slice(taken)) takeIn(text);
    const groups = groupsOf(query);
    for (const group of groups) {
      for (const index of places.get(group) ?? longPlaces.get(group) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    }
    // The end of the word that is being typed is not there yet; a text is not less meant for that.
    const size = Math.max(1, groups.size - 1);
    const best = mostShared(shared, limit, groups.size);
    const matches = best.map((index) => {
      const both = shared[index] ?? 0;
      const alike = (2 * both) / (groups.size + (sizes[index] ?? 0));
      return { index, covered: Math.min(1, both / size), alike };
    });
    shared.fill(0);
    return matches.sort((a, b) => b.covered - a.covered || b.alike - a.alike || a.index - b.index).slice(0, limit);
  };
  return { find, build };
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
