import { isSeq } from 'yaml';
import { codePointMap } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { readYaml, registerBounds } from '../yaml/read.ts';
import { nodeAt, rangeAt, recordsOf, yamlTree, type NodeRange } from '../yaml/tree.ts';
import { registerLines } from './lines.ts';

/**
 * Where the ids of some entries stand in the text of a register, in code points; the first where an id stands twice.
 * Entries that are not there are left out. Of a register with one entry a line only the lines in question are parsed;
 * a register that cannot be read has none.
 */
export function entryPlaces(yaml: string, section: string, ids: ReadonlySet<string>): ReadonlyMap<string, Range> {
  const map = codePointMap(yaml);
  const places = new Map<string, Range>();
  for (const [id, { start, end }] of idRanges(yaml, section, ids)) {
    if (!places.has(id)) places.set(id, { at: map.toCodePoint(start), end: map.toCodePoint(end) });
  }
  return places;
}

function idRanges(yaml: string, section: string, ids: ReadonlySet<string>): (readonly [string, NodeRange])[] {
  const lines = registerLines(yaml, section);
  if (lines === undefined) return idRangesOfTree(yaml, section, ids);
  const head = `${section}:\n`;
  return lines.entries
    .filter(({ id }) => ids.has(id))
    .map(({ id, start, end }) => {
      const range = rangeAt(yamlTree(head + yaml.slice(start, end)), [section, 0, 'id']);
      return [id, { start: start + range.start - head.length, end: start + range.end - head.length }] as const;
    });
}

function idRangesOfTree(yaml: string, section: string, ids: ReadonlySet<string>): (readonly [string, NodeRange])[] {
  // The parser with ranges takes only what the bounded reader took.
  if (readYaml(yaml, registerBounds).value === undefined) return [];
  const tree = yamlTree(yaml);
  const list = nodeAt(tree, [section]);
  if (!isSeq(list)) return [];
  return recordsOf(list).flatMap(({ id }, index) =>
    id !== undefined && ids.has(id) ? [[id, rangeAt(tree, [section, index, 'id'])] as const] : [],
  );
}
