import type { Connection } from 'vscode-languageserver';
import { whyNoDate } from '../../core/coding/event-fields.ts';
import { toMessage } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import { partReadable, readableCorpora } from '../readable-corpora.ts';
import type { CorpusReports } from '../diagnostics/reports.ts';
import type { EditHistory } from '../edit-history.ts';
import { guarded } from '../guarded.ts';
import type { ArticleFinder } from '../lookup.ts';
import * as protocol from '../protocol.ts';
import { changeActOf, comment, join, noAct, takeOut } from './acts.ts';
import { confirm, remove, retire } from './annotation-edits.ts';
import { checkCard } from './check-card.ts';
import { correct, judge, renew } from './check-edits.ts';
import { checkProgress, filterProblem, prepareQueue } from './check-model.ts';
import { annotationInfos, candidates, recordPlace } from './annotations.ts';
import { actorChoices, eventChoices, typeChoices } from './choices.ts';
import { link, setNewEvent, tag, type CodingSurroundings } from './coding.ts';
import { fix } from './fixes.ts';
import { marksOf } from './marks.ts';
import { codableLine, locate, related } from './navigation.ts';
import { adoptOrphan, homesOf } from './orphans.ts';
import { filterAnswer } from './filter.ts';
import { permalink, placeOfPermalink } from './permalink.ts';
import { define, mark, relate, say, set } from './record-edits.ts';
import { articleSaid, eventAtPlace, foundEvents, occurrences, wordsIn } from './record-questions.ts';
import { layerRows } from './layers.ts';
import { linkSuggestions, noLinkSuggestions } from './page-suggestions.ts';
import { proposals, takeProposals } from './proposals.ts';
import { prepareClaims, prepareGroups, prepareToDo } from './tree-model.ts';
import { toDoCount } from './tree-to-do.ts';
import { checkSteps, treeNodes, treePath, treeTooltip, type Forest } from './tree.ts';
import type { TreeCorpus } from './tree-nodes.ts';
import { similarEvents } from './similar-events.ts';
import { symbolChoices } from './symbol-choices.ts';
import { articleStatus } from './status.ts';
import { chain, step } from './steps.ts';
import { actChoices, noteOf, taggableWords } from './taggable.ts';
import { moveInHistory } from './undo.ts';

const notInCorpus = { ok: false, reason: 'This file is not in a corpus.' } as const;

