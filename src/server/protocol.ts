/**
 * All requests between client and server that LSP does not have, grouped by direction. The client imports this file
 * and nothing else of the server; it holds no code but names and the forms of what a person types. `docs/protocol.md`
 * describes it.
 */
import type { OthersParams } from './protocol-layers.ts';
import { request } from './protocol-request.ts';
import type { WordsState } from './protocol-words.ts';

export type { RequestName } from './protocol-request.ts';
export * from './protocol-check.ts';
export * from './protocol-acts.ts';
export * from './protocol-choices.ts';
export * from './protocol-coding.ts';
export * from './protocol-forms.ts';
export * from './protocol-layers.ts';
export * from './protocol-record.ts';
export * from './protocol-registers.ts';
export * from './protocol-suggestions.ts';
export * from './protocol-views.ts';
export * from './protocol-words.ts';

/** A place in a file as LSP counts it: lines from 0, characters in UTF-16 units. */
export interface Place {
  readonly uri: string;
  readonly range: { readonly start: LineCharacter; readonly end: LineCharacter };
}

export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

// ---------------------------------------------------------------- passed when the server starts

/** Folders that are corpora, and who codes in them. */
export interface InitializationOptions {
  /** URIs of folders. */
  readonly corpora: readonly string[];
  /** Null until the person has said. */
  readonly annotator: string | null;
  /** Whether the person trusts the folders of the window; without that no program such as git is started. */
  readonly trusted: boolean;
  /** A folder of the disk for what the server notes about itself; null where it may keep nothing. */
  readonly storage: string | null;
  /** Whether a second person has to judge everything; missing for no. */
  readonly fourEyes?: boolean;
  /** Whose annotations count besides; missing for nobody's. */
  readonly others?: OthersParams['others'];
  /** URI of docs/rules.md, to which the codes of diagnostics lead; null or missing for no link. */
  readonly rulesDoc?: string | null;
}

// ---------------------------------------------------------------- client to server

/** An annotation, told by the sidecar that it stands in, since ids are unique in one sidecar only. */
export interface AnnotationName {
  /** URI of its article. */
  readonly uri: string;
  /** Path of its sidecar, relative to the corpus. */
  readonly sidecar: string;
  readonly id: string;
}

/** Words of an article, in code points of its text. */
export interface Target {
  readonly uri: string;
  readonly at: number;
  readonly end: number;
}

/** The place of a target as editors count it, read from the text as it is now. */
export const locateRequest = request<Target, Place | null>('newsweave/locate');

/** The events that a rationale line, or the page as a whole where `line` is null, is related to. */
export const relatedRequest = request<{ readonly uri: string; readonly line: number | null }, readonly RelatedEvent[]>(
  'newsweave/related',
);

export interface RelatedEvent {
  readonly title: string;
  /** How it is related: 'responds to'. */
  readonly phrase: string;
  /** Null for an event that no article tells. */
  readonly place: Place | null;
}

/** The words of an article that annotations stand on, for an editor to mark them; in text order. */
export const marksRequest = request<{ readonly uri: string }, readonly Mark[]>('newsweave/marks');

export interface Mark {
  readonly range: Place['range'];
  /** `further` are further words of a response. */
  readonly kind: 'event' | 'mention' | 'response' | 'further' | 'noAct' | 'rationale' | 'relation';
  /** `changed` words wait for a person to confirm them. */
  readonly state: Extract<WordsState, 'exact' | 'moved' | 'changed'>;
  /** 'Iran · appeal'. */
  readonly label: string;
}

/** How far an article is; null for a file that is none. The answer waits until the corpus is read. */
export const statusRequest = request<{ readonly uri: string }, ArticleStatus | null>('newsweave/status');

export interface ArticleStatus {
  /** `none` is a file that a person said is no article. */
  readonly kind: 'event-page' | 'news-article' | 'none';
  /** Response lines of a page with a decision; of a news article the responses that have an actor. */
  readonly responses: { readonly tagged: number; readonly total: number };
  /** Rationale lines of a page, and those whose event is known or outside the corpus. */
  readonly rationales: { readonly linked: number; readonly total: number };
  /** Why annotations cannot be written, as a sentence, and the file that is the reason. */
  readonly readOnly: { readonly reason: string; readonly uri: string } | null;
  /** What is odd about the file's encoding, as a sentence; null for UTF-8. */
  readonly encoding: string | null;
}

/**
 * Where a step leads from a place: to another annotation, event or thing to do; null where there is no other one.
 * `coding` is things to do, and the cues of the news article where one stands.
 */
export const stepRequest = request<StepParams, Place | null>('newsweave/step');

export interface StepParams {
  readonly uri: string;
  readonly position: LineCharacter;
  /** Annotations stay in the article; events and things to do go on through the corpus in path order, and round. */
  readonly what: 'annotation' | 'event' | 'todo' | 'coding';
  readonly direction: 'next' | 'previous';
}

/** The events one step back or forward in time from the event at a place, along relations that say what was earlier. */
export const chainRequest = request<ChainParams, EventChain>('newsweave/chain');

export interface ChainParams {
  readonly uri: string;
  readonly position: LineCharacter;
  readonly direction: 'earlier' | 'later';
}

export interface EventChain {
  /** Title of the event that one stands on; null where the place stands for none. */
  readonly from: string | null;
  readonly events: readonly RelatedEvent[];
}

/** A notification: the person has come to trust the folders of the window. */
export const trustedNotification = 'newsweave/trusted';

/** Reads all corpora anew, for the person who does not trust the watchers. */
export const reloadRequest = request<null, null>('newsweave/reload');

// ---------------------------------------------------------------- server to client

/** Saves a file that is open in an editor; the answer is true where it was. */
export const saveRequest = request<{ readonly uri: string }, boolean>('newsweave/save');

/** A notification, once in the life of a server: a formatter changed an annotated file when it was saved. */
export const formattedNotification = 'newsweave/formatted';

export interface FormattedParams {
  readonly uri: string;
  /** The file's path, to be shown. */
  readonly label: string;
}

/** A notification: what the views show has changed. */
export const changedNotification = 'newsweave/changed';

/** A notification: how far the reading of a corpus is. It has come to its end where `done` is `total`. */
export const progressNotification = 'newsweave/progress';

export interface ProgressParams {
  /** URI of the corpus. */
  readonly root: string;
  /** Articles are read twice: at a glance, which is enough for most of what views show, and then whole. */
  readonly reading: 'glance' | 'whole';
  /** Articles that are read, and all of them. */
  readonly done: number;
  readonly total: number;
}
