import { annotationsOf } from '../../../core/coding/annotations.ts';
import { anchorOf } from '../../../core/sidecar/anchors.ts';
import type { FoundFile } from '../../lookup.ts';
import { annotationLabel, innerLabel } from '../annotation-labels.ts';
import { articleOf } from './meanings.ts';
import type { Fits, Proposal } from './proposals.ts';

/** Records of the article: what a verdict may judge, what something may belong to, ends of relations, other layers' ones. */
export function recordProposals(found: FoundFile, field: string, fits: Fits): Proposal[] {
  const facts = articleOf(found);
  if (facts === undefined) return [];
  return annotationsOf(facts).flatMap((annotation) => {
    const { section, placed } = annotation;
    const { record, sidecar } = placed;
    const isOthers = sidecar.path !== found.path;
    const isMeant = field === 'replaces' || field === 'drops' ? isOthers : field === 'of' || section === 'responses';
    const label = annotationLabel(annotation, facts, found.view);
    const quote = anchorOf(record)?.quote;
    return isMeant && section !== 'events' && fits(record.id, label, quote)
      ? [{ kind: 'record', word: record.id, detail: label, documentation: quote }]
      : [];
  });
}

/** The relations that rationales of the article make, each of which is judged by itself. */
export function claimProposals(found: FoundFile, fits: Fits): Proposal[] {
  return (articleOf(found)?.rationales ?? []).flatMap((rationale) =>
    (rationale.record.relations ?? []).flatMap((relation): Proposal[] => {
      const label = innerLabel({ relation, rationale }, found.view);
      const { quote } = rationale.record;
      return fits(relation.id, label, quote)
        ? [{ kind: 'record', word: relation.id, detail: label, documentation: quote }]
        : [];
    }),
  );
}
