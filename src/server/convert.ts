import type { Range as LspRange, TextEdit } from 'vscode-languageserver';
import type { LineRange } from '../core/text/positions.ts';

/** A stretch as LSP has it. */
export function toLspRange({ start, end }: LineRange): LspRange {
  return { start: { ...start }, end: { ...end } };
}

/** Longest label of a tree node or a code lens, in UTF-16 units. */
const maxLabel = 120;

/** Longest sentence that a person is told, in characters. */
const maxMessage = 600;

/** Characters that hide text, turn it or write notes into it; the joiners of some scripts are among them. */
const hidden = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Words of a corpus as a label: one line, cut to a sensible length, without characters that hide or turn text, without
 * `$(`, which editors draw as an icon, and without `](`, of which they make links in messages (architecture, invariant
 * 8).
 */
export function toLabel(words: string, max = maxLabel): string {
  const line = words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(hidden, '')
    .replace(/[$\]](?=\()/g, '$& ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
}

/** A sentence for a person, with words of a corpus in it. */
export function toMessage(words: string): string {
  return toLabel(words, maxMessage);
}

/** One edit that turns one text into another, over the stretch in which they differ. */
export function singleEdit(before: string, after: string, positionAt: (offset: number) => LspRange['start']): TextEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  // Editors know no place inside a pair of surrogates or between CR and LF.
  if (isInside(before, start) || isInside(after, start)) start -= 1;
  if (isInside(before, before.length - end) || isInside(after, after.length - end)) end -= 1;
  return {
    range: { start: positionAt(start), end: positionAt(before.length - end) },
    newText: after.slice(start, after.length - end),
  };
}

/** True between the two halves of one character, or of one line end. */
function isInside(text: string, offset: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}
