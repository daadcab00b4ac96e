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

/** A YAML file as a tree with ranges in UTF-16 offsets; made for one write or one message, never kept. */
export interface YamlTree {
  readonly text: string;
  readonly root: YAMLMap | null;
  /** Offset of the document-end line `...`, or of the end of the file where there is none. */
  readonly contentEnd: number;
  /** The file's line end. */
  readonly lineEnd: '\n' | '\r\n';
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
  const end = /^\.\.\.[ \t]*$/m.exec(text);
  return {
    text,
    root: isMap(document.contents) ? document.contents : null,
    contentEnd: end ? end.index : text.length,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

export function rangeOf(node: Node): NodeRange {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
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

/** The range of what stands at a path (keys and list positions), or of its nearest parent that exists. */
export function rangeAt(tree: YamlTree, path: readonly (string | number)[]): NodeRange {
  let node: unknown = tree.root;
  let range = tree.root ? rangeOf(tree.root) : { start: 0, end: 0 };
  for (const step of path) {
    const next: unknown = isMap(node)
      ? findPair(node, String(step))?.value
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
    if (!isMap(next) && !isSeq(next) && !isScalar(next)) return range;
    node = next;
    range = rangeOf(next);
  }
  return range;
}
