/**
 * All requests between client and server that LSP does not have, grouped by direction. The client imports this file
 * and nothing else of the server; it holds no code but names. `docs/protocol.md` describes it.
 */
import { request } from './protocol-request.ts';
import type { WordsState } from './protocol-words.ts';

export type { RequestName } from './protocol-request.ts';
export * from './protocol-check.ts';
export * from './protocol-acts.ts';
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
  /** The same relations one by one. */
  readonly made: readonly RelationChoice[];
  /** The numbers of a rationale's `Event 15`, and what each means: `this`, `other` or an id; null where nobody said. */
  readonly numbers: readonly { readonly number: string; readonly means: string | null }[];
  /** Which event a rationale's `the new event` is, null where nobody said; null where it calls none new. */
  readonly newEvent: { readonly means: 'this' | 'other' | null } | null;
}

/** A relation between this page's event and the other one. */
export interface RelationChoice {
  /** Null for one whose type is still to be said. */
  readonly type: string | null;
  readonly from: 'this' | 'other';
  /** Missing for one that is told as a fact. */
  readonly modality?: 'possible' | 'hypothetical';
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
  /** True for one that comes with the product: its `id` is a key, and picking it adds it to the register first. */
  readonly builtIn: boolean;
  /** The bodies for which a person may speak at the time of the article; none for other actors. */
  readonly offices: readonly Office[];
}

export interface Office {
  /** Id of the body. */
  readonly body: string;
  readonly name: string;
  /** What the person is there: 'foreign minister'. */
  readonly title: string | null;
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

/** The events and actors that a typed text may mean, also where it is misspelt, best first; of all corpora. */
export const symbolsRequest = request<{ readonly query: string }, readonly SymbolChoice[]>('newsweave/symbols');

export interface SymbolChoice {
  readonly kind: 'event' | 'actor';
  /** An event's title or an actor's name. */
  readonly label: string;
  /** The alias or id that was found, where it was not the label. */
  readonly alias: string | null;
  /** An event's date and where it is told, or an actor's type. */
  readonly about: string | null;
  /** The words that tell it, or its entry in a register. */
  readonly place: Target | Place;
}

/** The types to choose from in the corpus of a file, with those that its corpus.yaml adds. */
export const typesRequest = request<{ readonly uri: string }, TypeChoices>('newsweave/types');

export interface TypeChoices {
  readonly responses: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
  readonly relations: readonly {
    readonly id: string;
    readonly from: 'this' | 'other';
    readonly label: string;
    readonly definition: string;
  }[];
  readonly actors: readonly string[];
  readonly eventKinds: readonly string[];
  readonly eventStatuses: readonly string[];
}

/** Tags a response line, or other words that tell an act. */
export const tagRequest = request<TagParams, EditOutcome>('newsweave/tagResponse');

export interface TagParams extends SeenWords {
  readonly uri: string;
  /** The record that is changed; null for a new one. */
  readonly record: string | null;
  /** Whose act it is, several for a joint one; `unknown` alone where it cannot be told. */
  readonly actors: readonly ActorPick[];
  readonly type: string;
  /** Who uttered it for the actors. */
  readonly speaker?: ActorPick;
  readonly targets?: readonly ActorPick[];
  /** True for background that the page only recalls, and for what was not done. */
  readonly background?: boolean;
  readonly negated?: boolean;
  readonly by: string;
}

/** Words of an article as a person saw them: where they began, in code points. */
export interface SeenWords {
  readonly at: number;
  readonly words: string;
}

/** An actor as a person picks it: by its id or key, with a name that becomes a further one of it; or by a new name. */
export type ActorPick =
  { readonly id: string; readonly alias?: string } | { readonly name: string; readonly type: string };
/** An event of the corpus. `path` tells events apart whose ids are the same, as file stems of two folders may be. */
export interface EventName {
  readonly event: string;
  readonly path?: string;
}

/** What a person says of an event; null takes a field out. Dates are EDTF, numbers their digits. */
export interface EventFieldValues {
  readonly title?: string | null;
  readonly kind?: string | null;
  readonly status?: string | null;
  readonly date?: string | null;
  readonly place?: string | null;
  readonly killed?: string | null;
  readonly injured?: string | null;
}

/** An event that events.yaml gets; its id is made from the title where none is given, or an empty one. */
export interface NewEvent extends EventFieldValues {
  readonly title: string;
  readonly id?: string;
}

/** Why a text is no date of the format, as a sentence; null for a date. */
export const checkDateRequest = request<{ readonly date: string }, string | null>('newsweave/checkDate');

/** Links a rationale line to the event it means. */
export const linkRequest = request<LinkParams, EditOutcome>('newsweave/linkEvent');

export interface LinkParams {
  readonly uri: string;
  /** Where the line stood and its words, as `newsweave/line` gave them. */
  readonly at: number;
  readonly words: string;
  readonly other: EventName | { readonly outside: string } | { readonly create: NewEvent };
  readonly relations: readonly RelationChoice[];
  /** Whether they stand instead of the relations that the line makes already, or beside them. */
  readonly replace: boolean;
  /** What numbers mean in this line: `this`, `other` or an id. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Which of the two `the new event` is in this line. */
  readonly newEvent?: 'this' | 'other';
  readonly by: string;
}

/** Says which of the two events `the new event` is in a rationale line that is linked; null leaves it open. */
export const setNewEventRequest = request<SetNewEventParams, EditOutcome>('newsweave/setNewEvent');

export interface SetNewEventParams {
  readonly uri: string;
  /** Where the line stood and its words, as `newsweave/line` gave them. */
  readonly at: number;
  readonly words: string;
  readonly newEvent: 'this' | 'other' | null;
  readonly by: string;
}

/** What became of a change. `reason` and `note` are single sentences for people. */
export type EditOutcome =
  { readonly ok: true; readonly note: string | null } | { readonly ok: false; readonly reason: string };

/** Takes the newest step of this window back, or makes the one again that was taken back last. */
export const undoRequest = request<{ readonly direction: 'undo' | 'redo' }, UndoOutcome>('newsweave/undo');

/** `told` says what was undone or done again. */
export type UndoOutcome =
  | { readonly ok: true; readonly note: string | null; readonly told: string }
  | { readonly ok: false; readonly reason: string };

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

/** A notification: the person has said or changed their name, so other layers count as theirs. */
export const annotatorNotification = 'newsweave/annotator';

export interface AnnotatorParams {
  readonly annotator: string | null;
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
  /** Articles that are read, and all of them. */
  readonly done: number;
  readonly total: number;
}
