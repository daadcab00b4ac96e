import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { findPair, keyOf, rangeOf, recordsOf, type YamlTree } from './tree.ts';

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

/** Where a record goes in its list: behind all others, or by the order of ids, as in a register. */
export type Placement = 'last' | 'by-id';

/**
 * Adds a printed record to a list of the file, in the manner of the list: a block list gets a line, a list in brackets
 * an entry. A section that is missing is made behind the last one that comes before it in `order`.
 * `lines` are the record's lines, the first without indentation.
 */
export function spliceRecord(
  tree: YamlTree,
  section: string,
  id: string,
  lines: readonly string[],
  order: readonly string[],
  placement: Placement,
): Splice {
  if (tree.root === null)
    return insertAt(tree.contentEnd, needsLineEnd(tree, tree.contentEnd) + newSection(tree, section, lines));
  const pair = findPair(tree.root, section);
  if (pair === undefined) return addSection(tree, tree.root, section, lines, order);
  if (isSeq(pair.value))
    return pair.value.flow === true ? addToFlow(pair.value, lines) : addToBlock(tree, pair.value, id, lines, placement);
  return addToEmptySection(tree, pair, lines);
}

/**
 * Sets, adds or takes out one field of a map; `printed` is `key: value`, undefined takes the field out.
 * A field that is added to a map of several lines in braces may begin a line of its own.
 */
export function spliceField(
  tree: YamlTree,
  map: YAMLMap,
  key: string,
  printed: string | undefined,
  startsLine = false,
): Splice | undefined {
  const pair = findPair(map, key);
  if (pair === undefined) return printed === undefined ? undefined : addField(tree, map, printed, startsLine);
  const start = isNode(pair.key) ? rangeOf(pair.key).start : 0;
  const end = endOfPair(tree, pair);
  if (printed === undefined) return takeOut(tree, map.flow === true, start, end);
  return { start, end, insert: printed };
}

function addToBlock(tree: YamlTree, list: YAMLSeq, id: string, lines: readonly string[], placement: Placement): Splice {
  const records = recordsOf(list);
  const before =
    placement === 'last' ? records.at(-1) : records.findLast((record) => record.id !== undefined && record.id < id);
  const first = list.items[0];
  const indent = first === undefined ? '  ' : indentOfDash(tree, nodeStart(first));
  if (before === undefined) {
    const dash = first === undefined ? rangeOf(list).start : dashBefore(tree, nodeStart(first));
    return insertAt(dash, `${record(tree, indent, lines).trimStart()}${tree.lineEnd}${indent}`);
  }
  const end = endOfLine(tree, endOfNode(tree, before.node));
  return insertAt(end, `${tree.lineEnd}${record(tree, indent, lines)}`);
}

function addToFlow(list: YAMLSeq, lines: readonly string[]): Splice {
  const words = lines.join(' ');
  const last = list.items.at(-1);
  const { start, end } = rangeOf(list);
  if (last === undefined || !isNode(last)) return insertAt(start + 1, end - start > 2 ? `${words} ` : words);
  return insertAt(rangeOf(last).end, `, ${words}`);
}

function addToEmptySection(tree: YamlTree, pair: Pair, lines: readonly string[]): Splice {
  const end = isNode(pair.key) ? endOfLine(tree, rangeOf(pair.key).end) : tree.contentEnd;
  return insertAt(end, `${tree.lineEnd}${record(tree, '  ', lines)}`);
}

function addSection(
  tree: YamlTree,
  root: YAMLMap,
  section: string,
  lines: readonly string[],
  order: readonly string[],
): Splice {
  if (root.flow === true) return addField(tree, root, `${section}: [${lines.join(' ')}]`);
  const place = order.indexOf(section);
  const earlier = root.items.findLast((pair) => {
    const at = order.indexOf(keyOf(pair) ?? '');
    return at >= 0 && at < place;
  });
  if (earlier === undefined) {
    const end = tree.contentEnd;
    return insertAt(end, needsLineEnd(tree, end) + newSection(tree, section, lines));
  }
  const end = endOfLine(tree, endOfPair(tree, earlier));
  const block = newSection(tree, section, lines);
  return end < tree.text.length
    ? insertAt(end, tree.lineEnd + block.slice(0, -tree.lineEnd.length))
    : insertAt(end, tree.lineEnd + block);
}

