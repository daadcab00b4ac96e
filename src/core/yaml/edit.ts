import { isSeq, type YAMLMap } from 'yaml';
import { printField, type Data, type StyleOf } from './print.ts';
import { readYaml, type YamlBounds } from './read.ts';
import { applySplice, spliceField, spliceRecord, type Placement, type Splice } from './splice.ts';
import { findPair, recordsOf, yamlTree, type YamlTree } from './tree.ts';

/** A change of one record, or of one top-level field, of a YAML file of the format. */
export type YamlEdit =
  | { readonly kind: 'add'; readonly section: string; readonly record: RecordData; readonly placement: Placement }
  /** Sets one field of a record; undefined takes it out. */
  | {
      readonly kind: 'change';
      readonly section: string;
      readonly id: string;
      readonly key: string;
      readonly value: Data | undefined;
    }
  | { readonly kind: 'set'; readonly key: string; readonly value: string };

/** A record as it is to be written: keys in their order. */
export type RecordData = { readonly id: string } & Readonly<Record<string, Data | undefined>>;

/** How the files of one kind are written. */
export interface FileStyle {
  readonly bounds: YamlBounds;
  /** Top-level keys in their order. */
  readonly order: readonly string[];
  styleOf(section: string): StyleOf;
  /** The lines that a new record is printed on, each a group of its keys. */
  linesOf(section: string, record: RecordData): readonly (readonly string[])[];
  /** True for a field that begins a line of its own when it joins a record that stands on several. */
  startsLine(key: string): boolean;
}

/** A file's new text, or why it was left alone. */
export type EditResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Makes edits one after the other, each as a splice of its own record, and reads the result back: every other byte is
 * as it was by construction, and the data must be the old data with the edit made, or nothing is changed.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], style: FileStyle): EditResult {
  let current = text;
  for (const edit of edits) {
    const result = editOnce(current, edit, style);
    if (!result.ok) return result;
    current = result.text;
  }
  return { ok: true, text: current };
}

function editOnce(text: string, edit: YamlEdit, style: FileStyle): EditResult {
  const before = readYaml(text, style.bounds);
  const [problem] = before.problems;
  if (problem) return { ok: false, reason: problem.message };
  const splice = spliceFor(yamlTree(text), edit, style);
  if (typeof splice === 'string') return { ok: false, reason: splice };
  const next = splice === undefined ? text : applySplice(text, splice);
  const after = readYaml(next, style.bounds);
  const asMeant = after.problems.length === 0 && isAsMeant(before.value, after.value, edit);
  return asMeant
    ? { ok: true, text: next }
    : { ok: false, reason: 'The file is written in a way in which this record cannot be changed safely.' };
}

function spliceFor(tree: YamlTree, edit: YamlEdit, style: FileStyle): Splice | string | undefined {
  if (edit.kind === 'add') {
    if (recordWith(tree, edit.section, edit.record.id)) return `There is a record ${edit.record.id} already.`;
    const lines = printRecord(edit.record, style.linesOf(edit.section, edit.record), style.styleOf(edit.section));
    return spliceRecord(tree, edit.section, edit.record.id, lines, style.order, edit.placement);
  }
  if (edit.kind === 'set') {
    return tree.root
      ? spliceField(
          tree,
          tree.root,
          edit.key,
          printField(edit.key, edit.value, () => 'quoted'),
        )
      : 'The file is empty.';
  }
  const node = recordWith(tree, edit.section, edit.id);
  if (node === undefined) return `There is no record ${edit.id} any more.`;
  const printed = edit.value === undefined ? undefined : printField(edit.key, edit.value, style.styleOf(edit.section));
  return spliceField(tree, node, edit.key, printed, style.startsLine(edit.key));
}

function recordWith({ root }: YamlTree, section: string, wanted: string): YAMLMap | undefined {
  const list = root ? findPair(root, section)?.value : undefined;
  return isSeq(list) ? recordsOf(list).find(({ id }) => id === wanted)?.node : undefined;
}

/** A record in braces: one line for each group of keys that has any. */
export function printRecord(record: RecordData, groups: readonly (readonly string[])[], styleOf: StyleOf): string[] {
  const lines = groups.flatMap((keys) => {
    const fields = keys.flatMap((key) => {
      const value = record[key];
      return value === undefined ? [] : [printField(key, value, styleOf)];
    });
    return fields.length > 0 ? [fields.join(', ')] : [];
  });
  return lines.map((line, index) => `${index === 0 ? '{ ' : ''}${line}${index === lines.length - 1 ? ' }' : ','}`);
}

/** The old data with the edit made equals the new data; both are compared as the text that they are. */
function isAsMeant(before: unknown, after: unknown, edit: YamlEdit): boolean {
  const old = asMap(before);
  const now = asMap(after);
  if (edit.kind === 'set') {
    return now[edit.key] === edit.value && same(without(old, edit.key), without(now, edit.key));
  }
  const rest = same(without(old, edit.section), without(now, edit.section));
  const oldRecords = asList(old[edit.section]);
  const newRecords = asList(now[edit.section]);
  const id = edit.kind === 'add' ? edit.record.id : edit.id;
  const others = same(withoutId(oldRecords, id), withoutId(newRecords, id));
  const record = asMap(newRecords.find((each) => asMap(each)['id'] === id));
  if (edit.kind === 'add')
    return rest && others && newRecords.length === oldRecords.length + 1 && same(record, asText(edit.record));
  const oldRecord = asMap(oldRecords.find((each) => asMap(each)['id'] === id));
  const changed = same(record[edit.key], asText(edit.value));
  return rest && others && changed && same(without(oldRecord, edit.key), without(record, edit.key));
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function without(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.entries(map).filter(([other]) => other !== key);
}

function withoutId(records: readonly unknown[], id: string): unknown[] {
  return records.filter((record) => asMap(record)['id'] !== id);
}

/** Data as the failsafe schema reads it back: every scalar as text, fields that are undefined left out. */
function asText(value: Data | undefined): unknown {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, asText(entry)]])),
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
