import picomatch from 'picomatch';
import type { CorpusSettings } from '../registers/corpus-settings.ts';
import { isAnnotator } from '../text/forms.ts';

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

/** The path of an article's sidecar in a layer. */
export function sidecarPath(article: string, layer: string | null): string {
  return layer === null ? `${article}${sidecarEnding}` : `${article}.${layer}${sidecarEnding}`;
}

/** The files of a corpus that hold its settings, its actors and its events. */
export const registerPaths: readonly string[] = ['corpus.yaml', 'actors.yaml', 'events.yaml'];

export function isRegister(path: string): boolean {
  return registerPaths.includes(path);
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

/** Why a sidecar belongs to no article of the corpus, which `isArticle` knows. */
export function whyOrphan(path: string, isArticle: (path: string) => boolean): string {
  const name = path.slice(0, -sidecarEnding.length);
  const dot = name.lastIndexOf('.');
  const layer = name.slice(dot + 1);
  if (dot > 0 && !isAnnotator(layer) && isArticle(name.slice(0, dot)))
    return `\`${layer}\` in the name of this sidecar is no annotator’s name, which has small letters, digits, - and _ alone; its annotations do not count. Rename the file.`;
  return 'The article of this sidecar is not in the corpus, so its annotations do not count.';
}

/** The article and layer of a sidecar. Where both readings are possible the longer article name wins. */
export function ownerOf(
  path: string,
  articles: ReadonlySet<string>,
): { article: string; layer: string | null } | undefined {
  return possibleOwners(path).find(({ article }) => articles.has(article));
}

/** The articles and layers that a sidecar may belong to by its name, the longer article name first. */
export function possibleOwners(path: string): { article: string; layer: string | null }[] {
  const name = path.slice(0, -sidecarEnding.length);
  const shared = { article: name, layer: null };
  const dot = name.lastIndexOf('.');
  const [article, layer] = [name.slice(0, dot), name.slice(dot + 1)];
  return dot > 0 && isAnnotator(layer) ? [shared, { article, layer }] : [shared];
}
