import { asList, asMap, asText, isDataMap, sameData, valueOf } from '../yaml/data.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import type { Placement } from '../yaml/splice-list.ts';
import { asData, fieldsOf } from './record-data.ts';

/** The data of a file before and after a change, and as it is now; undefined where there was no file. */
export interface ChangedData {
  /** Numbers and flags may be what others read them as (`typedDataOf`): so they are written again. */
  readonly before: unknown;
  readonly after: unknown;
  readonly now: unknown;
}

/**
 * The edits that take a change back in a file that others have changed since: each record that the change added, changed
 * or took out is as before, everything else stays as it is now. A sentence where one of these records is not as the
 * change left it. Top-level texts are no records and are left alone.
 */
export function inverseEdits({ before, after, now }: ChangedData, placement: Placement): YamlEdit[] | string {
  const edits: YamlEdit[] = [];
  for (const key of new Set([before, after].flatMap((data) => Object.keys(asMap(data))))) {
    const [old, made, present] = [before, after, now].map((data) => valueOf(data, key));
    if (isSame(old, made)) continue;
    const isList = Array.isArray(old) || Array.isArray(made);
    const isBlock = isDataMap(old) || isDataMap(made);
    const inverse = isList
      ? ofList(key, { before: old, after: made, now: present }, placement)
      : isBlock
        ? ofBlock(key, { before: old, after: made, now: present })
        : [];
    if (typeof inverse === 'string') return inverse;
    edits.push(...inverse);
  }
  return edits;
}

/** What a record is told by in its list. */
type WithId = ReadonlyMap<string, unknown>;

function ofList(section: string, { before, after, now }: ChangedData, placement: Placement): YamlEdit[] | string {
  const lists = [before, after, now].map(asList);
  const byId = lists.map(recordsById);
  if (byId.includes(undefined)) return `Two records of \`${section}\` have the same id.`;
  const [old, made, present] = byId.map((each): WithId => each ?? new Map());
  if (old === undefined || made === undefined || present === undefined) return [];
  const edits: YamlEdit[] = [];
  for (const id of new Set([...old.keys(), ...made.keys()])) {
    if (isSame(old.get(id), made.get(id))) continue;
    if (!isSame(present.get(id), made.get(id))) return `${id} has changed since.`;
    edits.push(...ofRecord(section, id, old.get(id), made.get(id), placement));
  }
  const bare = lists.map((list) => list.filter((each) => typeof valueOf(each, 'id') !== 'string'));
  const nameless = ofNameless(section, bare, lists[2] ?? []);
  return typeof nameless === 'string' ? nameless : [...edits, ...nameless];
}

/** Undefined where two records have the same id. */
function recordsById(list: readonly unknown[]): WithId | undefined {
  const records = list.flatMap((each): [string, unknown][] => {
    const id = valueOf(each, 'id');
    return typeof id === 'string' ? [[id, each]] : [];
  });
  const byId = new Map(records);
  return byId.size === records.length ? byId : undefined;
}

function ofRecord(section: string, id: string, old: unknown, made: unknown, placement: Placement): YamlEdit[] {
  if (old === undefined) return [{ kind: 'remove', section, id }];
  if (made === undefined) return [{ kind: 'add', section, record: { ...fieldsOf(asMap(old)), id }, placement }];
  return differingKeys(old, made).map((key) => {
    const value = valueOf(old, key);
    return { kind: 'change', section, id, key, value: value === undefined ? undefined : asData(value) };
  });
}

/** Records without an id are told by all that they say. */
function ofNameless(
  section: string,
  [old = [], made = [], present = []]: readonly (readonly unknown[])[],
  all: readonly unknown[],
): YamlEdit[] | string {
  const added = without(made, old);
  if (without(added, present).length > 0) return `What was added to \`${section}\` has changed since.`;
  const places = added.map((each) => all.findLastIndex((other) => isSame(other, each))).sort((a, b) => b - a);
  return [
    ...places.map((entry): YamlEdit => ({ kind: 'takeFrom', path: [section], entry })),
    ...without(old, made).map((each): YamlEdit => ({ kind: 'append', section, record: fieldsOf(asMap(each)) })),
  ];
}

/** A list less the entries of another one, each as often as it stands there. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const rest = [...other];
  return list.filter((each) => {
    const place = rest.findIndex((candidate) => isSame(candidate, each));
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

function ofBlock(key: string, { before, after, now }: ChangedData): YamlEdit[] | string {
  const changed = differingKeys(before, after);
  const other = changed.find((field) => !isSame(valueOf(now, field), valueOf(after, field)));
  if (other !== undefined) return `\`${key}.${other}\` has changed since.`;
  return changed.map((field) => {
    const value = valueOf(before, field);
    return { kind: 'setField', path: [key], key: field, value: value === undefined ? undefined : asData(value) };
  });
}

function differingKeys(one: unknown, other: unknown): string[] {
  const keys = new Set([one, other].flatMap((map) => Object.keys(asMap(map))));
  return [...keys].filter((key) => !isSame(valueOf(one, key), valueOf(other, key)));
}

/** True for data that read the same. */
function isSame(one: unknown, other: unknown): boolean {
  return sameData(asText(one), asText(other));
}
