import type { ActorWeights } from './actor-weights.ts';
import { documentView } from './document-view.ts';
import type { Knowledge } from './knowledge.ts';
import { pageFields, type SuggestArticle } from './lessons.ts';
import { pageActors, type ActorQuestion, type LineSuggestion } from './page-actors.ts';
import { pageTargets, type RationaleSuggestion, type TargetPage } from './page-targets.ts';
import { pageTextOf, readPage } from './page-text.ts';
import { lineFrame } from './line-frame.ts';
import { readNames } from './names.ts';
import { relatedEvents } from './related-events.ts';
import { responseType, type TypeGuess } from './response-type.ts';
import { storylineOf } from './storyline.ts';
import type { TargetWeights } from './target-weights.ts';
import { weightedTitle } from './targets.ts';
import { termsOf } from './text-index.ts';

/** What is proposed for one event page, in text order. */
export interface PageSuggestions {
  readonly responses: readonly LineSuggestion[];
  readonly rationales: readonly RationaleSuggestion[];
}

/** What people have decided on a page, and which weights count where others are tried. */
export interface PageOptions {
  /** True where the page's own records count: decided lines keep their actors, decided rationales their events. */
  readonly decisions: boolean;
  readonly actorWeights?: ActorWeights;
  readonly targetWeights?: TargetWeights;
}

/**
 * Proposes, for each response line of an event page, actors, type, targets and role, and for each rationale the event,
 * the sides, the arrival and the relations. All lines of the page are decided together. Empty for news articles.
 */
export function suggestPage(
  knowledge: Knowledge,
  page: SuggestArticle,
  options: PageOptions = { decisions: true },
): PageSuggestions {
  if (page.facts.article.kind !== 'event-page' || !page.facts.isArticle) return { responses: [], rationales: [] };
  const { actors, targets } = questionsOf(knowledge, page, options);
  return { responses: pageActors(actors), rationales: pageTargets(targets) };
}

/** The type of act that words tell which are no response line of a page, such as a clause of a news article. */
export function suggestType({ names, experience }: Knowledge, words: string): TypeGuess {
  return responseType(lineFrame(readNames(words, names)), experience.typesOfVerb);
}

/** What is asked of a page's lines and of its rationales. */
export function questionsOf(
  knowledge: Knowledge,
  page: SuggestArticle,
  { decisions, actorWeights, targetWeights }: PageOptions,
): { readonly actors: ActorQuestion; readonly targets: TargetPage } {
  const { events: all, names, experience, links, arrivals } = knowledge;
  const { article, path } = page.facts;
  const texts = pageTextOf(article, page.text);
  const read = readPage(texts, names);
  const date = page.events.find((event) => event.page)?.date ?? article.date;
  const terms = termsOf(pageFields(texts).filter(({ field }) => field !== 'rationales'));
  const pageTerms = new Map([...terms.terms].map((term, index) => [term, (terms.weights[index] ?? 0) / 255]));
  const related = relatedEvents(all.index, pageTerms);
  const own = new Set(all.numbersOf(path));
  return {
    actors: {
      read,
      date,
      experience,
      story: storylineOf(all, related, own, names),
      decided: article.responses.map(({ at }) => (decisions ? decidedActors(page, at) : null)),
      ...(actorWeights !== undefined && { weights: actorWeights }),
    },
    targets: {
      all,
      own,
      title: weightedTitle(all, texts.title),
      date,
      page: documentView(terms),
      read,
      table: names,
      related,
      inOrder: knowledge.inOrder,
      links,
      arrival: arrivals.beside(own, !decisions),
      decided: decisions ? decidedEvents(knowledge, page) : article.related.items.map(() => null),
      ...(targetWeights !== undefined && { weights: targetWeights }),
    },
  };
}

function decidedActors({ facts }: SuggestArticle, at: number): readonly string[] | null {
  const record = facts.responses.find(({ anchor, record: { origin } }) => anchor?.at === at && origin !== 'suggestion');
  return record?.record.actors ?? null;
}

/** The numbers of the events that the page's rationales are decided to mean, -1 for one that is not known; null for open ones. */
function decidedEvents({ events }: Knowledge, { facts }: SuggestArticle): (number | null)[] {
  return facts.article.related.items.map(({ at }) => {
    const record = facts.rationales.find(({ anchor }) => anchor?.at === at);
    const { other, origin } = record?.record ?? {};
    return other === undefined || origin === 'suggestion' ? null : (events.numberCalled(other) ?? -1);
  });
}
