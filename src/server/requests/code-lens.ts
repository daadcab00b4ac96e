import type { CodeLens } from 'vscode-languageserver';
import type { ResponseLine } from '../../core/article/model.ts';
import { annotationsOf } from '../../core/coding/annotations.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { NameFinder } from '../../core/coding/named-actors.ts';
import { likelyActor } from '../../core/coding/page-suggestions.ts';
import type { PageRanking } from '../../core/coding/page-ranking.ts';
import { covers, rangeNow, type Placed } from '../../core/corpus/placed.ts';
import { isOfAnother } from '../../core/corpus/scope.ts';
import type { RationaleRecord } from '../../core/sidecar/schema.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import { isOpen, judgedOnCard } from './check-model.ts';
import { lostAnnotations } from './code-lens-titles.ts';
import type { LensData, LensKind } from './lens-data.ts';
import { rationaleLines, responseLines, type RationaleLineState, type ResponseLineState } from './line-states.ts';
import { mayAnnotate } from './may-write.ts';
import { relatedToPage } from './navigation.ts';
import { linkSuggestions, namesReady, rankingOf } from './page-suggestions.ts';

/** A lens of a row before it has words: what it is to say, and of which record. */
type Plan = Pick<LensData, 'kind' | 'sidecar' | 'record' | 'name' | 'others' | 'reason' | 'readOnly'>;

/**
 * The places of an article's lenses: one row above its title, one for each response line and each rationale line. Their
 * words are asked for later, for those that a person sees (`resolveCodeLens`).
 */
export async function codeLenses(uri: string, found: FoundArticle): Promise<CodeLens[]> {
  if (!found.facts.isArticle) return [];
  const shown = (await mayAnnotate(found, found.facts.path)) ? (plans: readonly Plan[]) => plans : withoutEdits;
  await namesReady(found);
  const { facts, view, positions } = found;
  const ranking = rankingOf(found);
  const row = (line: Range, plans: readonly Plan[]): CodeLens[] => {
    const range = toLspRange(positions.toLineRange(line));
    return shown(plans).map((plan): CodeLens => ({ range, data: { uri, ...plan } satisfies LensData }));
  };
  const { titleRange } = facts.article;
  const related = relatedToPage(view, facts.path).length > 0;
  const toCheck = (record: Placed<RationaleRecord>) =>
    judgedOnCard(view, { path: facts.path, name: { sidecar: record.sidecar.path, id: record.record.id } }).some(isOpen);
  return [
    ...row(top, aboutSidecars(facts)),
    ...(titleRange === null
      ? []
      : row(titleRange, [...(related ? [plan('related')] : []), ...(hasRecords(facts) ? [plan('counts')] : [])])),
    ...headings(facts).flatMap(({ range, kind }) => row(range, [plan(kind)])),
    ...responseLines(facts).flatMap((state) => row(state.line, ofResponse(state, view, ranking))),
    ...actsElsewhere(facts).flatMap(({ range, ...act }) => row(range, [act])),
    ...rationaleLines(facts).flatMap((state) => row(state.line, ofRationale(state, toCheck, found))),
    ...changedWords(facts).flatMap(({ range, ...changed }) => row(range, [changed])),
  ];
}

const top: Range = { at: 0, end: 0 };

function plan(kind: LensKind, about?: Placed<{ readonly id: string }>): Plan {
  return { kind, sidecar: about?.sidecar.path ?? null, record: about?.record.id ?? null };
}

/** What lenses offer that comes to an edit. */
const edits: ReadonlySet<LensKind> = new Set([
  'tag',
  'suggestion',
  'link',
  'change',
  'sameWords',
  'changedWords',
  'accept',
  'reject',
  'unsure',
]);

/** The lenses of an article whose annotations cannot be written: they tell what is decided. */
function withoutEdits(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ kind }) => !edits.has(kind)).map((plan) => ({ ...plan, readOnly: true }));
}

/** True for an article on which something was decided: before that, counts would only say that nothing was. */
function hasRecords({ article: { kind }, responses, noActs, rationales }: ArticleFacts): boolean {
  return kind === 'event-page' && responses.length + noActs.length + rationales.length > 0;
}

/** The headings above lines that are coded, to tell how many of them are. */
function headings(facts: ArticleFacts): { readonly range: Range; readonly kind: LensKind }[] {
  if (!hasRecords(facts)) return [];
  const { sections, responses, related } = facts.article;
  return sections.flatMap(({ name, heading: range }): { range: Range; kind: LensKind }[] => {
    if (name === 'actor-responses' && responses.length > 0) return [{ range, kind: 'responseCounts' }];
    if (name === 'related-events' && related.items.length > 0) return [{ range, kind: 'rationaleCounts' }];
    return [];
  });
}

