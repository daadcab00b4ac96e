import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import type { SidecarFile } from '../corpus/files.ts';
import { anchorOf } from '../sidecar/anchors.ts';
import type { RationaleRecord, RationaleRelation, Sidecar } from '../sidecar/schema.ts';
import type { Anchor } from '../text/anchor.ts';
import type { Coder, Decide } from './context.ts';

/** The sections whose records people take for annotations of an article. */
export type AnnotationSection = 'events' | 'mentions' | 'responses' | 'noActs' | 'rationales' | 'relations';

/** A record that a person means: ids are unique in one sidecar only. */
export interface RecordName {
  /** Path of its sidecar, relative to the corpus. */
  readonly sidecar: string;
  readonly id: string;
}

type AnyRecord = Placed<Sidecar[AnnotationSection][number]>;

/** A record of an article, with the section that it stands in. */
export interface Annotation {
  readonly section: AnnotationSection;
  readonly placed: AnyRecord;
}

/** All annotations of an article that hold in the scope, by section. */
export function annotationsOf(facts: IndexedArticle): Annotation[] {
  const { events, mentions, responses, noActs, rationales, relations } = facts;
  const of = (section: AnnotationSection, records: readonly AnyRecord[]) =>
    records.map((placed): Annotation => ({ section, placed }));
  return [
    ...of('events', events),
    ...of('mentions', mentions),
    ...of('responses', responses),
    ...of('noActs', noActs),
    ...of('rationales', rationales),
    ...of('relations', relations),
  ];
}

/** The further words that tell the same act; only responses have any. */
export function furtherWords({ responses }: IndexedArticle, { placed }: Annotation): readonly Anchor[] {
  const record = responses.find((response) => response === placed)?.record;
  return (record?.also ?? []).flatMap((each) => anchorOf(each) ?? []);
}

/** The annotation that a person means; undefined where it is gone. */
export function annotationNamed(facts: IndexedArticle, { sidecar, id }: RecordName): Annotation | undefined {
  return annotationsOf(facts).find(({ placed }) => placed.sidecar.path === sidecar && placed.record.id === id);
}

/** A relation that a rationale makes, with the rationale. */
export interface InnerRelation {
  readonly relation: RationaleRelation;
  readonly rationale: Placed<RationaleRecord>;
}

/** The relation of a rationale that a person means; undefined where it is gone. */
export function innerRelationNamed({ rationales }: IndexedArticle, name: RecordName): InnerRelation | undefined {
  for (const rationale of rationales) {
    if (rationale.sidecar.path !== name.sidecar) continue;
    const relation = rationale.record.relations?.find(({ id }) => id === name.id);
    if (relation !== undefined) return { relation, rationale };
  }
  return undefined;
}

/** True for a sidecar whose records the coder may change: the layer that is written now, and their own. */
export function isOwnFile({ layer }: SidecarFile, coder: Coder): boolean {
  return layer === coder.layer || layer === coder.by;
}

/** The edits of a record, made only where the file still has it with the same words. */
export function whileItStands(
  section: AnnotationSection,
  record: { id: string; quote?: string },
  decide: Decide,
): Decide {
  return (sidecar) => {
    const now: { readonly id: string; readonly quote?: string } | undefined = sidecar[section].find(
      ({ id }) => id === record.id,
    );
    if (now === undefined) return { reason: 'This annotation is gone already.' };
    if (now.quote !== record.quote) return { reason: 'This annotation has changed meanwhile. Try again.' };
    return decide(sidecar);
  };
}
