import * as v from 'valibot';
import * as protocol from '../protocol.ts';
import { params, type ParamsTable } from './params.ts';
import { count, position, range, uri } from './basics.ts';
import { annotationName, file, listOf, meantRecord, textOrNull } from './parts.ts';

const shape = {
  view: v.picklist(['events', 'actors', 'toDo', 'check']),
  grouping: v.exactOptional(v.picklist(['date', 'article', 'state', 'storyline'])),
  filter: v.exactOptional(v.string()),
};

const filter = v.object({ filter: v.string() });

const fileAndPosition = v.object({ uri, position });

const fileAndRange = v.object({ uri, range });

const fileAndQuery = v.object({ uri, query: v.string() });

const lineOrNull = v.nullable(count);

/** What requests that only ask have to bring. */
export const paramsOfQuestions: ParamsTable = [
  params(protocol.treeRequest, v.object({ ...shape, parent: textOrNull, pages: v.exactOptional(listOf(count)) })),
  params(protocol.tooltipRequest, v.object({ ...shape, id: v.string(), parent: textOrNull })),
  params(protocol.treePathRequest, v.object({ ...shape, uri })),
  params(protocol.filterRequest, filter),
  params(protocol.checkQueueRequest, filter),
  params(protocol.checkFilterRequest, filter),
  params(
    protocol.checkStepRequest,
    v.object({ filter: v.string(), from: textOrNull, step: v.picklist(['here', 'next', 'previous']) }),
  ),
  params(protocol.checkCardRequest, annotationName),
  params(protocol.locateRequest, v.object({ uri, at: count, end: count })),
  params(protocol.lineRequest, v.object({ uri, line: count, ...meantRecord.entries })),
  params(protocol.relatedRequest, v.object({ uri, line: lineOrNull })),
  params(protocol.marksRequest, file),
  params(protocol.statusRequest, file),
  params(
    protocol.stepRequest,
    v.object({
      uri,
      position,
      what: v.picklist(['annotation', 'event', 'todo', 'coding']),
      direction: v.picklist(['next', 'previous']),
    }),
  ),
  params(protocol.chainRequest, v.object({ uri, position, direction: v.picklist(['earlier', 'later']) })),
  params(protocol.actorsRequest, fileAndQuery),
  params(protocol.personsRequest, fileAndQuery),
  params(protocol.findEventsRequest, fileAndQuery),
  params(protocol.symbolsRequest, v.object({ query: v.string() })),
  params(protocol.eventsRequest, file),
  params(protocol.typesRequest, file),
  params(protocol.checkDateRequest, v.object({ date: v.string() })),
  params(protocol.taggableRequest, v.object({ uri, range, ...meantRecord.entries })),
  params(protocol.actsRequest, file),
  params(protocol.noteRequest, annotationName),
  params(protocol.proposalsRequest, file),
  params(protocol.linkSuggestionsRequest, v.object({ uri, at: count, words: v.string() })),
  params(protocol.similarEventsRequest, fileAndRange),
  params(
    protocol.annotationsRequest,
    v.object({
      uri,
      line: lineOrNull,
      name: v.nullable(v.object({ sidecar: v.string(), id: v.string() })),
    }),
  ),
  params(protocol.recordRequest, annotationName),
  params(protocol.candidatesRequest, v.object({ ...annotationName.entries, part: v.nullable(count) })),
  params(protocol.homesRequest, file),
  params(protocol.wordsRequest, fileAndRange),
  params(protocol.eventAtRequest, fileAndPosition),
  params(protocol.occurrencesRequest, v.object({ uri, words: v.string(), actor: textOrNull })),
  params(protocol.articleBlockRequest, file),
  params(protocol.permalinkRequest, fileAndRange),
  params(protocol.openPermalinkRequest, v.object({ link: v.string() })),
  params(protocol.renamableRequest, fileAndPosition),
];
