import { parseFilter } from '../../core/corpus/filter.ts';
import type { FilterAnswer } from '../protocol.ts';
import { treeModel } from './tree-model.ts';
import type { TreeCorpus } from './tree-nodes.ts';

/** What a filter of events lets through in all corpora, or what is wrong with it. */
export function filterAnswer(corpora: readonly TreeCorpus[], filter: string): FilterAnswer {
  const [problem] = parseFilter(filter).problems;
  const count = (of: (corpus: TreeCorpus) => number) => corpora.reduce((sum, corpus) => sum + of(corpus), 0);
  return {
    problem: problem?.message ?? null,
    found: problem ? 0 : count((corpus) => treeModel(corpus).filtered(filter).length),
    total: count(({ index }) => index.events.length),
  };
}
