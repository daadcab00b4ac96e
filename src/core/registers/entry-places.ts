import { isSeq } from 'yaml';
import { codePointMap } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { readYaml, registerBounds } from '../yaml/read.ts';
import { nodeAt, rangeAt, recordsOf, yamlTree, type NodeRange } from '../yaml/tree.ts';
import { registerLines, type EntryLine } from './lines.ts';

/** Where the id of an entry stands in the text of a register, in code points; undefined for one that is not there. */
export type EntryPlaces = (id: string) => Range | undefined;

/**
 * Finds entries in the text of a register; the first where an id stands twice. Of a register with one entry a line only
 * the lines that are asked for are parsed; one that cannot be read has no entries.
 */
export function entryPlaces(yaml: string, section: string): EntryPlaces {
  const map = codePointMap(yaml);
  const lines = registerLines(yaml, section);
  const rangeOf = lines === undefined ? rangesInTree(yaml, section) : rangesInLines(yaml, section, lines.entries);
  return (id) => {
    const range = rangeOf(id);
    return range && { at: map.toCodePoint(range.start), end: map.toCodePoint(range.end) };
  };
}

type RangeOf = (id: string) => NodeRange | undefined;

function rangesInLines(yaml: string, section: string, entries: readonly EntryLine[]): RangeOf {
  const head = `${section}:\n`;
  const lines = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  return (id) => {
    const line = lines.get(id);
    if (line === undefined) return undefined;
    const { start, end } = rangeAt(yamlTree(head + yaml.slice(line.start, line.end)), [section, 0, 'id']);
    return { start: line.start + start - head.length, end: line.start + end - head.length };
  };
}

function rangesInTree(yaml: string, section: string): RangeOf {
  // The parser with ranges takes only what the bounded reader took.
  if (readYaml(yaml, registerBounds).value === undefined) return () => undefined;
  const tree = yamlTree(yaml);
  const list = nodeAt(tree, [section]);
  const ranges = new Map<string, NodeRange>();
  for (const [index, { id }] of (isSeq(list) ? recordsOf(list) : []).entries()) {
    if (id !== undefined && !ranges.has(id)) ranges.set(id, rangeAt(tree, [section, index, 'id']));
  }
  return (id) => ranges.get(id);
}
