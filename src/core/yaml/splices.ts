import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Change, DataPath } from './change.ts';
import { isDataMap, valueOf } from './data.ts';
import type { FileStyle } from './edit.ts';
import { printKey, printRecord, printValue, type Data, type StyleOf } from './print.ts';
import { entryLines, addEntry, fillSection, replaceEntry, takeEntry, takeOnlyEntry } from './splice-list.ts';
import { addField, addTopLevel, changeField, takeField, type KeyLines, type PrintedField } from './splice-field.ts';
import { insertAt, type Splice } from './splice.ts';
import { findPair, nodeAt, type YamlTree } from './tree.ts';

/** The splices that make a change; undefined where the file is written in a way that leaves no place for it. */
export function splicesFor(tree: YamlTree, change: Change, style: FileStyle): readonly Splice[] | undefined {
  switch (change.op) {
    case 'field':
      return fieldSplices(tree, change.path, change.key, change.value, style);
    case 'begin':
      return beginSplices(tree, change.section, change.value, style);
    case 'add': {
      const list = nodeAt(tree, change.path);
      const id = valueOf(change.value, 'id');
      const place = change.placement === 'by-id' && typeof id === 'string' ? id : null;
      const entry = { lines: linesFor(change, style), id: place };
      if (!isSeq(list)) return undefined;
      const section = list.items.length === 0 ? sectionAt(tree, change.path) : undefined;
      return section === undefined ? addEntry(tree, list, entry) : fillSection(tree, section, entry);
    }
    case 'replace': {
      const list = nodeAt(tree, change.path);
      return isSeq(list)
        ? replaceEntry(tree, list, change.index, { lines: linesFor(change, style), id: null })
        : undefined;
    }
    case 'take':
      return takeSplices(tree, change.path, change.index);
  }
}

function fieldSplices(
  tree: YamlTree,
  path: DataPath,
  key: string,
  value: Data | undefined,
  style: FileStyle,
): readonly Splice[] | undefined {
  const map = nodeAt(tree, path);
  if (!isMap(map)) return undefined;
  const pair = findPair(map, key);
  if (value === undefined) return pair === undefined ? [] : takeField(tree, map, pair);
  const outer = path.filter((step) => typeof step === 'string');
  const printed: PrintedField = {
    key: printKey(key),
    value: printValue(value, key, fileStyleOf(style), outer),
    startsLine: path.length > 0 && style.startsLine(key),
  };
  if (pair !== undefined) return changeField(tree, map, pair, printed);
  if (path.length > 0) return addField(tree, map, printed, recordLines(map, path, style));
  if (map.flow === true) return addField(tree, map, printed);
  return addTopLevel(tree, map, key, [`${printed.key}: ${printed.value}`], style.order);
}

/** The keys of a record, or of a map at the top of a file, line by line; none for maps further in. */
function recordLines(map: YAMLMap, [section, entry, ...inner]: DataPath, style: FileStyle): KeyLines {
  if (typeof section !== 'string' || typeof entry === 'string' || inner.length > 0) return [];
  const fields = map.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), ''] as const] : []));
  return style.linesOf(section, Object.fromEntries(fields));
}

function beginSplices(tree: YamlTree, section: string, value: Data, style: FileStyle): readonly Splice[] | undefined {
  const lines = linesFor({ path: [section], value }, style);
  const block = [`${section}:`, entryLines(tree, '  ', lines)];
  if (tree.root === null) {
    const end = tree.contentEnd;
    const gap = end === 0 || tree.text.charAt(end - 1) === '\n' ? '' : tree.lineEnd;
    return [insertAt(end, `${gap}${block.join(tree.lineEnd)}${tree.lineEnd}`)];
  }
  const pair = findPair(tree.root, section);
  if (tree.root.flow === true) {
    const field = { key: section, value: `[${lines.join(' ')}]`, startsLine: false };
    return pair === undefined ? addField(tree, tree.root, field) : changeField(tree, tree.root, pair, field);
  }
  if (pair !== undefined) return fillSection(tree, pair, { lines, id: null });
  return addTopLevel(tree, tree.root, section, block, style.order);
}

function takeSplices(tree: YamlTree, path: DataPath, index: number): readonly Splice[] | undefined {
  const list = nodeAt(tree, path);
  if (!isSeq(list)) return undefined;
  const [section] = path;
  const pair = tree.root !== null && typeof section === 'string' ? findPair(tree.root, section) : undefined;
  if (list.items.length > 1 || path.length > 1 || pair === undefined) return takeEntry(tree, list, index);
  return takeOnlyEntry(tree, pair, list, tree.root?.items.length === 1);
}

/** The lines of an entry: a record of a section on those of its kind, everything else on one. */
function linesFor({ path, value }: { readonly path: DataPath; readonly value: Data }, style: FileStyle): string[] {
  const keys = path.filter((step) => typeof step === 'string');
  const [section = ''] = keys;
  if (keys.length > 1 || !isDataMap(value)) {
    return [printValue(value, keys.at(-1) ?? '', fileStyleOf(style), keys.slice(0, -1))];
  }
  return printRecord(value, style.linesOf(section, value), style.styleOf(section));
}

/** The style of any field of a file, its section being the first of the fields that it stands in. */
export function fileStyleOf(style: FileStyle): StyleOf {
  return (field, [section, ...outer]) => (section === undefined ? 'quoted' : style.styleOf(section)(field, outer));
}

/** The pair of a section of a file in lines; undefined for any other list. */
function sectionAt({ root }: YamlTree, path: DataPath): Pair | undefined {
  const [section] = path;
  return path.length === 1 && typeof section === 'string' && root?.flow !== true && root !== null
    ? findPair(root, section)
    : undefined;
}
