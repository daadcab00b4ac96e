import type { CorpusIndex } from '../corpus/index.ts';
import type { IgnoredRecord } from '../sidecar/schema.ts';
import type { Finding } from './finding.ts';

/**
 * The findings with the records by which people set them aside (`ignored` in the sidecar of an article that a finding
 * lies on or speaks of). A record without a fingerprint sets aside all that its rule finds in its article.
 */
export function withSetAside(findings: readonly Finding[], index: Pick<CorpusIndex, 'articles'>): readonly Finding[] {
  return findings.map((finding) => {
    const record = ignoredIn(finding, index);
    return record === undefined ? finding : { ...finding, setAside: record };
  });
}

function ignoredIn(
  { rule, fingerprint, place, related }: Finding,
  { articles }: Pick<CorpusIndex, 'articles'>,
): IgnoredRecord | undefined {
  const own = articleOf(place.path, articles);
  const spokenOf = related.map((each) => articleOf(each.place.path, articles));
  for (const path of new Set([own, ...spokenOf])) {
    const records = path === undefined ? [] : (articles.get(path)?.ignored ?? []);
    const record = records.find(
      (each) => each.rule === rule && (each.finding === fingerprint || (each.finding === undefined && path === own)),
    );
    if (record !== undefined) return record;
  }
  return undefined;
}

/** True where some finding speaks of one of these articles besides where it lies. */
export function speakOf(
  findings: readonly Finding[],
  paths: ReadonlySet<string>,
  { articles }: Pick<CorpusIndex, 'articles'>,
): boolean {
  return findings.some(({ related }) => related.some(({ place }) => paths.has(articleOf(place.path, articles) ?? '')));
}

/** The article that a file is, or is a sidecar of; undefined for a register. */
export function articleOf(path: string, articles: CorpusIndex['articles']): string | undefined {
  if (articles.has(path)) return path;
  const name = path.replace(/\.ann\.yaml$/, '');
  if (name === path || articles.has(name)) return name === path ? undefined : name;
  const article = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return articles.has(article) ? article : undefined;
}
