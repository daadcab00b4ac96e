import type { ArticleNow } from './host/load.ts';

/** As many articles as a person may have open in front of them. */
export const mostOpen = 20;

/** The articles that were asked for last, each read once for all requests that need it. */
export interface RecentArticles {
  get(path: string, read: () => Promise<ArticleNow | undefined>): Promise<ArticleNow | undefined>;
  /** Forgets all, since something has changed. */
  clear(): void;
}

/** Makes an empty store, for so many. */
export function recentArticles(most: number): RecentArticles {
  const kept = new Map<string, Promise<ArticleNow | undefined>>();
  return {
    get: (path, read) => {
      const known = kept.get(path);
      kept.delete(path);
      const article = known ?? read();
      kept.set(path, article);
      // Whoever asked is told why; the next one tries anew.
      article.catch(() => {
        if (kept.get(path) === article) kept.delete(path);
      });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return article;
    },
    clear: () => {
      kept.clear();
    },
  };
}