/** What the first line tells: sidecars that cannot be read whole, and annotations without a place to stand on. */
function aboutSidecars(facts: ArticleFacts): Plan[] {
  const unread = facts.sidecars.filter(({ writable }) => !writable);
  return [
    ...unread.map(({ path }): Plan => ({ ...plan('unread'), sidecar: path })),
    ...(lostAnnotations(facts).length > 0 ? [plan('lost')] : []),
  ];
}

function ofResponse(
  { line, records, noActs }: ResponseLineState,
  { names, annotator }: FoundArticle['view'],
  ranking: PageRanking,
): Plan[] {
  const told = [...records.map((record) => plan('response', record)), ...noActs.map((record) => plan('noAct', record))];
  const isDecided = [...records, ...noActs].some(({ sidecar }) => !isOfAnother(sidecar.layer, annotator));
  return isDecided ? told : [...told, ...toTag(line, names, ranking)];
}

/** What a line without an act of the annotator's is to be tagged by. */
function toTag(line: ResponseLine, names: NameFinder, ranking: PageRanking): Plan[] {
  const words = { words: line.quote, label: line.actorLabel, at: line.at };
  const [first, ...rest] = ranking.actors(words, '', names);
  // A name in a line may as well be that of a target: only one that is weighed, or sure, is shown.
  const isLikely = first !== undefined && (first.sure || (first.score ?? 0) >= likelyActor);
  if (!isLikely || ranking.roleIn(words, names) !== undefined) return [plan('tag')];
  const others = rest.filter(({ score }) => (score ?? 0) >= leastCounted).length;
  const reason = toLabel(first.reason, maxReason);
  return [plan('tag'), { ...plan('suggestion'), name: toLabel(first.actor.name, maxName), others, reason }];
}

/** A probability from which others are counted beside the first suggestion. */
const leastCounted = 0.1;

/** Longest name in a lens, in characters. */
const maxName = 40;

/** Longest reason in a lens, in characters. */
const maxReason = 60;

/** The acts that no response line of a page tells: those of news articles. */
function actsElsewhere({ article, responses }: ArticleFacts): (Plan & { readonly range: Range })[] {
  return responses
    .filter((act) => !article.responses.some((line) => covers(act, line)))
    .flatMap((act) => {
      const range = rangeNow(act.anchor);
      return range === null ? [] : [{ ...plan('response', act), range }];
    });
}

function ofRationale(
  { line, records }: RationaleLineState,
  toCheck: (record: Placed<RationaleRecord>) => boolean,
  found: FoundArticle,
): Plan[] {
  const linked = records.filter(({ record }) => record.other !== undefined);
  const each = linked.flatMap((record) => [
    plan('linked', record),
    ...(toCheck(record) ? (['accept', 'reject', 'unsure'] as const).map((kind) => plan(kind, record)) : []),
  ]);
  if (linked.length === 0) return [plan('link'), ...suggestedEvent(found, line)];
  const isDecided = linked.some(({ sidecar }) => !isOfAnother(sidecar.layer, found.view.annotator));
  // Behind the links of others a suggestion has no room.
  return [...each, plan(isDecided ? 'change' : 'link')];
}

/** The event that an open rationale most likely means; nothing where it is as likely outside the corpus. */
function suggestedEvent(found: FoundArticle, { at, quote: words }: RationaleLineState['line']): Plan[] {
  const { events, outside } = linkSuggestions(found, { at, words });
  const [first, ...rest] = events;
  if (first === undefined || first.confidence < likelyActor || first.confidence < outside) return [];
  const others = rest.filter(({ confidence }) => confidence >= leastCounted).length;
  return [
    { ...plan('suggestion'), name: toLabel(first.title, maxName), others, reason: toLabel(first.reason, maxReason) },
  ];
}

/** The near words of annotations that a person has to confirm, and the same words where they may be others. */
function changedWords(facts: ArticleFacts): (Plan & { readonly range: Range })[] {
  return annotationsOf(facts).flatMap(({ placed }) => {
    const { anchor, also, record, words } = placed;
    return [anchor, ...also].flatMap((located) => {
      const range = rangeNow(located);
      if (located?.state !== 'changed' || range === null) return [];
      const isSame = located === anchor && words === record.quote;
      return [{ ...plan(isSame ? 'sameWords' : 'changedWords', placed), range }];
    });
  });
}
