import { simpleRanking, type PageRanking } from '../../core/coding/page-ranking.ts';
import { suggestedRanking } from '../../core/coding/suggested-ranking.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { Knowledge } from '../../core/suggest/knowledge.ts';
import { suggestPage, suggestType, type PageSuggestions } from '../../core/suggest/suggest-page.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { LinkSuggestions, SeenWords } from '../protocol.ts';
import { eventChoice } from './choices.ts';

/** Proposals of pages as they were last read: several requests ask for each. */
const made = new WeakMap<ArticleFacts, { readonly knowledge: Knowledge; readonly suggestions: PageSuggestions }>();

/** What is proposed for a page; undefined as long as nothing is known of its corpus. */
export function suggestionsOf({ facts, positions, path, view }: FoundArticle): PageSuggestions | undefined {
  const { knowledge, index } = view;
  if (knowledge === undefined) return undefined;
  const before = made.get(facts);
  if (before?.knowledge === knowledge) return before.suggestions;
  const text = positions.slice({ at: 0, end: positions.length });
  const suggestions = suggestPage(knowledge, { facts, text, events: index.eventsIn(path) });
  made.set(facts, { knowledge, suggestions });
  return suggestions;
}

/** Who may have acted on a page, and how: by what is proposed for it, else by names and verbs alone. */
export function rankingOf(found: FoundArticle): PageRanking {
  const { knowledge, index } = found.view;
  const suggestions = suggestionsOf(found);
  if (knowledge === undefined || suggestions === undefined) return simpleRanking;
  return suggestedRanking({
    lines: suggestions.responses,
    typeOf: (words) => suggestType(knowledge, words),
    actors: index.actors,
  });
}

/** Longest reason, in characters. */
const maxReason = 160;

/** The events that a rationale may mean and the relations that its words tell, each with its reason. */
export function linkSuggestions(found: FoundArticle, { at, words }: SeenWords): LinkSuggestions {
  const line = suggestionsOf(found)?.rationales.find((each) => each.at === at && each.quote === words);
  if (line === undefined) return { events: [], relations: [] };
  const { index } = found.view;
  const events = line.candidates.flatMap(({ event: id, path, score, sure, why }) => {
    // Proposals may be older than the corpus: an event that is gone is not offered.
    const event = path === null ? index.event(id) : index.eventsIn(path).find((each) => each.id === id);
    return event === undefined
      ? []
      : [{ ...eventChoice(event), reason: toLabel(why, maxReason), confidence: score, sure }];
  });
  // A relation that no words tell is a mere guess.
  const told = line.relations.filter(({ why }) => why !== '');
  const relations = told.map(({ type, from, score, why }, place) => ({
    type,
    from,
    reason: toLabel(why, maxReason),
    confidence: score,
    likely: place === 0 && score >= likely,
  }));
  return { events, relations };
}

/** A probability from which a relation is checked beforehand. */
const likely = 0.5;
