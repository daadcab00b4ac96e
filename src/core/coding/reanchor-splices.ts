import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { EditResult } from '../yaml/edit.ts';
import { sameData } from '../yaml/data.ts';
import { printValue } from '../yaml/print.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';
import { insertAt, type Splice } from '../yaml/splice.ts';
import { addField, changeField, takeField } from '../yaml/splice-field.ts';
import { dataOf, findPair, nodeAt, rangeOf, yamlTree, type YamlTree } from '../yaml/tree.ts';
import { keepsComments } from '../yaml/verify.ts';
import type { AnchorPlace } from './reanchor.ts';

/** New values for the fields of one anchor; undefined takes a field out. */
export interface AnchorChange {
  readonly place: AnchorPlace;
  readonly fields: readonly AnchorField[];
}

interface AnchorField {
  readonly key: 'quote' | 'at' | 'before' | 'after';
  readonly value: string | number | undefined;
}

/** Keys and list positions that lead to the map of an anchor. */
type Path = readonly (string | number)[];

/**
 * Changes the anchors of a sidecar, thousands as fast as one: the file is parsed once for each field and not once for
 * each record. Every splice lies in its own record; the data must be the old data with the fields changed, and every
 * comment must still be there, or nothing is changed.
 */
export function changeAnchorFields(yaml: string, changes: readonly AnchorChange[]): EditResult {
  if (changes.length === 0) return { ok: true, text: yaml };
  const tree = yamlTree(yaml);
  const data = readYaml(yaml, sidecarBounds).value;
  if (!readsAlike(tree, data)) return { ok: false, reason: unsafe };
  const find = anchorPaths(tree);
  const targets: Target[] = [];
  for (const change of changes) {
    const path = find(change.place);
    if (path === undefined) return { ok: false, reason: `The record ${change.place.id} was not found in the file.` };
    targets.push({ path, fields: change.fields });
  }
  let text = yaml;
  for (const key of ['quote', 'at', 'after', 'before'] as const) text = spliceAll(text, targets, key);
  return isAsMeant(yaml, data, text, targets) ? { ok: true, text } : { ok: false, reason: unsafe };
}

const unsafe = 'The file is written in a way in which its positions cannot be changed safely.';

interface Target {
  readonly path: Path;
  readonly fields: readonly AnchorField[];
}

/** Changes one field of all anchors that have a new value for it. */
function spliceAll(text: string, targets: readonly Target[], key: AnchorField['key']): string {
  const wanted = targets.flatMap(({ path, fields }) => {
    const field = fields.find((each) => each.key === key);
    return field === undefined ? [] : [{ path, value: field.value }];
  });
  if (wanted.length === 0) return text;
  const tree = yamlTree(text);
  const splices = wanted.flatMap(({ path, value }) => {
    const map = mapAt(tree, path);
    return map === undefined ? [] : splicesFor(tree, map, key, value);
  });
  return applyInOnePass(text, splices);
}

/** The text after splices that do not overlap; its length, not that times their number, decides how long it takes. */
function applyInOnePass(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, insert } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, start), insert);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** In braces, context that is new stands right behind the position, on the line of the words. */
function splicesFor(tree: YamlTree, map: YAMLMap, key: AnchorField['key'], value: AnchorField['value']): Splice[] {
  const pair = findPair(map, key);
  if (value === undefined) return pair === undefined ? [] : takeField(tree, map, pair);
  const field = { key, value: printValue(value, key, () => 'quoted'), startsLine: false };
  if (pair !== undefined) return changeField(tree, map, pair, field);
  const position = findPair(map, 'at')?.value;
  if (map.flow !== true || !isScalar(position)) return addField(tree, map, field);
  return [insertAt(rangeOf(position).end, `, ${key}: ${field.value}`)];
}

/** Finds the maps of anchors, each at most once. */
type FindAnchor = (place: AnchorPlace) => Path | undefined;

/** By record's id and words, since an id may stand twice where people edit by hand. */
function anchorPaths(tree: YamlTree): FindAnchor {
  const records = recordPaths(tree);
  const taken = new Set<YAMLMap>();
  return ({ section, id, part, anchor }) => {
    const heads: readonly Path[] = section === 'article' ? [['article', id]] : (records.get(`${section} ${id}`) ?? []);
    const inside: Path = part === null ? [] : section === 'article' ? [part] : ['also', part];
    for (const path of heads.map((head) => [...head, ...inside])) {
      const map = mapAt(tree, path);
      if (map?.get('quote') !== anchor.quote || Number(map.get('at')) !== anchor.at || taken.has(map)) continue;
      taken.add(map);
      return path;
    }
    return undefined;
  };
}

/** The ways to all records, by section and id. */
function recordPaths({ root }: YamlTree): Map<string, Path[]> {
  const paths = new Map<string, Path[]>();
  for (const { key, value } of root?.items ?? []) {
    if (!isScalar(key) || !isSeq(value)) continue;
    for (const [index, node] of value.items.entries()) {
      if (!isMap(node)) continue;
      const name = `${String(key.value)} ${String(node.get('id'))}`;
      const path = [String(key.value), index];
      const others = paths.get(name);
      if (others === undefined) paths.set(name, [path]);
      else others.push(path);
    }
  }
  return paths;
}

function mapAt(tree: YamlTree, path: Path): YAMLMap | undefined {
  const node = nodeAt(tree, path);
  return isMap(node) ? node : undefined;
}

/** True where the two YAML readers understand a file alike: one finds the places, the other is what everybody reads by. */
function readsAlike({ sound, root }: YamlTree, data: unknown): boolean {
  return sound && root !== null && sameData(dataOf(root), data);
}

function isAsMeant(before: string, data: unknown, after: string, targets: readonly Target[]): boolean {
  const now = readYaml(after, sidecarBounds);
  if (now.problems.length > 0 || !keepsComments(before, after)) return false;
  const expected = leavesOf(data);
  for (const { path, fields } of targets) {
    for (const { key, value } of fields) {
      if (value === undefined) expected.delete(nameOf([...path, key]));
      else expected.set(nameOf([...path, key]), String(value));
    }
  }
  const found = leavesOf(now.value);
  const isMeant = found.size === expected.size && [...expected].every(([path, value]) => found.get(path) === value);
  return isMeant && readsAlike(yamlTree(after), now.value);
}

/** All texts of some data by the way to them; an empty list or map counts as one. */
function leavesOf(data: unknown, path: Path = [], leaves = new Map<string, string>()): Map<string, string> {
  const inner: [string | number, unknown][] = Array.isArray(data)
    ? data.map((entry: unknown, index) => [index, entry])
    : typeof data === 'object' && data !== null
      ? Object.entries(data)
      : [];
  if (inner.length === 0) leaves.set(nameOf(path), typeof data === 'string' ? data : JSON.stringify(data));
  for (const [step, entry] of inner) leavesOf(entry, [...path, step], leaves);
  return leaves;
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}
