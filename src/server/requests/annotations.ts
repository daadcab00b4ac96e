import { annotationNamed, annotationsOf, furtherWords, type Annotation } from '../../core/coding/annotations.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import { anchorOf } from '../../core/sidecar/anchors.ts';
import { rangeNow, placesOf, type PlacedAnchor } from '../../core/corpus/placed.ts';
import { anchorCandidates, type Anchor } from '../../core/text/anchor.ts';
import { textPositions } from '../../core/text/positions.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { FoundArticle } from '../lookup.ts';
import type { AnnotationInfo, AnnotationName, AnnotationsParams, Place, WordsCandidate } from '../protocol.ts';
import { annotationKinds, annotationLabel, innerLabel } from './annotation-labels.ts';
import { changedPart } from './changed-part.ts';
import { recordLocation } from './yaml/record-location.ts';

/** Longest words of an annotation in a pick list, in characters. */
const maxWords = 300;

/** Annotations of an article; `isOwn` says in which layers the coder may change records. */
export function annotationInfos(
  { facts, positions, view }: FoundArticle,
  { uri, line, name }: AnnotationsParams,
  isOwn: (layer: string | null) => boolean,
): AnnotationInfo[] {
  const isHere = ({ placed: { anchor, also } }: Annotation) =>
    line === null ||
    placesOf({ anchor, also }).some(
      ({ at, end }) => positions.toLine(at).line <= line && line <= positions.toLine(end).line,
    );
  const isMeant = (sidecar: string, id: string) => name === null || (name.sidecar === sidecar && name.id === id);
  return annotationsOf(facts)
    .filter(isHere)
    .flatMap((annotation) => {
      const { section, placed } = annotation;
      const { sidecar, record, anchor, also } = placed;
      const common = { uri, sidecar: sidecar.path, own: isOwn(sidecar.layer) };
      const label = annotationLabel(annotation, facts, view);
      const of = (part: number | null, words: Anchor | null, located: PlacedAnchor | null): AnnotationInfo => ({
        ...common,
        ...wordsOf(words, located, positions.slice),
        id: record.id,
        kind: annotationKinds[section],
        part,
        label,
      });
      const own = of(null, anchorOf(record), anchor);
      const further = furtherWords(facts, annotation).map((words, part) => of(part, words, also[part] ?? null));
      const rationale = facts.rationales.find((each) => each === placed);
      const claims = (rationale?.record.relations ?? []).map((relation): AnnotationInfo => {
        const claim = rationale === undefined ? label : innerLabel({ relation, rationale }, view);
        return { ...own, kind: 'claim', id: relation.id, label: claim };
      });
      return [own, ...further, ...claims].filter(({ id }) => isMeant(sidecar.path, id));
    });
}

/** What of an annotation's words is told: as they were, what became of them, and what stands in their place. */
function wordsOf(
  anchor: Anchor | null,
  located: PlacedAnchor | null,
  slice: (range: { at: number; end: number }) => string,
): Pick<AnnotationInfo, 'state' | 'words' | 'change' | 'now'> {
  const words = toLabel(anchor?.quote ?? '', maxWords);
  if (anchor === null || located === null || located.state === 'assumed')
    return { state: null, words, change: null, now: null };
  const { state } = located;
  const range = rangeNow(located);
  if (range === null) return { state, words, change: null, now: null };
  const now = { at: range.at, words: slice(range) };
  if (state !== 'changed') return { state, words, change: null, now };
  const change = changedPart(anchor.quote, now.words);
  return {
    state,
    words,
    change: { before: toLabel(change.before, maxWords), after: toLabel(change.after, maxWords) },
    now,
  };
}

/** Candidates that a person is shown at most. */
const maxCandidates = 3;

/** Characters shown round a candidate, in code points. */
const shownAround = 30;

/** The likeliest places of an annotation's words in the article as it is now. */
export async function candidates(
  corpus: OpenCorpus,
  path: string,
  name: AnnotationName & { readonly part: number | null },
): Promise<WordsCandidate[]> {
  const article = await corpus.articleNow(path);
  const anchor = article && anchorMeant(article.facts, name);
  if (!anchor) return [];
  const positions = textPositions(article.text);
  return anchorCandidates(article.text, anchor, maxCandidates).map(({ at, end }) => {
    const words = positions.slice({ at, end });
    const before = positions.slice({ at: Math.max(0, at - shownAround), end: at });
    const after = positions.slice({ at: end, end: Math.min(positions.length, end + shownAround) });
    return { at, words, label: toLabel(`…${before}“${words}”${after}…`, maxWords), line: positions.toLine(at).line };
  });
}

function anchorMeant(facts: ArticleFacts, name: AnnotationName & { readonly part: number | null }): Anchor | null {
  const annotation = annotationNamed(facts, name);
  if (annotation === undefined) return null;
  return name.part === null ? anchorOf(annotation.placed.record) : (furtherWords(facts, annotation)[name.part] ?? null);
}

/** Where the id of a record stands in its sidecar. */
export async function recordPlace(corpus: OpenCorpus, { sidecar, id }: AnnotationName): Promise<Place | null> {
  const [place = null] = await recordLocation(corpus, sidecar, id);
  return place;
}
