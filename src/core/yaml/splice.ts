import { columnOf, commentsBetween } from './layout.ts';
import type { YamlTree } from './tree.ts';

/** A replacement of one stretch of a file, in UTF-16 offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The text after a splice. */
export function applySplice(text: string, { start, end, insert }: Splice): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** The text after several splices, which do not overlap; of two at one place the first given comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ splice, index }));
  ordered.sort((a, b) => b.splice.start - a.splice.start || b.index - a.index);
  return ordered.reduce((current, { splice }) => applySplice(current, splice), text);
}

export function insertAt(offset: number, insert: string): Splice {
  return { start: offset, end: offset, insert };
}

export function cut(start: number, end: number): Splice {
  return { start, end, insert: '' };
}

/**
 * The comments of a stretch that is replaced or taken out, as lines that can stand before what is at `place`: a comment
 * belongs to the person and outlives the words it stood on. Empty where there are none.
 */
export function savedComments(tree: YamlTree, start: number, end: number, place: number, indent?: number): string {
  const comments = commentsBetween(tree, start, end);
  if (comments.length === 0) return '';
  const behind = `${tree.lineEnd}${' '.repeat(indent ?? columnOf(tree, place))}`;
  const gap = place === 0 || /\s/.test(tree.text.charAt(place - 1)) ? '' : ' ';
  return gap + comments.map(({ text }) => `${text.trimEnd()}${behind}`).join('');
}
