import type { WordsToCode } from '../../core/coding/actor-candidates.ts';
import { annotationNamed } from '../../core/coding/annotations.ts';
import type { PageRanking } from '../../core/coding/page-ranking.ts';
import { wordsAt } from '../../core/article/words-at.ts';
import { covers, isMeant, placesOf, type Placed } from '../../core/corpus/placed.ts';
import { isOfAnother } from '../../core/corpus/scope.ts';
import { responseTypesOf } from '../../core/responses/types.ts';
import type { ResponseRecord } from '../../core/sidecar/schema.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type {
  ActChoice,
  ActInfo,
  AnnotationName,
  NamedId,
  OwnFieldChoice,
  ResponseTypeChoice,
  TaggableParams,
  TaggableWords,
} from '../protocol.ts';
import { responseLabel } from './annotation-labels.ts';
import { actorSuggestion, namedActors, rankingOf } from './page-suggestions.ts';

/** Suggestions that are given at most: there are nine keys for them. */
const maxSuggestions = 9;

/** Longest words in a list, in characters. */
const maxWords = 300;

/** What can be tagged at a place: a line, an act, a selection, or the clause or quotation at the caret. */
export function taggableWords(found: FoundArticle, params: TaggableParams): TaggableWords | null {
  const { facts, positions, view } = found;
  const meant = meantAt(found, params);
  if (meant === undefined) return null;
  const { range, act } = meant;
  const words = positions.slice(range);
  const line = facts.article.responses.find(({ at, end }) => at === range.at && end === range.end);
  const label = line?.actorLabel ?? null;
  const text = positions.slice({ at: 0, end: positions.length });
  const ranking = rankingOf(found);
  const meantWords: WordsToCode = { words, label, at: range.at };
  const candidates = ranking.actors(meantWords, text, view.names).slice(0, maxSuggestions);
  const role = ranking.roleIn(meantWords, view.names);
  const part = act?.also.findIndex((each) => each.at === range.at && each.end === range.end) ?? -1;
  return {
    at: range.at,
    words,
    range: toLspRange(positions.toLineRange(range)),
    act: act === undefined ? null : actInfo(act, found),
    part: part >= 0 ? part : null,
    label: label === null || view.names.called(label).length > 0 ? null : toLabel(label),
    actors: candidates.map((candidate) => actorSuggestion(candidate, found)),
    types: typesFor(meantWords, ranking, found),
    targets: namedActors(ranking.targets(meantWords), view.index),
    likelyTargets: ranking
      .likelyTargets(meantWords, view.names)
      .map((each) => ({ ...actorSuggestion(each, found), confidence: null })),
    role: role === undefined ? null : { role: role.role, confidence: role.score },
    fields: ownFields(found),
  };
}

/** The words that a person means, and the act that they tell. */
function meantAt(
  { facts, positions, view: { annotator } }: FoundArticle,
  { range: given, ...meant }: TaggableParams,
): { readonly range: Range; readonly act: Placed<ResponseRecord> | undefined } | undefined {
  const selection = trimmed(positions.toRange(given), positions.slice);
  const isCaret = selection.at === selection.end;
  const { line: lineNumber } = given.start;
  const isOnLine = ({ at, end }: Range) =>
    positions.toLine(at).line <= lineNumber && lineNumber <= positions.toLine(end).line;
  const line = facts.article.responses.find((each) => (isCaret ? isOnLine(each) : isSame(each, selection)));
  // A rationale is linked; it tells no act of its own.
  const isRationale = facts.article.related.items.some((item) => (isCaret ? isOnLine(item) : isSame(item, selection)));
  if (line === undefined && isRationale) return undefined;
  const touched = (each: Range) =>
    isCaret ? each.at <= selection.at && selection.at <= each.end : isSame(each, selection);
  const acts = facts.responses.filter((act) => (line === undefined ? placesOf(act).some(touched) : covers(act, line)));
  const isOwn = ({ sidecar }: Placed<unknown>) => !isOfAnother(sidecar.layer, annotator);
  const act = acts.find((each) => isMeant(each, meant)) ?? acts.find(isOwn);
  if (line !== undefined) return { range: line, act };
  const named = facts.responses.find((each) => isMeant(each, meant));
  const [own] = named === undefined ? [] : placesOf(named);
  if (named !== undefined && own !== undefined && act !== named) return { range: own, act: named };
  // Where another annotator alone has found an act, the words are the same, and one's own act of them stands beside that one.
  const [place] = [...(act === undefined ? acts : [act])].flatMap(placesOf).filter(touched);
  if (place !== undefined) return { range: place, act };
  if (!isCaret) return { range: selection, act: undefined };
  const clause = wordsAt(positions.slice({ at: 0, end: positions.length }), facts.article, selection.at);
  return clause && { range: clause, act: undefined };
}

