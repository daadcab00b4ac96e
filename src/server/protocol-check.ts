/** The requests of the Check view and of verdicts. Reached through protocol.ts. */
import type { AnnotationName, EditOutcome, Place, TreeStep } from './protocol.ts';
import { request } from './protocol-request.ts';

/** What a verdict says. */
export type VerdictKind = 'accepted' | 'rejected' | 'unsure';

/** Where something stands in the ledger (docs/format.md, `verdicts`). */
export type CheckState = 'decided' | 'unchecked' | VerdictKind | 'stale' | 'contested';

/** How far the queue of the Check view is, over all corpora. */
export const checkQueueRequest = request<{ readonly filter: string }, CheckProgress>('newsweave/checkQueue');

export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** A sentence on the first word of a filter that is not understood; null for a filter that is. */
export const checkFilterRequest = request<{ readonly filter: string }, string | null>('newsweave/checkFilter');

/**
 * The way to the card that a step leads to, from a root of the Check view down; none where there is no such card. `here`
 * stays on a card that still has something to check; `next` goes on to the next such card, and round; `previous` goes
 * back, also to what is done.
 */
export const checkStepRequest = request<CheckStepParams, readonly TreeStep[]>('newsweave/checkStep');

export interface CheckStepParams {
  readonly filter: string;
  /** Id of the node one stands on, a card or one of its claims; null for the beginning. */
  readonly from: string | null;
  readonly step: 'here' | 'next' | 'previous';
}

/** What a person has to see to check a record, or all that a rationale claims; null where it is gone. */
export const checkCardRequest = request<AnnotationName, CheckCardInfo | null>('newsweave/checkCard');

export interface CheckCardInfo {
  readonly claims: readonly CheckClaim[];
  /** The page with the words, and the one that tells the other event where there is another. */
  readonly pages: readonly CheckPage[];
}

/** One thing to judge. All texts are labels. */
export interface CheckClaim extends AnnotationName {
  readonly kind: 'response' | 'noAct' | 'rationale' | 'relation';
  /** In one line: 'CSTO calls for talks responds to Strait incident'. */
  readonly label: string;
  readonly state: CheckState;
  /** Tells what was shown: to be sent back with the verdict. */
  readonly stamp: string;
  /** The comment of the newest verdict. */
  readonly note: string | null;
  /** The type that it has; null for none. */
  readonly type: string | null;
}

export interface CheckPage {
  readonly uri: string;
  /** What is to be brought into sight. */
  readonly reveal: Place['range'];
  readonly marks: readonly CheckMark[];
}

export interface CheckMark {
  /** `claim` are the words that are judged, `support` a sentence that shares names, numbers or words with them. */
  readonly kind: 'claim' | 'support' | 'unsupported';
  readonly range: Place['range'];
}

/** Why a claim is rejected. */
export type RejectionReason =
  'wrong-actor' | 'wrong-target' | 'wrong-type' | 'wrong-direction' | 'not-supported' | 'duplicate' | 'other';

/**
 * Gives a verdict: on one record, or on all relations of a rationale that have something to check, on all of them where
 * none has. It stands behind the earlier ones.
 */
export const verdictRequest = request<VerdictParams, EditOutcome>('newsweave/verdict');

export interface VerdictParams extends AnnotationName {
  readonly verdict: VerdictKind;
  /** Null for what is not rejected. */
  readonly why: RejectionReason | null;
  readonly note: string | null;
  /** What was shown, by `newsweave/checkCard`; empty where it is judged as it is now. */
  readonly seen: readonly Pick<CheckClaim, 'sidecar' | 'id' | 'stamp'>[];
  readonly by: string;
}

/** Repeats the stale verdicts on a record, or on a rationale’s relations, and all others that the same change made stale. */
export const stillHoldsRequest = request<AnnotationName & { readonly by: string }, EditOutcome>('newsweave/stillHolds');

/** Gives a relation or a response another type, or exchanges the ends of a relation. */
export const changeClaimRequest = request<ChangeClaimParams, EditOutcome>('newsweave/changeClaim');

export interface ChangeClaimParams extends AnnotationName {
  readonly change: { readonly type: string } | { readonly swap: true };
  readonly by: string;
}

/** A notification: whether a second person has to judge everything. */
export const fourEyesNotification = 'newsweave/fourEyes';

export interface FourEyesParams {
  readonly fourEyes: boolean;
}
