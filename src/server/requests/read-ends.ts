import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { OpenCorpus } from '../corpus.ts';

/** Reads a page and those of the events that it relates to, where only a first look was taken: a verdict needs texts. */
export async function readEnds(corpus: OpenCorpus, index: CorpusIndex, path: string): Promise<void> {
  const ends = index.relationsIn(path).flatMap(({ ends: { from, to } }) => [from?.event?.path, to?.event?.path]);
  for (const each of new Set([path, ...ends]))
    if (each != null && index.articles.get(each)?.reading === 'glance') await corpus.wholeArticle(each);
}
