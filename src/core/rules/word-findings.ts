import { annotationsOf, furtherWords } from '../coding/annotations.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import { anchorOf } from '../sidecar/anchors.ts';
import { isDoubtful, type PlacedAnchor } from '../corpus/placed.ts';
import type { Anchor } from '../text/anchor.ts';
import { quoted, type Finding } from './finding.ts';

/**
 * Annotated words that are lost, ambiguous or changed (`quote-drift`): on the article where they have a place in it,
 * else on the record in its sidecar.
 */
export function driftedWords(facts: IndexedArticle): Finding[] {
  if (!facts.sidecars.some(({ drifted }) => drifted)) return [];
  return annotationsOf(facts).flatMap((annotation) => {
    const { record, sidecar, anchor, also } = annotation.placed;
    const of = (words: Anchor | null | undefined, located: PlacedAnchor | null, part: number | null) =>
      words && located ? findingOn(facts, { sidecar: sidecar.path, id: record.id, part }, words, located) : [];
    if (!isDrifted(anchor) && !also.some(isDrifted)) return [];
    const further = furtherWords(facts, annotation);
    return [...of(anchorOf(record), anchor, null), ...also.flatMap((each, part) => of(further[part], each, part))];
  });
}

function isDrifted(located: PlacedAnchor | null): boolean {
  return located !== null && isDoubtful(located);
}

interface Words {
  readonly sidecar: string;
  readonly id: string;
  readonly part: number | null;
}

function findingOn(
  { path, article }: IndexedArticle,
  { sidecar, id, part }: Words,
  { quote }: Anchor,
  located: PlacedAnchor,
): Finding[] {
  const { state, range } = located;
  if (!isDrifted(located)) return [];
  const field = part === null ? ['quote'] : ['also', part, 'quote'];
  const inSidecar = { path: sidecar, record: id, field };
  const common = { rule: 'quote-drift', data: { state, sidecar, record: id, ...(part !== null && { part }) } };
  if (range !== null) {
    const message = `These words were annotated as ${quoted(quote)} and have changed since.`;
    const related = [{ place: inSidecar, message: `The words of ${id} as they were` }];
    return [{ ...common, level: 'warning', message, place: { path, range }, related }];
  }
  const message =
    state === 'ambiguous'
      ? `The words ${quoted(quote)} stand in several places of the article, and nothing tells which are meant.`
      : `The words ${quoted(quote)} stand nowhere in the article any more.`;
  const title = { path, range: article.titleRange ?? { at: 0, end: 0 } };
  return [
    { ...common, level: 'error', message, place: inSidecar, related: [{ place: title, message: 'The article' }] },
  ];
}