function isSame(a: Range, b: Range): boolean {
  return a.at === b.at && a.end === b.end;
}

/** A selection without the white space at its ends. */
function trimmed(range: Range, slice: (range: Range) => string): Range {
  const words = slice(range);
  const before = [...words].length - [...words.trimStart()].length;
  const length = [...words.trim()].length;
  return length === 0 ? { at: range.at, end: range.at } : { at: range.at + before, end: range.at + before + length };
}

function typesFor(
  words: WordsToCode,
  ranking: PageRanking,
  { view: { names, settings } }: FoundArticle,
): ResponseTypeChoice[] {
  const { types } = ranking.types(words, responseTypesOf(settings), names);
  return types.map(({ type: { id, label, definition, modes, requiresRecipient }, reason }) => ({
    id,
    label: toLabel(label),
    definition: toLabel(definition, maxWords),
    modes,
    wantsTarget: requiresRecipient,
    reason: reason === null ? null : toLabel(reason),
  }));
}

function ownFields({ view: { settings } }: FoundArticle): OwnFieldChoice[] {
  return settings.fields
    .filter((field) => field.for === 'response')
    .map(({ name, label = name, type, values = [], key = null }) => ({
      name,
      label: toLabel(label),
      type,
      values,
      key,
    }));
}

function actInfo({ record, sidecar }: Placed<ResponseRecord>, { view: { index } }: FoundArticle): ActInfo {
  const named = (id: string): NamedId => ({ id, name: toLabel(index.actors.get(id)?.name ?? id) });
  const {
    id,
    actors = [],
    speaker,
    via = [],
    targets = [],
    form,
    type,
    mode,
    about,
    event,
    news,
    negated,
    aux,
    note,
  } = record;
  const values = Object.entries(record.fields ?? {});
  return {
    sidecar: sidecar.path,
    id,
    label: responseLabel(record, index),
    actors: actors.map(named),
    speaker: speaker === undefined ? null : named(speaker),
    via: via.map(named),
    targets: targets.map(named),
    form: form ?? null,
    type: type ?? null,
    mode: mode ?? null,
    event: event ?? null,
    about: about ?? null,
    news: news !== false,
    negated: negated === true,
    aux: aux ?? [],
    note: note ?? null,
    fields: Object.fromEntries(values.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
  };
}

/** The acts of an article in text order. */
export function actChoices({ facts, view: { index } }: FoundArticle): ActChoice[] {
  return facts.responses
    .map(({ record, sidecar, anchor, words }) => ({
      sidecar: sidecar.path,
      id: record.id,
      label: responseLabel(record, index),
      words: toLabel(words ?? record.quote, maxWords),
      at: anchor?.at ?? null,
    }))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** The comment of an annotation. */
export function noteOf(
  { facts }: FoundArticle,
  { sidecar, id }: Pick<AnnotationName, 'sidecar' | 'id'>,
): string | null {
  return annotationNamed(facts, { sidecar, id })?.placed.record.note ?? null;
}
