import { cutEndings, isWeak } from './words.ts';

/** The hash of a stem (FNV-1a, 32 bits). */
export function termOf(stem: string): number {
  let hash = offsetBasis;
  for (let index = 0; index < stem.length; index += 1) hash = Math.imul(hash ^ stem.charCodeAt(index), prime);
  return hash >>> 0;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** The stems of the words of texts, numbered from 0 in the order in which they first come. */
export interface WordTable {
  /** The numbers of the words of the text that was read last, in order; what stands behind the count is of no meaning. */
  readonly numbers: Uint32Array;
  /** Reads a text and gives the count of its words; words that tell nothing are left out. */
  read(text: string): number;
  /** How many stems there are. */
  count(): number;
  /** The term (`termOf`) of a numbered stem. */
  term(number: number): number;
  /** The number of the stem with a term; undefined where none has come. */
  numberOf(term: number): number | undefined;
}

/** What a place of the table says where it holds no stem: nothing yet, or a word that tells nothing. */
const [empty, weak] = [0, 1];

/**
 * Makes a table of words. A word is found by two hashes of its letters (ASCII capitals as small ones), which are made
 * while the text is walked: no string is cut out for a word that has come before.
 */
export function wordTable(): WordTable {
  const slots = slotTable();
  const terms: number[] = [];
  const numberOf = new Map<number, number>();
  let numbers = new Uint32Array(256);

  const enter = (word: string): number => {
    const folded = foldWord(word);
    if (isWeak(folded)) return weak;
    const term = termOf(cutEndings(folded));
    let number = numberOf.get(term);
    if (number === undefined) {
      number = terms.push(term) - 1;
      numberOf.set(term, number);
    }
    return number + 2;
  };

  const read = (text: string): number => {
    // Between two words stands something: there are at most half as many words as characters.
    if (numbers.length < text.length / 2 + 1) numbers = new Uint32Array(text.length);
    let count = 0;
    let start = -1;
    let first = offsetBasis;
    let second = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? wordUnit(text.charCodeAt(at)) : 0;
      if (unit !== 0) {
        if (start < 0) {
          start = at;
          first = offsetBasis;
          second = 0;
        }
        first = Math.imul(first ^ unit, prime);
        second = (Math.imul(second, 31) + unit) | 0;
      } else if (start >= 0) {
        const slot = slots.find(first, second);
        let value = slots.value(slot);
        if (value === empty) {
          value = enter(text.slice(start, at));
          slots.fill(slot, first, second, value);
        }
        if (value > weak) numbers[count++] = value - 2;
        start = -1;
      }
    }
    return count;
  };

  return {
    get numbers() {
      return numbers;
    },
    read,
    count: () => terms.length,
    term: (number) => terms[number] ?? 0,
    numberOf: (term) => numberOf.get(term),
  };
}

/** A hash table of two keys and a value above 0, with open addressing. */
function slotTable() {
  let size = 256;
  let used = 0;
  let keys = new Int32Array(2 * size);
  let values = new Uint32Array(size);
  const find = (first: number, second: number): number => {
    let slot = (first ^ (first >>> 15)) & (size - 1);
    while (values[slot] !== empty && (keys[2 * slot] !== first || keys[2 * slot + 1] !== second))
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  const put = (slot: number, first: number, second: number, value: number) => {
    keys[2 * slot] = first;
    keys[2 * slot + 1] = second;
    values[slot] = value;
  };
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    size *= 2;
    keys = new Int32Array(2 * size);
    values = new Uint32Array(size);
    for (let slot = 0; slot < oldValues.length; slot += 1) {
      const value = oldValues[slot] ?? empty;
      const first = oldKeys[2 * slot] ?? 0;
      const second = oldKeys[2 * slot + 1] ?? 0;
      if (value !== empty) put(find(first, second), first, second, value);
    }
  };
  return {
    find,
    value: (slot: number) => values[slot] ?? empty,
    fill: (slot: number, first: number, second: number, value: number) => {
      put(slot, first, second, value);
      used += 1;
      if (used * 2 > size) grow();
    },
  };
}

/** A letter or digit as it counts, ASCII capitals as small letters; 0 for all that stands between words. */
function wordUnit(code: number): number {
  if (code < 0x80) return asciiUnits[code] ?? 0;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) ? code : 0;
}

const asciiUnits = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
