import { asList, asText, isDataMap, sameData, valueOf, withValue } from './data.ts';
import type { FileStyle, YamlEdit, EntryName } from './edit.ts';
import { followPath, indexIn, type Path } from './path.ts';
import type { Data } from './print.ts';
import type { Placement } from './splice-list.ts';

/** The path of something that is there. */
export type DataPath = readonly (string | number)[];

/** An edit as it is to be made in a file: its place found, and what the file will hold then. */
export type Change = ChangeAt & {
  /** The data that the file must hold afterwards. */
  readonly meant: unknown;
};

type ChangeAt =
  | { readonly op: 'field'; readonly path: DataPath; readonly key: string; readonly value: Data | undefined }
  | { readonly op: 'add'; readonly path: DataPath; readonly value: Data; readonly placement: Placement }
  /** Begins a list of records: the section is missing or empty. */
  | { readonly op: 'begin'; readonly section: string; readonly value: Data }
  | { readonly op: 'take'; readonly path: DataPath; readonly index: number }
  | { readonly op: 'replace'; readonly path: DataPath; readonly index: number; readonly value: Data };

/** Finds what an edit means in the data of a file: null where it is so already, a sentence where it cannot be made. */
export function planChange(data: unknown, edit: YamlEdit, style: FileStyle): Change | string | null {
  switch (edit.kind) {
    case 'add': {
      const { section, record, placement } = edit;
      if (idsOf(data, style).has(record.id)) return `There is a record ${record.id} already.`;
      return planAdd(data, [section], record, placement);
    }
    case 'append':
      return planAdd(data, [edit.section], edit.record, 'last');
    case 'addTo':
      return planAdd(data, edit.path, edit.entry, 'last');
    case 'change': {
      const { section, id, key, value } = edit;
      const isTaken = key === 'id' && typeof value === 'string' && value !== id && idsOf(data, style).has(value);
      return isTaken ? `There is a record ${value} already.` : planField(data, [section, { id }], key, value);
    }
    case 'set':
      return planField(data, [], edit.key, edit.value);
    case 'setField':
      return planField(data, edit.path, edit.key, edit.value);
    case 'remove':
      return planTake(data, [edit.section], { id: edit.id }, undefined);
    case 'takeFrom':
      return planTake(data, edit.path, edit.entry, edit.expected);
    case 'replaceIn':
      return planReplace(data, edit.path, edit.entry, edit.expected, edit.by);
  }
}

/** The ids that the records of a file have. */
function idsOf(data: unknown, { order }: FileStyle): Set<unknown> {
  return new Set(order.flatMap((section) => asList(valueOf(data, section)).map((record) => valueOf(record, 'id'))));
}

function planField(data: unknown, path: Path, key: string, value: Data | undefined): Change | string | null {
  const place = followPath(data ?? {}, path);
  if (typeof place === 'string') return place;
  if (place.missing.length > 0) {
    if (value === undefined) return null;
    const [first = '', ...rest] = place.missing;
    const made = [...rest, key].reduceRight<Data>((inner, step) => ({ [step]: inner }), value);
    return fieldChange(data, place.path, first, made);
  }
  if (!isDataMap(place.value)) return `There is no place for \`${key}\` here.`;
  if (sameData(valueOf(place.value, key), asText(value))) return null;
  const parentKey = place.path.at(-1);
  const becomesEmpty = value === undefined && Object.keys(place.value).length === 1 && typeof parentKey === 'string';
  return becomesEmpty
    ? planField(data, place.path.slice(0, -1), parentKey, undefined)
    : fieldChange(data, place.path, key, value);
}

function fieldChange(data: unknown, path: DataPath, key: string, value: Data | undefined): Change {
  const meant = withAt(data, path, (map) => withValue(map, key, asText(value)));
  return { op: 'field', path, key, value, meant };
}

function planAdd(data: unknown, path: Path, value: Data, placement: Placement): Change | string | null {
  const place = followPath(data ?? {}, path);
  if (typeof place === 'string') return place;
  const [first, ...rest] = place.missing;
  if (first !== undefined) {
    if (place.path.length === 0 && rest.length === 0)
      return { op: 'begin', section: first, value, meant: withValue(data, first, [asText(value)]) };
    const made = rest.reduceRight<Data>((inner, step) => ({ [step]: inner }), [value]);
    return fieldChange(data, place.path, first, made);
  }
  if (!Array.isArray(place.value)) return `\`${String(place.path.at(-1) ?? '')}\` is no list here.`;
  const id = valueOf(value, 'id');
  if (typeof id === 'string' && place.value.some((entry: unknown) => valueOf(entry, 'id') === id))
    return `There is a record ${id} already.`;
  const meant = withAt(data, place.path, (list) => withEntry(asList(list), asText(value), placement));
  return { op: 'add', path: place.path, value, placement, meant };
}

function withEntry(list: readonly unknown[], entry: unknown, placement: Placement): unknown[] {
  const id = valueOf(entry, 'id');
  if (placement === 'last' || typeof id !== 'string') return [...list, entry];
  const before = list.findLastIndex((each) => {
    const other = valueOf(each, 'id');
    return typeof other === 'string' && other < id;
  });
  return [...list.slice(0, before + 1), entry, ...list.slice(before + 1)];
}

function planTake(data: unknown, path: Path, entry: EntryName, expected: Data | undefined): Change | string | null {
  const found = findEntry(data, path, entry, expected);
  if (typeof found === 'string') return found;
  const { path: list, index, length } = found;
  const key = list.at(-1);
  // The empty list of a record goes; that of a section is a matter of how the file is written.
  if (length === 1 && list.length > 1 && typeof key === 'string')
    return planField(data, list.slice(0, -1), key, undefined);
  const meant = withAt(data, list, (old) => asList(old).filter((_, each) => each !== index));
  return { op: 'take', path: list, index, meant };
}

function planReplace(
  data: unknown,
  path: Path,
  entry: EntryName,
  expected: Data | undefined,
  by: Data,
): Change | string | null {
  const found = findEntry(data, path, entry, expected);
  if (typeof found === 'string') return found;
  if (sameData(found.value, asText(by))) return null;
  const meant = withAt(data, found.path, (old) =>
    asList(old).map((each, index) => (index === found.index ? asText(by) : each)),
  );
  return { op: 'replace', path: found.path, index: found.index, value: by, meant };
}

function findEntry(data: unknown, path: Path, entry: EntryName, expected: Data | undefined) {
  const place = followPath(data ?? {}, path);
  if (typeof place === 'string') return place;
  const list = place.missing.length > 0 ? [] : asList(place.value);
  const index = indexIn(list, entry);
  if (typeof index === 'string') return index;
  const value = list[index];
  if (expected !== undefined && !sameData(value, asText(expected)))
    return 'This record has changed meanwhile, so it was left alone.';
  return { path: place.path, index, value, length: list.length };
}

/** Data with what stands at a path changed. */
function withAt(data: unknown, path: DataPath, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (typeof step === 'string') return withValue(data, step, withAt(valueOf(data, step), rest, change));
  return asList(data).map((entry, index) => (index === step ? withAt(entry, rest, change) : entry));
}
