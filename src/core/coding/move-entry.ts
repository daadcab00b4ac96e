import { isScalar, isSeq, type YAMLMap } from 'yaml';
import { commentsOf } from '../yaml/comments.ts';
import { readYaml, type YamlBounds } from '../yaml/read.ts';
import { findPair, rangeOf, recordsOf, yamlTree, type YamlTree } from '../yaml/tree.ts';

/** Where an entry of a list was, and where it goes: numbers in the list without it. */
interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves an entry of a register, with its lines as they are and the comment on them, to its place in the order of ids.
 * The text comes back unchanged where the register is not sorted, where the entry does not stand on lines of its own,
 * and where a comment stands on the line above: nobody can tell whether that one is about the entry or about all below.
 */
export function moveEntry(text: string, section: string, id: string, bounds: YamlBounds): string {
  const tree = yamlTree(text);
  const list = tree.root === null ? undefined : findPair(tree.root, section)?.value;
  if (!isSeq(list) || list.flow === true) return text;
  const entries = recordsOf(list);
  const others = entries.map((entry) => entry.id ?? '').filter((each) => each !== id);
  const isSorted = others.every((each, index) => index === 0 || (others[index - 1] ?? '') < each);
  const move = { from: entries.findIndex((entry) => entry.id === id), to: others.filter((each) => each < id).length };
  const isAlone = others.length === list.items.length - 1;
  if (!isAlone || !isSorted || move.from === move.to) return text;
  const moved = withLinesMoved(tree, { start: rangeOf(list).start, nodes: entries.map(({ node }) => node) }, move);
  return moved !== undefined && isMoved(text, moved, section, move, bounds) ? moved : text;
}

/** A block list of maps. */
interface BlockList {
  readonly start: number;
  readonly nodes: readonly YAMLMap[];
}

function withLinesMoved(tree: YamlTree, list: BlockList, { from, to }: Move): string | undefined {
  const pieces = tree.text.split(/(\r\n|\r|\n)/);
  const [lines, ends] = [pieces.filter((_, index) => index % 2 === 0), pieces.filter((_, index) => index % 2 === 1)];
  const own = linesOf(tree, list, from, lines);
  const neighbour = linesOf(tree, list, to > from ? to : Math.max(to - 1, 0), lines);
  if (own === undefined || neighbour === undefined || isComment(lines[own.first - 1])) return undefined;
  const target = to === 0 ? neighbour.first : neighbour.end;
  const kept = (first: number, end: number) =>
    lines.slice(first, end).filter((_, index) => first + index < own.first || first + index >= own.end);
  const next = [...kept(0, target), ...lines.slice(own.first, own.end), ...kept(target, lines.length)];
  // Line ends stay where they are, so that the last line of the file keeps its own, or none.
  return next.map((line, index) => line + (ends[index] ?? '')).join('');
}

/** The lines of an entry, the first one and the one behind the last; undefined where it shares a line. */
function linesOf(
  tree: YamlTree,
  list: BlockList,
  index: number,
  lines: readonly string[],
): { readonly first: number; readonly end: number } | undefined {
  const dash = dashOf(tree, list.nodes[index]);
  const behind = index + 1 < list.nodes.length ? dashOf(tree, list.nodes[index + 1]) : endOfList(tree, list);
  if (dash === undefined || behind === undefined) return undefined;
  const first = lineAt(tree.text, dash);
  let end = lineAt(tree.text, behind);
  // Blank lines and comments between entries stay where they are.
  while (end > first + 1 && isBlankOrComment(lines[end - 1])) end -= 1;
  return end > first ? { first, end } : undefined;
}

/** The offset of the dash that begins an entry, where nothing but blanks stands before it on its line. */
function dashOf({ text }: YamlTree, entry: YAMLMap | undefined): number | undefined {
  if (entry === undefined) return undefined;
  const dash = text.lastIndexOf('-', rangeOf(entry).start - 1);
  const lineStart = Math.max(text.lastIndexOf('\n', dash), text.lastIndexOf('\r', dash)) + 1;
  return dash >= 0 && text.slice(lineStart, dash).trim() === '' ? dash : undefined;
}

/** Where the key behind the list begins, or the content of the file ends. */
function endOfList({ root, contentEnd, text }: YamlTree, { start }: BlockList): number {
  const keys = (root?.items ?? []).flatMap(({ key }) => (isScalar(key) ? [rangeOf(key).start] : []));
  const next = keys.find((key) => key > start);
  return next ?? (contentEnd === text.length && !/[\r\n]$/.test(text) ? text.length + 1 : contentEnd);
}

/** The number of the line on which an offset stands; an offset behind the text stands on a line more. */
function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + (offset > text.length ? 1 : 0);
}

function isComment(line: string | undefined): boolean {
  return line !== undefined && /^\s*#/.test(line);
}

function isBlankOrComment(line: string | undefined): boolean {
  return line !== undefined && /^\s*(?:#.*)?$/.test(line);
}

/** True where the new text holds the old data with one entry moved, and the same comments in any order. */
function isMoved(before: string, after: string, section: string, move: Move, bounds: YamlBounds): boolean {
  const old = readYaml(before, bounds).value;
  const now = readYaml(after, bounds);
  if (now.problems.length > 0 || typeof old !== 'object' || old === null) return false;
  const meant = Object.entries(old).map(([key, value]: [string, unknown]) =>
    key === section && Array.isArray(value) ? [key, withMoved(value, move)] : [key, value],
  );
  return (
    JSON.stringify(now.value) === JSON.stringify(Object.fromEntries(meant)) &&
    JSON.stringify(sortedComments(before)) === JSON.stringify(sortedComments(after))
  );
}

function withMoved(list: readonly unknown[], { from, to }: Move): unknown[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}

function sortedComments(text: string): string[] {
  return commentsOf(text)
    .map((comment) => comment.text)
    .sort();
}
