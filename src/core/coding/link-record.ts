import type { Arrived } from '../corpus/mention-meanings.ts';
import { changeRecord } from '../sidecar/edit.ts';
import type { RationaleRecord, RationaleRelation } from '../sidecar/schema.ts';
import type { RecordData, YamlEdit } from '../yaml/edit.ts';
import type { Data } from '../yaml/print.ts';
import type { Coder } from './context.ts';
import { decidedAnew, touched, type PlacesNow } from './places-now.ts';
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
  /** True for an id of the event that is meant: it has several. */
  meansOther(id: string): boolean;
}

/** The fields of a rationale's record that is new in the coder's file; `replaced` is the one that it stands for. */
export function newRationale(
  id: string,
  replaced: RationaleRecord | undefined,
  link: NewLink,
  { by, today }: Coder,
): RecordData {
  const { relations, ...told } = linked(replaced, link);
  return { id, ...told, by, created: today, relations: unlessEmpty([...relations.kept, ...relations.added]) };
}

/**
 * The edits that give a rationale's record a new decision. Another event makes other relations and arrived at another time;
 * under the same one a relation that is decided again stays the record that it is, with what it says besides.
 */
export function changedRationale(
  record: RationaleRecord,
  link: NewLink,
  { text, places }: { readonly text: string; readonly places: PlacesNow },
  coder: Coder,
): YamlEdit[] {
  const { relations, ...told } = linked(record, link);
  return changeRecord('rationales', record.id, {
    ...told,
    // Relations that stay were read from the words of before.
    ...(relations.kept.length > 0 ? touched(record, places, coder) : decidedAnew(record, places, text, coder)),
    relations: unlessEmpty([...relations.kept, ...relations.added]),
  });
}

/** What a rationale says once it is decided, beside what its record said before. */
function linked(
  record: RationaleRecord | undefined,
  { other, title, arrived, relations, replace, numbers, meansOther }: NewLink,
) {
  const isSameEvent = record?.other !== undefined && meansOther(record.other);
  const there = isSameEvent ? (record.relations ?? []) : [];
  const kept = there.flatMap((old): Data[] => {
    const again = relations.find((relation) => isSame(old, relation));
    if (again !== undefined) return [withModality(old, again.modality)];
    return replace ? [] : [asData(old)];
  });
  const added = relations.filter((relation) => !there.some((old) => isSame(old, relation))).map(relationData);
  return {
    other,
    title,
    arrived: arrived ?? (isSameEvent ? record.arrived : undefined),
    ...(Object.keys(numbers).length > 0 && { numbers: asData({ ...record?.numbers, ...numbers }) }),
    relations: { kept, added },
  };
}

function unlessEmpty(relations: readonly Data[]): readonly Data[] | undefined {
  return relations.length > 0 ? relations : undefined;
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
