/** Gives so many random bytes; passed into core by the host. */
export type RandomBytes = (count: number) => Uint8Array;

/** The letter that a record's id begins with, by kind of record. */
export type RecordKind = 'r' | 'l' | 'q' | 'k' | 'm';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new record id: the kind's letter and 10 characters of Crockford base32 (50 random bits). */
export function newRecordId(kind: RecordKind, random: RandomBytes): string {
  return kind + Array.from(random(10), (byte) => crockford.charAt(byte & 31)).join('');
}

/** Words at most in a readable id. */
const maxWords = 6;

/**
 * A readable id for an event or an actor: the title folded to a-z, 0-9 and `-`, at most six words, made unique by a
 * number. A title without a letter that folds gives `fallback`.
 */
export function readableId(title: string, isTaken: (id: string) => boolean, fallback: string): string {
  const folded = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[ıİ]/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/[æœøđł]/gu, (letter) => foldings[letter] ?? '')
    .replace(/['’.]/gu, '');
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const base = firstWords(words).join('-') || fallback;
  const id = /^[a-z]/.test(base) ? base : `${fallback}-${base}`;
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) {
    const numbered = `${id}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** The first words of a title; one that is cut does not end on a word that leads on to the next. */
function firstWords(words: readonly string[]): readonly string[] {
  const first = words.slice(0, maxWords);
  const last = words.length > maxWords ? first.findLastIndex((word) => !leadingOn.has(word)) : -1;
  return last < 0 ? first : first.slice(0, last + 1);
}

/** English words that a title would not end on. */
const leadingOn = new Set('a an and as at by for from in into of on or over the to with'.split(' '));

const foldings: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };
