import { isMap, isSeq, type Pair, type YAMLSeq } from 'yaml';
import {
  beginsLine,
  columnOf,
  commentsBetween,
  colonOf,
  dashesOf,
  endOfLine,
  endOfNode,
  endOfPair,
  nextWord,
  startOfPair,
  valueOfPair,
} from './layout.ts';
import { insertAt, savedComments, type Splice } from './splice.ts';
import { takeLines, takeOutOfFlow } from './splice-out.ts';
import { isNode, rangeOf, type YamlTree } from './tree.ts';

/** Where a record goes in its list: behind all others, or by the order of ids, as in a register. */
export type Placement = 'last' | 'by-id';

/** An entry as it is to be written. */
export interface PrintedEntry {
  /** Its lines, the first without indentation. */
  readonly lines: readonly string[];
  /** For its place by the order of ids; null goes last. */
  readonly id: string | null;
}

/** Adds an entry to a list, in the manner of the list: a block list gets lines, a list in brackets an entry. */
export function addEntry(tree: YamlTree, list: YAMLSeq, entry: PrintedEntry): Splice[] {
  return list.flow === true ? addToFlow(tree, list, entry) : addToBlock(tree, list, entry);
}

function addToBlock(tree: YamlTree, list: YAMLSeq, { lines, id }: PrintedEntry): Splice[] {
  const dashes = dashesOf(list);
  const before = id === null ? list.items.length - 1 : list.items.findLastIndex((item) => idOf(item) < id);
  const indent = ' '.repeat(columnOf(tree, dashes[0] ?? rangeOf(list).start));
  const previous = list.items[before];
  if (!isNode(previous)) {
    const dash = dashes[0] ?? rangeOf(list).start;
    return [insertAt(dash, `${entryLines(tree, indent, lines).trimStart()}${tree.lineEnd}${indent}`)];
  }
  const end = Math.max(endOfNode(tree, previous), dashes[before] ?? 0);
  return [insertAt(endOfLine(tree, end), `${tree.lineEnd}${entryLines(tree, indent, lines)}`)];
}

/** The text of an entry's `id`; entries without one count as the last of the order. */
function idOf(item: unknown): string {
  const id: unknown = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : '\uffff';
}

function addToFlow(tree: YamlTree, list: YAMLSeq, { lines }: PrintedEntry): Splice[] {
  const words = lines.join(' ');
  const last = list.items.at(-1);
  const { start, end } = rangeOf(list);
  if (!isNode(last)) {
    const isBlank = end - start > 2 && commentsBetween(tree, start, end).length > 0;
    return [insertAt(start + 1, isBlank ? `${words} ` : words)];
  }
  const lastEnd = endOfNode(tree, last);
  const itemStart = rangeOf(last).start;
  if (!beginsLine(tree, itemStart)) return [insertAt(lastEnd, `, ${words}`)];
  // The entries stand on lines of their own, and so does the new one; a comment stays on its line.
  const comma = nextWord(tree, lastEnd);
  const hasComma = tree.text.charAt(comma) === ',';
  const indent = ' '.repeat(columnOf(tree, itemStart));
  const behind = hasComma ? Math.max(comma, lastEnd) : lastEnd;
  const lineEnd = closingOnLine(tree, behind + (hasComma ? 1 : 0), end);
  const line = insertAt(lineEnd, `${tree.lineEnd}${indent}${words}${hasComma ? ',' : ''}`);
  return hasComma ? [line] : [insertAt(lastEnd, ','), line];
}

/** Where a new line may begin: at the end of the line, or before what follows on it. */
function closingOnLine(tree: YamlTree, from: number, listEnd: number): number {
  const lineEnd = endOfLine(tree, from);
  return listEnd <= lineEnd ? from : lineEnd;
}

/** Takes out the entry at a position. Its lines or its comma go with it; comments stay. */
export function takeEntry(tree: YamlTree, list: YAMLSeq, index: number): Splice[] {
  const item = list.items[index];
  if (!isNode(item)) return [];
  if (list.flow === true) return takeOutOfFlow(tree, list, rangeOf(item).start, endOfNode(tree, item));
  const dashes = dashesOf(list);
  const dash = dashes[index] ?? rangeOf(item).start;
  const next = dashes[index + 1];
  // The first entry of a list inside a list stands behind the outer dash; the next one takes its place there.
  if (!beginsLine(tree, dash) && next !== undefined)
    return [{ start: dash, end: next, insert: savedComments(tree, dash, next, dash) }];
  return takeLines(tree, dash, Math.max(endOfNode(tree, item), dash + 1));
}

/** Puts another entry where one is. */
export function replaceEntry(tree: YamlTree, list: YAMLSeq, index: number, { lines }: PrintedEntry): Splice[] {
  const item = list.items[index];
  if (!isNode(item)) return [];
  const [start, end] = [rangeOf(item).start, endOfNode(tree, item)];
  if (list.flow === true) return [{ start, end, insert: savedComments(tree, start, end, start) + lines.join(' ') }];
  const indent = columnOf(tree, dashesOf(list)[index] ?? start);
  const printed = lines.map((line, n) => (n === 0 ? line : ' '.repeat(indent + 4) + line)).join(tree.lineEnd);
  return [{ start, end, insert: savedComments(tree, start, end, start) + printed }];
}

/** The lines of a new entry of a block list, its dash behind `indent`. */
export function entryLines(tree: YamlTree, indent: string, [first = '', ...more]: readonly string[]): string {
  return [`${indent}- ${first}`, ...more.map((line) => `${indent}    ${line}`)].join(tree.lineEnd);
}

/** Begins the list of a section that holds nothing yet; an empty pair of brackets makes way for it. */
export function fillSection(tree: YamlTree, pair: Pair, entry: PrintedEntry): Splice[] {
  const { lines } = entry;
  const value = valueOfPair(pair);
  const colon = colonOf(pair);
  const below = insertAt(endOfLine(tree, endOfPair(tree, pair)), `${tree.lineEnd}${entryLines(tree, '  ', lines)}`);
  if (value === undefined) return [below];
  const [start, end] = [rangeOf(value).start, endOfNode(tree, value)];
  if (colon !== undefined && isSeq(value) && /^[ \t]*\[[ \t]*\]$/.test(tree.text.slice(colon + 1, end)))
    return [{ start: colon + 1, end, insert: '' }, below];
  const list = isSeq(value) ? addToFlow(tree, value, entry) : undefined;
  return list ?? [{ start, end, insert: `[${lines.join(' ')}]` }];
}

/**
 * Takes out the only entry of a section: with the section's own line, or leaving `[]` where a comment in it would
 * stand alone, or where the file would hold nothing else.
 */
export function takeOnlyEntry(tree: YamlTree, pair: Pair, list: YAMLSeq, isOnlySection: boolean): Splice[] {
  const item = takeEntry(tree, list, 0);
  if (list.flow === true) return item;
  const start = startOfPair(pair);
  const lineEnd = endOfLine(tree, endOfPair(tree, pair));
  const isBare = commentsBetween(tree, start, lineEnd).length === 0;
  if (isBare && !isOnlySection && beginsLine(tree, start)) return takeLines(tree, start, endOfPair(tree, pair));
  const colon = colonOf(pair);
  return colon === undefined ? item : [insertAt(colon + 1, ' []'), ...item];
}
