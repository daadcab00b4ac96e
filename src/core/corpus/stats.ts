import { covers, type ArticleFacts } from './facts.ts';
import type { CorpusIndex } from './index.ts';

/** What is in a corpus and how far the work is (CLI.md `stats`). */
export interface CorpusStats {
  readonly articles: number;
  readonly eventPages: number;
  readonly newsArticles: number;
  readonly events: number;
  readonly actors: number;
  readonly sidecars: number;
  readonly responses: { readonly total: number; readonly attributed: number };
  readonly rationales: { readonly total: number; readonly linked: number };
  /** The states sum to the total. */
  readonly relations: Readonly<
    Record<'total' | 'decided' | 'accepted' | 'rejected' | 'unsure' | 'stale' | 'contested' | 'unchecked', number>
  >;
  /** Size of the articles on disk. */
  readonly bytes: number;
}

/** Counts a corpus. */
export function corpusStats({ articles, actors, events, relations }: CorpusIndex): CorpusStats {
  const all = [...articles.values()];
  const decided = relations.filter(({ origin }) => origin === 'person').length;
  return {
    articles: all.length,
    eventPages: all.filter(({ article }) => article.kind === 'event-page').length,
    newsArticles: all.filter(({ article }) => article.kind === 'news-article').length,
    events: events.length,
    actors: actors.size,
    sidecars: sum(all, ({ sidecars }) => sidecars.length),
    responses: {
      total: sum(all, ({ responses }) => responses.length) + sum(all, (each) => openResponseLines(each).length),
      attributed: sum(
        all,
        ({ responses }) => responses.filter(({ record }) => (record.actors ?? []).length > 0).length,
      ),
    },
    rationales: {
      total: sum(all, ({ rationales }) => rationales.length) + sum(all, (each) => openRationaleLines(each).length),
      linked: sum(all, ({ rationales }) => rationales.filter(({ record }) => record.other !== undefined).length),
    },
    relations: {
      total: relations.length,
      decided,
      accepted: 0,
      rejected: 0,
      unsure: 0,
      stale: 0,
      contested: 0,
      unchecked: relations.length - decided,
    },
    bytes: sum(all, ({ bytes }) => bytes),
  };
}

/** The response lines of a page that no record and no noAct covers. */
export function openResponseLines({ article, responses, noActs }: ArticleFacts) {
  return article.responses.filter((line) => ![...responses, ...noActs].some((record) => covers(record, line)));
}

/** The rationale lines of a page that no record covers. */
export function openRationaleLines({ article, rationales }: ArticleFacts) {
  return article.related.items.filter((line) => !rationales.some((record) => covers(record, line)));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
