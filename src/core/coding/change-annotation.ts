import { changeRecord } from '../sidecar/edit.ts';
import { anchorOf } from '../sidecar/anchors.ts';
import type { Fields } from '../yaml/edit.ts';
import {
  annotationNamed,
  innerRelationNamed,
  isOwnFile,
  whileItStands,
  type Annotation,
  type RecordName,
} from './annotations.ts';
import { sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { placesNow, touched } from './places-now.ts';
import { replaceInOwn } from './replace-record.ts';

/**
 * Gives an annotation new values for some fields; one that is undefined is taken out. A record of another layer stays as
 * it is, and one with the new values replaces it in the coder's.
 */
export function changeAnnotation(article: CodedArticle, name: RecordName, fields: Fields, coder: Coder): CodingStep {
  const annotation = annotationNamed(article.facts, name);
  if (annotation === undefined) return gone;
  return changeFound(article, annotation, { ...fields, origin: undefined }, coder);
}

/** Writes a comment on an annotation, or takes it away; who decided the record stays as it is. */
export function commentOn(article: CodedArticle, name: RecordName, note: string, coder: Coder): CodingStep {
  const annotation = annotationNamed(article.facts, name);
  if (annotation === undefined) {
    const inner = innerRelationNamed(article.facts, name);
    return inner === undefined ? gone : commentOn(article, { ...name, id: inner.rationale.record.id }, note, coder);
  }
  const fields = { note: note.trim() === '' ? undefined : note.trim() };
  const { section, placed } = annotation;
  if (!isOwnFile(placed.sidecar, coder)) return replaceInOwn(annotation, article, fields, coder);
  const decide = whileItStands(section, placed.record, () => changeRecord(section, placed.record.id, fields));
  return inFileOf(annotation, article, decide, coder);
}

/** The same as `changeAnnotation` for an annotation that has been found; says nothing of where the record comes from. */
export function changeFound(article: CodedArticle, annotation: Annotation, fields: Fields, coder: Coder): CodingStep {
  const { section, placed } = annotation;
  if (!isOwnFile(placed.sidecar, coder)) return replaceInOwn(annotation, article, fields, coder);
  const places = placesNow(article, placed.sidecar.path);
  const decide = whileItStands(section, placed.record, (sidecar) => {
    const record = sidecar[section].find(({ id }) => id === placed.record.id);
    const anchor = record && anchorOf(record);
    // A record without words has no place that could have moved.
    const fresh = anchor ? touched({ id: placed.record.id, ...anchor }, places, coder) : { by: coder.by };
    return changeRecord(section, placed.record.id, { ...fields, ...fresh });
  });
  return inFileOf(annotation, article, decide, coder);
}

/** A change of the sidecar that an annotation of the coder's own stands in. */
export function inFileOf(
  { placed: { sidecar } }: Annotation,
  { facts, text }: CodedArticle,
  decide: Parameters<typeof sidecarChange>[3],
  coder: Coder,
): CodingStep {
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer: sidecar.layer }, decide)] };
}

const gone = { ok: false, reason: 'This annotation is gone already.' } as const;
