import type { EventPlace } from '../../core/corpus/event-entries.ts';
import type { RelationEntry } from '../../core/corpus/relation-entries.ts';
import { stampOf } from '../../core/coding/give-verdict.ts';
import { supportOf, type SupportText } from '../../core/ledger/support.ts';
import type { Judged } from '../../core/ledger/judged.ts';
import { textPositions, type TextPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { FoundFile } from '../lookup.ts';
import type { AnnotationName, CheckCardInfo, CheckClaim, CheckMark, CheckPage } from '../protocol.ts';
import { judgedLabel } from './check-labels.ts';
import { judgedOnCard, judgedOf } from './check-model.ts';
import { readEnds } from './read-ends.ts';

/** What a person has to see to check a record: both pages, and what on them speaks for it. */
export async function checkCard(
  { corpus, view, path }: FoundFile,
  name: AnnotationName,
): Promise<CheckCardInfo | null> {
  await readEnds(corpus, view.index, path);
  const onCard = judgedOnCard(view, { path, name });
  const judged =
    onCard.length > 0
      ? onCard
      : judgedOf(view, path).filter((each) => each.name.sidecar === name.sidecar && each.name.id === name.id);
  const [first] = judged;
  if (first === undefined) return null;
  const claims = judged.map((each) => claimOf(each, corpus.uriOf(path), judgedLabel(each, view)));
  return { claims, pages: await pagesOf(corpus, path, first) };
}

function claimOf({ kind, name, state, parts, judgements, subject }: Judged, uri: string, label: string): CheckClaim {
  const note = judgements.at(-1)?.given.note;
  return {
    uri,
    ...name,
    kind,
    label,
    state,
    stamp: stampOf(parts()),
    note: note === undefined ? null : toLabel(note, 600),
    type: subject.kind === 'relation' ? subject.relation.type : typeOf(subject.annotation.placed.record),
  };
}

function typeOf(record: object): string | null {
  return 'type' in record && typeof record.type === 'string' ? record.type : null;
}

/** An article as it is now, with what is not to support anything. */
interface Page extends SupportText {
  readonly path: string;
  readonly positions: TextPositions;
  readonly titleRange: Range | null;
}

async function pagesOf(corpus: OpenCorpus, path: string, judged: Judged): Promise<CheckPage[]> {
  const [here, other] = [await pageOf(corpus, path), otherPlace(judged, path)];
  if (here === undefined) return [];
  const there = other === null ? undefined : await pageOf(corpus, other.path);
  const claim = judged.range;
  const support = claim === null || judged.kind !== 'relation' ? null : supportOf(claim, here, there ?? null);
  const marks = [
    ...(claim === null ? [] : [{ kind: 'claim', range: claim } as const]),
    ...markedAs('support', support?.here),
    ...markedAs('unsupported', support?.unsupported),
  ];
  const pages = [shownPage(corpus, here, claim ?? here.titleRange, marks)];
  if (there !== undefined && other !== null) {
    const sentences = support?.there ?? [];
    pages.push(shownPage(corpus, there, sentences[0] ?? other, markedAs('support', sentences)));
  }
  return pages;
}

interface PlacedMark {
  readonly kind: CheckMark['kind'];
  readonly range: Range;
}

function markedAs(kind: CheckMark['kind'], ranges: readonly Range[] = []): PlacedMark[] {
  return ranges.map((range) => ({ kind, range }));
}

function shownPage(
  { uriOf }: OpenCorpus,
  { path, positions }: Page,
  reveal: Range | null,
  marks: readonly PlacedMark[],
): CheckPage {
  const range = (each: Range) => toLspRange(positions.toLineRange(each));
  return {
    uri: uriOf(path),
    reveal: range(reveal ?? { at: 0, end: 0 }),
    marks: marks.map((mark) => ({ kind: mark.kind, range: range(mark.range) })),
  };
}

async function pageOf(corpus: OpenCorpus, path: string): Promise<Page | undefined> {
  const article = await corpus.wholeArticle(path);
  if (article === undefined) return undefined;
  const { facts, text } = article;
  const { furniture, titleRange, related } = facts.article;
  return { path, text, positions: textPositions(text), titleRange, without: [...furniture, ...related.items] };
}

/** Where the event is told that a claim joins to its own page; null where no other article tells it. */
function otherPlace({ subject }: Judged, path: string): EventPlace | null {
  if (subject.kind !== 'relation') return null;
  return endsOf(subject.relation).find((place) => place.path !== path) ?? null;
}

function endsOf({ ends: { from, to } }: RelationEntry): EventPlace[] {
  return [to, from].flatMap((end) => (end?.kind === 'event' && end.event.place !== null ? [end.event.place] : []));
}
