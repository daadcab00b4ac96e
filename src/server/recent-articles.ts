import type { ArticleNow } from './host/load.ts';

/** The articles that were asked for last, each read once for all requests that need it. */
export interface RecentArticles {
  get(path: string, read: () => Promise<ArticleNow | undefined>): Promise<ArticleNow | undefined>;
  /** Forgets all, since something has changed. */
  clear(): void;
}

/** As many as a person may have open in front of them. */
const mostKept = 20;

/** Makes an empty store. */
export function recentArticles(): RecentArticles {
  const kept = new Map<string, Promise<ArticleNow | undefined>>();
  return {
    get: (path, read) => {
      const known = kept.get(path);
      kept.delete(path);
      const article = known ?? read();
      kept.set(path, article);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return article;
    },
    clear: () => {
      kept.clear();
    },
  };
}
