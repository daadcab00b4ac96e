import { commentsOf } from './comments.ts';
import { columnOf, looseYaml, type LooseList, type LooseMap, type LooseNode, type LooseText } from './loose.ts';
import { innerRange, keysOf, type WordPath } from './words.ts';

/** What stands, or would be written, at a place of a YAML file. All offsets are UTF-16. */
export interface YamlCursor {
  /** For a value the way to it; for a key the way to its map. */
  readonly path: WordPath;
  readonly role: 'key' | 'value';
  /** The word at the place, without quotation marks; an empty stretch where nothing is written yet. */
  readonly start: number;
  readonly end: number;
  /** All of the word, and what of it stands before the place. */
  readonly word: string;
  readonly typed: string;
  /** True inside of quotation marks. */
  readonly quoted: boolean;
  /** The keys that the map of a key has, this one left out. */
  readonly siblings: readonly string[];
  /** True for a key that has its colon already. */
  readonly hasColon: boolean;
}

/**
 * Says what stands at an offset. Undefined in comments and where nothing can be written. Never throws: the file may be
 * broken in any way, since somebody is typing in it.
 */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const place = { text, offset, column: columnOf(text, offset), isBlank: isBlankBefore(text, offset) };
  if (isInComment(text, offset)) return undefined;
  const root = looseYaml(text);
  if (root !== null) return find(root, [], place);
  return place.column === 0 && place.isBlank ? empty('key', [], [], place) : undefined;
}

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly column: number;
  /** True where nothing but blanks stands before it on its line. */
  readonly isBlank: boolean;
}

function isBlankBefore(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(offset - columnOf(text, offset), offset));
}

function isInComment(text: string, offset: number): boolean {
  if (!text.slice(offset - columnOf(text, offset), offset).includes('#')) return false;
  return commentsOf(text).some(({ start, end }) => start < offset && offset <= end);
}

function find(node: LooseNode, path: WordPath, place: Place): YamlCursor | undefined {
  if (node.kind === 'text') return onText(node, 'value', path, [], false, place);
  return node.kind === 'map' ? inMap(node, path, place) : inList(node, path, place);
}

function onText(
  node: LooseText,
  role: YamlCursor['role'],
  path: WordPath,
  siblings: readonly string[],
  hasColon: boolean,
  { text, offset }: Place,
): YamlCursor | undefined {
  if (offset < node.start || offset > node.end || node.style === 'block') return undefined;
  // Quotation marks that are open still may reach over many lines, which are none of the word.
  const line = /^[^\r\n]*/.exec(text.slice(node.start))?.[0] ?? '';
  const { start, end } = innerRange({ ...node, end: Math.min(node.end, node.start + line.length) }, text);
  if (offset < start || offset > end) return undefined;
  const typed = text.slice(start, offset);
  return { path, role, start, end, word: node.text, typed, quoted: start > node.start, siblings, hasColon };
}

function empty(role: YamlCursor['role'], path: WordPath, siblings: readonly string[], { offset }: Place): YamlCursor {
  return { path, role, start: offset, end: offset, word: '', typed: '', quoted: false, siblings, hasColon: false };
}

function inMap(map: LooseMap, path: WordPath, place: Place): YamlCursor | undefined {
  const { offset, column, isBlank, text } = place;
  if (map.flow ? offset <= map.start || (map.closed && offset >= map.end) : offset < map.start) return undefined;
  const pair = map.pairs.findLast(({ start }) => start <= offset);
  const key = pair?.key ?? null;
  const others = keysOf({ ...map, pairs: map.pairs.filter((each) => each !== pair) });
  if (pair !== undefined && key !== null && offset <= key.end)
    return onText(key, 'key', path, others, pair.colon !== null, place);
  const inner = [...path, key?.text ?? ''];
  const found = pair?.value && pair.value.start <= offset ? find(pair.value, inner, place) : undefined;
  if (found !== undefined) return found;
  if (map.flow) {
    if (pair === undefined || isBehindComma(text, pair.value?.end ?? pair.colon ?? key?.end ?? 0, offset))
      return empty('key', path, keysOf(map), place);
    return pair.colon !== null && offset >= pair.colon && pair.value === null
      ? empty('value', inner, [], place)
      : undefined;
  }
  if (isBlank && column === map.column) return empty('key', path, keysOf(map), place);
  if (pair?.colon == null || offset < pair.colon || pair.value !== null) return undefined;
  const isSameLine = !/[\r\n]/.test(text.slice(pair.colon, offset));
  return isSameLine || (isBlank && column > map.column) ? empty('value', inner, [], place) : undefined;
}

function inList(list: LooseList, path: WordPath, place: Place): YamlCursor | undefined {
  const { offset, text } = place;
  if (list.flow ? offset <= list.start || (list.closed && offset >= list.end) : offset < list.start) return undefined;
  const index = list.entries.findLastIndex(({ start }) => start <= offset);
  const entry = list.entries[index];
  const inner = [...path, Math.max(0, index)];
  const found = entry?.value && entry.value.start <= offset ? find(entry.value, inner, place) : undefined;
  if (found !== undefined) return found;
  if (list.flow) {
    if (entry === undefined) return empty('value', inner, [], place);
    const isNext = entry.value !== null && isBehindComma(text, entry.value.end, offset);
    if (isNext) return empty('value', [...path, index + 1], [], place);
    return entry.value === null ? empty('value', inner, [], place) : undefined;
  }
  if (entry?.value !== null) return undefined;
  const isSameLine = !/[\r\n]/.test(text.slice(entry.start, offset));
  return isSameLine || (place.isBlank && place.column > list.column) ? empty('value', inner, [], place) : undefined;
}

/** True where a comma, and nothing but blanks besides, stands between an end and an offset. */
function isBehindComma(text: string, end: number, offset: number): boolean {
  return /^\s*,\s*$/.test(text.slice(end, offset));
}
