import { anchorsOf } from '../sidecar/anchors.ts';
import { sidecarPath } from '../corpus/files.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import { textDigest } from '../text/digest.ts';
import { isAnnotator } from '../text/forms.ts';

/** The article that a sidecar was made for, by the sidecar's name. */
export interface FormerArticle {
  readonly article: string;
  /** Null for the shared layer. */
  readonly layer: string | null;
}

/**
 * The article that a sidecar without one belonged to. `a.txt.ana.ann.yaml` may be Ana's of `a.txt` or the shared one
 * of `a.txt.ana`; the reading that gives an article's name is taken, the longer one where both do.
 */
export function formerArticle(path: string, isArticle: (path: string) => boolean): FormerArticle {
  const article = path.slice(0, -sidecarPath('', null).length);
  const dot = article.lastIndexOf('.');
  const [shorter, layer] = [article.slice(0, dot), article.slice(dot + 1)];
  const isOwn = !isArticle(article) && dot > 0 && isAnnotator(layer) && isArticle(shorter);
  return isOwn ? { article: shorter, layer } : { article, layer: null };
}

/** How well an article fits a sidecar. */
export interface HomeFit {
  /** True where it is the very text that the sidecar was made for. */
  readonly sameText: boolean;
  /** How many of the sidecar's quotes stand in it word for word. */
  readonly found: number;
}

/** Makes the test of articles for a sidecar; a text is normalised. */
export function homeTest(sidecar: Sidecar): { readonly quotes: number; fit(text: string): HomeFit } {
  const quotes = anchorsOf(sidecar).map(({ anchor }) => anchor.quote);
  return {
    quotes: quotes.length,
    fit: (text) => {
      const found = quotes.filter((quote) => text.includes(quote)).length;
      // The digest of a long text takes its time; the very text has all the words.
      const sameText = found === quotes.length && sidecar.text !== null && textDigest(text) === sidecar.text;
      return { sameText, found };
    },
  };
}
