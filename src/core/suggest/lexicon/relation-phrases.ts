import { about } from './phrases/about.ts';
import { causes } from './phrases/causes.ts';
import { concurrentWith } from './phrases/concurrent-with.ts';
import { contextFor } from './phrases/context-for.ts';
import { corroborates } from './phrases/corroborates.ts';
import { deEscalates } from './phrases/de-escalates.ts';
import { disputes } from './phrases/disputes.ts';
import { enables } from './phrases/enables.ts';
import { escalates } from './phrases/escalates.ts';
import { parallels } from './phrases/parallels.ts';
import { partOf } from './phrases/part-of.ts';
import { precedes } from './phrases/precedes.ts';
import { respondsTo } from './phrases/responds-to.ts';
import { sameAs } from './phrases/same-as.ts';
import { undermines } from './phrases/undermines.ts';

/** Phrases of one type of relation, in the notation of `phraseFinderInSteps`. */
export interface RelationPhrases {
  readonly type: string;
  /** By which event the relation runs from: the one that stands before the words, or behind; `both` without direction. */
  readonly ways: Readonly<Partial<Record<'left' | 'right' | 'both', WeighedPhrases>>>;
}

export interface WeighedPhrases {
  /**
   * How surely they tell the type: the share of their places in the opened sets of rationales and in the marked ones
   * (test/fixtures) which are of the type, drawn to a half by twenty places more (`test/bench/relation-cues-fit.ts`).
   */
  readonly weight: number;
  /** One a line. */
  readonly phrases: string;
}

/**
 * Five thousand phrases, written by eight writers who had not seen a rationale of the sets; those left out were wrong in most of
 * at least two places.
 */
export const allRelationPhrases: readonly RelationPhrases[] = [
  about,
  causes,
  concurrentWith,
  contextFor,
  corroborates,
  deEscalates,
  disputes,
  enables,
  escalates,
  parallels,
  partOf,
  precedes,
  respondsTo,
  sameAs,
  undermines,
];
