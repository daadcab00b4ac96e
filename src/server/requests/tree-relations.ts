import type { RelationEntry } from '../../core/corpus/relation-entries.ts';
import { toLabel } from '../convert.ts';
import { phraseOf } from './line-states.ts';
import { targetOf } from './places.ts';
import { tooltipOf, wordsBadge, type LooseNode, type TreeCorpus } from './tree-nodes.ts';

/** A relation seen from one of its ends; its label is the event at the other end. */
export function relationNode(
  corpus: TreeCorpus,
  { id, type, from, to, path, sidecar, rationale }: RelationEntry,
  seenFrom: 'from' | 'to',
): LooseNode {
  const otherId = seenFrom === 'from' ? to : from;
  const other = otherId === null ? undefined : corpus.index.event(otherId);
  const phrase = phraseOf(type, seenFrom, corpus);
  const outside =
    rationale?.record.other === 'outside' ? (rationale.record.title ?? 'an event outside the corpus') : undefined;
  const title = other?.title ?? outside ?? otherId ?? 'an event that is not known';
  return {
    label: toLabel(title),
    description: toLabel([phrase, wordsBadge(rationale?.anchor ?? null)].filter(Boolean).join(' · ')),
    spoken: toLabel(`${phrase} ${title}`),
    tooltip: () => tooltipOf(rationale?.record.quote),
    icon: seenFrom === 'from' ? 'arrow-right' : 'arrow-left',
    kind: 'relation',
    target: other?.place ? targetOf(corpus, other.place.path, other.place) : null,
    annotation: { uri: corpus.uriOf(path), sidecar: sidecar.path, id },
  };
}
