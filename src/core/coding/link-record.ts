import type { Arrived } from '../corpus/mention-meanings.ts';
import { changeRecord } from '../sidecar/edit.ts';
import type { RationaleRecord, RationaleRelation } from '../sidecar/schema.ts';
import type { RecordData, YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import { touched, type anchorFields, type Coder } from './context.ts';
import { asData } from './record-data.ts';

/** A relation as a person decides it. */
export interface RelationCoding {
  /** A relation type's id; null for one whose type is still to be said. */
  readonly type: string | null;
  /** Whether it runs from this page's event or from the other. */
  readonly from: 'this' | 'other';
  /** Missing for one that is told as a fact. */
  readonly modality?: 'possible' | 'hypothetical';
}

/** What is new about a rationale. */
export interface NewLink {
  readonly other: string;
  readonly title: string | undefined;
  /** Which of the two reached the feed first; undefined where nothing is said of it. */
  readonly arrived: Arrived | undefined;
  readonly relations: readonly (RelationCoding & { readonly id: string })[];
  /** Whether the relations stand instead of those that are there. */
  readonly replace: boolean;
  readonly numbers: Readonly<Record<string, string>>;
}

/** The record of a rationale that has none yet. */
export function newRationale(
  words: { readonly id: string } & ReturnType<typeof anchorFields>,
  { other, title, arrived, relations, numbers }: NewLink,
  replaces: string | undefined,
  { by, today }: Coder,
): RecordData {
  const made = relations.length > 0 ? relations.map(relationData) : undefined;
  const told = Object.keys(numbers).length > 0 ? numbers : undefined;
  return { ...words, other, title, arrived, numbers: told, by, created: today, replaces, relations: made };
}

/**
 * The edits that give a rationale's record a new decision. Another event makes other relations and arrived at another time;
 * under the same one a relation that is decided again stays the record that it is, with what it says besides.
 */
export function changedRationale(
  record: RationaleRecord,
  { other, title, arrived, relations, replace, numbers }: NewLink,
  text: string,
  coder: Coder,
): YamlEdit[] {
  const there = record.other === other ? (record.relations ?? []) : [];
  const kept = there.flatMap((old): Data[] => {
    const again = relations.find((relation) => isSame(old, relation));
    if (again !== undefined) return [withModality(old, again.modality)];
    return replace ? [] : [asData(old)];
  });
  const added = relations.filter((relation) => !there.some((old) => isSame(old, relation))).map(relationData);
  const all = [...kept, ...added];
  const told = { ...record.numbers, ...numbers };
  return changeRecord('rationales', record.id, {
    other,
    title,
    arrived: arrived ?? (record.other === other ? record.arrived : undefined),
    ...(Object.keys(numbers).length > 0 && { numbers: asData(told) }),
    ...touched(record, text, coder),
    relations: all.length > 0 ? all : undefined,
  });
}

function isSame({ type, from = 'this' }: RationaleRelation, relation: RelationCoding): boolean {
  return (type ?? null) === relation.type && from === relation.from;
}

function withModality(relation: RationaleRelation, modality: RelationCoding['modality']): Data {
  if (relation.modality === modality) return asData(relation);
  const rest = Object.entries(relation).filter(([key]) => key !== 'modality');
  return asData(Object.fromEntries(modality === undefined ? rest : [...rest, ['modality', modality]]));
}

/** Field by field: the order is that in which the sidecar has them. */
function relationData({ id, from, type, modality }: NewLink['relations'][number]): Data {
  return { id, from, ...(type !== null && { type }), ...(modality !== undefined && { modality }) };
}
