import { isScalar, type Pair, type YAMLMap } from 'yaml';
import {
  beginsLine,
  colonOf,
  columnOf,
  endOfLine,
  endOfNode,
  endOfPair,
  spansLines,
  startOfLine,
  startOfPair,
  valueOfPair,
} from './layout.ts';
import { insertAt, savedComments, type Splice } from './splice.ts';
import { takeLines, takeOutOfFlow } from './splice-out.ts';
import { rangeOf, type YamlTree } from './tree.ts';

/** A field as it is to be written. */
export interface PrintedField {
  readonly key: string;
  /** On one line. */
  readonly value: string;
  /** True for a field that begins a line of its own when it joins a record that stands on several. */
  readonly startsLine: boolean;
}

/** Gives a field of a map another value; only the value's own characters change. */
export function changeField(tree: YamlTree, map: YAMLMap, pair: Pair, { value }: PrintedField): Splice[] {
  const colon = colonOf(pair);
  if (colon === undefined) return [insertAt(endOfPair(tree, pair), `: ${value}`)];
  const old = valueOfPair(pair);
  const start = old === undefined ? colon + 1 : rangeOf(old).start;
  const end = old === undefined ? colon + 1 : endOfNode(tree, old);
  const onLine = start > colon + 1 && !spansLines(tree, colon, start);
  // What stands on later lines comes up to the colon, where a value of one line belongs.
  const splice = onLine ? { start, end, insert: value } : { start: colon + 1, end, insert: ` ${value}` };
  const place = startOfPair(pair);
  const saved = savedComments(tree, splice.start, end, place, indentOf(tree, map, place));
  return saved === '' ? [splice] : [insertAt(place, saved), splice];
}

/** The column of the fields of a map that stand at the beginning of a line. */
function indentOf(tree: YamlTree, map: YAMLMap, place: number): number {
  return map.flow === true ? columnOf(tree, rangeOf(map).start) + 2 : columnOf(tree, place);
}

/** The keys of a record in their order, in a group for each line that a record in braces stands on. */
export type KeyLines = readonly (readonly string[])[];

/**
 * Adds a field to a map: where `lines` have it among the fields that are there, so that a record reads the same however it
 * came about; behind all others where they do not tell, or where it begins a line of its own.
 */
export function addField(
  tree: YamlTree,
  map: YAMLMap,
  { key, value, startsLine }: PrintedField,
  lines: KeyLines = [],
): Splice[] {
  const printed = `${key}: ${value}`;
  const known = startsLine ? [] : lines;
  const line = known.find((keys) => keys.includes(key)) ?? [];
  const onLine = earlierIn(map, key, line);
  const next = map.flow === true && onLine === undefined ? map.items.find((pair) => hasKeyOf(pair, line)) : undefined;
  if (next !== undefined) return [insertAt(startOfPair(next), `${printed}, `)];
  const before = onLine ?? earlierIn(map, key, known.flat()) ?? map.items.at(-1);
  if (before === undefined) return [insertAt(rangeOf(map).start + 1, ` ${printed} `)];
  const end = endOfPair(tree, before);
  if (map.flow === true) {
    const { start, end: close } = rangeOf(map);
    const indent = ' '.repeat(columnOf(tree, start) + 2);
    const ownLine = startsLine && spansLines(tree, start, close);
    return [insertAt(end, ownLine ? `,${tree.lineEnd}${indent}${printed}` : `, ${printed}`)];
  }
  const column = columnOf(tree, startOfPair(map.items[0] ?? before));
  return [insertAt(endOfLine(tree, end), `${tree.lineEnd}${' '.repeat(column)}${printed}`)];
}

/** The last field of a map that comes before a key in an order of keys. */
function earlierIn(map: YAMLMap, key: string, order: readonly string[]): Pair | undefined {
  const earlier = order.slice(0, Math.max(0, order.indexOf(key)));
  return map.items.findLast((pair) => hasKeyOf(pair, earlier));
}

function hasKeyOf({ key }: Pair, keys: readonly string[]): boolean {
  return isScalar(key) && keys.includes(String(key.value));
}

/** Takes a field out of a map: with its comma, or with its lines. Comments stay. */
export function takeField(tree: YamlTree, map: YAMLMap, pair: Pair): Splice[] {
  const [start, end] = [startOfPair(pair), endOfPair(tree, pair)];
  if (map.flow === true) return takeOutOfFlow(tree, map, start, end);
  if (beginsLine(tree, start)) return takeLines(tree, start, end);
  // The first field of a record stands behind the dash; the next one takes its place there.
  const next = map.items[map.items.indexOf(pair) + 1];
  if (next === undefined) return takeLines(tree, start, end);
  const nextStart = startOfPair(next);
  return [{ start, end: nextStart, insert: savedComments(tree, start, nextStart, start) }];
}

/** Puts a top-level field or section where the format has it: behind the last one that comes before it in `order`. */
export function addTopLevel(
  tree: YamlTree,
  root: YAMLMap,
  key: string,
  lines: readonly string[],
  order: readonly string[],
): Splice[] {
  const earlier = earlierIn(root, key, order);
  const block = lines.join(tree.lineEnd);
  if (earlier !== undefined) {
    const end = endOfSection(tree, endOfPair(tree, earlier));
    return [insertAt(end, tree.lineEnd + block)];
  }
  const end = tree.contentEnd;
  const gap = end === 0 || tree.text.charAt(end - 1) === '\n' ? '' : tree.lineEnd;
  return [insertAt(end, `${gap}${block}${tree.lineEnd}`)];
}

/** The end of the last line of a section: indented comments below its last record belong to it. */
function endOfSection(tree: YamlTree, lastWord: number): number {
  let end = endOfLine(tree, lastWord);
  for (const { start } of tree.comments()) {
    if (start < end) continue;
    const isNext = tree.text.slice(end, startOfLine(tree, start)).trim() === '';
    if (!isNext || !beginsLine(tree, start) || columnOf(tree, start) === 0) break;
    end = endOfLine(tree, start);
  }
  return end;
}
