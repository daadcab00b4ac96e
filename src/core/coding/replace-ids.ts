import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { isPlainWord, quote } from '../yaml/print.ts';
import { readYaml, type YamlBounds } from '../yaml/read.ts';
import { applySplice, type Splice } from '../yaml/splice.ts';
import { keyOf, rangeOf, yamlTree } from '../yaml/tree.ts';
import { keepsComments } from '../yaml/verify.ts';
import type { EditResult } from '../yaml/edit.ts';
import { placesBelow, type IdPlaces } from './id-places.ts';

/** One id for another. */
export interface NewId {
  readonly from: string;
  readonly to: string;
}

/** In how many places of data, as `readYaml` gives it, an id stands. */
export function countId(data: unknown, id: string, places: IdPlaces | true | undefined): number {
  if (places === undefined) return 0;
  if (typeof data === 'string') return places === true && data === id ? 1 : 0;
  if (typeof data !== 'object' || data === null) return 0;
  const parts = Array.isArray(data)
    ? data.map((entry: unknown) => countId(entry, id, places))
    : Object.entries(data).map(([key, value]) => countId(value, id, placesBelow(places, key)));
  return parts.reduce((sum, count) => sum + count, 0);
}

/**
 * Writes one id for another wherever it stands in its places of a YAML file. Only the ids' own characters change: quoted
 * ones stay quoted. The file is read back, and must hold the old data with the ids replaced and all its comments.
 */
export function replaceIds(text: string, ids: NewId, places: IdPlaces, bounds: YamlBounds): EditResult {
  const before = readYaml(text, bounds);
  const [problem] = before.problems;
  if (problem) return { ok: false, reason: problem.message };
  const splices: Splice[] = [];
  collect(yamlTree(text).root, places, (scalar) => {
    if (scalar.value === ids.from) splices.push(spliceOf(text, scalar, ids.to));
  });
  // From the end on, so that the offsets of those before stay right.
  const next = splices.sort((a, b) => b.start - a.start).reduce(applySplice, text);
  const after = readYaml(next, bounds);
  const meant = JSON.stringify(withIdReplaced(before.value, ids, places));
  const asMeant = after.problems.length === 0 && JSON.stringify(after.value) === meant && keepsComments(text, next);
  return asMeant
    ? { ok: true, text: next }
    : { ok: false, reason: `The file is written in a way in which ${ids.from} cannot be replaced safely.` };
}

function withIdReplaced(data: unknown, ids: NewId, places: IdPlaces | true | undefined): unknown {
  if (places === undefined || data === null) return data;
  if (typeof data === 'string') return places === true && data === ids.from ? ids.to : data;
  if (typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((entry: unknown) => withIdReplaced(entry, ids, places));
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    withIdReplaced(value, ids, placesBelow(places, key)),
  ]);
  return Object.fromEntries(entries);
}

function collect(node: unknown, places: IdPlaces | true | undefined, found: (scalar: Scalar) => void): void {
  if (places === undefined) return;
  if (isScalar(node) && places === true) found(node);
  else if (isSeq(node)) for (const item of node.items) collect(item, places, found);
  else if (isMap(node))
    for (const pair of node.items) collect(pair.value, placesBelow(places, keyOf(pair) ?? ''), found);
}

/** Puts a new id where an old one stands, in the quotation marks that are there. */
function spliceOf(text: string, scalar: Scalar, id: string): Splice {
  const { start, end: behind } = rangeOf(scalar);
  // The range of a block scalar reaches over the line end.
  const end = start + text.slice(start, behind).trimEnd().length;
  const mark = text.charAt(start);
  const insert = mark === '"' || mark === "'" ? mark + id + mark : isPlainWord(id) ? id : quote(id);
  return { start, end, insert };
}
