import { newRecordId } from '../sidecar/ids.ts';
import type { RelationEntry } from '../corpus/relation-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import {
  annotationNamed,
  innerRelationNamed,
  isOwnFile,
  whileItStands,
  type Annotation,
  type InnerRelation,
  type RecordName,
} from './annotations.ts';
import { changeFound } from './change-annotation.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { anchorOf } from '../sidecar/anchors.ts';

/** What a person corrects in a claim while they check it: its type, or which of its ends is which. */
export type ClaimCorrection = { readonly type: string } | { readonly swap: true };

/**
 * Corrects a relation or a response; from then on it is decided by who did. A record of another layer stays as it is,
 * and a corrected one replaces it in the coder's own. `index` tells what its ends mean.
 */
export function changeClaim(
  article: CodedArticle,
  name: RecordName,
  correction: ClaimCorrection,
  coder: Coder,
  index: CorpusIndex,
): CodingStep {
  const inner = innerRelationNamed(article.facts, name);
  if (inner !== undefined) return changeInner(article, inner, correction, coder, index);
  const annotation = annotationNamed(article.facts, name);
  if (annotation === undefined) return { ok: false, reason: 'This annotation is gone already.' };
  const { section } = annotation;
  if (section !== 'relations' && (section !== 'responses' || 'swap' in correction))
    return { ok: false, reason: 'Only a relation has a direction, and only relations and responses have a type.' };
  const fields = 'type' in correction ? { type: correction.type } : swappedEnds(article, name);
  return fields === undefined
    ? { ok: false, reason: 'This annotation is gone already.' }
    : changeFound(article, annotation, { ...dropMode(section, fields), origin: undefined }, coder);
}

/** A mode belongs to the type that it was given with. */
function dropMode(section: Annotation['section'], fields: Readonly<Record<string, string>>) {
  return section === 'responses' && 'type' in fields ? { ...fields, mode: undefined } : fields;
}

function swappedEnds({ facts }: CodedArticle, { sidecar, id }: RecordName) {
  const placed = facts.relations.find((each) => each.record.id === id && each.sidecar.path === sidecar);
  return placed && { from: placed.record.to, to: placed.record.from };
}

function changeInner(
  article: CodedArticle,
  { relation, rationale }: InnerRelation,
  correction: ClaimCorrection,
  coder: Coder,
  index: CorpusIndex,
): CodingStep {
  const { facts, text } = article;
  const { sidecar, record } = rationale;
  if (!isOwnFile(sidecar, coder)) return replaceInner(article, { relation, rationale }, correction, coder, index);
  const { from = 'this', to, type } = relation;
  const ends =
    to !== undefined
      ? { from: to, to: from }
      : {
          from: from === 'this' ? 'other' : from === 'other' ? 'this' : 'other',
          to: from === 'this' || from === 'other' ? undefined : from,
        };
  const fields = 'type' in correction ? { type: correction.type } : ends;
  const path = ['rationales', { id: record.id }, 'relations', { id: relation.id }];
  // The rationale may still be an import: the relation says of itself that a person made it.
  const all = { ...fields, origin: record.origin === undefined ? undefined : 'person', by: coder.by };
  const decide = whileItStands('rationales', record, ({ rationales }) => {
    const now = rationales.find(({ id }) => id === record.id)?.relations?.find(({ id }) => id === relation.id);
    if (now === undefined) return { reason: 'This annotation is gone already.' };
    if (now.type !== type || now.from !== relation.from || now.to !== to)
      return { reason: 'This annotation has changed meanwhile. Try again.' };
    return Object.entries(all).map(([key, value]): YamlEdit => ({ kind: 'setField', path, key, value }));
  });
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer: sidecar.layer }, decide)] };
}

/** A relation of the coder's own that stands instead of one that another layer's rationale makes. */
function replaceInner(
  { facts, text }: CodedArticle,
  { relation, rationale }: InnerRelation,
  correction: ClaimCorrection,
  coder: Coder,
  index: CorpusIndex,
): CodingStep {
  const entry = index
    .relationsIn(facts.path)
    .find(({ id, sidecar }) => id === relation.id && sidecar.path === rationale.sidecar.path);
  const ends = entry && idsOfEnds(entry);
  const words = anchorOf(rationale.record);
  if (ends === undefined || words === null)
    return {
      ok: false,
      reason: 'An end of this relation is not in the corpus, so only its own annotator can change it.',
    };
  const { from, to } = 'swap' in correction ? { from: ends.to, to: ends.from } : ends;
  const type = 'type' in correction ? correction.type : relation.type;
  const own = {
    id: newRecordId('k', coder.random),
    from,
    to,
    ...anchorFields(words),
    type,
    modality: relation.modality,
    by: coder.by,
    created: coder.today,
    replaces: relation.id,
  };
  const add: YamlEdit = { kind: 'add', section: 'relations', record: own, placement: 'last' };
  return { ok: true, changes: [sidecarChange(facts.path, text, coder, () => [add])] };
}

function idsOfEnds({ ends: { from, to } }: RelationEntry): { readonly from: string; readonly to: string } | undefined {
  if (from?.kind !== 'event' || to?.kind !== 'event') return undefined;
  return from.event.pinned && to.event.pinned ? { from: from.event.id, to: to.event.id } : undefined;
}
