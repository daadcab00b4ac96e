import * as v from 'valibot';
import * as protocol from '../protocol.ts';
import { params, type ParamsTable } from './params.ts';
import { count, uri } from './basics.ts';
import {
  actorPick,
  annotationName,
  eventFields,
  eventName,
  meantRecord,
  newEvent,
  numbers,
  relationChoices,
  relationOf,
  seenWords,
  side,
  textOrNull,
  listOf,
} from './parts.ts';

/** The file that an edit is about, and who makes it. */
const by = { uri, by: v.string() };

const recordBy = { ...annotationName.entries, by: v.string() };

const flag = v.exactOptional(v.boolean());

const actors = listOf(actorPick);

const eventOrNew = v.union([eventName, v.object({ create: newEvent })]);

const role = v.picklist(['none', 'recipient', 'host', 'venue']);

const sidecarRecord = { sidecar: v.string(), id: v.string() };

/** What edits of acts have to bring. */
const paramsOfActs: ParamsTable = [
  params(
    protocol.tagRequest,
    v.object({
      ...by,
      ...seenWords.entries,
      ...meantRecord.entries,
      actors,
      type: v.string(),
      speaker: v.exactOptional(actorPick),
      targets: v.exactOptional(actors),
      background: flag,
      negated: flag,
    }),
  ),
  params(
    protocol.changeActRequest,
    v.object({
      ...by,
      ...sidecarRecord,
      change: v.object({
        actors: v.exactOptional(actors),
        speaker: v.exactOptional(v.nullable(actorPick)),
        via: v.exactOptional(actors),
        targets: v.exactOptional(actors),
        form: v.exactOptional(v.nullable(v.picklist(['deed', 'direct', 'reported']))),
        mode: v.exactOptional(textOrNull),
        event: v.exactOptional(v.nullable(eventOrNew)),
        about: v.exactOptional(v.nullable(eventOrNew)),
        news: flag,
        negated: flag,
        aux: v.exactOptional(listOf(v.picklist(['future', 'hypothetical', 'generic']))),
        fields: v.exactOptional(v.record(v.string(), textOrNull)),
      }),
    }),
  ),
  params(protocol.joinActsRequest, v.object({ ...by, ...seenWords.entries, into: v.object(sidecarRecord) })),
  params(protocol.takeWordsOutRequest, v.object({ ...recordBy, part: count })),
  params(
    protocol.noActRequest,
    v.object({ ...by, ...seenWords.entries, role, actor: v.nullable(actorPick), of: textOrNull }),
  ),
  params(protocol.commentRequest, v.object({ ...recordBy, note: v.string() })),
  params(
    protocol.takeAllRequest,
    v.object({
      ...by,
      acts: listOf(
        v.object({
          ...seenWords.entries,
          actors,
          speaker: v.exactOptional(actorPick),
          type: v.string(),
          targets: actors,
        }),
      ),
      noActs: listOf(v.object({ ...seenWords.entries, role, actor: v.nullable(actorPick) })),
      links: listOf(
        v.object({
          ...seenWords.entries,
          other: eventName,
          relations: relationChoices,
          numbers,
          newEvent: v.exactOptional(side),
        }),
      ),
    }),
  ),
];

/** What edits of links, relations, mentions and events have to bring. */
const paramsOfEvents: ParamsTable = [
  params(
    protocol.linkRequest,
    v.object({
      ...by,
      ...seenWords.entries,
      other: v.union([eventName, v.object({ outside: v.string() }), v.object({ create: newEvent })]),
      relations: relationChoices,
      replace: v.boolean(),
      numbers: v.exactOptional(numbers),
      newEvent: v.exactOptional(side),
    }),
  ),
  params(protocol.setNewEventRequest, v.object({ ...by, ...seenWords.entries, newEvent: v.nullable(side) })),
  params(
    protocol.relateRequest,
    v.object({ ...by, ...relationOf.entries, from: eventName, to: eventName, quote: v.nullable(seenWords) }),
  ),
  params(
    protocol.markRequest,
    v.object({ ...by, places: listOf(seenWords), means: v.union([v.object({ actor: v.string() }), eventName]) }),
  ),
  params(
    protocol.sayOfArticleRequest,
    v.object({
      ...by,
      decision: v.union([
        v.object({ field: v.picklist(['published', 'publisher', 'kind']), value: textOrNull }),
        v.object({ field: v.picklist(['notArticle', 'read']), value: v.boolean() }),
        v.object({ field: v.literal('furniture'), value: v.boolean(), ...seenWords.entries }),
      ]),
    }),
  ),
  params(protocol.setEventRequest, v.object({ ...by, id: textOrNull, values: eventFields })),
  params(protocol.defineEventRequest, v.object({ ...by, ...seenWords.entries, event: newEvent })),
];

/** What edits of records, of their verdicts and of what rules have found have to bring. */
const paramsOfRecords: ParamsTable = [
  params(protocol.confirmWordsRequest, v.object({ ...recordBy, ...seenWords.entries, part: v.nullable(count) })),
  params(protocol.retireRequest, v.object(recordBy)),
  params(protocol.removeRequest, v.object(recordBy)),
  params(protocol.adoptRequest, v.object({ uri, path: v.string() })),
  params(protocol.undoRequest, v.object({ direction: v.picklist(['undo', 'redo']) })),
  params(
    protocol.verdictRequest,
    v.object({
      ...recordBy,
      verdict: v.picklist(['accepted', 'rejected', 'unsure']),
      why: v.nullable(
        v.picklist([
          'wrong-actor',
          'wrong-target',
          'wrong-type',
          'wrong-direction',
          'not-supported',
          'duplicate',
          'other',
        ]),
      ),
      note: textOrNull,
      seen: listOf(v.object({ ...sidecarRecord, stamp: v.string() })),
    }),
  ),
  params(protocol.stillHoldsRequest, v.object(recordBy)),
  params(
    protocol.changeClaimRequest,
    v.object({
      ...recordBy,
      change: v.union([v.object({ type: v.string() }), v.object({ swap: v.literal(true) })]),
    }),
  ),
  params(
    protocol.fixRequest,
    v.object({ ...by, rule: v.string(), finding: v.string(), fix: v.string(), answer: textOrNull }),
  ),
];

/** What edits of registers and of ids have to bring. */
const paramsOfRegisters: ParamsTable = [
  params(
    protocol.renameIdRequest,
    v.object({
      uri,
      kind: v.picklist(['actor', 'event']),
      id: v.string(),
      newId: v.string(),
      preview: v.boolean(),
    }),
  ),
  params(protocol.mergeActorsRequest, v.object({ uri, from: v.string(), to: v.string(), preview: v.boolean() })),
  params(protocol.addAliasRequest, v.object({ uri, actor: v.string(), words: v.string() })),
  params(
    protocol.addPostRequest,
    v.object({
      uri,
      person: v.string(),
      body: v.string(),
      title: v.string(),
      from: v.string(),
      to: v.string(),
    }),
  ),
  params(protocol.createCorpusRequest, v.object({ root: v.string() })),
];

/** What requests that change files have to bring. */
export const paramsOfEdits: ParamsTable = [
  ...paramsOfActs,
  ...paramsOfEvents,
  ...paramsOfRecords,
  ...paramsOfRegisters,
];
