import type { CorpusIndex } from '../../corpus/index.ts';
import type { FixChange, FixTarget } from '../../rules/fix.ts';
import { changeRecord } from '../../sidecar/edit.ts';
import { newRecordId } from '../../sidecar/ids.ts';
import { makeAnchor } from '../../text/anchor.ts';
import type { Fields, YamlEdit } from '../../yaml/edit.ts';
import { annotationNamed, innerRelationNamed, isOwnFile, type Annotation } from '../annotations.ts';
import {
  anchorFields,
  sidecarChange,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type Decide,
  type FileChange,
} from '../context.ts';
import { asData, fieldsOf } from '../record-data.ts';
import { letterOf, removeRecord } from '../remove-record.ts';
import { renamedSidecar } from '../rename-changes.ts';
import { valuesOf } from './values.ts';

type Of<K extends FixChange['kind']> = Extract<FixChange, { readonly kind: K }>;

export const gone = { ok: false, reason: 'This annotation is gone already.' } as const;

/** Gives a record new values for some fields; one of another layer stays, and a changed copy in the coder's replaces it. */
export function changeFields(change: Of<'change'>, answer: string, article: CodedArticle, coder: Coder): CodingStep {
  const { sidecar, record: id, relation } = change;
  const annotation = annotationNamed(article.facts, { sidecar, id });
  if (annotation === undefined) return gone;
  const values = valuesOf(change.fields, answer);
  if (!isOwnFile(annotation.placed.sidecar, coder)) return replace(annotation, change, values, article, coder);
  const { id: newId, ...others } = values;
  const decided = { ...others, by: coder.by, origin: undefined };
  const step = inFile(change, article, coder, () => {
    if (relation === undefined) return changeRecord(change.section, id, decided);
    const path = ['rationales', { id }, 'relations', { id: relation }];
    return Object.entries(decided).map(([key, value]): YamlEdit => ({ kind: 'setField', path, key, value }));
  });
  if (typeof newId !== 'string' || !step.ok) return step;
  // What the file says of the id it says of its own event, so that follows; until then the record goes by its old id.
  const renaming: FileChange = {
    path: sidecar,
    edit: (before) => renamedSidecar(before, 'event', { from: id, to: newId }),
  };
  return { ok: true, changes: [...step.changes, renaming] };
}

/** Edits of the file in which a record stands, made only where it still stands there. */
export function inFile(
  { sidecar, section, record }: FixTarget,
  { facts, text }: CodedArticle,
  coder: Coder,
  decide: Decide,
  options: { readonly dropsMany?: boolean } = {},
): CodingStep {
  const layer = facts.sidecars.find(({ path }) => path === sidecar)?.layer;
  if (layer === undefined) return gone;
  const whileThere: Decide = (now) => {
    const records: readonly { readonly id: string }[] = now[section];
    return records.some(({ id }) => id === record) ? decide(now) : { reason: gone.reason };
  };
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer }, whileThere, options)] };
}

/** A changed copy in the coder's own file that stands instead of another layer's record. */
function replace(
  { section, placed: { record } }: Annotation,
  { relation }: FixTarget,
  values: ReturnType<typeof valuesOf>,
  { facts, text }: CodedArticle,
  coder: Coder,
): CodingStep {
  const letter = letterOf(section);
  if (letter === null)
    return { ok: false, reason: 'Another annotator defined this event; only their file can say something else of it.' };
  const id = newRecordId(letter, coder.random);
  const relations = facts.rationales.find((each) => each.record === record)?.record.relations;
  // They keep their ids, and with them the verdicts on them; a field that goes is left out.
  const copied = relations?.map((each) => {
    const changed: Fields = each.id === relation ? { ...values, origin: 'person', by: coder.by } : {};
    const now: Fields = { ...fieldsOf(each), ...changed };
    return Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined));
  });
  const own = {
    ...fieldsOf(record),
    ...(relation === undefined ? values : {}),
    ...(copied !== undefined && { relations: copied.map(asData) }),
    id,
    replaces: record.id,
    by: coder.by,
    created: coder.today,
  };
  const change = sidecarChange(facts.path, text, coder, () => [
    { kind: 'add', section, record: own, placement: 'last' },
  ]);
  return { ok: true, changes: [change] };
}

/** Takes a record, or one relation of a rationale, out. */
export function removeTarget(
  { sidecar, record, relation }: Of<'remove'>,
  article: CodedArticle,
  index: CorpusIndex,
  coder: Coder,
): CodingStep {
  const id = relation ?? record;
  if (relation !== undefined && innerRelationNamed(article.facts, { sidecar, id }) === undefined) return gone;
  return removeRecord(article, { sidecar, id }, coder, index);
}

/** Adds a record to the coder's file. */
export function addRecord(
  { section, words, fields }: Of<'add'>,
  answer: string,
  { facts, text }: CodedArticle,
  coder: Coder,
): CodingStep {
  const letter = letterOf(section);
  if (letter === null) return { ok: false, reason: 'An event needs an id that a person gives.' };
  const record = {
    id: newRecordId(letter, coder.random),
    ...(words === undefined ? {} : anchorFields(makeAnchor(text, words))),
    ...valuesOf(fields, answer),
    by: coder.by,
    created: coder.today,
  };
  const change = sidecarChange(facts.path, text, coder, () => [{ kind: 'add', section, record, placement: 'last' }]);
  return { ok: true, changes: [change] };
}
