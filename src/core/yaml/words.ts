import type { LooseMap, LooseNode, LooseText } from './loose.ts';

/** A text of a YAML file and the way to it. */
export interface YamlWord {
  /** Keys and list positions down to it; a key's own is the last. */
  readonly path: WordPath;
  readonly role: 'key' | 'value';
  readonly text: LooseText;
}

export type WordPath = readonly (string | number)[];

/** All keys and all texts of a file, in its order. */
export function* yamlWords(node: LooseNode | null, path: WordPath = []): Generator<YamlWord, void> {
  if (node === null) return;
  if (node.kind === 'text') yield { path, role: 'value', text: node };
  else if (node.kind === 'list')
    for (const [index, { value }] of node.entries.entries()) yield* yamlWords(value, [...path, index]);
  else
    for (const { key, value } of node.pairs) {
      const inner = [...path, key?.text ?? ''];
      if (key !== null) yield { path: inner, role: 'key', text: key };
      yield* yamlWords(value, inner);
    }
}

/** What stands at a path; null where it leads nowhere. */
export function looseAt(node: LooseNode | null, path: WordPath): LooseNode | null {
  return path.reduce<LooseNode | null>((at, step) => {
    if (at?.kind === 'map') return at.pairs.find(({ key }) => key?.text === step)?.value ?? null;
    return at?.kind === 'list' && typeof step === 'number' ? (at.entries[step]?.value ?? null) : null;
  }, node);
}

/** The text of a field of a map. */
export function fieldOf(node: LooseNode | null, key: string): LooseText | undefined {
  const value = node?.kind === 'map' ? node.pairs.find((pair) => pair.key?.text === key)?.value : null;
  return value?.kind === 'text' ? value : undefined;
}

/** The keys that a map has. */
export function keysOf({ pairs }: LooseMap): string[] {
  return pairs.flatMap(({ key }) => (key === null ? [] : [key.text]));
}

/** Where the words of a text stand without their quotation marks, in UTF-16 offsets. */
export function innerRange({ start, end, style }: LooseText, file: string): { start: number; end: number } {
  if (style !== 'single' && style !== 'double') return { start, end };
  const mark = file.charAt(start);
  const isClosed = end - start > 1 && file.charAt(end - 1) === mark;
  return { start: start + 1, end: isClosed ? end - 1 : end };
}
