/** The part of `protocol.ts` that is about acts: what can be tagged, what is said of an act, and words that tell none. */
import { request } from './protocol-request.ts';
import type {
  ActorChoice,
  ActorPick,
  AnnotationName,
  EditOutcome,
  EventName,
  MeantRecord,
  NewEvent,
  Place,
  SeenWords,
} from './protocol.ts';

/** The words that can be tagged at a place, with what is decided on them and what is likely; null where there are none. */
export const taggableRequest = request<TaggableParams, TaggableWords | null>('newsweave/taggable');

/**
 * A selection; an empty one means the response line or the act that the caret stands on, else the quotation or clause.
 * `record` picks an act where there are several.
 */
export interface TaggableParams extends MeantRecord {
  readonly uri: string;
  readonly range: Place['range'];
}

export interface TaggableWords extends SeenWords {
  readonly range: Place['range'];
  /** The act that they tell; null where none is tagged. */
  readonly act: ActInfo | null;
  /** Which of the act's further words they are; null for its own. */
  readonly part: number | null;
  /** The name before the line, where no actor goes by it. */
  readonly label: string | null;
  /** Likely actors, the likeliest first. */
  readonly actors: readonly ActorSuggestion[];
  /** The types of the corpus, the likeliest first. */
  readonly types: readonly ResponseTypeChoice[];
  /** Towards whom the words tell that it is. */
  readonly targets: readonly NamedId[];
  /** Towards whom it may be, `targets` first; empty where nothing is known of it. How sure that is is not told. */
  readonly likelyTargets: readonly ActorSuggestion[];
  /** The role that they more likely tell than an act; null for an act, and where nothing is known. */
  readonly role: LikelyRoleChoice | null;
  /** The corpus' own variables of responses. */
  readonly fields: readonly OwnFieldChoice[];
}

export interface LikelyRoleChoice {
  readonly role: NoActParams['role'];
  /** Probability that the words tell it. */
  readonly confidence: number;
}

export interface ActorSuggestion extends ActorChoice {
  /** Why: 'named before the line'. */
  readonly reason: string;
  readonly sure: boolean;
  /** Probability that it is the one; null where nothing was weighed. */
  readonly confidence: number | null;
  /** Who utters it for the actor, where the words name a person. */
  readonly speaker: NamedId | null;
  /** True where nobody knows it yet: its `id` is no id, and it is picked by its name and a type. */
  readonly isNew: boolean;
}

export interface ResponseTypeChoice {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly modes: readonly string[];
  /** True where an act of this type is towards somebody. */
  readonly wantsTarget: boolean;
  /** What speaks for it: 'its verb stands here'; null where nothing does. */
  readonly reason: string | null;
}

export interface OwnFieldChoice {
  readonly name: string;
  readonly label: string;
  readonly type: 'choice' | 'text' | 'number' | 'flag' | 'date';
  readonly values: readonly string[];
  /** The key that coding mode has for it. */
  readonly key: string | null;
}

/** An actor by its id, with its name as a label. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** A tagged act, as commands change it. */
export interface ActInfo {
  /** Path of its sidecar, relative to the corpus. */
  readonly sidecar: string;
  readonly id: string;
  /** 'Iran · appeal'. */
  readonly label: string;
  readonly actors: readonly NamedId[];
  readonly speaker: NamedId | null;
  readonly via: readonly NamedId[];
  readonly targets: readonly NamedId[];
  readonly form: string | null;
  readonly type: string | null;
  readonly mode: string | null;
  readonly event: string | null;
  readonly about: string | null;
  readonly news: boolean;
  readonly negated: boolean;
  readonly aux: readonly string[];
  readonly note: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** The acts of an article in text order, for those that other words tell as well or that something belongs to. */
export const actsRequest = request<{ readonly uri: string }, readonly ActChoice[]>('newsweave/acts');

export interface ActChoice {
  readonly sidecar: string;
  readonly id: string;
  readonly label: string;
  readonly words: string;
  /** Where its words begin, in code points; null where they have no place. */
  readonly at: number | null;
}

/** Changes what is said of an act; what is not mentioned stays, null and an empty list take a field out. */
export const changeActRequest = request<ChangeActParams, EditOutcome>('newsweave/changeAct');

export interface ChangeActParams {
  readonly uri: string;
  readonly sidecar: string;
  readonly id: string;
  readonly change: ActChanges;
  readonly by: string;
}

export interface ActChanges {
  readonly actors?: readonly ActorPick[];
  /** A person whose post at the time of the article is one alone fills in `actors` where these are open. */
  readonly speaker?: ActorPick | null;
  readonly via?: readonly ActorPick[];
  readonly targets?: readonly ActorPick[];
  readonly form?: 'deed' | 'direct' | 'reported' | null;
  readonly mode?: string | null;
  /** The event that it belongs to, a new one for events.yaml among them; null for the page's own. */
  readonly event?: EventName | { readonly create: NewEvent } | null;
  /** The event that it is a statement on; null for none. */
  readonly about?: EventName | { readonly create: NewEvent } | null;
  readonly news?: boolean;
  readonly negated?: boolean;
  readonly aux?: readonly ('future' | 'hypothetical' | 'generic')[];
  readonly fields?: Readonly<Record<string, string | null>>;
}

/** Says that words tell the same act as a record does: they join it, with all words of an act of their own. */
export const joinActsRequest = request<JoinActsParams, EditOutcome>('newsweave/joinActs');

export interface JoinActsParams extends SeenWords {
  readonly uri: string;
  readonly into: { readonly sidecar: string; readonly id: string };
  readonly by: string;
}

/** Takes further words out of an act. */
export const takeWordsOutRequest = request<
  AnnotationName & { readonly part: number; readonly by: string },
  EditOutcome
>('newsweave/takeWordsOut');

/** Says that words tell no act of their own. */
export const noActRequest = request<NoActParams, EditOutcome>('newsweave/noAct');

export interface NoActParams extends SeenWords {
  readonly uri: string;
  readonly role: 'none' | 'recipient' | 'host' | 'venue';
  readonly actor: ActorPick | null;
  /** Id of the act that they belong to. */
  readonly of: string | null;
  readonly by: string;
}

/** Writes a comment on an annotation; an empty one takes it away. */
export const commentRequest = request<AnnotationName & { readonly note: string; readonly by: string }, EditOutcome>(
  'newsweave/comment',
);

/** The comment of an annotation; null where it has none. */
export const noteRequest = request<AnnotationName, string | null>('newsweave/note');
