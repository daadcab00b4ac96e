import picomatch from 'picomatch';
import type { CorpusSettings } from '../registers/corpus-settings.ts';

/** A sidecar of the corpus. Paths are relative to the corpus, with `/`. */
export interface SidecarFile {
  readonly path: string;
  readonly article: string;
  /** The annotator whose layer it is; null for the shared one. */
  readonly layer: string | null;
}

/** The files of a corpus, each list in path order. */
export interface CorpusFiles {
  readonly articles: readonly string[];
  readonly sidecars: readonly SidecarFile[];
  /** Sidecars whose article is not in the corpus. */
  readonly orphans: readonly string[];
}

const sidecarEnding = '.ann.yaml';
const alwaysLeftOut = /(?:^|\/)(?:\.[^/]*|node_modules)(?:\/|$)|(?:^|\/)(?:README|LICENSE|CHANGELOG)[^/]*$/;
const annotatorName = /^[a-z0-9][a-z0-9_-]{0,31}$/;

/** True for the name of an annotator (FORMAT "Layers"). */
export function isAnnotator(name: string): boolean {
  return annotatorName.test(name);
}

/** The path of an article's sidecar in a layer. */
export function sidecarPath(article: string, layer: string | null): string {
  return layer === null ? `${article}${sidecarEnding}` : `${article}.${layer}${sidecarEnding}`;
}

/** True for a path that is a sidecar by its name. */
export function isSidecarPath(path: string): boolean {
  return path.endsWith(sidecarEnding) && !alwaysLeftOut.test(path);
}

/** True where a path can be an article of a corpus with these settings, whatever its content. */
export function articleTest({
  include,
  exclude,
}: Pick<CorpusSettings, 'include' | 'exclude'>): (path: string) => boolean {
  const included = picomatch([...include]);
  const excluded = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  return (path) => !alwaysLeftOut.test(path) && !path.endsWith(sidecarEnding) && included(path) && !excluded(path);
}

/** Sorts the paths below a corpus into articles and sidecars. */
export function corpusFiles(
  paths: readonly string[],
  settings: Pick<CorpusSettings, 'include' | 'exclude'>,
): CorpusFiles {
  const isArticle = articleTest(settings);
  const articles = paths.filter(isArticle).sort(byPath);
  const known = new Set(articles);
  const sidecars: SidecarFile[] = [];
  const orphans: string[] = [];
  for (const path of paths.filter(isSidecarPath).sort(byPath)) {
    const owner = ownerOf(path, known);
    if (owner === undefined) orphans.push(path);
    else sidecars.push({ path, ...owner });
  }
  return { articles, sidecars, orphans };
}

/** Code unit order: the same on every machine. */
function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The article and layer of a sidecar. Where both readings are possible the longer article name wins. */
function ownerOf(path: string, articles: ReadonlySet<string>): { article: string; layer: string | null } | undefined {
  const name = path.slice(0, -sidecarEnding.length);
  if (articles.has(name)) return { article: name, layer: null };
  const dot = name.lastIndexOf('.');
  const [article, layer] = [name.slice(0, dot), name.slice(dot + 1)];
  return dot > 0 && isAnnotator(layer) && articles.has(article) ? { article, layer } : undefined;
}