/** Answers the requests of protocol.ts. */
export function registerCustomRequests(
  connection: Connection,
  corpora: () => readonly OpenCorpus[],
  { file, article }: ArticleFinder,
  coding: CodingSurroundings & { readonly history: EditHistory },
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): void {
  const on = <P, R>({ method }: protocol.RequestName<P, R>, answer: (params: P) => R | Promise<R>) => {
    connection.onRequest(method, (params: P) => guarded(connection, method, () => answer(params)));
  };
  const edit = <P extends { readonly uri: string }>(
    name: protocol.RequestName<P, protocol.EditOutcome>,
    change: (corpus: OpenCorpus, path: string, params: P, coding: CodingSurroundings) => Promise<protocol.EditOutcome>,
  ) => {
    on(name, (params) =>
      coding.inTurn(async () => {
        const found = await file(params.uri);
        return found ? asTold(await change(found.corpus, found.path, params, coding)) : notInCorpus;
      }),
    );
  };
  const inEach = async (prepare: (corpus: OpenCorpus) => Promise<void>) => {
    await Promise.all((await readableCorpora(corpora())).map(prepare));
  };
  const forest = async (): Promise<Forest> => {
    const { readable, unread } = await partReadable(corpora());
    return { corpora: await Promise.all(readable.map(treeCorpus)), unread };
  };
  /** The corpora with all that is to do in them: it takes a while to find out for the first time. */
  const withToDo = async () => {
    await inEach(async (corpus) => prepareToDo(await corpus.settled(), corpus.clock));
    return forest();
  };
  /** The corpora with the queues of the Check view. */
  const withQueue = async (filter: string) => {
    await withToDo();
    await inEach(async (corpus) => prepareQueue(await treeCorpus(corpus), filter, corpus.clock));
    return forest();
  };
  /** The corpora with what a view of them needs. */
  const shown = async ({ view, grouping = 'date', filter = '' }: protocol.TreeShape) => {
    if (grouping === 'storyline') await inEach(async (corpus) => prepareClaims(await corpus.settled(), corpus.clock));
    if (view === 'check') return withQueue(filter);
    if (view === 'toDo' || grouping === 'state' || filter !== '') await withToDo();
    if (view === 'events')
      await inEach(async (corpus) => prepareGroups(await treeCorpus(corpus), { grouping, filter }, corpus.clock));
    return forest();
  };
  on(protocol.treeRequest, async (params) => treeNodes(await shown(params), params));
  on(protocol.tooltipRequest, async (params) => treeTooltip(await shown(params), params));
  on(protocol.treePathRequest, async ({ uri, ...shape }) => {
    const found = await file(uri);
    return found ? treePath(await shown(shape), await treeCorpus(found.corpus), found.path, shape) : [];
  });
  on(protocol.filterRequest, async ({ filter }) => filterAnswer((await withToDo()).corpora, filter));
  on(protocol.toDoRequest, async () => ({
    total: (await withToDo()).corpora.reduce((sum, each) => sum + toDoCount(each), 0),
  }));
  on(protocol.locateRequest, async (target) => {
    const found = await file(target.uri);
    return found ? locate(found.corpus, found.path, target) : null;
  });
  on(protocol.lineRequest, async ({ uri, ...line }) => {
    const found = await article(uri);
    return found ? codableLine(found.facts, found.view, found.positions, line) : null;
  });
  on(protocol.actorsRequest, async ({ uri, query }) => {
    const found = await file(uri);
    const date = found?.view.index.articles.get(found.path)?.article.date ?? undefined;
    return found ? actorChoices(found.view.search, query, found.view.index, date) : [];
  });
  on(protocol.eventsRequest, async ({ uri }) => {
    const found = await file(uri);
    return found ? eventChoices(found.view.index, found.path) : [];
  });
  on(protocol.linkSuggestionsRequest, async ({ uri, ...words }) => {
    const found = await article(uri);
    return found ? linkSuggestions(found, words) : noLinkSuggestions;
  });
  on(protocol.similarEventsRequest, async ({ uri, range }) => {
    const found = await article(uri);
    return found ? similarEvents(found, range) : null;
  });
  on(protocol.symbolsRequest, ({ query }) => symbolChoices(corpora(), query));
  on(protocol.typesRequest, async ({ uri }) => typeChoices((await file(uri))?.view.settings));
  on(protocol.checkDateRequest, ({ date }) => whyNoDate(date) ?? null);
  on(protocol.reloadRequest, async () => {
    for (const corpus of corpora()) corpus.reload({ skippedToo: true });
    await readableCorpora(corpora());
    return null;
  });
  on(protocol.layersRequest, async () => {
    const readable = await readableCorpora(corpora());
    return layerRows(await Promise.all(readable.map((corpus) => corpus.settled())));
  });
  on(protocol.relatedRequest, async ({ uri, line }) => {
    const found = await article(uri);
    return found ? related(found.corpus, found.view, found.facts, found.positions, line) : [];
  });
  on(protocol.marksRequest, async ({ uri }) => {
    const found = await article(uri);
    return found ? marksOf(found) : [];
  });
  on(protocol.statusRequest, async ({ uri }) => {
    const found = await article(uri);
    return found ? articleStatus(found, coding.isOwn(found.view)) : null;
  });
  on(protocol.stepRequest, async (params) => {
    const found = await file(params.uri);
    return found ? step(found, params) : null;
  });
  on(protocol.chainRequest, async (params) => {
    const found = await article(params.uri);
    return found ? chain(found, params) : { from: null, events: [] };
  });
  on(protocol.annotationsRequest, async (params) => {
    const found = await article(params.uri);
    return found ? annotationInfos(found, params, coding.isOwn(found.view)) : [];
  });
  on(protocol.recordRequest, async (name) => {
    const found = await file(name.uri);
    return found ? recordPlace(found.corpus, name) : null;
  });
  on(protocol.candidatesRequest, async (name) => {
    const found = await file(name.uri);
    return found ? candidates(found.corpus, found.path, name) : [];
  });
  edit(protocol.confirmWordsRequest, confirm);
  edit(protocol.retireRequest, retire);
  edit(protocol.removeRequest, remove);
  on(protocol.homesRequest, async ({ uri }) => {
    const found = await file(uri);
    return found ? homesOf(found.corpus, found.path) : null;
  });
  on(protocol.adoptRequest, ({ uri, path }) =>
    coding.inTurn(async () => {
      const found = await file(uri);
      return found ? adoptOrphan(found.corpus, found.path, path, coding) : notInCorpus;
    }),
  );
  on(protocol.taggableRequest, async (params) => {
    const found = await article(params.uri);
    return found ? taggableWords(found, params) : null;
  });
  on(protocol.actsRequest, async ({ uri }) => {
    const found = await article(uri);
    return found ? actChoices(found) : [];
  });
  on(protocol.noteRequest, async (name) => {
    const found = await article(name.uri);
    return found ? noteOf(found, name) : null;
  });
  on(protocol.proposalsRequest, async ({ uri }) => {
    const found = await article(uri);
    return found ? proposals(found) : [];
  });
  on(protocol.undoRequest, ({ direction }) => coding.inTurn(() => moveInHistory(coding.history, direction, coding)));
  edit(protocol.tagRequest, tag);
  edit(protocol.takeAllRequest, takeProposals);
  edit(protocol.changeActRequest, changeActOf);
  edit(protocol.joinActsRequest, join);
  edit(protocol.takeWordsOutRequest, takeOut);
  edit(protocol.noActRequest, noAct);
  edit(protocol.commentRequest, comment);
  edit(protocol.linkRequest, link);
  edit(protocol.setNewEventRequest, setNewEvent);
  edit(protocol.fixRequest, (corpus, path, params, outside) => fix(corpus, path, params, outside, reportsOf(corpus)));
  edit(protocol.relateRequest, relate);
  edit(protocol.markRequest, mark);
  edit(protocol.sayOfArticleRequest, say);
  edit(protocol.setEventRequest, set);
  edit(protocol.defineEventRequest, define);
  on(protocol.checkQueueRequest, async ({ filter }) => checkProgress((await withQueue(filter)).corpora, filter));
  on(protocol.checkFilterRequest, ({ filter }) => filterProblem(filter));
  on(protocol.checkStepRequest, async (params) => checkSteps(await withQueue(params.filter), params));
  on(protocol.checkCardRequest, async (name) => {
    const found = await file(name.uri);
    return found ? checkCard(found, name) : null;
  });
  edit(protocol.verdictRequest, judge);
  edit(protocol.stillHoldsRequest, renew);
  edit(protocol.changeClaimRequest, correct);
  on(protocol.wordsRequest, async ({ uri, range }) => {
    const found = await article(uri);
    return found ? wordsIn(found, range) : null;
  });
  on(protocol.findEventsRequest, async ({ uri, query }) => {
    const found = await file(uri);
    return found ? foundEvents(found, query) : [];
  });
  on(protocol.eventAtRequest, async ({ uri, position }) => {
    const found = await article(uri);
    return found ? eventAtPlace(found, position) : null;
  });
  on(protocol.occurrencesRequest, async ({ uri, ...wanted }) => {
    const found = await article(uri);
    return found ? occurrences(found, wanted) : [];
  });
  on(protocol.articleBlockRequest, async ({ uri }) => {
    const found = await article(uri);
    return found ? articleSaid(found) : null;
  });
  on(protocol.permalinkRequest, async ({ uri, range }) => {
    const found = await article(uri);
    return found ? permalink(found, range) : null;
  });
  on(protocol.openPermalinkRequest, ({ link: pasted }) => placeOfPermalink(corpora(), pasted));
}

/** A corpus as the views show it, once all changes that were announced are read. */
async function treeCorpus({ root, uriOf, articleText, earlierPage, settled }: OpenCorpus): Promise<TreeCorpus> {
  // By name: what the view makes only when it is asked for, as the search for names in texts, is not asked for here.
  const { settings, ledgerRules, annotator, contradicted, name, index, search, files } = await settled();
  const said = { settings, ledgerRules, annotator, contradicted, name, index, search, files };
  return { root, uriOf, articleText, earlierPage, ...said };
}

/** An outcome whose sentence, which may hold words of the corpus, can be shown as it is. */
function asTold(outcome: protocol.EditOutcome): protocol.EditOutcome {
  if (!outcome.ok) return { ok: false, reason: toMessage(outcome.reason) };
  return { ok: true, note: outcome.note === null ? null : toMessage(outcome.note) };
}
