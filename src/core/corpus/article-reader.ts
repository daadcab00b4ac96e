import type { Article } from '../article/model.ts';
import { parseArticle } from '../article/parse.ts';
import { textEvidence, type TextEvidence } from '../evidence/text-evidence.ts';
import type { Parsed } from '../text/range.ts';
import { pageDigest } from './judged-text.ts';

/** Reads the texts of articles. The same text gives the same, so that a reader may remember what it read. */
export interface ArticleReader {
  /** Normalised text, and the kind where a person knows it better than the headings. */
  parse(text: string, kind?: Article['kind']): Parsed<Article>;
  /** What the text tells besides, of an article that was parsed or corrected by people. */
  about(article: Article, text: string): TextFacts;
}

/** What is kept of a text besides its parts. */
export interface TextFacts {
  readonly evidence: TextEvidence;
  /** Digest of what verdicts judge of an event page; null for a news article. */
  readonly pageDigest: string | null;
}

/** Reads each text anew. */
export const plainReader: ArticleReader = {
  parse: parseArticle,
  about: (article, text) => ({ evidence: textEvidence(article, text), pageDigest: pageDigest(article, text) }),
};

interface Remembered {
  readonly parsed: Parsed<Article>;
  facts: TextFacts | undefined;
}

/**
 * Remembers the latest texts: somebody who codes a page changes its sidecars again and again, and the page itself
 * stays as it is.
 */
export function rememberingReader(most: number): ArticleReader {
  /** By text, then by kind: to look up a text costs no more than to compare it. */
  const remembered = new Map<string, Map<Article['kind'] | undefined, Remembered>>();
  const byArticle = new WeakMap<Article, Remembered>();
  return {
    parse: (text, kind) => {
      const readings = remembered.get(text) ?? new Map<Article['kind'] | undefined, Remembered>();
      remembered.delete(text);
      remembered.set(text, readings);
      const entry = readings.get(kind) ?? { parsed: plainReader.parse(text, kind), facts: undefined };
      readings.set(kind, entry);
      byArticle.set(entry.parsed.value, entry);
      const [oldest] = remembered.keys();
      if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
      return entry.parsed;
    },
    about: (article, text) => {
      const entry = byArticle.get(article);
      // One that people corrected is another article than the one that was parsed.
      if (entry === undefined) return plainReader.about(article, text);
      return (entry.facts ??= plainReader.about(article, text));
    },
  };
}
