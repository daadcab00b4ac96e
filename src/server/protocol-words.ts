/** The part of `protocol.ts` that is about the words of annotations: where they stand, confirming, removing, adopting them. */
import { request } from './protocol-request.ts';
import type { AnnotationName, EditOutcome, Place } from './protocol.ts';

/**
 * Annotations of an article: those on a line, or all where `line` is null. `name` asks for one alone, wherever it
 * stands.
 */
export const annotationsRequest = request<AnnotationsParams, readonly AnnotationInfo[]>('newsweave/annotations');

export interface AnnotationsParams {
  readonly uri: string;
  readonly line: number | null;
  readonly name: Pick<AnnotationName, 'sidecar' | 'id'> | null;
}

/** What became of an annotation's words (docs/format.md, Anchor states). */
export type WordsState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost';

/** One annotation, or further words of one, as pick lists show it. All texts but `now` are labels. */
export interface AnnotationInfo extends AnnotationName {
  /** `claim` is a relation that a rationale makes; it has the rationale's words. */
  readonly kind: 'event' | 'mention' | 'response' | 'noAct' | 'rationale' | 'claim' | 'relation';
  /** Which of its further words this is; null for its own, which come first. */
  readonly part: number | null;
  /** 'Iran · appeal'. */
  readonly label: string;
  /** Null for a record without words. */
  readonly state: WordsState | null;
  /** The words as they were annotated. */
  readonly words: string;
  /** What is different where the words have changed: as they were, and as they are. */
  readonly change: { readonly before: string; readonly after: string } | null;
  /** Where the words stand now, and what stands there; null where they have no place. */
  readonly now: NewWords | null;
  /** True where it can be taken out of its file; else the coder's own file will say that it does not hold. */
  readonly own: boolean;
}

/** Words of an article that a person may confirm: to be sent back as they are. */
export interface NewWords {
  /** In code points. */
  readonly at: number;
  readonly words: string;
}

/** Where an annotation stands in its sidecar; null where it is gone. */
export const recordRequest = request<AnnotationName, Place | null>('newsweave/record');

/** The likeliest places of an annotation's words, for a person to choose from; best first. */
export const candidatesRequest = request<WordsOfParams, readonly WordsCandidate[]>('newsweave/candidates');

export interface WordsOfParams extends AnnotationName {
  readonly part: number | null;
}

export interface WordsCandidate extends NewWords {
  /** The words with some of what stands round them, as a label. */
  readonly label: string;
  /** From 0. */
  readonly line: number;
}

/** Writes the words that a person confirmed into an annotation. */
export const confirmWordsRequest = request<WordsOfParams & NewWords & { readonly by: string }, EditOutcome>(
  'newsweave/confirmWords',
);

/** Keeps an annotation whose words are gone: it counts nowhere any more. */
export const retireRequest = request<AnnotationName & { readonly by: string }, EditOutcome>('newsweave/retire');

/** Takes an annotation back. */
export const removeRequest = request<AnnotationName & { readonly by: string }, EditOutcome>('newsweave/remove');

/** The articles to which a sidecar without an article may belong, likeliest first; null for any other file. */
export const homesRequest = request<{ readonly uri: string }, OrphanHomes | null>('newsweave/homes');

export interface OrphanHomes {
  /** The name of the article that it was made for, as a label. */
  readonly article: string;
  /** How many words it has to be found again. */
  readonly quotes: number;
  readonly homes: readonly OrphanHome[];
}

export interface OrphanHome {
  /** Path of an article, relative to the corpus: to be sent back. */
  readonly path: string;
  /** The same, to be shown. */
  readonly label: string;
  readonly title: string | null;
  /** True where the article is the very text that the sidecar was made for. */
  readonly sameText: boolean;
  /** How many of the quotes stand in it word for word. */
  readonly found: number;
  /** True where a sidecar stands in the way. */
  readonly taken: boolean;
}

/** Moves a sidecar without an article, with those of other layers for the same one, to an article. */
export const adoptRequest = request<AdoptParams, AdoptOutcome>('newsweave/adopt');

export interface AdoptParams {
  /** URI of the sidecar. */
  readonly uri: string;
  /** Path of the article, as `newsweave/homes` gave it. */
  readonly path: string;
}

/** `told` says in sentences what became of the words; `attention` is true where a person has to look at some. */
export type AdoptOutcome =
  | { readonly ok: true; readonly told: string; readonly attention: boolean; readonly uri: string }
  | { readonly ok: false; readonly reason: string };
