/** The part of `protocol.ts` that is about relations, mentions, events, articles as wholes, and quick fixes. */
import { request } from './protocol-request.ts';
import type {
  EditOutcome,
  EventChoice,
  EventFieldValues,
  EventName,
  LineCharacter,
  NewEvent,
  NewWords,
  Place,
  RelationChoice,
  WordsCandidate,
} from './protocol.ts';

/** The words of a stretch of an article, without white space round them; null where there are none. */
export const wordsRequest = request<{ readonly uri: string; readonly range: Place['range'] }, NewWords | null>(
  'newsweave/words',
);

/** The events that a typed text may mean, also where it is misspelt, best first; the first ones for an empty text. */
export const findEventsRequest = request<{ readonly uri: string; readonly query: string }, readonly EventChoice[]>(
  'newsweave/findEvents',
);

/** The event that a place of an article stands for: by its words, else the one of the page; null where there is none. */
export const eventAtRequest = request<{ readonly uri: string; readonly position: LineCharacter }, EventAtPlace | null>(
  'newsweave/eventAt',
);

/** An event that an article tells, with what is said of it. */
export interface EventAtPlace extends EventChoice {
  /** True for the event that an event page reports. */
  readonly page: boolean;
  readonly fields: Required<EventFieldValues>;
}

/** Relates two events, in the sidecar of the article with the words that say so, else of one that tells an event. */
export const relateRequest = request<RelateParams, EditOutcome>('newsweave/relateEvents');

export interface RelateParams extends Omit<RelationChoice, 'from'> {
  readonly uri: string;
  readonly from: EventName;
  readonly to: EventName;
  readonly quote: NewWords | null;
  readonly by: string;
}

/** Where an article has the same words, or a name of the same actor, that are not marked yet; in text order. */
export const occurrencesRequest = request<OccurrencesParams, readonly Occurrence[]>('newsweave/occurrences');

export interface OccurrencesParams {
  readonly uri: string;
  readonly words: string;
  /** An actor's id or key; null for an event, which has no names. */
  readonly actor: string | null;
}

export interface Occurrence extends WordsCandidate {
  /** True where little speaks against it: the words themselves, a name or an alias, in the text of the article. */
  readonly sure: boolean;
}

/** Marks words as mentions of an actor or an event, in one step. */
export const markRequest = request<MarkParams, EditOutcome>('newsweave/markMentions');

export interface MarkParams {
  readonly uri: string;
  readonly places: readonly NewWords[];
  readonly means: { readonly actor: string } | EventName;
  readonly by: string;
}

/** What people said of an article, and what its text says where nobody did; null for a file that is none. */
export const articleBlockRequest = request<{ readonly uri: string }, ArticleSaid | null>('newsweave/articleBlock');

export interface ArticleSaid {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly kind: 'event-page' | 'news-article';
  readonly notArticle: boolean;
  readonly read: boolean;
}

/** Says something of an article that its text does not tell; null takes it back. */
export const sayOfArticleRequest = request<SayOfArticleParams, EditOutcome>('newsweave/sayOfArticle');

export interface SayOfArticleParams {
  readonly uri: string;
  readonly decision:
    | { readonly field: 'published' | 'publisher' | 'kind'; readonly value: string | null }
    | { readonly field: 'notArticle' | 'read'; readonly value: boolean }
    | ({ readonly field: 'furniture'; readonly value: boolean } & NewWords);
  readonly by: string;
}

/** Says something of an event that an article tells; `id` null means the one that its page reports. */
export const setEventRequest = request<SetEventParams, EditOutcome>('newsweave/setEvent');

export interface SetEventParams {
  readonly uri: string;
  readonly id: string | null;
  readonly values: EventFieldValues;
  readonly by: string;
}

/** Defines an event on words of an article that tell it. */
export const defineEventRequest = request<DefineEventParams, EditOutcome>('newsweave/defineEvent');

export interface DefineEventParams extends NewWords {
  readonly uri: string;
  readonly event: NewEvent;
  readonly by: string;
}

/** A text that leads to words of an article wherever it is pasted; those at the caret for an empty range. */
export const permalinkRequest = request<{ readonly uri: string; readonly range: Place['range'] }, string | null>(
  'newsweave/permalink',
);

/** The words that a pasted permalink leads to, in any of the corpora. */
export const openPermalinkRequest = request<{ readonly link: string }, PermalinkAnswer>('newsweave/openPermalink');

export type PermalinkAnswer =
  { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly reason: string };

/** Makes a quick fix of a finding: one step, decided on the files as they are at that moment. */
export const fixRequest = request<FixParams, EditOutcome>('newsweave/fix');

/** A quick fix as the code action that offers it names it. */
export interface FixName {
  /** The file that the finding lies on. */
  readonly uri: string;
  readonly rule: string;
  /** The finding's fingerprint. */
  readonly finding: string;
  /** The fix's title. */
  readonly fix: string;
  /** What the person has to say first; null where nothing is asked. */
  readonly asks: 'actor' | 'event' | 'date' | 'reason' | 'name' | 'id' | null;
}

export interface FixParams extends Omit<FixName, 'asks'> {
  /** What the person said: an actor's id or key, an event's id, or words; null where nothing was asked. */
  readonly answer: string | null;
  readonly by: string;
}
