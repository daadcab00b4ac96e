import type { Connection } from 'vscode-languageserver';
import { whyNoDate } from '../../core/coding/event-fields.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports } from '../diagnostics/reports.ts';
import type { EditHistory } from '../edit-history.ts';
import type { ArticleFinder, FoundArticle } from '../lookup.ts';
import * as protocol from '../protocol.ts';
import { readableCorpora } from '../readable-corpora.ts';
import { annotationInfos, candidates, recordPlace } from './annotations.ts';
import { answering } from './answering.ts';
import { actorChoices, eventChoices, typeChoices } from './choices.ts';
import type { CodingSurroundings } from './coding.ts';
import { registerEdits } from './custom-edits.ts';
import { registerViews } from './custom-views.ts';
import { layerRows } from './layers.ts';
import { marksOf } from './marks.ts';
import { codableLine, locate, related } from './navigation.ts';
import { homesOf } from './orphans.ts';
import { linkSuggestions, namesReady, noLinkSuggestions } from './page-suggestions.ts';
import { permalink, placeOfPermalink } from './permalink.ts';
import { proposals } from './proposals.ts';
import { articleSaid, eventAtPlace, foundEvents, occurrences, wordsIn } from './record-questions.ts';
import { similarEvents } from './similar-events.ts';
import { articleStatus } from './status.ts';
import { chain, step } from './steps.ts';
import { symbolChoices } from './symbol-choices.ts';
import { actChoices, noteOf, taggableWords } from './taggable.ts';

/** Answers the requests of protocol.ts. */
export function registerCustomRequests(
  connection: Connection,
  corpora: () => readonly OpenCorpus[],
  find: ArticleFinder,
  coding: CodingSurroundings & { readonly history: EditHistory },
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): void {
  const answers = answering(connection, find);
  const { on, onFile, onArticle } = answers;
  registerViews(answers, corpora);
  registerEdits(answers, find, coding, reportsOf);
  onFile(protocol.locateRequest, null, (found, target) => locate(found.corpus, found.path, target));
  onArticle(protocol.lineRequest, null, ({ facts, view, positions }, line) =>
    codableLine(facts, view, positions, line),
  );
  onFile(protocol.actorsRequest, [], ({ view: { search, index }, path }, { query }) =>
    actorChoices(search, query, index, index.articles.get(path)?.article.date ?? undefined),
  );
  onFile(protocol.eventsRequest, [], (found) => eventChoices(found.view.index, found.path));
  onArticle(protocol.linkSuggestionsRequest, noLinkSuggestions, linkSuggestions);
  onArticle(protocol.similarEventsRequest, null, (found, { range }) => similarEvents(found, range));
  on(protocol.symbolsRequest, ({ query }) => symbolChoices(corpora(), query));
  on(protocol.typesRequest, async ({ uri }) => typeChoices((await find.file(uri))?.view.settings));
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
  onArticle(protocol.relatedRequest, [], (found, { line }) =>
    related(found.corpus, found.view, found.facts, found.positions, line),
  );
  onArticle(protocol.marksRequest, [], marksOf);
  onArticle(protocol.statusRequest, null, (found) => articleStatus(found, coding.isOwn(found.view)));
  onFile(protocol.stepRequest, null, step);
  onArticle(protocol.chainRequest, { from: null, events: [] }, chain);
  onArticle(protocol.annotationsRequest, [], (found, params) =>
    annotationInfos(found, params, coding.isOwn(found.view)),
  );
  onFile(protocol.recordRequest, null, (found, name) => recordPlace(found.corpus, name));
  onFile(protocol.candidatesRequest, [], (found, name) => candidates(found.corpus, found.path, name));
  onFile(protocol.homesRequest, null, (found) => homesOf(found.corpus, found.path));
  onArticle(protocol.taggableRequest, null, withNames(taggableWords));
  onArticle(protocol.actsRequest, [], actChoices);
  onArticle(protocol.noteRequest, null, noteOf);
  onArticle(protocol.proposalsRequest, [], withNames(proposals));
  onArticle(protocol.wordsRequest, null, (found, { range }) => wordsIn(found, range));
  onFile(protocol.findEventsRequest, [], (found, { query }) => foundEvents(found, query));
  onArticle(protocol.eventAtRequest, null, (found, { position }) => eventAtPlace(found, position));
  onArticle(protocol.occurrencesRequest, [], occurrences);
  onArticle(protocol.articleBlockRequest, null, articleSaid);
  onArticle(protocol.permalinkRequest, null, (found, { range }) => permalink(found, range));
  on(protocol.openPermalinkRequest, ({ link: pasted }) => placeOfPermalink(corpora(), pasted));
}

/** An answer that looks for names of actors. */
function withNames<P, R>(
  answer: (found: FoundArticle, params: P) => R,
): (found: FoundArticle, params: P) => Promise<R> {
  return async (found, params) => {
    await namesReady(found);
    return answer(found, params);
  };
}
