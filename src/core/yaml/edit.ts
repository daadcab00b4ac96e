import { isSeq, type YAMLMap } from 'yaml';
import { printField, type Data, type StyleOf } from './print.ts';
import { readYaml, type YamlBounds } from './read.ts';
import { applySplice, spliceField, spliceRecord, type Placement, type Splice } from './splice.ts';
import { findPair, recordsOf, yamlTree, type YamlTree } from './tree.ts';
import { isAsMeant, keepsComments } from './verify.ts';

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
  const asMeant =
    after.problems.length === 0 && isAsMeant(before.value, after.value, edit) && keepsComments(text, next);
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
