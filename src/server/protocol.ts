/**
 * All requests between client and server that LSP does not have, grouped by direction. The client imports this file
 * and nothing else of the server; it holds no code but names. `docs/protocol.md` describes it.
 */

/** A place in a file as LSP counts it: lines from 0, characters in UTF-16 units. */
export interface Place {
  readonly uri: string;
  readonly range: { readonly start: LineCharacter; readonly end: LineCharacter };
}

export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** A request's name with the types of its parameters and its answer, which exist for the compiler only. */
export interface RequestName<Params, Result> {
  readonly method: string;
  readonly types?: { readonly params: Params; readonly result: Result };
}

function request<Params, Result>(method: string): RequestName<Params, Result> {
  return { method };
}

// ---------------------------------------------------------------- passed when the server starts

/** Folders that are corpora, and who codes in them. */
export interface InitializationOptions {
  /** URIs of folders. */
  readonly corpora: readonly string[];
  /** Null until the person has said. */
  readonly annotator: string | null;
}

// ---------------------------------------------------------------- client to server

/** The children of a node in one of the views; the roots where `parent` is null. */
export const treeRequest = request<TreeParams, readonly TreeNode[]>('newsweave/tree');

export interface TreeParams {
  readonly view: 'events' | 'actors';
  readonly parent: string | null;
}

export interface TreeNode {
  /** Stable over refreshes. */
  readonly id: string;
  /** The node that it hangs under; null for a root. */
  readonly parent: string | null;
  readonly label: string;
  readonly description: string | null;
  readonly tooltip: string | null;
  /** Name of a codicon. */
  readonly icon: string;
  /** For `when` clauses of menus. */
  readonly kind: 'corpus' | 'group' | 'event' | 'article' | 'response' | 'relation' | 'actor';
  readonly hasChildren: boolean;
  /** Where it stands; asked for with `locateRequest` when a person goes there. */
  readonly target: Target | null;
}

/** Words of an article, in code points of its text. */
export interface Target {
  readonly uri: string;
  readonly at: number;
  readonly end: number;
}

/** The place of a target as editors count it, read from the text as it is now. */
export const locateRequest = request<Target, Place | null>('newsweave/locate');

/** What can be coded on a line of an article; null where there is nothing. */
export const lineRequest = request<LineParams, CodableLine | null>('newsweave/line');

/** A line of a file, from 0; `record` picks one where the line has several. */
export interface LineParams {
  readonly uri: string;
  readonly line: number;
  readonly record: string | null;
}

/** A response line or a rationale line, and what has been decided on it. */
export interface CodableLine {
  readonly kind: 'response' | 'rationale';
  /** The line's words begin here, in code points. */
  readonly at: number;
  readonly words: string;
  /** The record that is changed; null where a new one is made. */
  readonly record: string | null;
  /** Of a response: ids of its actors, their names as a label, and its type. */
  readonly actors: readonly string[];
  readonly actorNames: string;
  readonly type: string | null;
  /** Of a rationale: the event's id or `outside`, what is said of an outside one, and its relations in words. */
  readonly other: string | null;
  readonly title: string | null;
  readonly relations: string | null;
}

/** The actors that a typed text may mean, best first; by name for an empty one. */
export const actorsRequest = request<ActorsParams, readonly ActorChoice[]>('newsweave/actors');

export interface ActorsParams {
  readonly uri: string;
  readonly query: string;
}

export interface ActorChoice {
  readonly id: string;
  readonly name: string;
  /** The alias that was found, where it was not the name. */
  readonly alias: string | null;
  readonly type: string | null;
}

/** The events that a rationale of this article may mean: all but its own. */
export const eventsRequest = request<{ readonly uri: string }, readonly EventChoice[]>('newsweave/events');

export interface EventChoice {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Path of the article that tells it, relative to the corpus: to be sent back. */
  readonly path: string | null;
  /** The same, to be shown. */
  readonly where: string | null;
}

/** The types to choose from. */
export const typesRequest = request<null, TypeChoices>('newsweave/types');

export interface TypeChoices {
  readonly responses: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
  readonly relations: readonly {
    readonly id: string;
    readonly from: 'this' | 'other';
    readonly label: string;
    readonly definition: string;
  }[];
  readonly actors: readonly string[];
}

/** Tags a response line. */
export const tagRequest = request<TagParams, EditOutcome>('newsweave/tagResponse');

export interface TagParams {
  readonly uri: string;
  /** Where the line stood and its words, as `newsweave/line` gave them. */
  readonly at: number;
  readonly words: string;
  readonly record: string | null;
  readonly actor: { readonly ids: readonly string[] } | { readonly name: string; readonly type: string };
  readonly type: string;
  readonly by: string;
}

/** Links a rationale line to the event it means. */
export const linkRequest = request<LinkParams, EditOutcome>('newsweave/linkEvent');

export interface LinkParams {
  readonly uri: string;
  /** Where the line stood and its words, as `newsweave/line` gave them. */
  readonly at: number;
  readonly words: string;
  /** `path` tells events apart whose ids are the same, as file stems of two folders may be. */
  readonly other: { readonly event: string; readonly path?: string } | { readonly outside: string };
  readonly relation: { readonly type: string; readonly from: 'this' | 'other' } | null;
  /** Whether it stands instead of the relations that the line makes already, or beside them. */
  readonly replace: boolean;
  readonly by: string;
}

/** What became of a change. `reason` and `note` are single sentences for people. */
export type EditOutcome =
  { readonly ok: true; readonly note: string | null } | { readonly ok: false; readonly reason: string };

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

/** A notification: the person has said or changed their name, so other layers count as theirs. */
export const annotatorNotification = 'newsweave/annotator';

export interface AnnotatorParams {
  readonly annotator: string | null;
}

/** Reads all corpora anew, for the person who does not trust the watchers. */
export const reloadRequest = request<null, null>('newsweave/reload');

// ---------------------------------------------------------------- server to client

/** Saves a file that is open in an editor; the answer is true where it was. */
export const saveRequest = request<{ readonly uri: string }, boolean>('newsweave/save');

/** A notification: what the views show has changed. */
export const changedNotification = 'newsweave/changed';
