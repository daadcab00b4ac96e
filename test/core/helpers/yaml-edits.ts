import assert from 'node:assert/strict';
import { editSidecar, newSidecar } from '../../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { SidecarContent } from '../../../src/core/sidecar/print.ts';
import type { Fields, RecordData, YamlEdit } from '../../../src/core/yaml/edit.ts';
import type { Data } from '../../../src/core/yaml/print.ts';

/** The edit that puts a record behind the others of its section. */
export function add(section: string, record: RecordData): YamlEdit {
  return { kind: 'add', section, record, placement: 'last' };
}

/** The edit that sets one field of a response; undefined takes it out. */
export function change(id: string, key: string, value: Data | undefined, section = 'responses'): YamlEdit {
  return { kind: 'change', section, id, key, value };
}

/** Checks the exact text of a sidecar after some edits, and that it can still be read whole. */
export function checkEdit(before: string, edits: readonly YamlEdit[], after: string): void {
  const result = editSidecar(before, edits);
  assert.equal(result.ok ? result.text : result.reason, after);
  assert.deepEqual(readSidecar(after).problems, []);
}

/** Checks that edits are refused, with a reason that is a sentence. */
export function checkRefused(before: string, edits: readonly YamlEdit[], reason = /^[A-Z].*\.$/): void {
  const result = editSidecar(before, edits);
  assert.ok(!result.ok, result.ok ? result.text : '');
  assert.match(result.reason, reason);
}

/** A set of annotations as the product's edits write it into a new file, record by record. */
export function addToNew({ text, article, ...sections }: SidecarContent): string {
  const fields = Object.entries(article ?? {}).flatMap(([key, value]): YamlEdit[] =>
    value === undefined ? [] : [{ kind: 'setField', path: ['article'], key, value }],
  );
  const records = Object.entries(sections).flatMap(([section, list]) => list.map((record) => addAny(section, record)));
  const result = editSidecar(text === null ? 'newsweave: 1\n' : newSidecar(text), [...fields, ...records]);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.text;
}

/** The edit that adds a record, with an id or without. */
export function addAny(section: string, record: Fields): YamlEdit {
  const { id } = record;
  return typeof id === 'string' ? add(section, { ...record, id }) : { kind: 'append', section, record };
}
