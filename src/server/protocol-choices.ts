/** The part of `protocol.ts` that is about what can be chosen from: actors, events, types. */
import { request } from './protocol-request.ts';
import type { Place, Target } from './protocol.ts';

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
