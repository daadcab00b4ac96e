import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { commentsOf, type Comment } from './comments.ts';

/** A YAML file as a tree with ranges in UTF-16 offsets; made for one write or one message, never kept. */
export interface YamlTree {
  readonly text: string;
  readonly root: YAMLMap | null;
  /** False where `yaml` found a fault; then the tree is a guess. */
  readonly sound: boolean;
  /** Offset of the document-end line `...`, or of the end of the file where there is none. */
  readonly contentEnd: number;
  /** The file's line end. */
  readonly lineEnd: '\n' | '\r\n';
  /** The comments of the file in their order. */
  comments(): readonly Comment[];
}

/** Start and end of a node's own words, in UTF-16 offsets. */
export interface NodeRange {
  readonly start: number;
  readonly end: number;
}

/** Reads a file that `readYaml` accepted. */
export function yamlTree(text: string): YamlTree {
  const document: Document.Parsed = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  let comments: readonly Comment[] | undefined;
  return {
    text,
    root: isMap(document.contents) ? document.contents : null,
    sound: document.errors.length === 0,
    contentEnd: documentEnd(text) ?? text.length,
    lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    comments: () => (comments ??= commentsOf(text)),
  };
}

/** The offset of the document-end line `...`; undefined for a file without one. */
export function documentEnd(text: string): number | undefined {
  return /(?<=^|[\r\n])\.\.\.(?=[ \t]*(?:[\r\n]|$|[ \t]#))/.exec(text)?.index;
}

export function rangeOf(node: Node): NodeRange {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}

export function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/**
 * The data of a tree with numbers and flags as what others read them as: a text that stands without quotation marks and
 * is one. Undefined as for `dataOf`.
 */
export function typedDataOf(node: unknown): unknown {
  if (isScalar(node)) return node.type === 'PLAIN' ? typed(node.value) : (node.value ?? '');
  if (isSeq(node)) return node.items.map(typedDataOf);
  return isMap(node) ? mapOf(node, typedDataOf) : dataOf(node);
}

function typed(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'string' && String(Number(value)) === value && Number.isFinite(Number(value))
    ? Number(value)
    : (value ?? '');
}

/** The pair of a map with a given key. */
export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isPair(pair) && keyOf(pair) === key);
}

export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
}

/** The maps of a list, each with the text of its `id`. */
export function recordsOf(list: YAMLSeq): { id: string | undefined; node: YAMLMap }[] {
  return list.items.flatMap((node) => {
    if (!isMap(node)) return [];
    const id = node.get('id');
    return [{ id: typeof id === 'string' ? id : undefined, node }];
  });
}

/** What stands at a path of keys and list positions; undefined where it leads nowhere. */
export function nodeAt({ root }: YamlTree, path: readonly (string | number)[]): Node | undefined {
  let node: Node | null = root;
  for (const step of path) {
    const next: unknown = stepInto(node, step);
    if (!isNode(next)) return undefined;
    node = next;
  }
  return node ?? undefined;
}

function stepInto(node: unknown, step: string | number): unknown {
  if (isMap(node)) return findPair(node, String(step))?.value;
  return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
}

/** The range of what stands at a path (keys and list positions), or of its nearest parent that exists. */
export function rangeAt(tree: YamlTree, path: readonly (string | number)[]): NodeRange {
  let node: unknown = tree.root;
  let range = tree.root ? rangeOf(tree.root) : { start: 0, end: 0 };
  for (const step of path) {
    const next = stepInto(node, step);
    if (!isNode(next)) return range;
    node = next;
    range = rangeOf(next);
  }
  return range;
}

/** The range of the key at a path's end; of its nearest parent where there is none. */
export function keyRangeAt(tree: YamlTree, path: readonly (string | number)[]): NodeRange {
  const key = path.at(-1);
  const parent = nodeAt(tree, path.slice(0, -1));
  const pair = isMap(parent) && typeof key === 'string' ? findPair(parent, key) : undefined;
  return pair !== undefined && isNode(pair.key) ? rangeOf(pair.key) : rangeAt(tree, path);
}

/**
 * The data of a tree as the failsafe schema has it, for comparison with the other reader. Undefined stands for what the
 * format has no place for: an alias, or a key that is no text.
 */
export function dataOf(node: unknown): unknown {
  if (node === null || node === undefined) return '';
  if (isScalar(node)) return node.value ?? '';
  if (isSeq(node)) return node.items.map(dataOf);
  return isMap(node) ? mapOf(node, dataOf) : undefined;
}

function mapOf(node: YAMLMap, valueOf: (value: unknown) => unknown): unknown {
  const entries = node.items.map((pair): [string | undefined, unknown] => [
    pair.key === null ? '' : keyOf(pair),
    valueOf(pair.value),
  ]);
  const keys = entries.flatMap(([key]) => (key === undefined ? [] : [key]));
  return keys.length === entries.length ? Object.fromEntries(entries) : undefined;
}
