import { begunBelow } from '../yaml/begin.ts';
import { editYaml, type EditResult, type FileStyle, type RecordData, type YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import { registerLines, type EntryLine, type RegisterLines } from './lines.ts';

/** New values for some fields of an entry; a field that is undefined is taken out. */
export type FieldChanges = Readonly<Record<string, Data | undefined>>;

/** Adds an entry to a register in the order of ids. A file without content gets the register's first lines. */
export function addEntry(yaml: string, section: string, record: RecordData, style: FileStyle): EditResult {
  const isBlank = yaml.split(/\r?\n/).every((line) => /^[\s\uFEFF]*(?:#|$)/.test(line));
  const base = isBlank ? begunBelow(yaml, `newsweave: 1\n${section}:\n`) : yaml;
  return editRegister(base, [{ kind: 'add', section, record, placement: 'by-id' }], style);
}

/** Gives an entry of a register new values for some fields. */
export function changeEntry(
  yaml: string,
  section: string,
  id: string,
  fields: FieldChanges,
  style: FileStyle,
): EditResult {
  const edits = Object.entries(fields).map(([key, value]): YamlEdit => ({ kind: 'change', section, id, key, value }));
  return editRegister(yaml, edits, style);
}

/**
 * Makes edits in the text of a register, one after the other. Where the register is written as the format writes it,
 * one entry a line, only the lines round the edited entry are parsed; any other register is edited as a whole.
 */
export function editRegister(text: string, edits: readonly YamlEdit[], style: FileStyle): EditResult {
  let current = text;
  for (const edit of edits) {
    const result = editLines(current, edit, style) ?? editYaml(current, [edit], style);
    if (!result.ok) return result;
    current = result.text;
  }
  return { ok: true, text: current };
}

/** Takes an entry out of a register. */
export function removeEntry(yaml: string, section: string, id: string, style: FileStyle): EditResult {
  return editRegister(yaml, [{ kind: 'remove', section, id }], style);
}

/** An edit of one entry of a register. */
type EntryEdit = Extract<YamlEdit, { readonly kind: 'add' | 'change' | 'remove' }>;

/**
 * The register after an edit of one entry, made on a small register of that entry and its neighbours; undefined where
 * that could give something else than an edit of the whole file.
 */
export function editLines(text: string, edit: YamlEdit, style: FileStyle): EditResult | undefined {
  if (text.length > style.bounds.maxLength || !isEntryEdit(edit)) return undefined;
  const lines = registerLines(text, edit.section);
  const span = lines && spanOf(lines, edit);
  if (lines === undefined || span === undefined) return undefined;
  const head = `${edit.section}:${lines.lineEnd}`;
  const result = editYaml(head + text.slice(span.start, span.end), [edit], style);
  if (!result.ok || !result.text.startsWith(head)) return undefined;
  const next = text.slice(0, span.start) + result.text.slice(head.length) + text.slice(span.end);
  return next.length > style.bounds.maxLength ? undefined : { ok: true, text: next };
}

function isEntryEdit(edit: YamlEdit): edit is EntryEdit {
  return edit.kind === 'add' || edit.kind === 'change' || edit.kind === 'remove';
}

/** The lines that an edit may depend on: from the entry before its own to the entry behind it. */
function spanOf(lines: RegisterLines, edit: EntryEdit): { start: number; end: number } | undefined {
  const { entries, listStart } = lines;
  const span = (before: EntryLine | undefined, own: EntryLine | undefined, after: EntryLine | undefined) => ({
    start: before?.start ?? listStart,
    end: (after ?? own ?? before)?.end ?? listStart,
  });
  if (edit.kind === 'add') {
    if (entries.some(({ id }) => id === edit.record.id)) return undefined;
    const before =
      edit.placement === 'last' ? entries.length - 1 : entries.findLastIndex(({ id }) => id < edit.record.id);
    return span(entries[before], undefined, entries[before + 1]);
  }
  const isRenamed = edit.kind === 'change' && edit.key === 'id';
  if (isRenamed && entries.some(({ id }) => id === edit.value)) return undefined;
  // What is left of a list without entries depends on the file round it.
  if (edit.kind === 'remove' && entries.length < 2) return undefined;
  const place = entries.findIndex(({ id }) => id === edit.id);
  if (place < 0 || place !== entries.findLastIndex(({ id }) => id === edit.id)) return undefined;
  return span(entries[place - 1], entries[place], entries[place + 1]);
}
