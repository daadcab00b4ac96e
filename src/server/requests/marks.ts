import { annotationsOf } from '../../core/coding/annotations.ts';
import { rangeNow, type PlacedAnchor } from '../../core/corpus/placed.ts';
import { toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { Mark } from '../protocol.ts';
import { annotationKinds, annotationLabel } from './annotation-labels.ts';

/** The annotated words of an article. Words that several layers annotate alike are marked once. */
export function marksOf({ facts, positions, view }: FoundArticle): Mark[] {
  const marks = new Map<string, { readonly at: number; readonly mark: Mark }>();
  for (const annotation of annotationsOf(facts)) {
    const { section, placed } = annotation;
    const label = annotationLabel(annotation, facts, view);
    const add = (kind: Mark['kind'], anchor: PlacedAnchor) => {
      const { state } = anchor;
      const range = rangeNow(anchor);
      if (range === null || state === 'lost' || state === 'ambiguous' || state === 'assumed') return;
      const key = `${kind} ${range.at} ${range.end}`;
      // What has to be confirmed in one layer is not hidden by another one.
      if (marks.has(key) && state !== 'changed') return;
      marks.set(key, { at: range.at, mark: { range: toLspRange(positions.toLineRange(range)), kind, state, label } });
    };
    if (placed.anchor !== null) add(annotationKinds[section], placed.anchor);
    for (const further of placed.also) add('further', further);
  }
  return [...marks.values()].sort((a, b) => a.at - b.at).map(({ mark }) => mark);
}
