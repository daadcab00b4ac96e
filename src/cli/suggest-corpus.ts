import type { Scope } from '../core/corpus/scope.ts';
import type { GoldCase } from '../core/suggest/evaluate/evaluate.ts';
import { goldOf } from '../core/suggest/evaluate/gold.ts';
import { knowledgeOf, type Knowledge } from '../core/suggest/knowledge.ts';
import type { SuggestArticle } from '../core/suggest/lessons.ts';
import { loadCorpus } from '../server/host/load-corpus.ts';
import type { ArticleNow, TextSource } from '../server/host/load.ts';
import type { Output } from './output.ts';

/** A corpus read for suggestions: its event pages, and what proposals are made from. */
export interface SuggestCorpus {
  readonly pages: readonly SuggestArticle[];
  /** True for an id that several events have. */
  readonly isAmbiguous: (event: string) => boolean;
  /** What is known with the decisions of people, and without them. */
  readonly knowledge: (decisions: boolean) => Knowledge;
  /** What people decided on each page, to measure proposals by. */
  readonly gold: () => readonly GoldCase[];
}

/** Reads a corpus with the words of its articles; what is wrong with it is told. */
export async function suggestCorpus(source: TextSource, scope: Scope, output: Output): Promise<SuggestCorpus> {
  const read: ArticleNow[] = [];
  const { index, problems } = await loadCorpus(source, scope, (article) => read.push(article));
  for (const { path, problem } of problems) output.message(`${path}: ${problem.message}`);
  const articles = read.map(({ facts, text }): SuggestArticle => ({ facts, text, events: index.eventsIn(facts.path) }));
  const actors = [...index.actors.values()];
  const pages = articles.filter(({ facts }) => facts.article.kind === 'event-page' && facts.isArticle);
  return {
    pages,
    isAmbiguous: (event) => index.eventsMeant(event).length > 1,
    knowledge: (decisions) => knowledgeOf({ actors, articles, registered: index.registered, decisions }),
    gold: () => pages.map((page) => ({ page, gold: goldOf(page, (id) => index.event(id)?.id) })),
  };
}
