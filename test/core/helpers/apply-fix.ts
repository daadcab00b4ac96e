import { parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { Fix, FixChange, FixFields } from '../../../src/core/rules/fix.ts';
import type { Files } from './corpus.ts';

/**
 * The files of a corpus as a fix leaves them; `answer` is what a person would say. Only the changes that rules on relations
 * propose are known here: how the product writes them is tested elsewhere.
 */
export function withFix(files: Files, { changes }: Fix, answer: string): Files {
  return changes.reduce((before, change) => withChange(before, change, answer), files);
}

function withChange(files: Files, change: FixChange, answer: string): Files {
  if (change.kind === 'add') return withNewRecord(files, change, answer);
  if (change.kind !== 'change' && change.kind !== 'remove') throw new Error(`${change.kind} is not known here.`);
  const { sidecar, section, record, relation } = change;
  const document = parseDocument(files[sidecar] ?? '');
  const records = document.get(section);
  const [list, map] = found(records, record);
  const [own, target] = relation === undefined ? [list, map] : found(map.get('relations'), relation);
  if (change.kind === 'remove') own.items.splice(own.items.indexOf(target), 1);
  else setFields(target, change.fields, answer);
  return { ...files, [sidecar]: document.toString() };
}

function withNewRecord(files: Files, { article, section, fields }: FixChange & { kind: 'add' }, answer: string): Files {
  const path = `${article}.ann.yaml`;
  const document = parseDocument(files[path] ?? 'newsweave: 1\n');
  if (!document.has(section)) document.set(section, new YAMLSeq());
  const record = new YAMLMap();
  record.set('id', 'added');
  setFields(record, fields, answer);
  const list = document.get(section);
  if (!(list instanceof YAMLSeq)) throw new Error(`${section} is no list.`);
  list.add(record);
  return { ...files, [path]: document.toString() };
}

function setFields(record: YAMLMap, fields: FixFields, answer: string): void {
  for (const [key, value] of Object.entries(fields)) {
    if ('answer' in value) record.set(key, answer);
    else if (value.is === null) record.delete(key);
    else record.set(key, value.is);
  }
}

function found(list: unknown, id: string): [YAMLSeq, YAMLMap] {
  if (!(list instanceof YAMLSeq)) throw new Error(`No list holds ${id}.`);
  const record = list.items.find((item) => item instanceof YAMLMap && item.get('id') === id);
  if (!(record instanceof YAMLMap)) throw new Error(`No record has the id ${id}.`);
  return [list, record];
}
