import { simpleRanking, type PageRanking } from '../../core/coding/page-ranking.ts';
import { suggestedRanking } from '../../core/coding/suggested-ranking.ts';
import type { ActorCandidate } from '../../core/coding/actor-candidates.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { builtInWith } from '../../core/registers/built-in.ts';
import { relationPhrase, relationTypesOf } from '../../core/relations/types.ts';
import type { RationaleSuggestion } from '../../core/suggest/page-targets.ts';
import type { PageSuggestions } from '../../core/suggest/suggest-page.ts';
import type { Suggester } from '../../core/suggest/suggester.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { ActorSuggestion, LinkSuggestions, NamedId, SeenWords } from '../protocol.ts';
import { inSlices, timeSlices } from '../time-slices.ts';
import { actorChoice, eventChoice } from './choices.ts';

/** Proposals of pages as they were last read: several requests ask for each. */
const made = new WeakMap<ArticleFacts, { readonly suggester: Suggester; readonly suggestions: PageSuggestions }>();

/** What is proposed for a page; undefined as long as nothing is known of its corpus. */
export function suggestionsOf({ facts, positions, path, view }: FoundArticle): PageSuggestions | undefined {
  const { suggester, index } = view;
  if (suggester === undefined) return undefined;
  const before = made.get(facts);
  if (before?.suggester === suggester) return before.suggestions;
  const text = positions.slice({ at: 0, end: positions.length });
  const suggestions = suggester.page({ facts, text, events: index.eventsIn(path) });
  made.set(facts, { suggester, suggestions });
  return suggestions;
}

/**
 * Makes the names of a corpus' actors ready, giving way to other work: whoever asked for the first of 12,649 would hold up
 * everything else for 80 ms.
 */
export async function namesReady({ corpus, view }: Pick<FoundArticle, 'corpus' | 'view'>): Promise<void> {
  await inSlices(view.names.prepare(), timeSlices(corpus.clock));
}

/** Who may have acted on a page, and how: by what is proposed for it, else by names and verbs alone. */
export function rankingOf(found: FoundArticle): PageRanking {
  const { suggester, index } = found.view;
  const suggestions = suggestionsOf(found);
  if (suggester === undefined || suggestions === undefined) return simpleRanking;
  return suggestedRanking({
    lines: suggestions.responses,
    typeOf: suggester.type,
    actors: index.actors,
  });
}

/** Longest reason, in characters. */
const maxReason = 160;

/** An actor that is proposed, as a pick list shows it. */
export function actorSuggestion(candidate: ActorCandidate, { facts, view }: FoundArticle): ActorSuggestion {
  const { id, actor, reason, sure, score = null, isNew = false, speaker } = candidate;
  const builtIn = id !== actor.id;
  const choice = actorChoice(actor, view.index, facts.article.date ?? undefined);
  const person = speaker === undefined ? undefined : namedActors([speaker], view.index)[0];
  const why = toLabel(reason, maxReason);
  return { ...choice, id, builtIn, reason: why, sure, confidence: score, speaker: person ?? null, isNew };
}

/** Actors by their ids, or by the keys of those that come with the product. */
export function namedActors(ids: readonly string[], { actors }: CorpusIndex): NamedId[] {
  return ids.map((id) => ({ id, name: toLabel((actors.get(id) ?? builtInWith(id))?.name ?? id) }));
}

/** What is said of a rationale as long as nothing is known. */
export const noLinkSuggestions: LinkSuggestions = {
  events: [],
  relations: [],
  outside: 0,
  numbers: {},
  newEvent: null,
};

/** The events that a rationale may mean and the relations that its words tell, each with its reason. */
export function linkSuggestions(found: FoundArticle, { at, words }: SeenWords): LinkSuggestions {
  const line = suggestionsOf(found)?.rationales.find((each) => each.at === at && each.quote === words);
  if (line === undefined) return noLinkSuggestions;
  const { index, settings } = found.view;
  const events = line.candidates.flatMap(({ event: id, path, score, sure, why }) => {
    // Proposals may be older than the corpus: an event that is gone is not offered.
    const event = eventOf(index, path, id);
    return event === undefined
      ? []
      : [{ ...eventChoice(event), reason: toLabel(why, maxReason), confidence: score, sure }];
  });
  const types = relationTypesOf(settings);
  // A relation that no words tell is a mere guess.
  const told = line.relations.filter(({ why, type }) => why !== '' && types.some(({ id }) => id === type));
  const relations = told.map(({ type, from, score, why }, place) => ({
    type,
    from,
    phrase: toLabel(relationPhrase(type, from === 'this' ? 'from' : 'to', types)),
    reason: toLabel(why, maxReason),
    confidence: score,
    likely: place === 0,
  }));
  const outside = 1 - line.candidates.reduce((sum, { score }) => sum + score, 0);
  const sides = { numbers: numbersOf(line), newEvent: newEventOf(line) };
  return { events, relations, outside: Math.max(0, Math.round(outside * 100) / 100), ...sides };
}

/**
 * An event as the corpus has it now, by the article that told it, or of events.yaml; one whose id a page has got since is
 * still that of the page.
 */
export function eventOf(index: CorpusIndex, path: string | null, id: string): EventEntry | undefined {
  if (path === null) return index.event(id);
  const events = index.eventsIn(path);
  const page = events.find((event) => event.page);
  return events.find((event) => event.id === id) ?? (page?.aliases.includes(id) === true ? page : undefined);
}

/** What the numbers of a line mean, where its sides are read surely. */
function numbersOf({ thisNumbers, otherNumbers, sideScore }: RationaleSuggestion): LinkSuggestions['numbers'] {
  if (sideScore < sureSides) return {};
  return Object.fromEntries([
    ...thisNumbers.map((number) => [String(number), 'this'] as const),
    ...otherNumbers.map((number) => [String(number), 'other'] as const),
  ]);
}

/** Which event is called new, where the sides are read surely. */
function newEventOf({ newEvent, sideScore }: RationaleSuggestion): LinkSuggestions['newEvent'] {
  return newEvent === 'none' || sideScore < sureSides ? null : newEvent;
}

/**
 * A probability from which the sides of a line are proposed. On the sets of docs/suggestions.md 137 of 138 such lines were read
 * rightly, 10 of 10 on the two that are closed; where other pages are decided, 491 of 495 and 55 of 56.
 */
const sureSides = 0.99;
