import type { ArticleFacts } from '../core/corpus/facts.ts';
import { textPositions, type TextPositions } from '../core/text/positions.ts';
import type { CorpusView, OpenCorpus } from './corpus.ts';

/** A file that a request names, with the corpus it belongs to as it is now. */
export interface FoundFile {
  readonly corpus: OpenCorpus;
  readonly view: CorpusView;
  /** Relative to the corpus. */
  readonly path: string;
}

/** An article that a request names, with the positions of the text that its facts were read from. */
export interface FoundArticle extends FoundFile {
  readonly facts: ArticleFacts;
  readonly positions: TextPositions;
}

/** Finds what requests name. Both wait until all changes that were announced are read. */
export interface ArticleFinder {
  /** Undefined for a file outside all corpora. */
  file(uri: string): Promise<FoundFile | undefined>;
  /** Undefined for a file that is no article of a corpus. */
  article(uri: string): Promise<FoundArticle | undefined>;
}

/** Makes the finder over the corpora that are open. */
export function articleFinder(corpora: () => readonly OpenCorpus[]): ArticleFinder {
  const file = async (uri: string): Promise<FoundFile | undefined> => {
    for (const corpus of corpora()) {
      const path = corpus.pathOf(uri);
      if (path !== undefined) return { corpus, path, view: await corpus.settled() };
    }
    return undefined;
  };
  const article = async (uri: string): Promise<FoundArticle | undefined> => {
    const found = await file(uri);
    const article = await found?.corpus.wholeArticle(found.path);
    if (found === undefined || article === undefined) return undefined;
    return { ...found, facts: article.facts, positions: textPositions(article.text) };
  };
  return { file, article };
}
