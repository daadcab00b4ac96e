import { byLayer } from '../../core/corpus/scope.ts';
import type { CorpusView } from '../corpus.ts';
import type { LayerRow } from '../protocol.ts';

/** The layers of some corpora with the number of articles that each annotates, the shared one first, then by name. */
export function layerRows(corpora: readonly Pick<CorpusView, 'files'>[]): LayerRow[] {
  const articles = new Map<string | null, number>();
  for (const { files } of corpora)
    for (const { layer } of files.sidecars) articles.set(layer, (articles.get(layer) ?? 0) + 1);
  return [...articles]
    .map(([layer, count]) => ({ layer, count }))
    .sort(byLayer)
    .map(({ layer, count }) => ({ annotator: layer, articles: count }));
}
