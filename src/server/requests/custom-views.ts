import type { OpenCorpus } from '../corpus.ts';
import * as protocol from '../protocol.ts';
import { partReadable, readableCorpora } from '../readable-corpora.ts';
import type { Answering } from './answering.ts';
import { checkCard } from './check-card.ts';
import { checkProgress, filterProblem, prepareQueue } from './check-model.ts';
import { filterAnswer } from './filter.ts';
import { prepareClaims, prepareGroups, prepareToDo } from './tree-model.ts';
import type { TreeCorpus } from './tree-nodes.ts';
import { toDoCount } from './tree-to-do.ts';
import { checkSteps, treeNodes, treePath, treeTooltip, type Forest } from './tree.ts';

/** Answers what the views ask for. */
export function registerViews({ on, onFile }: Answering, corpora: () => readonly OpenCorpus[]): void {
  const { withToDo, withQueue, shown } = forests(corpora);
  on(protocol.treeRequest, async (params) => treeNodes(await shown(params), params));
  on(protocol.tooltipRequest, async (params) => treeTooltip(await shown(params), params));
  onFile(protocol.treePathRequest, [], async ({ corpus, path }, shape) =>
    treePath(await shown(shape), await treeCorpus(corpus), path, shape),
  );
  on(protocol.filterRequest, async ({ filter }) => filterAnswer((await withToDo()).corpora, filter));
  on(protocol.toDoRequest, async () => ({
    total: (await withToDo()).corpora.reduce((sum, each) => sum + toDoCount(each), 0),
  }));
  on(protocol.checkQueueRequest, async ({ filter }) => checkProgress((await withQueue(filter)).corpora, filter));
  on(protocol.checkFilterRequest, ({ filter }) => filterProblem(filter));
  on(protocol.checkStepRequest, async (params) => checkSteps(await withQueue(params.filter), params));
  onFile(protocol.checkCardRequest, null, checkCard);
}

/** The corpora with what different views need of them, which takes a while to find out for the first time. */
function forests(corpora: () => readonly OpenCorpus[]) {
  const inEach = async (prepare: (corpus: OpenCorpus) => Promise<void>) => {
    await Promise.all((await readableCorpora(corpora())).map(prepare));
  };
  const forest = async (): Promise<Forest> => {
    const { readable, unread } = await partReadable(corpora());
    return { corpora: await Promise.all(readable.map(treeCorpus)), unread };
  };
  const withToDo = async () => {
    await inEach(async (corpus) => prepareToDo(await corpus.settled(), corpus.clock));
    return forest();
  };
  /** With the queues of the Check view. */
  const withQueue = async (filter: string) => {
    await withToDo();
    await inEach(async (corpus) => prepareQueue(await treeCorpus(corpus), filter, corpus.clock));
    return forest();
  };
  const shown = async ({ view, grouping = 'date', filter = '' }: protocol.TreeShape) => {
    if (grouping === 'storyline') await inEach(async (corpus) => prepareClaims(await corpus.settled(), corpus.clock));
    if (view === 'check') return withQueue(filter);
    if (view === 'toDo' || grouping === 'state' || filter !== '') await withToDo();
    if (view === 'events')
      await inEach(async (corpus) => prepareGroups(await treeCorpus(corpus), { grouping, filter }, corpus.clock));
    return forest();
  };
  return { withToDo, withQueue, shown };
}

/** A corpus as the views show it, once all changes that were announced are read. */
async function treeCorpus({ root, uriOf, articleText, earlierPage, settled }: OpenCorpus): Promise<TreeCorpus> {
  // By name: what the view makes only when it is asked for, as the search for names in texts, is not asked for here.
  const { settings, ledgerRules, annotator, contradicted, name, index, search, files } = await settled();
  const said = { settings, ledgerRules, annotator, contradicted, name, index, search, files };
  return { root, uriOf, articleText, earlierPage, ...said };
}
