import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { isNode, rangeOf, type YamlTree } from './tree.ts';
import type { Comment } from './comments.ts';

/** Where things stand on the lines of a file, in UTF-16 offsets. */

/** The end of the line on which an offset stands, before its line end; a comment on that line stays with it. */
export function endOfLine({ text }: YamlTree, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return text.charAt(newline - 1) === '\r' && newline > offset ? newline - 1 : newline;
}

/** The start of the line on which an offset stands. */
export function startOfLine({ text }: YamlTree, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line; the end of the file on the last one. */
export function startOfNextLine({ text }: YamlTree, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

export function columnOf(tree: YamlTree, offset: number): number {
  return offset - startOfLine(tree, offset);
}

/** True where nothing but blanks stands before an offset on its line. */
export function beginsLine(tree: YamlTree, offset: number): boolean {
  return /^[ \t]*$/.test(tree.text.slice(startOfLine(tree, offset), offset));
}

/** True where a line end stands somewhere between two offsets. */
export function spansLines({ text }: YamlTree, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n');
}

/** Where a pair begins: at its key, or at the `?` before it. */
export function startOfPair(pair: Pair): number {
  const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
  if (mark !== undefined) return mark.offset;
  return isNode(pair.key) ? rangeOf(pair.key).start : (colonOf(pair) ?? 0);
}

/** The offset of a pair's colon; undefined for a key without one. */
export function colonOf(pair: Pair): number | undefined {
  return pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}

/** Where a pair's own words end. */
export function endOfPair(tree: YamlTree, pair: Pair): number {
  const keyEnd = isNode(pair.key) ? endOfNode(tree, pair.key) : 0;
  const colon = colonOf(pair);
  const value = valueOfPair(pair);
  return Math.max(keyEnd, colon === undefined ? 0 : colon + 1, value === undefined ? 0 : endOfNode(tree, value));
}

/** The value of a pair; undefined for an empty one, which stands for no characters of the file. */
export function valueOfPair({ value }: Pair): Node | undefined {
  return isNode(value) && rangeOf(value).end > rangeOf(value).start ? value : undefined;
}

/** Where a node's own words end: the ranges of blocks reach into the white space and the comments behind them. */
export function endOfNode(tree: YamlTree, node: Node): number {
  const { start, end } = rangeOf(node);
  if ((isSeq(node) || isMap(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return endOfPair(tree, last);
    return isNode(last) ? Math.max(endOfNode(tree, last), lastDash(node) + 1) : start;
  }
  if (isScalar(node) && keepsLineEnds(tree, node)) return end - lineEndBefore(tree, end);
  return start + tree.text.slice(start, end).trimEnd().length;
}

/** True for a block scalar whose last empty lines are part of it (`|+`). */
function keepsLineEnds({ text }: YamlTree, node: Node): boolean {
  return /^[|>][1-9]?\+/.test(text.slice(rangeOf(node).start, rangeOf(node).start + 3));
}

function lineEndBefore({ text }: YamlTree, offset: number): number {
  if (text.charAt(offset - 1) !== '\n') return 0;
  return text.charAt(offset - 2) === '\r' ? 2 : 1;
}

/** The offsets of the dashes of a block list, one for each entry. */
export function dashesOf(list: Node): number[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash === undefined ? [] : [dash.offset];
  });
}

function lastDash(list: Node): number {
  return dashesOf(list).at(-1) ?? 0;
}

/** The comments that begin between two offsets. */
export function commentsBetween(tree: YamlTree, start: number, end: number): Comment[] {
  return tree.comments().filter((comment) => comment.start >= start && comment.start < end);
}

/** The first offset from `from` on where something else than blanks and comments stands. */
export function nextWord(tree: YamlTree, from: number): number {
  let offset = from;
  for (;;) {
    while (/\s/.test(tree.text.charAt(offset))) offset += 1;
    const comment =
      tree.text.charAt(offset) === '#' ? tree.comments().find(({ start }) => start === offset) : undefined;
    if (comment === undefined) return offset;
    offset = comment.end;
  }
}

/** The offset of the last character before `from` that is neither blank nor part of a comment. */
export function previousWord(tree: YamlTree, from: number): number {
  let offset = from;
  for (;;) {
    while (offset > 0 && /\s/.test(tree.text.charAt(offset - 1))) offset -= 1;
    const comment = tree.comments().find(({ start, end }) => start < offset && end >= offset);
    if (comment === undefined) return offset - 1;
    offset = comment.start;
  }
}
