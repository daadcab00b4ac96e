import { codePointMap } from '../../../src/core/text/code-points.ts';
import type { Range } from '../../../src/core/text/range.ts';

/** Words, and Chinese characters two by two. */
const word = /\p{Script=Han}{1,2}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text, in code points. */
export function wordsOf(chars: readonly string[]): Range[] {
  const text = chars.join('');
  const map = codePointMap(text);
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    at: map.toCodePoint(index),
    end: map.toCodePoint(index + found.length),
  }));
}

/** The lines of a text that hold something, in code points, without their line ends. */
export function linesOf(chars: readonly string[]): Range[] {
  const lines: Range[] = [];
  let at = 0;
  for (let index = 0; index <= chars.length; index += 1) {
    if (index < chars.length && chars[index] !== '\n') continue;
    if (chars.slice(at, index).some((char) => char.trim() !== '')) lines.push({ at, end: index });
    at = index + 1;
  }
  return lines;
}

/** The sentences of a text, in code points: they end at a full stop and its kin before white space, and at line ends. */
export function sentencesOf(chars: readonly string[]): Range[] {
  return linesOf(chars).flatMap((line) => {
    const sentences: Range[] = [];
    let at = line.at;
    for (let index = line.at; index < line.end; index += 1) {
      const ends = endsSentence(chars, index, line.end);
      if (!ends) continue;
      sentences.push({ at, end: index + 1 });
      at = index + 1;
      while (at < line.end && /\s/.test(chars[at] ?? '')) at += 1;
      index = at - 1;
    }
    if (at < line.end) sentences.push({ at, end: line.end });
    return sentences;
  });
}

function endsSentence(chars: readonly string[], index: number, end: number): boolean {
  const char = chars[index] ?? '';
  if (/[。！？]/.test(char)) return true;
  const isCloser = /["”»“’]/.test(char) && /[.!?]/.test(chars[index - 1] ?? '');
  return (/[.!?]/.test(char) || isCloser) && (index + 1 >= end || /\s/.test(chars[index + 1] ?? ''));
}
