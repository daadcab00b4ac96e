import { Lexer } from 'yaml';
import { readYaml, registerBounds } from './read.ts';
import type { YamlEdit } from './edit.ts';
import type { Data } from './print.ts';

/** The old data with the edit made equals the new data; both are compared as the text that they are. */
export function isAsMeant(before: unknown, after: unknown, edit: YamlEdit): boolean {
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

/** True where all comments of a file stand in its new text, in the same order. */
export function keepsComments(before: string, after: string): boolean {
  return same(commentsOf(before), commentsOf(after));
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

/** True where two files hold the same data, however they are written. */
export function holdSameData(one: string, other: string): boolean {
  const [a, b] = [readYaml(one, registerBounds), readYaml(other, registerBounds)];
  return a.problems.length === 0 && b.problems.length === 0 && same(a.value, b.value);
}
