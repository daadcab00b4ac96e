/** The part of `protocol.ts` that is about suggestions: what is proposed for lines, and taking much of it in one step. */
import type { ActorSuggestion, NoActParams } from './protocol-acts.ts';
import { request } from './protocol-request.ts';
import type {
  ActorPick,
  EditOutcome,
  EventChoice,
  EventName,
  NamedId,
  Place,
  RelationChoice,
  SeenWords,
  Target,
} from './protocol.ts';

/** The events that a rationale line may mean and the relations that its words tell, the likeliest first. */
export const linkSuggestionsRequest = request<LinkSuggestionsParams, LinkSuggestions>('newsweave/linkSuggestions');

export interface LinkSuggestionsParams extends SeenWords {
  readonly uri: string;
}

export interface LinkSuggestions {
  readonly events: readonly EventSuggestion[];
  readonly relations: readonly RelationSuggestion[];
  /** Probability that the event is told in no file of the corpus; 0 where nothing was weighed. */
  readonly outside: number;
  /** What numbers such as the 15 of `Event 15` mean in the line, as far as its words tell. */
  readonly numbers: Readonly<Record<string, 'this' | 'other'>>;
  /** Which event `the new event` is in the line, as far as that is sure. */
  readonly newEvent: 'this' | 'other' | null;
}

export interface EventSuggestion extends EventChoice {
  readonly reason: string;
  /** Probability that it is the one. */
  readonly confidence: number;
  readonly sure: boolean;
}

export interface RelationSuggestion {
  readonly type: string;
  readonly from: 'this' | 'other';
  /** In words, from this page's event: 'responds to'. */
  readonly phrase: string;
  /** The words that tell it, in quotation marks. */
  readonly reason: string;
  readonly confidence: number;
  /** True for one that is taken where a person says nothing else. */
  readonly likely: boolean;
}

/** What is proposed for the open lines of a page, responses first. */
export const proposalsRequest = request<{ readonly uri: string }, readonly Proposal[]>('newsweave/proposals');

export type Proposal = ProposedAct | ProposedNoAct | ProposedLink;

interface Proposed extends SeenWords {
  /** True where all of it may be taken without a look; the others are likely. */
  readonly sure: boolean;
}

export interface ProposedAct extends Proposed {
  readonly kind: 'act';
  readonly actor: ActorSuggestion;
  readonly type: string;
  readonly typeLabel: string;
  readonly targets: readonly NamedId[];
}

/** Words that tell what somebody is, and no act. */
export interface ProposedNoAct extends Proposed {
  readonly kind: 'noAct';
  readonly role: NoActParams['role'];
  readonly confidence: number;
  readonly actor: ActorSuggestion | null;
}

export interface ProposedLink extends Proposed {
  readonly kind: 'link';
  readonly event: EventSuggestion;
  readonly relations: readonly RelationSuggestion[];
  readonly numbers: LinkSuggestions['numbers'];
  readonly newEvent: LinkSuggestions['newEvent'];
}

/** Takes proposals for several lines in one step, all of them or none. */
export const takeAllRequest = request<TakeAllParams, EditOutcome>('newsweave/takeAll');

export interface TakeAllParams {
  readonly uri: string;
  readonly acts: readonly (SeenWords & {
    readonly actors: readonly ActorPick[];
    /** Who utters it for them. */
    readonly speaker?: ActorPick;
    readonly type: string;
    readonly targets: readonly ActorPick[];
  })[];
  readonly noActs: readonly (SeenWords & Pick<NoActParams, 'role' | 'actor'>)[];
  readonly links: readonly (SeenWords & {
    readonly other: EventName;
    readonly relations: readonly RelationChoice[];
    readonly numbers: Readonly<Record<string, string>>;
    readonly newEvent?: 'this' | 'other';
  })[];
  readonly by: string;
}

/**
 * The events most like the words of a stretch; where it is empty, like the event that stands there, else like the whole
 * article. Null as long as the corpus is being learnt.
 */
export const similarEventsRequest = request<SimilarEventsParams, SimilarEvents | null>('newsweave/similarEvents');

export interface SimilarEventsParams {
  readonly uri: string;
  readonly range: Place['range'];
}

export interface SimilarEvents {
  /** What they are like: an event's or an article's title, or words of the article. */
  readonly of: string;
  /** True for words. */
  readonly quoted: boolean;
  /** The most alike first. */
  readonly events: readonly SimilarEventChoice[];
}

export interface SimilarEventChoice extends EventChoice {
  /** Where it is told; null for an event that no article tells. */
  readonly target: Target | null;
  readonly reason: string;
  /** From 0 to 1. */
  readonly likeness: number;
  /** True where a relation joins it already with the event that stands there. */
  readonly linked: boolean;
}

/** A notification: suggestions know more than before, so they may be others. */
export const learntNotification = 'newsweave/learnt';
