import type { ActorWeights } from './actor-weights.ts';
import { documentView } from './document-view.ts';
import type { Knowledge, SuggestArticle } from './knowledge.ts';
import { pageFields } from './knowledge.ts';
import { pageActors, type LineSuggestion } from './page-actors.ts';
import { pageTargets, type RationaleSuggestion } from './page-targets.ts';
import { pageTextOf, readPage } from './page-text.ts';
import { storylineOf } from './storyline.ts';
import type { TargetWeights } from './target-weights.ts';
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
  const { facts, text } = page;
  const { article, path } = facts;
  if (article.kind !== 'event-page' || !facts.isArticle) return { responses: [], rationales: [] };
  const texts = pageTextOf(article, text);
  const read = readPage(texts, knowledge.names);
  const own = page.events.find((event) => event.page);
  const date = own?.date ?? article.date;
  const { all, decidedEvents, linked } = decisionsOf(knowledge, page, options.decisions);
  const terms = termsOf(pageFields(texts).filter(({ field }) => field !== 'rationales'));
  const ownNumbers = new Set(all.numbersOf(path));
  const pageTerms = new Map([...terms.terms].map((term, index) => [term, (terms.weights[index] ?? 0) / 255]));
  const responses = pageActors({
    story: storylineOf(all, pageTerms, ownNumbers, knowledge.names),
    read,
    date,
    experience: knowledge.experience,
    decided: options.decisions
      ? article.responses.map((line) => decidedActor(page, line.at))
      : article.responses.map(() => null),
    ...(options.actorWeights !== undefined && { weights: options.actorWeights }),
  });
  const rationales = pageTargets({
    all,
    own: ownNumbers,
    title: texts.title,
    date,
    page: documentView(terms),
    read,
    table: knowledge.names,
    pageTerms,
    linked,
    decided: decidedEvents,
    ...(options.targetWeights !== undefined && { weights: options.targetWeights }),
  });
  return { responses, rationales };
}

function decidedActor({ facts }: SuggestArticle, at: number): string | null {
  const record = facts.responses.find(
    ({ anchor, record: { origin } }) => anchor?.range?.at === at && origin !== 'suggestion',
  );
  return record?.record.actors?.[0] ?? null;
}

/** The events that the page's rationales are decided to mean, and those with which it is linked already. */
function decisionsOf({ events: all }: Knowledge, { facts }: SuggestArticle, count: boolean) {
  const open = { all, decidedEvents: facts.article.related.items.map(() => null), linked: () => 0 };
  if (!count) return open;
  const numbers = new Map(all.events.map(({ id }, number) => [id, number]));
  const decidedEvents = facts.article.related.items.map(({ at }) => {
    const record = facts.rationales.find(({ anchor }) => anchor?.range?.at === at);
    return numbers.get(record?.record.other ?? '') ?? null;
  });
  return { all, decidedEvents, linked: () => 0 };
}
