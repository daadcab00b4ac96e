/** The part of `protocol.ts` that is about coding a page: a line, an actor, a link, a step back. */
import { request } from './protocol-request.ts';

/** What can be coded on a line of an article; null where there is nothing. */
export const lineRequest = request<LineParams, CodableLine | null>('newsweave/line');

/** A line of a file, from 0; `record` picks one where the line has several. */
export interface LineParams extends MeantRecord {
  readonly uri: string;
  readonly line: number;
}

/** The record that is meant among several on the same words. */
export interface MeantRecord {
  /** Null where none in particular is meant. */
  readonly record: string | null;
  /** Path of its sidecar, relative to the corpus; missing or null for any, though ids are unique in one sidecar only. */
  readonly sidecar?: string | null;
}

/** A response line or a rationale line, and what has been decided on it. */
export interface CodableLine {
  readonly kind: 'response' | 'rationale';
  /** The line's words begin here, in code points. */
  readonly at: number;
  readonly words: string;
  /** The record that is changed, and its sidecar; null where a new one is made. */
  readonly record: string | null;
  readonly sidecar: string | null;
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

/** Tags a response line, or other words that tell an act. */
export const tagRequest = request<TagParams, EditOutcome>('newsweave/tagResponse');

/** `record` is the one that is changed; null for a new one. */
export interface TagParams extends SeenWords, MeantRecord {
  readonly uri: string;
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
