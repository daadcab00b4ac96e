import { sidecarPath } from '../corpus/files.ts';
import { newRecordId, type RecordKind } from '../sidecar/ids.ts';
import {
  annotationNamed,
  innerRelationNamed,
  isOwnFile,
  whileItStands,
  type Annotation,
  type AnnotationSection,
  type InnerRelation,
  type RecordName,
} from './annotations.ts';
import { sidecarChange, type CodedArticle, type Coder, type CodingStep, type Decide } from './context.ts';
import type { Going } from './hanging.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import { alongIn, besides, type OtherArticles } from './take-along.ts';

/**
 * Takes an annotation back: out of the coder's own file, comments and other records as they are. One of another layer
 * stays in its file, and the coder's says that it does not hold (FORMAT "Layers", `drops`). What hangs on it in the
 * coder's own files goes with it, save what says something of its own words (`Hanging`).
 */
export function removeRecord(article: CodedArticle, name: RecordName, coder: Coder, others: OtherArticles): CodingStep {
  const found = foundIn(article, name);
  if (found === undefined) return gone;
  const going = goingOf(article, found, coder);
  const step = removeFound(article, found, coder, going);
  if (!step.ok) return step;
  const { changes, note } = besides(article, going, coder, others, new Set(step.changes.map(({ path }) => path)));
  return { ok: true, changes: [...step.changes, ...changes], ...(note !== undefined && { note }) };
}

/**
 * The same for a record on which nothing hangs any more, and whose place another one takes: what it stood for in another layer is
 * dropped, where a person who takes a correction back wants it to hold again.
 */
export function removeAlone(article: CodedArticle, name: RecordName, coder: Coder): CodingStep {
  const found = foundIn(article, name);
  if (found === undefined) return gone;
  const step = removeFound(article, found, coder);
  if (!step.ok || !('section' in found) || !isOwnFile(found.placed.sidecar, coder)) return step;
  const drops = dropOfReplaced(found.section, found.placed.record, coder);
  const { layer } = found.placed.sidecar;
  const change = sidecarChange(article.facts.path, article.text, { ...coder, layer }, () => drops);
  return drops.length === 0 ? step : { ...step, changes: [...step.changes, change] };
}

/** The edit by which what a record stood for in another layer does not hold again once it goes; none where it stood for nothing. */
export function dropOfReplaced(
  section: AnnotationSection,
  { replaces }: { readonly replaces?: string },
  coder: Coder,
): YamlEdit[] {
  const letter = letterOf(section);
  if (replaces === undefined || letter === null) return [];
  return [dropping(section, letter, replaces, coder)];
}

function dropping(
  section: AnnotationSection,
  letter: RecordKind,
  drops: string,
  { by, today, random }: Coder,
): YamlEdit {
  const record = { id: newRecordId(letter, random), drops, by, created: today };
  return { kind: 'add', section, record, placement: 'last' };
}

const gone: CodingStep = { ok: false, reason: 'This annotation is gone already.' };

/** A record of a section, or a relation that a rationale makes. */
type Found = Annotation | InnerRelation;

function foundIn({ facts }: CodedArticle, name: RecordName): Found | undefined {
  return annotationNamed(facts, name) ?? innerRelationNamed(facts, name);
}

function goingOf({ facts }: CodedArticle, found: Found, coder: Coder): Going {
  const { sidecar } = 'section' in found ? found.placed : found.rationale;
  return { ids: new Set(idsOf(facts, found)), sidecar: sidecar.path, isDropped: !isOwnFile(sidecar, coder) };
}

/** The ids that mean nothing without a record. That of an event may be told elsewhere, and is named by other files. */
function idsOf({ rationales }: CodedArticle['facts'], found: Found): string[] {
  if (!('section' in found)) return [found.relation.id];
  const { section, placed } = found;
  if (section === 'events') return [];
  const inner = rationales.find((each) => each === placed)?.record.relations ?? [];
  return [placed.record.id, ...inner.map(({ id }) => id)];
}

function removeFound(article: CodedArticle, found: Found, coder: Coder, going?: Going): CodingStep {
  const inner = 'section' in found ? null : found;
  const { section, placed } = 'section' in found ? found : { section: 'rationales' as const, placed: found.rationale };
  const { sidecar, record } = placed;
  if (!isOwnFile(sidecar, coder))
    return inner === null
      ? dropRecord(article, section, record.id, coder, going)
      : dropRecord(article, 'relations', inner.relation.id, coder, going);
  const decide = whileItStands(section, record, (now) => [
    inner === null
      ? { kind: 'remove', section, id: record.id }
      : // A relation that a rationale makes goes alone; the rationale keeps the event that it means.
        { kind: 'takeFrom', path: ['rationales', { id: record.id }, 'relations'], entry: { id: inner.relation.id } },
    ...(going === undefined ? [] : alongIn(now, sidecar.path, going)),
  ]);
  const { facts, text } = article;
  const options = { dropsMany: going !== undefined };
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer: sidecar.layer }, decide, options)] };
}

/** Says in the coder's own file that a record of another layer does not hold. */
export function dropRecord(
  { facts, text }: CodedArticle,
  section: AnnotationSection,
  id: string,
  coder: Coder,
  going?: Going,
): CodingStep {
  const letter = letterOf(section);
  if (letter === null)
    return { ok: false, reason: 'Another annotator defined this event; it can be taken out of their file only.' };
  const drop = dropping(section, letter, id, coder);
  const path = sidecarPath(facts.path, coder.layer);
  const decide: Decide = (now) => [
    ...(now.drops.some(({ drops }) => drops === id) ? [] : [drop]),
    ...(going === undefined ? [] : alongIn(now, path, going)),
  ];
  const options = { dropsMany: going !== undefined };
  return { ok: true, changes: [sidecarChange(facts.path, text, coder, decide, options)] };
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
