import { newRecordId, type RecordKind } from '../sidecar/ids.ts';
import {
  annotationNamed,
  innerRelationNamed,
  isOwnFile,
  whileItStands,
  type AnnotationSection,
  type InnerRelation,
  type RecordName,
} from './annotations.ts';
import { sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';

/**
 * Takes an annotation back: out of the coder's own file, comments and other records as they are. One of another layer
 * stays in its file, and the coder's says that it does not hold (FORMAT "Layers", `drops`).
 */
export function removeRecord({ facts, text }: CodedArticle, name: RecordName, coder: Coder): CodingStep {
  const annotation = annotationNamed(facts, name);
  if (annotation === undefined) {
    const inner = innerRelationNamed(facts, name);
    return inner === undefined ? gone : removeInner({ facts, text }, inner, coder);
  }
  const { section, placed } = annotation;
  const { sidecar, record } = placed;
  if (!isOwnFile(sidecar, coder)) return dropRecord({ facts, text }, section, record.id, coder);
  const decide = whileItStands(section, record, () => [{ kind: 'remove', section, id: record.id }]);
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer: sidecar.layer }, decide)] };
}

const gone: CodingStep = { ok: false, reason: 'This annotation is gone already.' };

/** A relation that a rationale makes goes alone; the rationale keeps the event that it means. */
function removeInner(article: CodedArticle, { relation, rationale }: InnerRelation, coder: Coder): CodingStep {
  const { sidecar, record } = rationale;
  if (!isOwnFile(sidecar, coder)) return dropRecord(article, 'relations', relation.id, coder);
  const decide = whileItStands('rationales', record, () => [
    { kind: 'takeFrom', path: ['rationales', { id: record.id }, 'relations'], entry: { id: relation.id } },
  ]);
  const layer = { ...coder, layer: sidecar.layer };
  return { ok: true, changes: [sidecarChange(article.facts.path, article.text, layer, decide)] };
}

/** Says in the coder's own file that a record of another layer does not hold. */
export function dropRecord(
  { facts, text }: CodedArticle,
  section: AnnotationSection,
  id: string,
  coder: Coder,
): CodingStep {
  const letter = letterOf(section);
  if (letter === null)
    return { ok: false, reason: 'Another annotator defined this event; it can be taken out of their file only.' };
  const record = { id: newRecordId(letter, coder.random), drops: id, by: coder.by, created: coder.today };
  const change = sidecarChange(facts.path, text, coder, ({ drops }) =>
    drops.some((drop) => drop.drops === id) ? [] : [{ kind: 'add', section, record, placement: 'last' }],
  );
  return { ok: true, changes: [change] };
}

/** The letter that ids of a section's records begin with; null for events, whose ids people make. */
export function letterOf(section: AnnotationSection): RecordKind | null {
  const letters = {
    events: null,
    mentions: 'm',
    responses: 'r',
    noActs: 'l',
    rationales: 'q',
    relations: 'k',
  } as const;
  return letters[section];
}
