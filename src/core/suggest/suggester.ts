import type { EventText } from './event-texts.ts';
import type { Knowledge } from './knowledge.ts';
import { textsOf, type SuggestArticle } from './lessons.ts';
import type { TypeGuess } from './response-type.ts';
import { similarEvents, type SimilarEvent, type SimilarQuestion } from './similar-events.ts';
import { suggestPage, suggestType, type PageSuggestions } from './suggest-page.ts';

/**
 * All that is asked of what suggestions know of a corpus at one time. Who asks needs nothing else of this folder at run
 * time, so that it can be loaded together with what it knows.
 */
export interface Suggester {
  readonly knowledge: Knowledge;
  /** `suggestPage`, with all that people have decided on the page. */
  page(page: SuggestArticle): PageSuggestions;
  /** `suggestType`. */
  type(words: string): TypeGuess;
  /** `similarEvents`. */
  similar(question: SimilarQuestion): SimilarEvent[];
  /** `textsOf`. */
  textsOf(article: SuggestArticle): EventText[];
}

export function suggester(knowledge: Knowledge): Suggester {
  return {
    knowledge,
    page: (page) => suggestPage(knowledge, page),
    type: (words) => suggestType(knowledge, words),
    similar: (question) => similarEvents(knowledge, question),
    textsOf,
  };
}
