/** The part of `protocol.ts` that is about ids, the registers and setting up a corpus. */
import { request } from './protocol-request.ts';
import type { ActorChoice, ActorsParams, EditOutcome, LineCharacter } from './protocol.ts';

/** The actors and events at a place of a file whose id can be changed; none where nothing there has one. */
export const renamableRequest = request<
  { readonly uri: string; readonly position: LineCharacter },
  readonly RenamableId[]
>('newsweave/renamable');

export interface RenamableId {
  readonly kind: 'actor' | 'event';
  readonly id: string;
  /** The actor's name or the event's title, as a label. */
  readonly name: string;
}

/**
 * Gives an actor or an event another id, in all files of the corpus or in none; with `preview` nothing is written, and
 * the answer says what would be.
 */
export const renameIdRequest = request<RenameIdParams, RenameOutcome>('newsweave/renameId');

export interface RenameIdParams extends Pick<RenamableId, 'kind' | 'id'> {
  /** URI of any file of the corpus. */
  readonly uri: string;
  readonly newId: string;
  readonly preview: boolean;
}

/** `files` are in the order in which they are written; `places` says how often the id stands in each. */
export type RenameOutcome =
  { readonly ok: true; readonly files: readonly RenamedFile[] } | { readonly ok: false; readonly reason: string };

export interface RenamedFile {
  readonly uri: string;
  /** Its path, to be shown. */
  readonly label: string;
  readonly places: number;
}

/**
 * Merges an actor into another one, which stays: all that means the first means the second from then on, in all files of the
 * corpus or in none. With `preview` nothing is written.
 */
export const mergeActorsRequest = request<MergeActorsParams, RenameOutcome>('newsweave/mergeActors');

export interface MergeActorsParams {
  /** URI of any file of the corpus. */
  readonly uri: string;
  /** Ids of actors.yaml: the one that goes and the one that stays. */
  readonly from: string;
  readonly to: string;
  readonly preview: boolean;
}

/** The persons of the register that a typed text may mean, best first; by name for an empty one. */
export const personsRequest = request<ActorsParams, readonly ActorChoice[]>('newsweave/persons');

/** Adds words of a text to the aliases of an actor; `actor` is its id, or the key of a built-in one. */
export const addAliasRequest = request<AddAliasParams, EditOutcome>('newsweave/addAlias');

export interface AddAliasParams {
  readonly uri: string;
  readonly actor: string;
  /** As they are selected: marks round them are left out. */
  readonly words: string;
}

/** Adds a post to a person: for which body, as what, from when to when. Empty texts say nothing; dates are EDTF. */
export const addPostRequest = request<AddPostParams, EditOutcome>('newsweave/addPost');

export interface AddPostParams {
  readonly uri: string;
  readonly person: string;
  readonly body: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes corpus.yaml and a draft of actors.yaml into the folder of a corpus, with the countries and organisations that its
 * articles name. A file that is there already is left as it is.
 */
export const createCorpusRequest = request<{ readonly root: string }, CreateCorpusOutcome>('newsweave/createCorpus');

/** `written` are paths; `actors` says how many actors were drafted from how many articles. */
export type CreateCorpusOutcome =
  | {
      readonly ok: true;
      readonly written: readonly string[];
      readonly kept: readonly string[];
      readonly actors: number;
      readonly articles: number;
    }
  | { readonly ok: false; readonly reason: string };
