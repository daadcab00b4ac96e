import type { YAMLMap, YAMLSeq } from 'yaml';
import {
  beginsLine,
  columnOf,
  commentsBetween,
  endOfLine,
  nextWord,
  previousWord,
  startOfLine,
  startOfNextLine,
} from './layout.ts';
import { cut, savedComments, type Splice } from './splice.ts';
import { rangeOf, type YamlTree } from './tree.ts';

/**
 * Takes out the lines of an entry or field that begins a line. Comments on or in them stay, each on a line of its own
 * where the entry was.
 */
export function takeLines(tree: YamlTree, start: number, end: number): Splice[] {
  const lineStart = startOfLine(tree, start);
  const lineEnd = endOfLine(tree, end);
  const comments = commentsBetween(tree, start, lineEnd);
  if (comments.length > 0) {
    const indent = tree.text.slice(lineStart, start);
    const insert = comments.map(({ text }) => indent + text.trimEnd()).join(tree.lineEnd);
    return [{ start: lineStart, end: lineEnd, insert }];
  }
  const next = startOfNextLine(tree, end);
  // On a last line without an end, the one before it becomes the last line without an end.
  if (next === lineEnd && lineStart > 0) return [cut(endOfLine(tree, lineStart - 1) - carriage(tree, lineStart), next)];
  return [cut(lineStart, next)];
}

/** How many characters before the newline at the end of the line above belong to that line end. */
function carriage({ text }: YamlTree, lineStart: number): number {
  return text.charAt(lineStart - 2) === '\r' ? 1 : 0;
}

/** Takes an entry or field out of a list in brackets or a map in braces, with one comma. Comments stay. */
export function takeOutOfFlow(tree: YamlTree, from: YAMLSeq | YAMLMap, start: number, end: number): Splice[] {
  const behind = nextWord(tree, end);
  if (tree.text.charAt(behind) === ',') return takeWithCommaBehind(tree, start, end, behind);
  const before = previousWord(tree, start);
  const saved = savedComments(tree, start, end, start);
  if (tree.text.charAt(before) === ',') {
    if (saved === '' && commentsBetween(tree, before, start).length === 0) return [cut(before, end)];
    const isAlone = saved === '' && beginsLine(tree, start) && tree.text.slice(end, endOfLine(tree, end)).trim() === '';
    const own = isAlone ? cut(startOfLine(tree, start), startOfNextLine(tree, end)) : { start, end, insert: saved };
    return [cut(before, before + 1), own];
  }
  const range = rangeOf(from);
  const isBare = commentsBetween(tree, range.start, range.end).length === 0;
  return isBare ? [cut(range.start + 1, range.end - 1)] : [{ start, end, insert: saved }];
}

function takeWithCommaBehind(tree: YamlTree, start: number, end: number, comma: number): Splice[] {
  const isPlain = commentsBetween(tree, start, comma).length === 0;
  if (!isPlain) {
    return [{ start, end, insert: savedComments(tree, start, end, start) }, cut(comma, comma + 1)];
  }
  const lineEnd = endOfLine(tree, comma);
  const restOfLine = tree.text.slice(comma + 1, lineEnd);
  if (beginsLine(tree, start) && restOfLine.trim() === '')
    return [cut(startOfLine(tree, start), startOfNextLine(tree, comma))];
  const blanks = /^[ \t]*/.exec(restOfLine)?.[0].length ?? 0;
  // A comment behind the comma keeps a blank before its `#`.
  const keep = restOfLine.charAt(blanks) === '#' && columnOf(tree, start) > 0 && !beginsLine(tree, start) ? 1 : 0;
  return [cut(start, comma + 1 + blanks - Math.min(blanks, keep))];
}
