import { codePointMap } from '../text/code-points.ts';
import type { Problem } from '../text/range.ts';
import { asList, valueOf, asMap } from '../yaml/data.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';
import { remarksOn, unknownKey, type Remark } from '../yaml/remarks.ts';
import { keyRangeAt, rangeAt, yamlTree } from '../yaml/tree.ts';
import { articleBlock, dropRecord, sections, topLevelKeys } from './schema.ts';

/** Something odd in a sidecar, and the id of the record in which it stands, where it stands in one. */
export interface SidecarRemark extends Problem {
  readonly record?: string;
}

/**
 * Hints on a sidecar, which close nothing to writing: `unknown-key`, `unknown-word`, `not-a-date`, and `duplicate-id`,
 * whose records cannot be edited until a person has told them apart. Ranges are code points of the sidecar's own text.
 * Apart from `readSidecar`, which reads whole corpora; nothing for a file that cannot be read.
 */
export function sidecarRemarks(text: string): SidecarRemark[] {
  return remarksOnData(text, readYaml(text, sidecarBounds).value);
}

/** The same for a text whose data have been read already; undefined for a file that cannot be read. */
export function remarksOnData(text: string, data: unknown): SidecarRemark[] {
  const remarks = [...remarksOnKeys(data), ...remarksOnRecords(data), ...duplicateIds(data)];
  if (remarks.length === 0) return [];
  const tree = yamlTree(text);
  const map = codePointMap(text);
  return remarks.map(({ code, message, path }) => {
    const { start, end } = code === 'unknown-key' ? keyRangeAt(tree, path) : rangeAt(tree, path);
    const record = recordAt(data, path);
    const range = { at: map.toCodePoint(start), end: map.toCodePoint(end) };
    return { code, message, ...range, ...(record !== undefined && { record }) };
  });
}

/** The id of the record that holds a place. */
function recordAt(data: unknown, [section, index]: Remark['path']): string | undefined {
  if (typeof section !== 'string' || typeof index !== 'number') return undefined;
  const id = valueOf(asList(valueOf(data, section))[index], 'id');
  return typeof id === 'string' ? id : undefined;
}

function remarksOnKeys(data: unknown): Remark[] {
  return Object.keys(asMap(data)).flatMap((key) => (topLevelKeys.includes(key) ? [] : [unknownKey(key, [])]));
}

function remarksOnRecords(data: unknown): Remark[] {
  const article = remarksOn(articleBlock, valueOf(data, 'article'), ['article']);
  const records = Object.entries(sections).flatMap(([section, schema]) =>
    asList(valueOf(data, section)).flatMap((record, index) => {
      const isDrop = typeof valueOf(record, 'drops') === 'string' && typeof valueOf(record, 'id') === 'string';
      return remarksOn(isDrop ? dropRecord : schema, record, [section, index]);
    }),
  );
  return [...article, ...records];
}

/** All ids of records, those of the relations inside rationales among them. */
function duplicateIds(data: unknown): Remark[] {
  const seen = new Set<string>();
  const idsOf = (records: unknown, path: readonly (string | number)[]): Remark[] =>
    asList(records).flatMap((record, index) => {
      const id = valueOf(record, 'id');
      const here = [...path, index, 'id'];
      const isSecond = typeof id === 'string' && seen.has(id);
      if (typeof id === 'string') seen.add(id);
      const message = `Another record of this file is called ${String(id)} too; neither can be changed before one is renamed.`;
      const inner = idsOf(valueOf(record, 'relations'), [...path, index, 'relations']);
      return isSecond ? [{ code: 'duplicate-id', message, path: here }, ...inner] : inner;
    });
  return Object.keys(sections).flatMap((section) => idsOf(valueOf(data, section), [section]));
}
