import { sameData } from './data.ts';
import { planChange, type Change } from './change.ts';
import type { Path } from './path.ts';
import type { Data, StyleOf } from './print.ts';
import { readYaml, type YamlBounds } from './read.ts';
import { applySplices } from './splice.ts';
import { splicesFor } from './splices.ts';
import type { Placement } from './splice-list.ts';
import { dataOf, yamlTree, type YamlTree } from './tree.ts';
import { isAsMeant, keepsComments } from './verify.ts';

/** The fields of a record as they are to be written: keys in their order, those that are undefined left out. */
export type Fields = Readonly<Record<string, Data | undefined>>;

/** A record with an id of its own. */
export type RecordData = { readonly id: string } & Fields;

/** Names an entry of a list: by its id, or by its number where it has none. */
export type EntryName = number | { readonly id: string };

/** A change of one record, or of one field, of a YAML file of the format. */
export type YamlEdit =
  | { readonly kind: 'add'; readonly section: string; readonly record: RecordData; readonly placement: Placement }
  /** Adds a record without an id behind the others of its section. */
  | { readonly kind: 'append'; readonly section: string; readonly record: Fields }
  /** Sets one field of a record, its id among them; undefined takes it out. */
  | {
      readonly kind: 'change';
      readonly section: string;
      readonly id: string;
      readonly key: string;
      readonly value: Data | undefined;
    }
  | { readonly kind: 'remove'; readonly section: string; readonly id: string }
  /** Sets a top-level text. */
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  /** Sets a field of any map; maps that are missing on the way are made, and one that becomes empty is taken out. */
  | { readonly kind: 'setField'; readonly path: Path; readonly key: string; readonly value: Data | undefined }
  /** Adds an entry behind the others of any list; a list that is missing is made. */
  | { readonly kind: 'addTo'; readonly path: Path; readonly entry: Data }
  /** Takes an entry out of any list, if it still is as `expected`; a list that becomes empty is taken out. */
  | { readonly kind: 'takeFrom'; readonly path: Path; readonly entry: EntryName; readonly expected?: Data }
  /** Puts another entry in the place of one, if that still is as `expected`. */
  | {
      readonly kind: 'replaceIn';
      readonly path: Path;
      readonly entry: EntryName;
      readonly expected?: Data;
      readonly by: Data;
    };

/** How the files of one kind are written. */
export interface FileStyle {
  readonly bounds: YamlBounds;
  /** Top-level keys in their order. */
  readonly order: readonly string[];
  styleOf(section: string): StyleOf;
  /** The lines that a new record is printed on, each a group of its keys. */
  linesOf(section: string, record: Fields): readonly (readonly string[])[];
  /** True for a field that begins a line of its own when it joins a record that stands on several. */
  startsLine(key: string): boolean;
}

/** A file's new text, or why it was left alone. */
export type EditResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Makes edits one after the other, each as a splice of its own record, and reads the result back: every other byte is
 * as it was by construction, and the data must be the old data with the edit made, or nothing is changed. Both YAML
 * readers must understand the file alike, before and after.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], style: FileStyle): EditResult {
  const first = readYaml(text, style.bounds);
  const [problem] = first.problems;
  if (problem) return refused(problem.message);
  let current = { text, data: first.value };
  for (const edit of edits) {
    const change = planChange(current.data, edit, style);
    if (typeof change === 'string') return refused(change);
    if (change === null) continue;
    const next = makeChange(current, change, style);
    if (typeof next === 'string') return refused(next);
    current = next;
  }
  // The tree that an edit is made on is compared with its data; what the last edit made is not yet.
  if (current.text === text || readsAlike(yamlTree(current.text), current.data))
    return { ok: true, text: current.text };
  return refused(unsafe);
}

const unsafe = 'The file is written in a way in which this record cannot be changed safely.';
const readDifferently = 'YAML readers understand this file in different ways, so it cannot be changed safely.';

function refused(reason: string): EditResult {
  return { ok: false, reason };
}

interface FileState {
  readonly text: string;
  readonly data: unknown;
}

function makeChange({ text, data }: FileState, change: Change, style: FileStyle): FileState | string {
  const tree = yamlTree(text);
  if (!readsAlike(tree, data)) return readDifferently;
  const splices = splicesFor(tree, change, style);
  if (splices === undefined) return unsafe;
  const next = applySplices(text, splices);
  const after = readYaml(next, style.bounds);
  if (after.problems[0]?.code === 'too-large') return after.problems[0].message;
  const asMeant = after.problems.length === 0 && isAsMeant(after.value, change) && keepsComments(text, next);
  return asMeant ? { text: next, data: after.value } : unsafe;
}

/** True where `yaml`, whose tree an edit is made on, understood the file as js-yaml did. */
function readsAlike(tree: YamlTree, data: unknown): boolean {
  if (data === undefined) return tree.root === null;
  return tree.sound && tree.root !== null && sameData(dataOf(tree.root), data);
}
