import type { WordTable } from './word-table.ts';

/**
 * The words of a text, each once, as short hashes of their terms, ascending. Two words have the same one once in 65,536:
 * too seldom to matter where some twenty are compared with some twenty.
 */
export type ShortWords = Uint16Array;

/** The short hash of a term (`termOf`). */
export function shortWord(term: number): number {
  return (term ^ (term >>> 16)) & 0xffff;
}

/** The words of texts one text after the other, each behind its count of words: an array each takes several times as much. */
export function packedWords(texts: readonly string[], table: WordTable): Uint16Array {
  const packed: number[] = [];
  for (const text of texts) {
    const count = table.read(text);
    const { numbers } = table;
    const words = new Uint16Array(count);
    for (let index = 0; index < count; index += 1) words[index] = shortWord(table.term(numbers[index] ?? 0));
    words.sort();
    const at = packed.push(0) - 1;
    for (let index = 0; index < count; index += 1)
      if (index === 0 || words[index] !== words[index - 1]) packed.push(words[index] ?? 0);
    packed[at] = packed.length - at - 1;
  }
  return Uint16Array.from(packed);
}

/** The texts of `packedWords` again, without a copy. */
export function unpackedWords(packed: Uint16Array): ShortWords[] {
  const texts: ShortWords[] = [];
  for (let at = 0; at < packed.length;) {
    const end = at + 1 + (packed[at] ?? 0);
    texts.push(packed.subarray(at + 1, end));
    at = end;
  }
  return texts;
}

/** How many texts `packedWords` were made of. */
export function countOfTexts(packed: Uint16Array): number {
  return unpackedWords(packed).length;
}
