import { eventAt } from '../../core/corpus/chain.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { SimilarQuestion } from '../../core/suggest/similar-events.ts';
import type { Suggester } from '../../core/suggest/suggester.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import type { Place, SimilarEvents } from '../protocol.ts';
import { eventChoice } from './choices.ts';
import { eventOf } from './page-suggestions.ts';
import { targetOf } from './places.ts';
import { wordsIn } from './record-questions.ts';

/** Longest reason, in characters. */
const maxReason = 200;

/**
 * The events most like the words of a stretch; where it is empty, like the event that stands there, else like the whole
 * article. Null as long as nothing is known of the corpus.
 */
export function similarEvents(found: FoundArticle, range: Place['range']): SimilarEvents | null {
  const { corpus, path, positions, view } = found;
  const { suggester, index } = view;
  if (suggester === undefined) return null;
  const words = wordsIn(found, range)?.words;
  const here = eventAt(index, path, positions.toRange(range).at);
  const asked = words === undefined ? askedOf(found, here, suggester) : wordsAsked(words, found, here);
  const linked = here === undefined ? new Set() : linkedTo(index, here);
  const events = suggester.similar({ ...asked.question, own: ownEvents(suggester, path) });
  return {
    of: toLabel(asked.of),
    quoted: words !== undefined,
    events: events.flatMap(({ event: { path: told, id }, likeness, why }) => {
      // What is known may be older than the corpus: an event that is gone is not shown.
      const event = eventOf(index, told, id);
      if (event === undefined) return [];
      const target = event.place && targetOf(corpus, event.place.path, event.place);
      return [{ ...eventChoice(event), target, reason: toLabel(why, maxReason), likeness, linked: linked.has(event) }];
    }),
  };
}

interface Asked {
  readonly of: string;
  readonly question: Omit<SimilarQuestion, 'own'>;
}

function wordsAsked(words: string, { facts }: FoundArticle, here: EventEntry | undefined): Asked {
  const question = { date: here?.date ?? facts.article.date, location: here?.location ?? null };
  return { of: words, question: { texts: [{ field: 'summary', text: words }], ...question } };
}

/** All that an article tells of an event; of an article that tells none, or several, its whole text. */
function askedOf(
  { facts, positions, path, view: { index } }: FoundArticle,
  here: EventEntry | undefined,
  suggester: Suggester,
): Asked {
  const text = positions.slice({ at: 0, end: positions.length });
  const told = here && suggester.textsOf({ facts, text, events: [here] })[0];
  if (told) return { of: told.title, question: told };
  const { title, date } = facts.article;
  const texts = [{ field: 'title', text: title ?? '' } as const, { field: 'body', text } as const];
  return { of: title ?? path, question: { texts, date, location: index.pageEvent(path)?.location ?? null } };
}

function ownEvents({ knowledge: { events } }: Suggester, path: string): ReadonlySet<number> {
  return new Set(events.numbersOf(path));
}

/** The events that relations join with an event, itself among them. */
function linkedTo(index: CorpusIndex, event: EventEntry): ReadonlySet<EventEntry | null | undefined> {
  return new Set(index.relationsOf(event).flatMap(({ ends: { from, to } }) => [from?.event, to?.event]));
}