function newSection(tree: YamlTree, section: string, lines: readonly string[]): string {
  return `${section}:${tree.lineEnd}${record(tree, '  ', lines)}${tree.lineEnd}`;
}

function addField(tree: YamlTree, map: YAMLMap, printed: string, startsLine = false): Splice {
  const last = map.items.at(-1);
  if (last === undefined) return insertAt(rangeOf(map).start + 1, ` ${printed} `);
  const end = endOfPair(tree, last);
  if (map.flow === true) {
    const { start, end: close } = rangeOf(map);
    const onOwnLine = startsLine && tree.text.slice(start, close).includes('\n');
    return insertAt(
      end,
      onOwnLine ? `,${tree.lineEnd}${' '.repeat(columnOf(tree, start) + 2)}${printed}` : `, ${printed}`,
    );
  }
  const first = map.items[0] ?? last;
  const column = isNode(first.key) ? columnOf(tree, rangeOf(first.key).start) : 0;
  return insertAt(endOfLine(tree, end), `${tree.lineEnd}${' '.repeat(column)}${printed}`);
}

/** Takes out a field of a map in braces with the comma behind or before it, or the lines of a field of a block map. */
function takeOut(tree: YamlTree, flow: boolean, start: number, end: number): Splice {
  if (!flow) {
    // A comment behind the field is the person's; it stays on a line of its own.
    const comment = /^[ \t]+(?=#)/.exec(tree.text.slice(end));
    if (comment) return { start, end: end + comment[0].length, insert: '' };
    const lineStart = tree.text.lastIndexOf('\n', start - 1) + 1;
    return {
      start: lineStart,
      end: Math.min(endOfLine(tree, end) + tree.lineEnd.length, tree.text.length),
      insert: '',
    };
  }
  const behind = /^\s*,[ \t]*/.exec(tree.text.slice(end));
  if (behind) return { start, end: end + behind[0].length, insert: '' };
  const before = /,\s*$/.exec(tree.text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, insert: '' };
}

function record(tree: YamlTree, indent: string, [first = '', ...more]: readonly string[]): string {
  return [`${indent}- ${first}`, ...more.map((line) => `${indent}    ${line}`)].join(tree.lineEnd);
}

function endOfPair(tree: YamlTree, pair: Pair): number {
  const keyEnd = isNode(pair.key) ? rangeOf(pair.key).end : 0;
  return isNode(pair.value) ? Math.max(keyEnd, endOfNode(tree, pair.value)) : keyEnd;
}

/** Where a node's own words end: the ranges of blocks reach into the white space and the comments behind them. */
function endOfNode(tree: YamlTree, node: Node): number {
  if ((isSeq(node) || isMap(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    const value = isPair(last) ? (isNode(last.value) ? last.value : last.key) : last;
    return isNode(value) ? endOfNode(tree, value) : rangeOf(node).start;
  }
  const { start, end } = rangeOf(node);
  return start + tree.text.slice(start, end).trimEnd().length;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function nodeStart(node: unknown): number {
  return isNode(node) ? rangeOf(node).start : 0;
}

function insertAt(offset: number, insert: string): Splice {
  return { start: offset, end: offset, insert };
}

/** The end of the line on which an offset stands, before its line end; a comment on that line stays with it. */
function endOfLine(tree: YamlTree, offset: number): number {
  const newline = tree.text.indexOf('\n', offset);
  if (newline < 0) return tree.text.length;
  return tree.text.charAt(newline - 1) === '\r' && newline > offset ? newline - 1 : newline;
}

function needsLineEnd(tree: YamlTree, offset: number): string {
  return offset === 0 || tree.text.charAt(offset - 1) === '\n' ? '' : tree.lineEnd;
}

function dashBefore(tree: YamlTree, offset: number): number {
  return tree.text.lastIndexOf('-', offset - 1);
}

function indentOfDash(tree: YamlTree, itemStart: number): string {
  return ' '.repeat(columnOf(tree, dashBefore(tree, itemStart)));
}

function columnOf(tree: YamlTree, offset: number): number {
  return offset - (tree.text.lastIndexOf('\n', offset - 1) + 1);
}
